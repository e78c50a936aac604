/// A piece of the words of a date: a figure, a word or a mark.
struct DateToken {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    case word(DateWord)
    case mark(UInt8)
  }

  var kind: Kind
  /// Its place in the bytes of the words.
  var start: Int
  var end: Int
  /// It begins with a capital letter.
  var isCapital = false

  var word: DateWord? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// A word that says nothing of dates where it stands outside one.
  var isOrdinary: Bool {
    if case .feast = word { return true }
    return word == .other
  }

  func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, digits: let count) = kind, digits.contains(count) else { return nil }
    return value
  }

  func isMark(_ ascii: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: ascii)) }
}

/// Cuts words into tokens. Dashes of every kind become “-”, apostrophes and spaces vanish.
struct DateTokens {
  /// Nobody writes a date in more pieces; what lies beyond is kept as words only, so that a hostile cell costs nothing.
  static let limit = 96

  let bytes: [UInt8]
  private(set) var all: [DateToken] = []

  init(_ words: String) {
    bytes = Array(words.utf8)
    all.reserveCapacity(8)
    var offset = 0
    while offset < bytes.count, all.count < DateTokens.limit {
      offset = take(from: offset)
    }
  }

  /// The words between two places, without spaces and stops at the ends.
  func text(_ start: Int, _ end: Int) -> String {
    var (first, last) = (start, end)
    let isSpare: (UInt8) -> Bool = { byte in
      byte <= 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "-")
    }
    while first < last, isSpare(bytes[first]) { first += 1 }
    while last > first, isSpare(bytes[last - 1]) { last -= 1 }
    return String(decoding: bytes[first..<last], as: UTF8.self)
  }

  private mutating func take(from start: Int) -> Int {
    let byte = bytes[start]
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return takeNumber(from: start) }
    if DateTokens.isLetter(byte) { return takeWord(from: start) }
    if byte <= 0x20 || byte == UInt8(ascii: "'") { return start + 1 }
    if byte < 0x80 {
      all.append(DateToken(kind: .mark(byte), start: start, end: start + 1))
      return start + 1
    }
    return takeBeyondASCII(from: start)
  }

  /// The day behind “dydd”, and where its name ends.
  private func welshDay(from start: Int, _ end: Int) -> (day: Weekday, end: Int)? {
    guard bytes[start..<end].lazy.map({ $0 | 0x20 }).elementsEqual("dydd".utf8), end < bytes.count else { return nil }
    guard bytes[end] <= 0x20 else { return nil }
    let first = bytes[end...].firstIndex { $0 > 0x20 } ?? bytes.count
    let last = bytes[first...].firstIndex { !DateTokens.isLetter($0) } ?? bytes.count
    return DateWord.welshDay(bytes[first..<last]).map { ($0, last) }
  }

  private mutating func takeNumber(from start: Int) -> Int {
    var (offset, value) = (start, 0)
    while offset < bytes.count, bytes[offset] >= UInt8(ascii: "0"), bytes[offset] <= UInt8(ascii: "9") {
      if offset - start < 8 { value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0")) }
      offset += 1
    }
    all.append(DateToken(kind: .number(value, digits: offset - start), start: start, end: offset))
    return offset
  }

  private mutating func takeWord(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, DateTokens.isLetter(bytes[offset]) { offset += 1 }
    if let (day, end) = welshDay(from: start, offset) {
      all.append(DateToken(kind: .word(.weekday(day)), start: start, end: end, isCapital: bytes[start] & 0x20 == 0))
      return end
    }
    let word = DateWord(bytes[start..<offset])
    all.append(DateToken(kind: .word(word), start: start, end: offset, isCapital: bytes[start] & 0x20 == 0))
    return offset
  }

  /// En and em dashes, typographic apostrophes and the no-break space are known; any other character is a word of its own.
  private mutating func takeBeyondASCII(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    switch Array(bytes[start..<end]) {
    case [0xC2, 0xA0], [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99], [0xE2, 0x80, 0xAF]: break
    case [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91], [0xE2, 0x80, 0x92], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]:
      all.append(DateToken(kind: .mark(UInt8(ascii: "-")), start: start, end: end))
    default: all.append(DateToken(kind: .word(.other), start: start, end: end))
    }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
  }
}
