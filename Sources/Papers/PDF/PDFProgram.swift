import Foundation

/// Has poppler’s `pdftotext` say which words stand where in a PDF, in a process of its own with limits of time, memory and output.
///
/// The file is a copy of ours in a folder that only we can read; no shell is asked, nothing is fetched, and whatever a PDF that was
/// made to harm does to the program, it ends there.
struct PDFProgram {
  enum Fault: Error, Equatable {
    /// `pdftotext` or `prlimit` is not installed.
    case notInstalled
    case protected
    /// It took too long, or more memory or room than a paper needs.
    case limits
    case damaged
    /// There is no room for a copy of the file.
    case noRoom
  }

  private static let seconds = 60
  private static let memory = 1 << 30
  private static let output = 256 << 20
  private static let folders = ["/usr/bin", "/usr/local/bin", "/bin", "/opt/homebrew/bin"]

  /// The places of all words, as `-bbox` writes them.
  static func places(in bytes: [UInt8]) throws(Fault) -> [UInt8] {
    guard let text = program("pdftotext"), let limit = program("prlimit") else { throw .notInstalled }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("paper.pdf"), folder.appendingPathComponent("places"))
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: input)
    } catch { throw .noRoom }
    try run(
      limit,
      [
        "--as=\(memory)", "--cpu=\(seconds)", "--fsize=\(PDFProgram.output)", "--core=0", text, "-q", "-bbox", "-enc",
        "UTF-8",
        input.path, output.path,
      ])
    guard let places = try? Data(contentsOf: output) else { throw .damaged }
    return Array(places)
  }

  private static func program(_ name: String) -> String? {
    folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(_ path: String, _ arguments: [String]) throws(Fault) {
    let process = Process()
    let told = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = told
    do { try process.run() } catch { throw .notInstalled }
    let watch = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: watch)
    let words = String(decoding: told.fileHandleForReading.readDataToEndOfFile().prefix(4096), as: UTF8.self)
    process.waitUntilExit()
    watch.cancel()
    if process.terminationReason == .uncaughtSignal { throw .limits }
    if process.terminationStatus == 0 { return }
    if words.contains("password") || process.terminationStatus == 3 { throw .protected }
    throw words.contains("emory") ? .limits : .damaged
  }
}
