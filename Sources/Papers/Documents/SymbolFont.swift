/// The fonts whose letters are pictures, as word processors have used them for bullets, ticks and boxes.
enum SymbolFont {
  /// Whether the letters of a font are not what they seem.
  static func isOne(_ font: String?) -> Bool {
    guard let font = font?.lowercased() else { return false }
    return font == "symbol" || font.hasPrefix("wingdings") || font == "webdings" || font == "zapfdingbats"
  }

  private static let wingdings: [UInt32: Character] = [
    0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪",
    0xA8: "☐", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
  private static let wingdings2: [UInt32: Character] = [
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x96: "•", 0x97: "●", 0xA3: "☐",
  ]
  private static let webdings: [UInt32: Character] = [0x61: "✓", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✗"]
  private static let symbol: [UInt32: Character] = [
    0x2D: "−", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6C: "λ", 0x6D: "μ", 0x70: "π", 0x73: "σ", 0x57: "Ω",
    0x44: "Δ", 0x53: "Σ", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
    0xBB: "≈", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xD6: "√", 0xE5: "∑", 0xA8: "◆", 0xA5: "∞",
  ]

  /// The sign that a letter of the font shows; nil where it is not known. Word moves the letters into the private range F0xx.
  static func character(_ code: UInt32, font: String?) -> Character? {
    let code = 0xF000...0xF0FF ~= code ? code - 0xF000 : code
    if code == 0x20 { return " " }
    switch font?.lowercased() {
    case "wingdings": return wingdings[code]
    case "wingdings 2": return wingdings2[code]
    case "webdings": return webdings[code]
    case "symbol": return symbol[code] ?? (0x20...0x40 ~= code ? Character(Unicode.Scalar(UInt8(code))) : nil)
    case _: return nil
    }
  }

  /// A bullet as it is shown: a sign that is not known is a dot, and the letter o of a typewriter font a ring.
  static func bullet(_ text: String, font: String?) -> String {
    guard let scalar = text.unicodeScalars.first else { return "" }
    if isOne(font) || 0xF000...0xF0FF ~= scalar.value {
      return character(scalar.value, font: isOne(font) ? font : "symbol").map { String($0) } ?? "•"
    }
    if text == "o" { return "◦" }
    return text == "·" ? "•" : CellText.trim(text)
  }
}
