import Foundation

/// A run of characters between separators → the words it holds, folded, before stop words and stems.
///
/// Slow, and called once for each different run of a piece.
enum Folding {
  static func words(in run: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    // Most runs are plain letters.
    if run.count <= 64, run.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return [run.map { $0 | 0x20 }] }
    return cut(Array(folded(String(decoding: run, as: UTF8.self)).utf8)).map(shortened)
  }

  /// Rules 2 and 3: the run without apostrophes and accents, in small letters.
  private static func folded(_ run: String) -> String {
    if run.utf8.allSatisfy({ $0 < 0x80 }) { return String(run.lowercased().filter { $0 != "'" }) }
    var folded = ""
    for scalar in run.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x27, 0x2018, 0x2019, 0x300...0x36F: continue
      default: folded += scalar.properties.lowercaseMapping
      }
    }
    var plain = ""
    for scalar in folded.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      if let letters = letters[scalar] { plain += letters } else { plain.unicodeScalars.append(scalar) }
    }
    return plain
  }

  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n",
    "ŧ": "t", "ĸ": "k", "ŀ": "l", "ŉ": "n", "ſ": "s", "ς": "σ", "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl",
    "\u{FB03}": "ffi", "\u{FB04}": "ffl", "\u{FB05}": "st", "\u{FB06}": "st",
  ]

  /// What an elision joins: “O’Brien” → o, brien; nothing of other runs.
  static func elided(in run: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    if !run.contains(where: { $0 == 0x27 || $0 == 0xE2 }) { return [] }
    let parts = String(decoding: run, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0 == "'" || $0 == "\u{2018}" || $0 == "\u{2019}"
    }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count >= 3 else { return [] }
    return parts.flatMap { cut(Array(folded(String($0)).utf8)) }
  }

  /// Rule 4: numbers stand apart from letters; a full stop between digits joins, a thousands comma goes.
  private static func cut(_ bytes: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var wasDigit = false
    func close() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x2E where isBetweenDigits(bytes, offset): word.append(byte)
      case 0x2C where isThousands(bytes, offset): continue
      case 0x2E, 0x2C: close()
      default:
        if isDigit(byte) != wasDigit { close() }
        word.append(byte)
        wasDigit = isDigit(byte)
      }
    }
    close()
    return words
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isBetweenDigits(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset > 0 && isDigit(bytes[offset - 1]) && offset + 1 < bytes.count && isDigit(bytes[offset + 1])
  }

  private static func isThousands(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0, isDigit(bytes[offset - 1]) else { return false }
    return bytes[(offset + 1)...].prefix { isDigit($0) }.count == 3
  }

  /// Rule 5: the word cut to at most 64 bytes of whole characters.
  private static func shortened(_ word: [UInt8]) -> [UInt8] {
    if word.count <= 64 { return word }
    var end = 64
    while word[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(word[..<end])
  }

  /// Rule 6: the words that are not searched for.
  static let stopWords: Set<[UInt8]> = Set(
    """
    a an and are as at be by for from has have in is it its of on or that the to was were which will with
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// Rule 7: whether the stemmer is asked.
  static func isStemmed(_ word: [UInt8]) -> Bool { word.count > 2 && isLetters(word) }

  static func isLetters(_ word: some Collection<UInt8>) -> Bool { word.allSatisfy { (0x61...0x7A).contains($0) } }
}
