import Record

/// A row whose cells moved to the left because a converter dropped merged or empty ones before them.
///
/// It shows in two ways: words stand where other rows have their number, or a day stands under a heading for words while the column
/// for days is empty. Both leave empty cells at the end.
struct ShiftedRow {
  var row: SourceRow
  /// Each cell with the field it belongs to.
  var places: [(text: String, field: ColumnField)]

  /// The row put right; nil where nothing shows that it moved, or where its cells fit nowhere.
  static func moved(_ row: SourceRow, _ layout: Layout, hasNumbers: Bool) -> ShiftedRow? {
    guard row.width < layout.columns.count, row.filled.count > 1, let first = row.filled.first, first.column == 0 else {
      return nil
    }
    guard hasNumbers && hasWordsForNumber(row, layout) || hasDayAmongWords(row, layout) else { return nil }
    return placed(row, layout)
  }

  private static func hasWordsForNumber(_ row: SourceRow, _ layout: Layout) -> Bool {
    guard case .field(.number, _) = layout.columns[0] else { return false }
    return row.cells[0].split(separator: " ").count > 1 && !row.cells[0].contains(where: \.isNumber)
  }

  private static func hasDayAmongWords(_ row: SourceRow, _ layout: Layout) -> Bool {
    guard let days = layout.position(of: .byWhen), days >= row.width else { return false }
    return row.filled.dropFirst().contains { column, text in
      guard case .field(let field, _) = layout.columns[column] else { return false }
      return [.recommendation, .response, .action, .lead, .area].contains(field) && isDay(text)
    }
  }

  /// The first cell is what is to be done, a day stands under its heading, and the others follow in order.
  private static func placed(_ row: SourceRow, _ layout: Layout) -> ShiftedRow? {
    guard var at = layout.position(of: .action) ?? layout.position(of: .recommendation), at > 0 else { return nil }
    var cells = Array(repeating: "", count: layout.columns.count)
    var places: [(text: String, field: ColumnField)] = []
    for (offset, text) in row.filled.map(\.text).enumerated() {
      if offset > 0, isDay(text) {
        guard let days = layout.position(of: .byWhen), days >= at else { return nil }
        at = days
      }
      guard at < layout.columns.count, case .field(let field, _) = layout.columns[at],
        offset == 0 || !field.isOfDates || isDay(text)
      else { return nil }
      cells[at] = text
      places.append((text, field))
      at += 1
    }
    return ShiftedRow(row: SourceRow(line: row.line, cells: cells), places: places)
  }

  static func isDay(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    return CutPiece.isDate(text)
  }
}

extension Layout {
  func position(of field: ColumnField) -> Int? {
    columns.firstIndex { if case .field(field, _) = $0 { true } else { false } }
  }
}
