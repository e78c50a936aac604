import Packing

/// A picture in a palette as it was read from a finished PNG file, by the standard and not by what wrote it (ISO/IEC 15948).
package struct PNGPicture: Sendable {
  package let width: Int
  package let height: Int
  /// Red, green and blue of each colour.
  package let palette: [[UInt8]]
  /// The lines one after another, a place in the palette a pixel.
  package let pixels: [UInt8]

  /// What is wrong with the file.
  package enum Fault: Error, Equatable {
    case noPNG
    /// A chunk is cut off, or differs from its checksum.
    case brokenChunk
    /// Another kind of PNG than a palette of bytes without interlacing.
    case otherKind
    case brokenPixels
  }

  package init(_ file: [UInt8]) throws(Fault) {
    var header: [UInt8] = []
    var (colours, packed): ([UInt8], [UInt8]) = ([], [])
    var isEnded = false
    for chunk in try PNGPicture.chunks(of: file) {
      switch chunk.name {
      case "IHDR": header = Array(chunk.bytes)
      case "PLTE": colours += chunk.bytes
      case "IDAT": packed += chunk.bytes
      case "IEND": isEnded = true
      case _: throw .otherKind
      }
    }
    guard isEnded, header.count == 13 else { throw .brokenChunk }
    guard Array(header[8...]) == [8, 3, 0, 0, 0], colours.count % 3 == 0 else { throw .otherKind }
    width = PNGPicture.number(header[..<4])
    height = PNGPicture.number(header[4..<8])
    palette = stride(from: 0, to: colours.count, by: 3).map { Array(colours[$0..<$0 + 3]) }
    pixels = try PNGPicture.pixels(packed, width, height, colours: palette.count)
  }

  private static func chunks(of file: [UInt8]) throws(Fault) -> [(name: String, bytes: ArraySlice<UInt8>)] {
    guard file.starts(with: [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A]) else { throw .noPNG }
    var chunks: [(String, ArraySlice<UInt8>)] = []
    var place = 8
    while place < file.count {
      guard place + 12 <= file.count else { throw .brokenChunk }
      let end = place + 8 + number(file[place..<place + 4])
      guard end + 4 <= file.count, checksum(Array(file[place + 4..<end])) == number(file[end..<end + 4])
      else { throw .brokenChunk }
      chunks.append((String(decoding: file[place + 4..<place + 8], as: UTF8.self), file[place + 8..<end]))
      place = end + 4
    }
    return chunks
  }

  /// Of lines that are written as they are: no line of ours is a difference from another.
  private static func pixels(
    _ packed: [UInt8], _ width: Int, _ height: Int, colours: Int
  ) throws(Fault) -> [UInt8] {
    let size = (width + 1) * height
    guard packed.count > 6, size < 1 << 24,
      let lines = Inflate.expand(packed[2..<packed.count - 4], atMost: size), lines.count == size
    else { throw .brokenPixels }
    guard stride(from: 0, to: size, by: width + 1).allSatisfy({ lines[$0] == 0 }), (lines.max() ?? 0) < colours
    else { throw .brokenPixels }
    return (0..<height).flatMap { lines[($0 * (width + 1) + 1)..<(($0 + 1) * (width + 1))] }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
