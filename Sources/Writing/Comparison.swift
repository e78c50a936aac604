internal import Glibc

/// Tells whether a file on disk already holds the bytes it should: by the bytes themselves, not by dates or old hashes,
/// so that a file changed from outside is mended. What is compared was just written or is in the page cache.
enum Comparison {
  private static let piece = 1 << 18

  static func same(
    _ file: borrowing Descriptor, as bytes: UnsafeRawBufferPointer, path: String
  ) throws(WritingError) -> Bool {
    guard Int(file.status.st_size) == bytes.count else { return false }
    guard let start = bytes.baseAddress else { return true }
    var offset = 0
    var equal = true
    try eachPiece(of: file, path: path, capacity: min(piece, bytes.count + 1)) { part throws(WritingError) in
      let end = offset + part.count
      guard let new = part.baseAddress, end <= bytes.count else { return equal = false }
      equal = equal && memcmp(new, start + offset, part.count) == 0
      offset = end
    }
    return equal && offset == bytes.count
  }

  /// The fingerprint of both files when they hold the same bytes.
  static func same(
    _ file: borrowing Descriptor, as other: borrowing Descriptor, path: String
  ) throws(WritingError) -> Fingerprint? {
    guard file.status.st_size == other.status.st_size else { return nil }
    let print = try fingerprint(of: file, path: path)
    return try fingerprint(of: other, path: path) == print ? print : nil
  }

  static func fingerprint(of file: borrowing Descriptor, path: String) throws(WritingError) -> Fingerprint {
    var print = RunningFingerprint()
    try eachPiece(of: file, path: path) { part throws(WritingError) in print.add(part) }
    return print.finish()
  }

  /// Calls `body` with the file's bytes from where it stands to its end, a piece at a time.
  static func eachPiece(
    of file: borrowing Descriptor, path: String, capacity: Int = piece,
    _ body: (UnsafeRawBufferPointer) throws(WritingError) -> Void
  ) throws(WritingError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try file.read(into: buffer, path: path)
      if count > 0 { try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
      if count < buffer.count { return }
    }
  }
}
