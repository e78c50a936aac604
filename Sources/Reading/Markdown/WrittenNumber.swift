/// A number or letter that a clerk wrote at the start of a line, and the bytes it takes with the blank after it.
struct WrittenNumber: Equatable {
  var text: Range<Int>
  /// Everything up to the first byte of the words.
  var length: Int

  /// “4.1 ” or “4.1. ” or, where `isAlone` allows it, “16. ”: digits with full stops between.
  ///
  /// A whole number needs its full stop, so that “28 people came” stays a sentence.
  static func number(in bytes: UnsafeBufferPointer<UInt8>) -> WrittenNumber? {
    var position = 0
    var parts = 0
    var end = 0
    while position < bytes.count, bytes[position].isDigit {
      while position < bytes.count, bytes[position].isDigit { position += 1 }
      parts += 1
      end = position
      guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { break }
      position += 1
    }
    guard parts > 0, parts <= 6, end <= 24, parts > 1 || position > end else { return nil }
    return blank(after: position, in: bytes).map { WrittenNumber(text: 0..<end, length: $0) }
  }

  /// “(a) ”: one letter or a small Roman numeral in round brackets.
  static func letter(in bytes: UnsafeBufferPointer<UInt8>) -> WrittenNumber? {
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "(") else { return nil }
    var position = 1
    while position < bytes.count, position <= 5, bytes[position].isLetter { position += 1 }
    guard position > 1, position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return nil }
    guard position == 2 || isRoman(bytes, 1..<position) else { return nil }
    return blank(after: position + 1, in: bytes).map { WrittenNumber(text: 1..<position, length: $0) }
  }

  private static func isRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      bytes[$0] == UInt8(ascii: "i") || bytes[$0] == UInt8(ascii: "v") || bytes[$0] == UInt8(ascii: "x")
    }
  }

  private static func blank(after position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard position < bytes.count, bytes[position].isBlank else { return nil }
    var position = position
    while position < bytes.count, bytes[position].isBlank { position += 1 }
    return position
  }
}

/// A heading's trailing `{item 7}`, in small letters or capitals.
struct HeadingItem: Equatable {
  var item: String
  /// The bytes of the heading that stay.
  var rest: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")) else { return nil }
    guard let word = bytes.word(from: open), bytes[open + 1..<word.lowerBound].allSatisfy(\.isBlank),
      bytes.string(word).lowercased() == "item"
    else { return nil }
    var start = word.upperBound
    guard start < bytes.count, bytes[start].isBlank || bytes[start] == UInt8(ascii: ":") else { return nil }
    while start < bytes.count - 1, bytes[start].isBlank || bytes[start] == UInt8(ascii: ":") { start += 1 }
    var end = bytes.count - 1
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    guard end > start else { return nil }
    item = bytes.string(start..<end)
    var rest = open
    while rest > 0, bytes[rest - 1].isBlank { rest -= 1 }
    self.rest = rest
  }
}
