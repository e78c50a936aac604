/// What a text is made of where it is neither a name nor a sum: a common word by its number, or a mark.
struct Atom: Hashable, Sendable {
  let value: UInt16

  /// Words and phrases have the numbers below this.
  static let firstMark: UInt16 = 0xFF00

  init(value: UInt16) { self.value = value }

  init(word: Int32) { value = UInt16(truncatingIfNeeded: word) }

  /// A mark is written as its own byte.
  init(mark: UInt8) { value = Atom.firstMark | UInt16(mark) }

  var mark: UInt8? { value >= Atom.firstMark ? UInt8(truncatingIfNeeded: value) : nil }

  /// The word after it begins with a capital, or is in capitals.
  static let capital = Atom(mark: 0xF8)
  static let capitals = Atom(mark: 0xF9)
}

/// What often stands between words, and the byte that means it (docs/search-index.md, “Cards”).
enum Punctuation {
  /// The mark that a text has at the beginning of a range, the longest, and how many bytes it stands for.
  static func mark(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (mark: UInt8, length: Int)? {
    let index = range.lowerBound
    func stands(_ byte: UInt8, _ offset: Int) -> Bool {
      index + offset < range.upperBound && text[index + offset] == byte
    }
    let isPound = { offset in stands(0xC2, offset) && stands(0xA3, offset + 1) }
    switch text[index] {
    case 0x20:
      if stands(0x7C, 1), stands(0x20, 2) { return (0xE9, 3) }
      if stands(0x28, 1) { return (0xF1, 2) }
      if isPound(1) { return (0xF5, 3) }
      if stands(0xE2, 1), stands(0x80, 2), stands(0x93, 3), stands(0x20, 4) { return (0xF6, 5) }
      return (0xF7, 1)
    case 0x2C: return stands(0x20, 1) ? (0xFA, 2) : nil
    case 0x2E: return stands(0x20, 1) ? (0xFB, 2) : (0xFC, 1)
    case 0x3A: return stands(0x20, 1) ? (0xF4, 2) : (0xEA, 1)
    case 0x3B: return stands(0x20, 1) ? (0xEF, 2) : nil
    case 0x23: return (0xF0, 1)
    case 0x25: return (0xEE, 1)
    case 0x28: return (0xEC, 1)
    case 0x29: return (0xF2, 1)
    case 0x2D: return (0xF3, 1)
    case 0x2F: return (0xEB, 1)
    case 0xC2: return isPound(0) ? (0xED, 2) : nil
    default: return nil
    }
  }

  /// What a mark stands for, from E9 on; nothing for those that shape the word after them.
  static func words(of mark: UInt8) -> StaticString { words[Int(mark) - 0xE9] }

  private static let words: [StaticString] = [
    " | ", ":", "/", "(", "£", "%", "; ", "#", " (", ")", "-", ": ", " £", " – ", " ", "", "", ", ", ". ", ".",
  ]
}
