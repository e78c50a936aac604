import Foundation

/// The terminal the command was called from.
enum Terminal {
  /// Whether standard error is watched by a person and colours are welcome (no-color.org).
  static var showsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isWatched && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  static func complain(_ text: String) { write(text + "\n") }

  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
