import Record

/// The words before a number that make it a citation: “recommendation”, “re:”, “p18 – para”.
struct CitationWords: Equatable {
  var kind: ProseCitation.Kind
  /// Where the citation starts.
  var start: Int
  var isPlural: Bool
  var page: Range<Int>?

  /// Looks back from a number that starts at `number`, no further than `floor`.
  init?(before number: Int, floor: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let wordEnd = CitationWords.skipBlank(before: number, floor: floor, in: bytes) else { return nil }
    var end = wordEnd
    let last = bytes[end - 1]
    let isRegarding = last == UInt8(ascii: ":")
    if isRegarding || last == UInt8(ascii: ".") { end -= 1 }
    var start = end
    while start > floor, end - start <= 16, bytes[start - 1].isLetter { start -= 1 }
    guard start < end, start == floor || !bytes[start - 1].isWordPart else { return nil }
    guard let word = CitationWords.word(bytes, start..<end), word.isRegarding == isRegarding else { return nil }
    kind = word.kind
    isPlural = word.isPlural
    self.start = start
    page = nil
    if kind == .paragraph, let page = CitationWords.page(before: start, floor: floor, in: bytes) {
      self.page = page.digits
      self.start = page.start
    }
  }

  private struct Word {
    var kind: ProseCitation.Kind
    var isPlural = false
    var isRegarding = false
  }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word? {
    switch lowercased(bytes, range) {
    case "recommendation", "rec": Word(kind: .recommendation)
    case "recommendations", "recs": Word(kind: .recommendation, isPlural: true)
    case "paragraph", "para": Word(kind: .paragraph)
    case "paragraphs", "paras": Word(kind: .paragraph, isPlural: true)
    case "minute": Word(kind: .minute)
    case "item": Word(kind: .item)
    case "items": Word(kind: .item, isPlural: true)
    case "action": Word(kind: .action)
    case "actions": Word(kind: .action, isPlural: true)
    case "re": Word(kind: .regarding, isRegarding: true)
    default: nil
    }
  }

  /// Up to 15 letters, so that the text needs no memory of its own.
  private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    guard range.count <= 15 else { return "" }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for (index, position) in range.enumerated() { buffer[index] = bytes[position] | 0x20 }
      return range.count
    }
  }

  /// “p18 – ” or “page 18, ” that ends at `position`.
  private static func page(
    before position: Int, floor: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, digits: Range<Int>)? {
    var end = position
    while end > floor, isJoiner(bytes[end - 1]) { end -= 1 }
    var digits = end
    while digits > floor, end - digits < 5, bytes[digits - 1].isDigit { digits -= 1 }
    guard digits < end, end < position else { return nil }
    var start = digits
    while start > floor, bytes[start - 1] == 32 || bytes[start - 1] == 0x2E { start -= 1 }
    var word = start
    while word > floor, start - word < 5, bytes[word - 1].isLetter { word -= 1 }
    guard word == floor || !bytes[word - 1].isWordPart else { return nil }
    guard ["p", "pg", "page"].contains(lowercased(bytes, word..<start)) else { return nil }
    return (word, digits..<end)
  }

  /// A blank, a comma, or a byte of a hyphen or dash.
  private static func isJoiner(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 0x2C || byte == 0x2D || byte == 0xE2 || byte == 0x80 || byte == 0x93 || byte == 0x94
  }

  /// The end of the word before one blank (a no-break space too); nil when the number stands at a word or alone.
  private static func skipBlank(before number: Int, floor: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard number - 2 >= floor else { return nil }
    if bytes[number - 1] == 32 { return number - 1 }
    if bytes[number - 1] == 0xA0, bytes[number - 2] == 0xC2, number - 3 >= floor { return number - 2 }
    return bytes[number - 1] == UInt8(ascii: ":") ? number : nil
  }

  /// The end of “10”, “6.8” or “1(a)”.
  static func endOfNumber(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit {
      end += 1
      while end < bytes.count, bytes[end].isDigit { end += 1 }
    }
    if end + 2 < bytes.count, bytes[end] == UInt8(ascii: "("), bytes[end + 1].isLetter,
      bytes[end + 2] == UInt8(ascii: ")")
    {
      end += 3
    }
    return end
  }

  /// The end of the year of “minute 45/26”; the end of the number where it has none.
  static func endOfYear(in bytes: UnsafeBufferPointer<UInt8>, from end: Int) -> Int {
    guard end < bytes.count, bytes[end] == UInt8(ascii: "/") else { return end }
    let year = bytes[(end + 1)...].prefix { $0.isDigit }
    let goesOn = year.endIndex < bytes.count && bytes[year.endIndex].isWordPart
    return [2, 4].contains(year.count) && !goesOn ? year.endIndex : end
  }

  /// Whether only “ and ”, “, ” or “ & ” stands between two numbers of a list.
  static func isListed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 5 else { return false }
    for joiner: StaticString in [" and ", ", ", " & "]
    where range.count == joiner.utf8CodeUnitCount && bytes.has(joiner, at: range.lowerBound) {
      return true
    }
    return false
  }
}
