/// A zip file in the making (APPNOTE 6.3.3): the container of EPUB and ODT.
///
/// Every entry has the same date, 1 January 1980, and the order it was added in: the same entries give the same bytes. Files stay
/// below 4 GB and 65,536 entries; nothing a publication holds comes near.
package struct ZipArchive: ~Copyable {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var deflate = Deflate()

  package init() {}

  private static let midnight: UInt16 = 0
  /// 1 January 1980: the first day a zip can name.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// Adds a file; `isStored` leaves it as it is, as the first file of EPUB and ODT must be.
  package mutating func add(_ path: String, _ content: [UInt8], isStored: Bool = false) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let packed = isStored ? nil : deflate.compress(content)
    let body = packed ?? content[...]
    let facts = Facts(
      method: packed == nil ? 0 : 8, checksum: checksum(content), packed: UInt32(truncatingIfNeeded: body.count),
      size: UInt32(truncatingIfNeeded: content.count), name: UInt16(truncatingIfNeeded: path.utf8.count))
    bytes.put(0x0403_4B50 as UInt32)
    facts.put(into: &bytes)
    bytes += path.utf8
    bytes += body
    enter(path, facts, at: start)
  }

  private mutating func enter(_ path: String, _ facts: Facts, at start: UInt32) {
    directory.put(0x0201_4B50 as UInt32)
    directory.put(20 as UInt16)
    facts.put(into: &directory)
    for _ in 0..<3 { directory.put(0 as UInt16) }
    directory.put(0 as UInt32)
    directory.put(start)
    directory += path.utf8
    count += 1
  }

  package consuming func finish() -> [UInt8] {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let size = UInt32(truncatingIfNeeded: directory.count)
    let entries = UInt16(truncatingIfNeeded: count)
    bytes += directory
    bytes.put(0x0605_4B50 as UInt32)
    bytes.put(0 as UInt32)
    bytes.put(entries)
    bytes.put(entries)
    bytes.put(size)
    bytes.put(start)
    bytes.put(0 as UInt16)
    return bytes
  }

  /// What the header of an entry and its line in the directory both say.
  private struct Facts {
    let method: UInt16
    let checksum: UInt32
    let packed: UInt32
    let size: UInt32
    let name: UInt16

    func put(into bytes: inout [UInt8]) {
      bytes.put(20 as UInt16)
      bytes.put(1 << 11 as UInt16)  // names are UTF-8
      bytes.put(method)
      bytes.put(ZipArchive.midnight)
      bytes.put(ZipArchive.firstDay)
      bytes.put(checksum)
      bytes.put(packed)
      bytes.put(size)
      bytes.put(name)
      bytes.put(0 as UInt16)
    }
  }
}

extension [UInt8] {
  /// Little-endian, as everything in a zip.
  fileprivate mutating func put(_ number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  fileprivate mutating func put(_ number: UInt32) {
    put(UInt16(truncatingIfNeeded: number))
    put(UInt16(truncatingIfNeeded: number >> 16))
  }
}
