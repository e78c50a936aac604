/// Marks at the start of a line as word processors paste them – bullet signs, blanks that nobody sees – in the form that
/// Markdown reads.
///
/// Every line keeps its length in bytes, so that a place in the text stays a place in the file.
struct PastedMarks {
  private let text: UnsafeBufferPointer<UInt8>
  private var mended: [UInt8] = []
  private var fence: UInt8?

  /// The text with its marks mended; nil where there is nothing to mend.
  static func mended(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var marks = PastedMarks(text: text)
    var start = 0
    while start < text.count {
      let end = text.offset(of: 10, in: start..<text.count) ?? text.count
      marks.mend(start..<end)
      start = end + 1
    }
    return marks.mended.isEmpty ? nil : marks.mended
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func mend(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, text[start].isBlank || text[start] == UInt8(ascii: ">") { start += 1 }
    guard start < line.upperBound, !isCode(start) else { return }
    let words = text.endOfBlanks(from: start, to: line.upperBound)
    if words > start { return mendBlanks(start..<words, before: line.upperBound) }
    mendMark(at: start, in: line)
  }

  /// Whether the line stands in a block of code, or begins or ends one.
  private mutating func isCode(_ start: Int) -> Bool {
    let sign = text[start]
    if text.has("```", at: start) || text.has("~~~", at: start) {
      fence = fence == nil ? sign : fence == sign ? nil : fence
      return true
    }
    return fence != nil
  }

  /// Blanks that nobody sees before a line: a heading's come after its signs, others become plain ones where that makes no code.
  private mutating func mendBlanks(_ blanks: Range<Int>, before end: Int) {
    let signs = text[blanks.upperBound..<end].prefix { $0 == UInt8(ascii: "#") }
    if (1...6).contains(signs.count), text.isBlank(at: signs.endIndex) {
      let first = text[blanks].firstIndex { !$0.isBlank } ?? blanks.lowerBound
      return write(Array(signs), padded: signs.endIndex - first, at: first)
    }
    if blanks.count <= 3 { write([], padded: blanks.count, at: blanks.lowerBound) }
    if blanks.upperBound < end { mendMark(at: blanks.upperBound, in: blanks.lowerBound..<end) }
  }

  private mutating func mendMark(at start: Int, in line: Range<Int>) {
    if let sign = BulletSign.length(in: text, at: start, line: line) {
      return write(UInt8(ascii: "-"), sign: sign, at: start, before: line.upperBound)
    }
    let mark = endOfMark(from: start, to: line.upperBound)
    guard mark > start, mark < line.upperBound, !text[mark].isBlank else { return }
    let blank = text.lengthOfBlank(at: mark)
    if blank > 0 { write([], padded: blank, at: mark) }
  }

  /// The end of “##”, “-”, “1.” or “(a)”: what an unseen blank after it would keep from being a mark.
  private func endOfMark(from start: Int, to end: Int) -> Int {
    let line = text[start..<min(end, start + 12)]
    if "-+*".utf8.contains(text[start]) { return start + 1 }
    if text[start] == UInt8(ascii: "#") { return line.firstIndex { $0 != UInt8(ascii: "#") } ?? line.endIndex }
    let rest = line.firstIndex { !($0.isDigit || $0.isLetter || ".()".utf8.contains($0)) } ?? line.endIndex
    let isNumber = text[start].isDigit || text[start] == UInt8(ascii: "(")
    return isNumber ? rest : start
  }

  /// Writes a sign of Markdown in place of one of `sign` bytes, with no more blanks after it than a point of a list may have.
  private mutating func write(_ mark: UInt8, sign: Int, at start: Int, before end: Int) {
    let words = text.endOfBlanks(from: start + sign, to: end)
    if words == end { return }
    let shift = max(0, words - start - 5)
    write(Array(repeating: 32, count: shift) + [mark], padded: words - start, at: start)
  }

  private mutating func write(_ bytes: [UInt8], padded count: Int, at start: Int) {
    if mended.isEmpty { mended = Array(text) }
    for offset in 0..<count { mended[start + offset] = offset < bytes.count ? bytes[offset] : 32 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes a blank that is none of ASCII takes: a no-break space, the spaces of typesetters, one without width.
  func lengthOfBlank(at position: Int) -> Int {
    guard position + 1 < count else { return 0 }
    switch self[position] {
    case 0xC2: return self[position + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard position + 2 < count else { return 0 }
      let isSpace = self[position + 1] == 0x80 && (0x80...0x8B).contains(self[position + 2])
      let isNarrow = self[position + 1] == 0x80 && self[position + 2] == 0xAF
      let isJoiner = self[position + 1] == 0x81 && (self[position + 2] == 0x9F || self[position + 2] == 0xA0)
      return isSpace || isNarrow || isJoiner ? 3 : 0
    case 0xE3: return has("\u{3000}", at: position) ? 3 : 0
    case 0xEF: return has("\u{FEFF}", at: position) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a blank of any kind stands here.
  func isBlank(at position: Int) -> Bool {
    position < count && (self[position].isBlank || lengthOfBlank(at: position) > 0)
  }

  /// Where the blanks of any kind that begin at `start` end.
  func endOfBlanks(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      if self[position].isBlank {
        position += 1
      } else {
        let length = lengthOfBlank(at: position)
        if length == 0 { break }
        position += length
      }
    }
    return position
  }
}
