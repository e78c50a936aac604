import Papers
import Record

/// What may be the number at the beginning of a text, in one of the styles that need a series to prove them.
struct NumberCandidate: Equatable {
  var style: LeadingNumbers.Style
  var value: Int
  var words: String
  var rest: String
  var label: String?

  static func all(of text: String) -> [NumberCandidate] {
    let bytes = Array(text.utf8.prefix(40))
    guard let first = bytes.first, text.utf8.count > 2 else { return [] }
    if first == UInt8(ascii: "(") { return bracketed(text, bytes, from: 1) }
    if isDigit(first) { return figures(text, bytes) }
    return isLetter(first) ? bracketed(text, bytes, from: 0) + prefixed(text, bytes) : []
  }

  private init?(_ style: LeadingNumbers.Style, _ value: Int?, _ text: String, upTo end: Int, restFrom start: Int) {
    guard let value else { return nil }
    let words = String(decoding: text.utf8.prefix(end), as: UTF8.self)
    let behind = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    let rest = CellText.trim(CellText.trim(behind).drop { ":–—-".contains($0) })
    guard rest.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    (self.style, self.value, self.words, self.rest) = (style, value, words, rest)
  }

  /// “(a)”, “a)”, “a.”, “(ii)”, “ii)”, “(1)”.
  private static func bracketed(_ text: String, _ bytes: [UInt8], from start: Int) -> [NumberCandidate] {
    let inside = bytes[start...].prefix { isLetter($0) || isDigit($0) }
    let close = start + inside.count
    guard (1...5).contains(inside.count), close < bytes.count else { return [] }
    let closers: [UInt8] = start == 1 ? [UInt8(ascii: ")")] : [UInt8(ascii: ")"), UInt8(ascii: ".")]
    guard closers.contains(bytes[close]), start == 1 || close + 1 < bytes.count && bytes[close + 1] <= 0x20 else {
      return []
    }
    let end = start == 1 ? close + 1 : close
    return readings(of: inside).compactMap { NumberCandidate($0.style, $0.value, text, upTo: end, restFrom: close + 1) }
  }

  private static func readings(of inside: ArraySlice<UInt8>) -> [(style: LeadingNumbers.Style, value: Int)] {
    let parts = Numbering(String(decoding: inside, as: UTF8.self)).parts
    guard parts.count == 1, let part = parts.first else { return [] }
    switch part {
    case .figure(let value): return [(.bracket, value)]
    case .letter(let value, let roman): return [(.letter, value)] + (roman.map { [(.roman, $0)] } ?? [])
    case .roman(let value): return [(.roman, value)]
    }
  }

  /// “1) That”, “1 That”, “1 – That”, “1: That”.
  private static func figures(_ text: String, _ bytes: [UInt8]) -> [NumberCandidate] {
    let digits = bytes.prefix(while: isDigit)
    guard digits.count <= 3, digits.count < bytes.count, let value = Int(String(decoding: digits, as: UTF8.self)) else {
      return []
    }
    let next = bytes[digits.count]
    if next == UInt8(ascii: ")") || next == UInt8(ascii: ":") {
      return [NumberCandidate(.bracket, value, text, upTo: digits.count, restFrom: digits.count + 1)].compactMap(\.self)
    }
    guard next == 0x20 else { return [] }
    let gap = bytes[digits.count...].prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
    let start = digits.count + gap
    guard start < bytes.count, bytes[start] & 0x20 == 0 || bytes[start] >= 0x80 else { return [] }
    return [NumberCandidate(.bare, value, text, upTo: digits.count, restFrom: start)].compactMap(\.self)
  }

  /// “R1 That”, “R1: That”, “Rec 1 That”, “Recommendation 1: That”, “WS 01 That”.
  private static func prefixed(_ text: String, _ bytes: [UInt8]) -> [NumberCandidate] {
    let letters = bytes.prefix(while: isLetter)
    guard letters.count <= 14 else { return [] }
    let gap = bytes[letters.count...].prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }.count
    let start = letters.count + gap
    let digits = bytes[start...].prefix(while: isDigit)
    let end = start + digits.count
    guard gap < 2, (1...3).contains(digits.count), end < bytes.count else { return [] }
    let prefix = String(decoding: letters, as: UTF8.self).lowercased()
    let isCapital = letters.allSatisfy { $0 & 0x20 == 0 }
    let isWord = ["recommendation", "rec", "argymhelliad"].contains(prefix)
    let marks = bytes[end...].prefix { ":.)- ".utf8.contains($0) }
    guard isCapital || isWord, !marks.isEmpty, isWord || letters.count <= 4 else { return [] }
    let value = Int(String(decoding: digits, as: UTF8.self))
    var found = NumberCandidate(.prefixed(prefix), value, text, upTo: end, restFrom: end + marks.count)
    if isWord, gap > 0 {
      found?.label = String(decoding: letters, as: UTF8.self)
      found?.words = String(decoding: digits, as: UTF8.self)
    }
    return [found].compactMap(\.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
