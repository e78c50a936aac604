package import Diagnostics
internal import Drafting
internal import Glibc
import Record

/// The files below a folder of the disk. Links are told and never followed, so that no path leads out of the folder.
///
/// Names that start with a full stop or end with `~` are editors' and systems' own and are passed over.
package final class DiskFiles: FileSystem {
  private let root: FileHandle
  private let path: String
  private let largest: Int

  /// `largest` is that of a file that is read, in bytes: of a document fields and text that are within their own limits are shorter.
  package init(_ path: String, largest: Int = 32 << 20) throws(FileError) {
    self.path = path
    self.largest = largest
    root = try FileHandle(Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
  }

  package func list() throws(FileError) -> Checked<[ListedFile]> {
    var listing = Checked<[ListedFile]>([])
    try list("", into: &listing)
    listing.value.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return listing
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    let (file, size) = try opened(path)
    guard size <= largest else {
      throw FileError(path: path, reason: "it is longer than \(largest >> 20) MB, as no paper is")
    }
    return try file.bytes(expecting: size, path)
  }

  package func size(of path: String) throws(FileError) -> Int { try opened(path).size }

  private func opened(_ path: String) throws(FileError) -> (file: FileHandle, size: Int) {
    let file = try open(path)
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw .last(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, reason: "it is no file of text") }
    return (file, Int(status.st_size))
  }

  /// Opens a file name by name, because `O_NOFOLLOW` guards only the last name of a path.
  private func open(_ path: String) throws(FileError) -> FileHandle {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    if names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
      throw FileError(path: path, reason: "the path leads out of the folder")
    }
    var folder = root
    for name in names.dropLast() {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      folder = try FileHandle(openat(folder.descriptor, String(name), flags), path)
    }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try FileHandle(openat(folder.descriptor, String(names[names.count - 1]), flags), path)
  }

  private func list(_ folder: String, into listing: inout Checked<[ListedFile]>) throws(FileError) {
    let handle = openat(root.descriptor, folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard handle >= 0, let stream = fdopendir(handle) else { throw .last(folder) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") || name.hasSuffix("~") { continue }
      try enter(folder.isEmpty ? name : folder + "/" + name, into: &listing)
    }
  }

  private func enter(_ path: String, into listing: inout Checked<[ListedFile]>) throws(FileError) {
    var status = stat()
    guard fstatat(root.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR where path.hasSuffix(".md"):
      listing.diagnostics.append(.folderAsDocument(path))
    case S_IFDIR: try list(path, into: &listing)
    case S_IFREG: listing.value.append(ListedFile(path: path, size: Int(status.st_size)))
    case S_IFLNK: listing.diagnostics.append(.notAFile(path, "this is a link, which is not followed"))
    case _: listing.diagnostics.append(.notAFile(path, "this is a pipe or a device, which is not read"))
    }
  }
}

/// An open file, closed when nobody needs it.
private final class FileHandle: Sendable {
  let descriptor: Int32

  init(_ descriptor: Int32, _ path: String) throws(FileError) {
    guard descriptor >= 0 else { throw .last(path) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The whole file, which may have grown or shrunk since it was measured.
  func bytes(expecting size: Int, _ path: String) throws(FileError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 { failed = errno != EINTR }
        if got == 0 || failed { break }
        count += max(0, got)
      }
    }
    if failed { throw .last(path) }
    return bytes
  }
}

extension FileError {
  /// The error the machine gave last.
  fileprivate static func last(_ path: String) -> FileError {
    FileError(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}

extension Diagnostic {
  fileprivate static func folderAsDocument(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, .error, "this is a folder with the name of a document, so nothing in it is read",
      at: SourceRange(path: path), fixes: [.advise("take the “.md” from the folder’s name, or move its files up")])
  }

  /// Where a record belongs it is an error: the site would be built without it.
  fileprivate static func notAFile(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(
      .symbolicLink, isPlaceOfRecord(path) ? .error : .warning, message, at: SourceRange(path: path))
  }

  private static func isPlaceOfRecord(_ path: String) -> Bool {
    if case .document = ContentLayout.placement(of: path) { return true }
    let parts = path.pathParts
    guard let top = parts.first, ContentLayout.folders.contains(top) else { return false }
    // The folder of all meetings, or that of one.
    return parts.count == 1 || parts.count == 2 && (top == "meetings" || top == "reviews")
  }
}
