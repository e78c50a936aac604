/// Writes the words of a text for its card: common words as codes, the rest as it is (docs/search-index.md, “Cards”).
struct TextCoder {
  private(set) var bytes: [UInt8] = []
  /// Where in the text the last common word ended.
  private var done = 0
  private var isAfterWord = false

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// A text, or a paragraph of one, begins.
  mutating func begin() {
    done = 0
    isAfterWord = false
  }

  mutating func paragraph(_ anchor: [UInt8]?) {
    guard let anchor else { return bytes.append(0xFD) }
    bytes.append(0xFE)
    bytes.put(str: anchor)
  }

  /// The common word at `range` of the text; what stands before it and was not written yet comes first.
  @inline(__always)
  mutating func word(_ code: Int32, _ shape: WordShape, at range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let gap = range.lowerBound - done
    if !(gap == 1 && isAfterWord && text[done] == 0x20) { between(text, done..<range.lowerBound) }
    switch shape {
    case .small: break
    case .capital: bytes.append(0xF8)
    case .capitals: bytes.append(0xF9)
    }
    if code < 192 {
      bytes.append(UInt8(truncatingIfNeeded: code))
    } else {
      bytes.append(0xC0 + UInt8(truncatingIfNeeded: (code - 192) >> 8))
      bytes.append(UInt8(truncatingIfNeeded: code - 192))
    }
    done = range.upperBound
    isAfterWord = true
  }

  /// The text is over: what follows the last common word.
  mutating func end(_ text: UnsafeBufferPointer<UInt8>) { between(text, done..<text.count) }

  private mutating func between(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if range.count == 1, text[range.lowerBound] == 0x2E { return bytes.append(0xFC) }
    if range.count == 2, text[range.lowerBound + 1] == 0x20 {
      if text[range.lowerBound] == 0x2C { return bytes.append(0xFA) }
      if text[range.lowerBound] == 0x2E { return bytes.append(0xFB) }
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = TextCoder.pieceEnd(from: start, to: range.upperBound, in: text)
      let count = end - start
      if count <= 32 {
        bytes.append(UInt8(0xCF + count))
      } else {
        bytes.append(0xF0)
        bytes.append(UInt8(count - 33))
      }
      bytes.append(contentsOf: text[start..<end])
      start = end
    }
  }

  /// At most 288 bytes on, and never within a character.
  private static func pieceEnd(from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if end - start <= 288 { return end }
    var cut = start + 288
    while cut > start + 1, text[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}

/// How a word of letters is written.
enum WordShape {
  case small, capital, capitals
}
