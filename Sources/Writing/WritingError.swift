internal import Glibc

/// What stops a site from being written; each says what stands in the way and what to do about it.
package enum WritingError: Error, Hashable, Sendable {
  /// A planned path that could land outside the output folder or on a name we keep for ourselves.
  case unsafePath(String, because: String)
  /// Two planned paths that are one file on some disk, or a file that another path needs as its folder.
  case collision(String, String)
  /// Another build holds the output folder.
  case busy(folder: String, holder: String)
  /// A file that no build of ours wrote stands where a page should go.
  case foreign(String)
  /// A link, folder or device stands where a file or folder should go.
  case inTheWay(String)
  /// The list of what earlier builds wrote cannot be understood.
  case unreadableManifest(String)
  /// A page could not be made.
  case unmade(path: String, reason: String)
  /// The machine refused; `code` is its errno.
  case refused(Operation, path: String, code: Int32)

  package enum Operation: String, Hashable, Sendable {
    case open, read, write, create, rename, remove, lock
  }
}

extension WritingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unsafePath(let path, let reason):
      "refusing to write “\(path)”: \(reason)"
    case .collision(let one, let other) where one == other:
      "two pages want the address “\(one)”"
    case .collision(let one, let other):
      "“\(one)” and “\(other)” cannot both stand on a disk that ignores capitals; rename one of them"
    case .busy(let folder, let holder):
      "another build is writing “\(folder)” (\(holder)); wait until it has finished, or stop it"
    case .foreign(let path):
      "“\(path)” is in the output folder but no build wrote it; move it away, or build into another folder"
    case .inTheWay(let path):
      "“\(path)” in the output folder is a link or another kind of thing, not what a build would write; move it away"
    case .unreadableManifest(let path):
      "the list of what earlier builds wrote, “\(path)”, is damaged; empty the output folder and build again"
    case .unmade(let path, let reason):
      "“\(path)” could not be made: \(reason)"
    case .refused(let operation, let path, let code):
      "cannot \(operation.rawValue) “\(path)”: \(WritingError.words(for: code))"
    }
  }

  /// The machine's reason, with what to do where people most often meet it.
  private static func words(for code: Int32) -> String {
    let reason = String(cString: strerror(code)).lowercased()
    switch code {
    case EACCES, EPERM: return "\(reason); check who owns the folder, or choose another with --output"
    case EROFS: return "the disk is read-only; choose another folder with --output"
    case ENOSPC, EDQUOT: return "the disk is full; make room and build again"
    case ENOTDIR: return "a part of the path is a file, not a folder"
    default: return reason
    }
  }
}
