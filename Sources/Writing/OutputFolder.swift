internal import Glibc
internal import Synchronization

/// The folder a site is written into; every path given to it stays inside, and no link in it is followed.
///
/// Each folder on the way to a file is looked at once, when it is first needed, and known from then on.
final class OutputFolder: Sendable {
  let path: String
  private let root: Descriptor
  private let plain = Mutex<Set<Substring>>([])

  /// Opens the folder, making it and its parents when they are missing.
  init(_ path: String) throws(WritingError) {
    self.path = path
    try OutputFolder.makeAll(path)
    root = try Descriptor(path, O_RDONLY | O_DIRECTORY, following: true)
  }

  /// Opens a folder only to look at it; nil when there is none.
  init?(existing path: String) throws(WritingError) {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .refused(.open, path: path, code: errno) }
      return nil
    }
    root = try Descriptor(path, O_RDONLY | O_DIRECTORY, following: true)
  }

  private static func makeAll(_ path: String) throws(WritingError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let parent = Folders(of: path).first(where: { !$0.isEmpty }) else {
      throw .refused(.create, path: path, code: errno)
    }
    try makeAll(String(parent))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .refused(.create, path: path, code: errno) }
  }

  // MARK: What stands there

  enum Standing: Hashable { case nothing, file, folder, other }

  func standing(at path: String) throws(WritingError) -> Standing {
    var status = stat()
    guard fstatat(root.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .refused(.open, path: path, code: errno) }
      return .nothing
    }
    return status.isFile ? .file : status.isFolder ? .folder : .other
  }

  /// Whether every folder on the way to `path` is there and is a folder; throws when something else is in its place.
  func reaches(_ path: String) throws(WritingError) -> Bool {
    for folder in Folders(of: path).reversed() where !isKnown(folder) {
      switch try standing(at: String(folder)) {
      case .folder: know(folder)
      case .nothing: return false
      case .file, .other: throw .inTheWay(String(folder))
      }
    }
    return true
  }

  // MARK: Folders

  func makeFolders(for path: String) throws(WritingError) {
    guard let innermost = Folders(of: path).first(where: { _ in true }), !isKnown(innermost) else { return }
    for folder in Folders(of: path).reversed() where !isKnown(folder) {
      let name = String(folder)
      if mkdirat(root.number, name, 0o777) != 0 {
        guard errno == EEXIST else { throw .refused(.create, path: name, code: errno) }
        guard try standing(at: name) == .folder else { throw .inTheWay(name) }
      }
      know(folder)
    }
  }

  /// Removes the folders on the way to `path` that hold nothing any more, from the innermost out.
  func removeEmptyFolders(for path: String, below top: String = "") {
    for folder in Folders(of: path) where folder != top {
      guard unlinkat(root.number, String(folder), AT_REMOVEDIR) == 0 else { return }
      plain.withLock { _ = $0.remove(folder) }
    }
  }

  private func isKnown(_ folder: Substring) -> Bool { plain.withLock { $0.contains(folder) } }
  private func know(_ folder: Substring) { plain.withLock { _ = $0.insert(folder) } }

  // MARK: Files

  /// The file at `path` to read, or nil when there is none.
  func open(_ path: String) throws(WritingError) -> Descriptor? {
    let number = retrying { openat(root.number, path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC) }
    guard number >= 0 else {
      switch errno {
      case ENOENT: return nil
      case ELOOP: throw .inTheWay(path)
      default: throw .refused(.open, path: path, code: errno)
      }
    }
    let file = Descriptor(owning: number)
    guard file.status.isFile else { throw .inTheWay(path) }
    return file
  }

  func create(_ path: String, _ flags: Int32 = O_WRONLY | O_CREAT | O_TRUNC) throws(WritingError) -> Descriptor {
    try Descriptor(path, in: root.number, flags, for: .create)
  }

  func rename(_ old: String, to new: String) throws(WritingError) {
    guard renameat(root.number, old, root.number, new) == 0 else {
      let code = errno
      unlinkat(root.number, old, 0)
      if code == EISDIR || code == ENOTEMPTY || code == EEXIST { throw .inTheWay(new) }
      throw .refused(.rename, path: new, code: code)
    }
  }

  /// Removes a file; true when it was there.
  @discardableResult
  func remove(_ path: String) throws(WritingError) -> Bool {
    if unlinkat(root.number, path, 0) == 0 { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw .refused(.remove, path: path, code: errno) }
    return false
  }

  /// The names in a folder, in the disk's order; nothing for what is not a folder.
  func names(in folder: String) -> [String] {
    let descriptor = openat(root.number, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, let stream = fdopendir(descriptor) else { return [] }
    defer { closedir(stream) }
    var result: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { result.append(name) }
    }
    return result
  }
}
