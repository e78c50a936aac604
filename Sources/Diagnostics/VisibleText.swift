extension String {
  /// The text with “�” for every character that could move a terminal's cursor, colour it, or turn the reading direction.
  package var visible: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: unicodeScalars.map(\.visible))
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Itself, or “�” for one that must not reach a terminal.
  var visible: Unicode.Scalar { isControl ? "\u{FFFD}" : self }

  /// The controls of ASCII and Latin-1, line and paragraph separators, and the marks that turn text about (UAX 9).
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    case _: false
    }
  }

  /// The columns of a terminal it takes: none for accents set on the letter before, two for wide letters (UAX 11).
  var columns: Int {
    if value < 0x300 { return 1 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case _: break
    }
    let category = properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark || category == .format ? 0 : 1
  }
}
