/// The letters of an encoding that has a byte for each: beyond ASCII, what each of the 128 other bytes stands for.
struct ByteLetters {
  private let upper: [Unicode.Scalar?]

  /// Latin 1 for the encodings that have tables of their own.
  init(_ encoding: TextEncoding) {
    switch encoding {
    case .windows1252:
      upper = ByteLetters.windows.map { $0 == "?" ? nil : $0 } + ByteLetters.latin(from: 0xA0)
    case .iso8859Part14:
      upper = Array(repeating: nil, count: 32) + ByteLetters.latin(from: 0xA0, with: ByteLetters.celtic)
    case .iso8859Part15:
      upper = Array(repeating: nil, count: 32) + ByteLetters.latin(from: 0xA0, with: ByteLetters.euro)
    case .macRoman: upper = Array(ByteLetters.mac)
    case .utf8, .utf16Little, .utf16Big: upper = Array(repeating: nil, count: 128)
    }
  }

  /// Nil where a byte stands for no letter.
  subscript(byte: UInt8) -> Unicode.Scalar? { byte < 128 ? Unicode.Scalar(byte) : upper[Int(byte) - 128] }

  private static func latin(from first: UInt8, with others: [UInt8: Unicode.Scalar] = [:]) -> [Unicode.Scalar?] {
    (first...255).map { others[$0] ?? Unicode.Scalar($0) }
  }

  /// 0x80 to 0x9F; “?” where there is nothing.
  private static let windows = Array("€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ".unicodeScalars)

  private static let celtic: [UInt8: Unicode.Scalar] = [
    0xA1: "Ḃ", 0xA2: "ḃ", 0xA4: "Ċ", 0xA5: "ċ", 0xA6: "Ḋ", 0xA8: "Ẁ", 0xAA: "Ẃ", 0xAB: "ḋ", 0xAC: "Ỳ", 0xAF: "Ÿ",
    0xB0: "Ḟ", 0xB1: "ḟ", 0xB2: "Ġ", 0xB3: "ġ", 0xB4: "Ṁ", 0xB5: "ṁ", 0xB7: "Ṗ", 0xB8: "ẁ", 0xB9: "ṗ", 0xBA: "ẃ",
    0xBB: "Ṡ", 0xBC: "ỳ", 0xBD: "Ẅ", 0xBE: "ẅ", 0xBF: "ṡ", 0xD0: "Ŵ", 0xD7: "Ṫ", 0xDE: "Ŷ", 0xF0: "ŵ", 0xF7: "ṫ",
    0xFE: "ŷ",
  ]

  private static let euro: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  private static let mac = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰"
      + "ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
