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

  /// “(a) ”, “a) ” or “(1) ”: one letter, a small Roman numeral, or a figure or two.
  static func letter(in bytes: UnsafeBufferPointer<UInt8>) -> WrittenNumber? {
    guard bytes.count > 2 else { return nil }
    let start = bytes[0] == UInt8(ascii: "(") ? 1 : 0
    var position = start
    while position < bytes.count, position <= 5, bytes[position].isLetter || bytes[position].isDigit { position += 1 }
    guard position > start, position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return nil }
    let isLetter = position == start + 1 && bytes[start].isLetter
    let isFigure = start == 1 && position <= 3 && bytes[start..<position].allSatisfy(\.isDigit)
    guard isLetter || isFigure || isRoman(bytes, start..<position) else { return nil }
    return blank(after: position + 1, in: bytes).map { WrittenNumber(text: start..<position, length: $0) }
  }

  private static func isRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      bytes[$0] == UInt8(ascii: "i") || bytes[$0] == UInt8(ascii: "v") || bytes[$0] == UInt8(ascii: "x")
    }
  }

  private static func blank(after position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.isBlank(at: position) ? bytes.endOfBlanks(from: position, to: bytes.count) : nil
  }
}
