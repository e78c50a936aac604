/// The words of a cell in which a converter left `<i>` or `<em>`.
enum ItalicText {
  private static let tags: [(open: String, close: String)] = [("<i>", "</i>"), ("<em>", "</em>")]

  static func isIn(_ raw: String) -> Bool { tags.contains { raw.contains($0.open) } }

  static func blocks(of raw: String) -> [TextBlock] {
    var lines: [RichText] = [RichText()]
    for (words, isItalic) in pieces(of: raw) {
      for (index, line) in CellText.lines(words).enumerated() {
        if index > 0 { lines.append(RichText()) }
        if !line.isEmpty { lines[lines.count - 1].runs.append(.init(line, style: isItalic ? .italic : [])) }
      }
    }
    return lines.map(\.trimmed).filter { !$0.isEmpty }.map { TextBlock($0) }
  }

  private static func pieces(of raw: String) -> [(words: Substring, isItalic: Bool)] {
    var pieces: [(words: Substring, isItalic: Bool)] = []
    var rest = raw[...]
    while let (range, close) = next(in: rest) {
      pieces.append((rest[..<range.lowerBound], false))
      rest = rest[range.upperBound...]
      let end = rest.firstRange(of: close)
      pieces.append((rest[..<(end?.lowerBound ?? rest.endIndex)], true))
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
    }
    return pieces + [(rest, false)]
  }

  private static func next(in text: Substring) -> (range: Range<Substring.Index>, close: String)? {
    tags.compactMap { tag in text.firstRange(of: tag.open).map { ($0, tag.close) } }.min {
      $0.0.lowerBound < $1.0.lowerBound
    }
  }
}

extension RichText {
  /// Without the blanks at both ends and the doubled ones where runs meet.
  var trimmed: RichText {
    var runs: [Run] = []
    for var run in self.runs {
      if runs.last?.text.last == " " || runs.isEmpty { run.text = String(run.text.drop { $0 == " " }) }
      if !run.text.isEmpty || run.note != nil { runs.append(run) }
    }
    while let last = runs.last, last.note == nil {
      let text = CellText.trim(last.text)
      let start = last.text.prefix { $0 == " " }
      runs[runs.count - 1].text = text.isEmpty ? "" : start + text
      if !text.isEmpty { break }
      runs.removeLast()
    }
    return RichText(runs: runs)
  }
}
