/// The files of a zip, read back by its directory (APPNOTE 4.3.12): for proving what stands in a finished file, and for papers to import.
package struct ZipReader: Sendable {
  package struct Entry: Sendable {
    package let path: String
    let method: UInt16
    let checksum: UInt32
    package let packed: Int
    package let size: Int
    let start: Int
  }

  private let bytes: [UInt8]
  /// In the order they were added.
  package let entries: [Entry]

  /// nil for what is no whole zip.
  package init?(_ bytes: [UInt8]) {
    let end = bytes.count - 22
    guard end >= 0, bytes.number(at: end, 4) == 0x0605_4B50, let count = bytes.number(at: end + 10, 2),
      let start = bytes.number(at: end + 16, 4)
    else { return nil }
    var offset = start
    var entries: [Entry] = []
    for _ in 0..<count {
      guard let (entry, next) = ZipReader.entry(in: bytes, at: offset) else { return nil }
      entries.append(entry)
      offset = next
    }
    self.bytes = bytes
    self.entries = entries
  }

  private static func entry(in bytes: [UInt8], at offset: Int) -> (Entry, next: Int)? {
    guard bytes.number(at: offset, 4) == 0x0201_4B50, let method = bytes.number(at: offset + 10, 2),
      let checksum = bytes.number(at: offset + 16, 4), let packed = bytes.number(at: offset + 20, 4),
      let size = bytes.number(at: offset + 24, 4), let name = bytes.number(at: offset + 28, 2),
      let extra = bytes.number(at: offset + 30, 2), let comment = bytes.number(at: offset + 32, 2),
      let start = bytes.number(at: offset + 42, 4), offset + 46 + name <= bytes.count
    else { return nil }
    let path = String(decoding: bytes[offset + 46..<offset + 46 + name], as: UTF8.self)
    let entry = Entry(
      path: path, method: UInt16(truncatingIfNeeded: method), checksum: UInt32(truncatingIfNeeded: checksum),
      packed: packed, size: size, start: start)
    return (entry, offset + 46 + name + extra + comment)
  }

  /// The content of a file; nil when there is none of that name, or it does not agree with its checksum.
  package func content(of path: String) -> [UInt8]? {
    entries.first { $0.path == path }.flatMap(content)
  }

  /// The content of an entry; nil when it does not agree with its checksum.
  package func content(of entry: Entry) -> [UInt8]? {
    guard let name = bytes.number(at: entry.start + 26, 2), let extra = bytes.number(at: entry.start + 28, 2) else {
      return nil
    }
    let start = entry.start + 30 + name + extra
    guard start + entry.packed <= bytes.count else { return nil }
    let packed = bytes[start..<start + entry.packed]
    guard let content = entry.method == 0 ? Array(packed) : Inflate.expand(packed, atMost: entry.size) else {
      return nil
    }
    return content.count == entry.size && checksum(content) == entry.checksum ? content : nil
  }
}

extension [UInt8] {
  /// A little-endian number of so many bytes; nil beyond the end.
  fileprivate func number(at offset: Int, _ width: Int) -> Int? {
    guard offset >= 0, offset + width <= count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
  }
}
