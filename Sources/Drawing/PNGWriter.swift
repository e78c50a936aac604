import Packing

/// A picture in a palette as a PNG file (ISO/IEC 15948), with nothing in it that another picture of the same pixels would not have.
struct PNGWriter: ~Copyable {
  /// A higher level takes twice as long for a fiftieth of the bytes.
  private var deflate = Deflate(level: 6)

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// `lines`: a byte a pixel, each line begun by the number of its filter. nil where there is no memory.
  mutating func file(width: Int, height: Int, _ palette: [ShareColours.Colour], _ lines: [UInt8]) -> [UInt8]? {
    guard let packed = deflate.zlib(lines) else { return nil }
    let eightBitsOfPalette: [UInt8] = [8, 3, 0, 0, 0]
    let colours = palette.flatMap { [UInt8($0.red), UInt8($0.green), UInt8($0.blue)] }
    return PNGWriter.signature
      + PNGWriter.chunk("IHDR", PNGWriter.bigEndian(width) + PNGWriter.bigEndian(height) + eightBitsOfPalette)
      + PNGWriter.chunk("PLTE", colours) + PNGWriter.chunk("IDAT", packed) + PNGWriter.chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + bytes
    return bigEndian(bytes.count) + body + bigEndian(Int(checksum(body)))
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
