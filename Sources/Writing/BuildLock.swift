internal import Glibc

/// Keeps a second build out of the output folder for as long as it lives.
///
/// The kernel holds the lock and drops it when the process ends, however it ends: nothing stale can be left behind.
struct BuildLock: ~Copyable, Sendable {
  static let path = PathRules.ownFolder + "/lock"
  private let file: Descriptor

  init(in folder: OutputFolder) throws(WritingError) {
    let opened = try folder.create(BuildLock.path, O_RDWR | O_CREAT)
    guard flock(opened.number, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else { throw .refused(.lock, path: BuildLock.path, code: errno) }
      throw .busy(folder: folder.path, holder: BuildLock.holder(in: opened))
    }
    ftruncate(opened.number, 0)
    try opened.write(Array("process \(getpid())".utf8), path: BuildLock.path)
    file = opened
  }

  /// The file is emptied, so that the folder's bytes do not depend on who built it.
  deinit {
    ftruncate(file.number, 0)
    flock(file.number, LOCK_UN)
  }

  private static func holder(in file: borrowing Descriptor) -> String {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = (try? bytes.withUnsafeMutableBytes { try file.read(into: $0, path: path) }) ?? 0
    return count == 0 ? "a process that gives no name" : String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
