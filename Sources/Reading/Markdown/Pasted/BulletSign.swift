/// The signs that word processors set before the points of a list.
enum BulletSign {
  /// How many bytes the sign at the start of a line's words takes; nil where there is none, or where it may be something else.
  static func length(in text: UnsafeBufferPointer<UInt8>, at start: Int, line: Range<Int>) -> Int? {
    switch text[start] {
    // Word's second level: an “o” with a tab or a hard blank after it.
    case UInt8(ascii: "o"): return isSpaced(text, start + 1) ? 1 : nil
    case 0xC2:
      if text.has("\u{B7}", at: start) { return text.isBlank(at: start + 2) ? 2 : nil }
      return text.has("\u{A7}", at: start) && isSpaced(text, start + 2) ? 2 : nil
    case 0xE2, 0xEF:
      if signs.contains(where: { text.has($0, at: start) }) { return 3 }
      return isDash(text, start) && (isSpaced(text, start + 3) || hasNeighbour(text, line)) ? 3 : nil
    default: return nil
    }
  }

  /// Round, square and arrowed ones, and those of the fonts Symbol and Wingdings.
  private static let signs: [StaticString] = [
    "•", "‣", "⁃", "∙", "▪", "▫", "■", "□", "●", "○", "◦", "◆", "◇", "►", "▶", "➢", "➤", "\u{F0B7}", "\u{F0A7}",
    "\u{F0D8}", "\u{F0FC}",
  ]

  private static func isSpaced(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position < text.count && (text[position] == 9 || text.lengthOfBlank(at: position) > 0)
  }

  private static func isDash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    (text.has("–", at: start) || text.has("—", at: start)) && text.isBlank(at: start + 3)
  }

  /// Whether the line before or after begins with a dash too: one dash alone may belong to its sentence.
  private static func hasNeighbour(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let after = text.lineStart(after: line.upperBound)
    return isDash(text, after) || text.lineStart(before: line.lowerBound).map { isDash(text, $0) } ?? false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the words of the next line that has some begin, no further than a blank line away.
  fileprivate func lineStart(after end: Int) -> Int {
    var position = end
    while position < count, position < end + 80, self[position].isBlank || self[position] == 10 || self[position] == 13
    {
      position += 1
    }
    return position
  }

  /// Where the words of the line before begin, or of the one before a blank line.
  fileprivate func lineStart(before start: Int) -> Int? {
    var end = start
    while end > 0, end > start - 80, self[end - 1].isBlank || self[end - 1] == 10 || self[end - 1] == 13 { end -= 1 }
    if end == 0 { return nil }
    var first = end
    while first > 0, self[first - 1] != 10 { first -= 1 }
    while first < end, self[first].isBlank { first += 1 }
    return first
  }
}
