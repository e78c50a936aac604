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
  /// Of those that begin alike the longer comes first.
  static let marks: [(text: [UInt8], atom: Atom)] =
    [
      (" | ", 0xE9), (" (", 0xF1), (" £", 0xF5), (" – ", 0xF6), (" ", 0xF7), (", ", 0xFA), (". ", 0xFB), (".", 0xFC),
      (")", 0xF2), ("-", 0xF3), (": ", 0xF4), (":", 0xEA), ("/", 0xEB), ("(", 0xEC), ("£", 0xED), ("%", 0xEE),
      ("; ", 0xEF),
      ("#", 0xF0),
    ].map { (Array($0.utf8), Atom(mark: $1)) }

  /// The mark that a text has at a place, and how many bytes it stands for.
  @inline(__always)
  static func mark(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (atom: Atom, length: Int)? {
    for (mark, atom) in marks where mark.count <= range.count && mark[0] == text[range.lowerBound] {
      if zip(mark, text[range]).allSatisfy({ $0 == $1 }) { return (atom, mark.count) }
    }
    return nil
  }
}
