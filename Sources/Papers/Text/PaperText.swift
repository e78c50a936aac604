/// The text of a file from elsewhere.
struct PaperText {
  /// With plain line ends and without byte-order marks.
  var text: String
  var encoding: TextEncoding

  /// Why bytes are no text.
  enum Fault: Error, Equatable {
    /// They hold what no text does, such as zeros.
    case binary
    /// UTF-8 or UTF-16 that is broken on a line.
    case damaged(TextEncoding, line: Int)
    /// They stand for letters in no encoding that is known.
    case unknownEncoding(line: Int)
  }

  init(_ bytes: [UInt8]) throws(Fault) {
    encoding = TextEncoding(marking: bytes) ?? TextEncoding(wideBytes: bytes) ?? PaperText.encoding(unmarked: bytes)
    guard let text = encoding.text(of: bytes) else {
      let line = encoding.brokenLine(in: bytes)
      throw encoding.isUnicode ? .damaged(encoding, line: line) : .unknownEncoding(line: line)
    }
    self.text = try PaperText.withPlainLineEnds(text)
  }

  /// UTF-8 where the bytes fit or nearly do, else what an office program saves without being asked.
  private static func encoding(unmarked bytes: [UInt8]) -> TextEncoding {
    if TextEncoding.utf8.text(of: bytes) != nil { return .utf8 }
    let evidence = ByteEvidence(bytes)
    return evidence.isDamagedUTF8 ? .utf8 : evidence.encoding
  }

  /// Windows line ends become plain ones; a byte-order mark is no word.
  private static func withPlainLineEnds(_ text: String) throws(Fault) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    var controls = 0
    for byte in text.utf8 {
      switch byte {
      case 0: throw .binary
      // The mark at the end of a file that DOS wrote.
      case 0x1A: break
      case 13: plain.append(10)
      case 10 where previous == 13: break
      case _:
        if byte < 32, byte != 9, byte != 10 { controls += 1 }
        plain.append(byte)
      }
      previous = byte
      if byte == 0xBF, plain.suffix(3).elementsEqual([0xEF, 0xBB, 0xBF]) { plain.removeLast(3) }
    }
    // Word ends the cells of a pasted table with some; where they are many, it is no text.
    if controls > 8, controls > plain.count / 20 { throw .binary }
    return String(decoding: plain, as: UTF8.self)
  }
}
