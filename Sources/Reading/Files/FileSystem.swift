package import Diagnostics
import Record

/// A file of a folder: its path with `/` between names, relative to the folder.
package struct ListedFile: Sendable, Hashable {
  package var path: String
  package var size: Int
}

/// Where files are read from: a disk, or memory in tests.
package protocol FileSystem: Sendable {
  /// Every file below the folder in the order of paths, whatever order the disk has.
  func list() throws(FileError) -> Checked<[ListedFile]>
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// In bytes, without reading it.
  func size(of path: String) throws(FileError) -> Int
}

/// Why a folder or a file could not be read.
package struct FileError: Error, Hashable, CustomStringConvertible {
  package var path: String
  package var reason: String

  package var description: String { "“\(path)” cannot be read: \(reason)" }
}

/// Files held in memory, listed as a disk would list them.
package struct MemoryFiles: FileSystem {
  private let files: [String: [UInt8]]

  package init(_ files: [String: String]) { self.files = files.mapValues { Array($0.utf8) } }

  package func list() -> Checked<[ListedFile]> {
    let shown = files.filter { file in
      !file.key.pathParts.contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }
    return Checked(
      shown.map { ListedFile(path: $0.key, size: $0.value.count) }
        .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else { throw FileError(path: path, reason: "no such file") }
    return bytes
  }

  package func size(of path: String) throws(FileError) -> Int { try read(path).count }
}
