/// A file of the index.
package struct SearchFile: Sendable {
  /// From the root of the site.
  package var path: String
  package var bytes: [UInt8]

  /// `name` is the path within the index, without `.js`.
  init(_ name: String, stored bytes: [UInt8]) {
    path = "search/1/\(name).js"
    self.bytes = bytes
  }
}

/// Makes files of one task.
final class DeflaterBox {
  private var deflater = Deflater(level: 6)

  func file(_ name: String, _ bytes: [UInt8]) -> SearchFile {
    SearchFile(name, stored: deflater.file(bytes, name: name))
  }
}
