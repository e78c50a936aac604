import Papers

/// A row of a programme's table under its columns.
struct ProgrammeCells {
  private(set) var texts: [ProgrammeField: String] = [:]
  private(set) var notes: [HeadedNote] = []
  /// The cells below months, with the words of the month.
  private(set) var times: [(heading: String, text: String)] = []
  /// Columns whose cell goes on from the row above, as the file says.
  private(set) var merged: Set<ProgrammeField> = []
  /// The number of the matter in a list, which stood in a cell of its own.
  private(set) var number: String?
  private(set) var unknown: [(heading: String, text: String)] = []

  init(_ row: SourceRow, _ layout: ProgrammeLayout) {
    for (column, text) in row.filled {
      guard column < layout.columns.count else {
        unknown.append(("", text))
        continue
      }
      switch layout.columns[column] {
      case .field(.notes, let label): notes.add(HeadedNote(line: row.line, label: label, text: CellText.oneLine(text)))
      case .field(let field, _): add(text, field)
      case .time(let heading): times.append((heading, text))
      case .unknown(let heading): unknown.append((PlanLayout.label(heading), text))
      case .blank: unknown.append(("", text))
      }
    }
    for column in row.merged where column < layout.columns.count {
      if case .field(let field, _) = layout.columns[column] { merged.insert(field) }
    }
  }

  private mutating func add(_ text: String, _ field: ProgrammeField) {
    let words = field == .lead || field == .witnesses ? CellText.listed(text) : CellText.oneLine(text)
    guard let above = texts[field] else { return texts[field] = words }
    if field == .item, ProgrammeCells.isListNumber(above) {
      (number, texts[field]) = (above, words)
    } else {
      texts[field] = above + (field == .lead || field == .witnesses ? "; " : " ") + words
    }
  }

  /// “1.”, “2”, “(3)”.
  private static func isListNumber(_ text: String) -> Bool {
    let words = WordAccount.words(text)
    return words.count == 1 && words[0].utf8.count < 3 && words[0].allSatisfy(\.isNumber)
  }
}
