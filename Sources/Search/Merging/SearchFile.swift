internal import Packing

/// A file of the index.
package struct SearchFile: Sendable {
  /// The path from the root of the site.
  package var path: String
  /// May be a part of a larger array, which all cards of a piece share.
  package var bytes: ArraySlice<UInt8>

  /// `name` is the path within the index, without `.js`.
  init(_ name: String, stored bytes: ArraySlice<UInt8>) {
    path = "search/2/\(name).js"
    self.bytes = bytes
  }
}

/// Makes files of one task.
final class DeflaterBox {
  private var deflater = Deflate(level: 6)

  func file(_ name: String, _ bytes: [UInt8]) -> SearchFile {
    SearchFile(name, stored: deflater.file(bytes, name: name)[...])
  }
}
