import Diagnostics

/// A line of a text with what is written on it, without the marks of Markdown at its start.
struct SourceLine {
  let text: UnsafeBufferPointer<UInt8>
  /// From 0, in the text.
  let number: Int
  private let whole: Range<Int>
  /// What stands behind the signs of a list, a quotation or a heading, without blanks at its ends.
  let words: Range<Int>
  /// The number of a point: “3” of “3. Apologies” and of “(3) Apologies”.
  let point: Range<Int>?
  /// Whether it is a point of a list, with a number or a sign.
  let isPoint: Bool

  var isEmpty: Bool { words.isEmpty }
  var isHeading: Bool { text[whole].first == UInt8(ascii: "#") }
  var string: String { text.string(words) }

  init(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, number: Int) {
    self.text = text
    self.whole = whole
    self.number = number
    var marks = Marks(text, whole)
    marks.skipSigns()
    (point, isPoint) = (marks.number, marks.number != nil || marks.hasBullet)
    var end = whole.upperBound
    while end > marks.position, text[end - 1] <= 32 { end -= 1 }
    words = marks.position..<end
  }

  /// The place of the words in a file, of which the text begins on a line.
  func range(in path: String, firstLine: Int) -> SourceRange {
    let column = 1 + text[whole.lowerBound..<words.lowerBound].count { $0 & 0xC0 != 0x80 }
    let length = text[words].count { $0 & 0xC0 != 0x80 }
    return SourceRange(
      path: path, start: SourcePosition(line: firstLine + number, column: column),
      end: SourcePosition(line: firstLine + number, column: column + length))
  }

  /// Calls for each line of a text but those of HTML comments, which are the clerk's own.
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (SourceLine) -> Void) {
    var (start, number, isComment) = (0, 0, false)
    while start < text.count {
      let end = text.lineEnd(from: start)
      let line = SourceLine(text, start..<end, number: number)
      if text.has("<!--", at: line.words.lowerBound) { isComment = true }
      if !isComment { body(line) }
      if isComment, text[start..<end].contains(UInt8(ascii: ">")), text.string(start..<end).contains("-->") {
        isComment = false
      }
      (start, number) = (end + 1, number + 1)
    }
  }
}

/// The signs at the start of a line.
private struct Marks {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var position: Int
  private(set) var number: Range<Int>?
  private(set) var hasBullet = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.text = text
    (position, end) = (line.lowerBound, line.upperBound)
  }

  mutating func skipSigns() {
    while position < end, text[position].isBlank || ">#".utf8.contains(text[position]) { position += 1 }
    skipBullet()
    if !hasBullet { skipNumber() }
  }

  private mutating func skipBullet() {
    guard position < end else { return }
    let length = text.has("•", at: position) ? 3 : "-*+".utf8.contains(text[position]) ? 1 : 0
    if length > 0, position + length < end, text[position + length].isBlank { skip(length) }
    hasBullet = number == nil && length > 0 && position > 0 && text[position - 1].isBlank
  }

  private mutating func skipNumber() {
    let bracket = position < end && text[position] == UInt8(ascii: "(") ? 1 : 0
    let start = position + bracket
    var digits = start
    while digits < end, text[digits].isDigit { digits += 1 }
    guard digits > start, digits < end else { return }
    let sign = ".)".utf8.contains(text[digits]) ? 1 : 0
    guard digits + sign < end, text[digits + sign].isBlank else { return }
    number = start..<digits
    skip(digits + sign - position)
  }

  private mutating func skip(_ length: Int) {
    position += length
    while position < end, text[position].isBlank { position += 1 }
  }
}
