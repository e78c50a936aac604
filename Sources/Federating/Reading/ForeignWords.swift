/// Words that somebody else's site wrote, made fit to stand on a line of a page.
extension String {
  /// Without control characters and signs that turn the writing round, with single spaces between words, and cut after so many
  /// characters.
  func asForeignLine(atMost most: Int) -> String {
    var line = ""
    var count = 0
    for scalar in unicodeScalars where !scalar.turnsWriting {
      let isSpace = scalar.value < 0x21 || (0x7F...0xA0).contains(scalar.value) || scalar.properties.isWhitespace
      if isSpace, line.isEmpty || line.hasSuffix(" ") { continue }
      if count == most { return line + "…" }
      line.unicodeScalars.append(isSpace ? " " : scalar)
      count += 1
    }
    if line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

extension Unicode.Scalar {
  /// Embeddings, overrides and isolates (UAX 9), and the marks of either direction.
  fileprivate var turnsWriting: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    case _: false
    }
  }
}
