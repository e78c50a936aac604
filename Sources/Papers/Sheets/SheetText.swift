/// The words of a cell in a spreadsheet, whose lines are its paragraphs.
enum SheetText {
  static func blocks(_ runs: [RichText.Run]) -> [TextBlock] {
    if runs.count == 1, runs[0].text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) {
      return runs[0].text.isEmpty ? [] : [TextBlock(RichText(runs: runs))]
    }
    var lines: [RichText] = [RichText()]
    for run in runs {
      for (index, words) in SheetText.lines(of: run.text).enumerated() {
        if index > 0 { lines.append(RichText()) }
        if words.isEmpty { continue }
        var piece = run
        piece.text = words
        lines[lines.count - 1].runs.append(piece)
      }
    }
    return lines.map(\.trimmed).filter { !$0.isEmpty }.map { TextBlock($0) }
  }

  static func blocks(_ words: String) -> [TextBlock] { blocks([RichText.Run(words)]) }

  /// Runs of blanks become one; control characters, which YAML refuses, become blanks.
  private static func lines(of text: String) -> [String] {
    var lines = [String.UnicodeScalarView()]
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{0B}": lines.append(.init())
      case "\u{AD}", "\u{200B}", "\u{FEFF}": break
      case " ", "\t", "\u{A0}", "\0"..."\u{1F}", "\u{7F}"..."\u{9F}":
        if lines[lines.count - 1].last != " " { lines[lines.count - 1].append(" ") }
      case _: lines[lines.count - 1].append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return lines.map { String($0) }
  }
}
