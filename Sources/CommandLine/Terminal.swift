import ArgumentParser
import Foundation
import Glibc

/// The terminal the command was called from: the two streams it reads, and what may be shown there.
enum Terminal {
  /// Whether standard error is watched by a person and colours are welcome (no-color.org).
  static var showsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isWatched && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether somebody can be asked a question and will see it.
  static var canAsk: Bool { isWatched && isatty(STDIN_FILENO) == 1 }

  /// Asks a question that is answered by “y”; all else, and the end of the input, is a no.
  static func ask(_ question: String) -> Bool {
    write(question + " [y/N] ")
    return ["y", "yes"].contains(readLine()?.trimmingCharacters(in: .whitespaces).lowercased())
  }

  /// The columns of the terminal that shows standard error, or what COLUMNS sets; nil where no terminal does.
  static var width: Int? {
    guard isWatched else { return nil }
    if let set = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), set > 0 { return set }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a line for people to standard error. If nobody can be told, the work goes on and the exit code still tells.
  static func complain(_ text: String) { write(text + "\n") }

  /// Writes to standard error as `complain` does, without ending the line.
  static func write(_ text: String) { _ = writeAll(text, to: STDERR_FILENO) }

  /// Writes a line to standard output beside what the command was asked to do; it may be lost as `complain` may.
  static func say(_ text: String) { _ = writeAll(text + "\n", to: STDOUT_FILENO) }

  /// Writes to standard output what the command was asked for.
  ///
  /// - Throws: `ExitCode.machineFault`, having said why, where the stream is closed, its disk is full, or it fails.
  static func answer(_ text: String, terminator: String = "\n") throws {
    guard let code = writeAll(text + terminator, to: STDOUT_FILENO) else { return }
    complain("scrutable: the answer could not be written to standard output: \(String(cString: strerror(code)))")
    throw ExitCode.machineFault
  }

  /// Puts something in the place of each standard stream that the caller closed. Without it the next file that is opened
  /// would take the number of the stream, and messages would be written into that file.
  static func fillClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // To be read only, so that an answer that nobody can have is a fault and not a success.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// The error number where not all was written; nil where it was.
  private static func writeAll(_ text: String, to stream: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var left = UnsafeRawBufferPointer(bytes)
      while !left.isEmpty {
        let count = Glibc.write(stream, left.baseAddress, left.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        left = UnsafeRawBufferPointer(rebasing: left[count...])
      }
      return nil
    }
  }
}
