import ArgumentParser
import Foundation

/// The one place where another program is started: to show a file to whoever asked to see it.
struct Opening {
  let path: String

  /// What tells where pictures are shown, or which program is wanted where none are.
  private static let signs = ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"]

  /// Why nothing can be opened here; nil when it may be tried.
  static func obstacle(_ environment: [String: String]) -> String? {
    signs.contains { !(environment[$0] ?? "").isEmpty } ? nil : "there is no desktop here"
  }

  func run() throws {
    if let obstacle = Opening.obstacle(ProcessInfo.processInfo.environment) { try fail(obstacle) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xdg-open", URL(fileURLWithPath: path).path]
    // It lists every program that it did not find.
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { try fail("“env” could not be started") }
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return
    case 127: try fail("“xdg-open”, which opens files on a desktop, is not installed")
    case _: try fail("no program is set up for such a file")
    }
  }

  private func fail(_ reason: String) throws -> Never {
    Terminal.complain(Opening.complaint(reason, path))
    throw ExitCode.machineFault
  }

  static func complaint(_ reason: String, _ path: String) -> String {
    """
    scrutable: \(reason), so the file was not opened. It is
      \(URL(fileURLWithPath: path).path)
    Open it yourself in a program for such files, or copy it to a computer that has one.
    """
  }
}
