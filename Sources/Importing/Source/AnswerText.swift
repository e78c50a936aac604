import Papers

/// A paper without a table: each recommendation under a line with its number, and what belongs to it behind labels.
///
///     Recommendation 1
///     That every gate be mended.
///     Response: Agreed.
///     Lead: Head of Gates
struct AnswerText {
  private var events: [SheetEvent] = []
  private var current: DataRow?
  private var field = ColumnField.recommendation
  /// Whether a blank line came after a label's words.
  private var isApart = false
  private var headings: HeadingRow
  private var log: ImportLog

  /// What the lines hold; nil where no line is the number of a recommendation, or where there is a table.
  static func events(
    _ lines: [SourceLine], overrides: [String: ColumnField], _ log: inout ImportLog
  ) -> [SheetEvent]? {
    guard lines.contains(where: { heading(of: $0) != nil }), !lines.contains(where: isRow) else { return nil }
    var reader = AnswerText(headings: HeadingRow(overrides: overrides), log: log)
    for line in lines { reader.take(line) }
    reader.close()
    log = reader.log
    return reader.events
  }

  /// Whether a line of a text is the number of a recommendation, and nothing else.
  static func begins(_ line: Substring) -> Bool {
    heading(of: .prose(line: 1, CellText.clean(line)))?.text.isEmpty ?? false
  }

  private static func isRow(_ line: SourceLine) -> Bool { if case .row = line { true } else { false } }

  private init(headings: HeadingRow, log: ImportLog) {
    self.headings = headings
    self.log = log
  }

  private mutating func take(_ line: SourceLine) {
    switch line {
    case .gap: isApart = true
    case .row(let row): log.leave(row, .noHeading)
    case .prose(let number, let words): take(words, number, line)
    }
  }

  private mutating func take(_ written: String, _ number: Int, _ line: SourceLine) {
    let words = AnswerText.bare(written)
    if let heading = AnswerText.heading(of: line) {
      close()
      log.leave(heading.label, number, .label)
      current = DataRow(
        line: number, cells: [.number: heading.number], fields: [.number, .recommendation], afterBreak: false)
      if !heading.text.isEmpty { add(heading.text) }
    } else if current == nil {
      log.leave(words, number, .prose)
    } else if let label = label(of: words) {
      log.leave(label.words, number, .label)
      field = label.field
      add(label.rest)
    } else if isApart, field != .recommendation {
      log.leave(words, number, .prose)
      log.doubt(
        number,
        "this line stands apart below recommendation \(current?.cells[.number] ?? ""), and is not taken for part of it")
    } else {
      add(words)
    }
    isApart = false
  }

  private mutating func add(_ words: String) {
    if words.isEmpty { return }
    guard var row = current else { return }
    row.fields.insert(field)
    row.cells[field] = row.cells[field].map { CutPiece.joined($0, words) } ?? words
    current = row
  }

  private mutating func close() {
    if let row = current { events.append(.row(row)) }
    (current, field, isApart) = (nil, .recommendation, false)
  }

  /// “Lead officer: Head of Gates”, where the label is a heading that tables have.
  private func label(of words: String) -> (field: ColumnField, words: String, rest: String)? {
    guard let colon = words.firstIndex(of: ":"), words[..<colon].utf8.count <= 60 else { return nil }
    let label = String(words[..<colon])
    guard let field = headings.field(of: label) ?? HeadingPhrase(label)?.field, field != .number else { return nil }
    return (field, label, CellText.trim(words[words.index(after: colon)...]))
  }

  /// “Recommendation 1”, “Recommendation No. 2:”, “Argymhelliad 3”, and “Recommendation 4: That …”.
  private static func heading(of line: SourceLine) -> (label: String, number: String, text: String)? {
    guard case .prose(_, let written) = line, written.utf8.count < 2_000 else { return nil }
    let words = bare(written)
    let parts = words.split(separator: " ", maxSplits: 3).map(String.init)
    guard let first = parts.first, ["recommendation", "argymhelliad", "rec"].contains(HeadingWords.squeeze(first))
    else {
      return nil
    }
    let at = parts.count > 2 && ["no", "number", "rhif"].contains(HeadingWords.squeeze(parts[1])) ? 2 : 1
    guard at < parts.count, let number = number(parts[at]) else { return nil }
    let rest = parts.dropFirst(at + 1).joined(separator: " ")
    guard rest.isEmpty || parts[at].hasSuffix(":") || rest.hasPrefix("–") || rest.hasPrefix("-") else { return nil }
    return (parts[..<at].joined(separator: " "), number, CellText.trim(rest.drop { "–- ".contains($0) }))
  }

  /// Without the marks of a heading or of bold words in Markdown.
  private static func bare(_ words: String) -> String {
    CellText.withoutStrongMarks(CellText.trim(words.drop { "# ".contains($0) }))
  }

  private static func number(_ word: String) -> String? {
    let bare = word.hasSuffix(":") ? String(word.dropLast()) : word
    guard bare.utf8.count <= 8, bare.contains(where: \.isNumber) || bare.utf8.count <= 3 else { return nil }
    return bare.isEmpty ? nil : bare
  }
}
