/// Latin letters with marks in their composed form: “É” saved as “E” and an accent is the same letter, and has the same address.
enum ComposedLetters {
  /// The words with each letter and its marks as one character, where Unicode has one (NFC, for Latin letters).
  static func composing(_ words: String) -> String {
    if !words.unicodeScalars.contains(where: isMark) { return words }
    return String(words.map { $0.unicodeScalars.count == 1 ? $0 : letters[$0] ?? $0 })
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// Characters are equal in either form; the one that is kept is composed.
  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for block in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF] {
      for scalar in block.compactMap(Unicode.Scalar.init) { letters[Character(scalar)] = Character(scalar) }
    }
    return letters
  }()
}
