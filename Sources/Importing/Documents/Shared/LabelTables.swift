import Papers

/// Tables of labels and values as the lines they stand for: “MEETING: | Health Committee”.
enum LabelTables {
  static func expanded(_ parts: [DocumentPart]) -> [DocumentPart] {
    parts.flatMap { part -> [DocumentPart] in
      guard case .table(let table) = part.form, isOfLabels(table) else { return [part] }
      return table.rows.flatMap { lines(of: $0, part) }
    }
  }

  private static func isOfLabels(_ table: PaperTable) -> Bool {
    let rows = table.rows.filter { row in row.places.contains { !$0.plain.isEmpty } }
    let labelled = rows.count { row in row.places.first.map { label($0.plain) != nil } ?? false }
    return labelled * 2 >= rows.count && labelled > 0 && table.rows.allSatisfy { $0.places.count <= 6 }
  }

  private static func label(_ cell: String) -> PaperLabel? {
    var words = CellText.trim(cell)
    if words.hasSuffix(":") { words.removeLast() }
    return PaperLabel(words)
  }

  /// Cells beside each other: a label with its value, once or several times.
  private static func lines(of row: PaperTable.Row, _ part: DocumentPart) -> [DocumentPart] {
    var lines: [DocumentPart] = []
    var name: RichText?
    for place in row.places {
      guard case .cell(let cell) = place, !cell.text.isEmpty else { continue }
      let words = cell.plain
      if name == nil, label(words) != nil {
        name = RichText(words.hasSuffix(":") ? words + " " : words + ": ")
        continue
      }
      for (index, block) in cell.text.enumerated() {
        let head = index == 0 ? name?.runs ?? [] : []
        let text = RichText(runs: head + block.text.runs)
        var line = DocumentPart(
          .paragraph, line: row.line, page: part.page, mark: head.isEmpty ? block.mark : nil, text)
        line.isApart = index == 0
        lines.append(line)
      }
      name = nil
    }
    if let name { lines.append(DocumentPart(.paragraph, line: row.line, page: part.page, name)) }
    return lines
  }
}
