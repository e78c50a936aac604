/// A row of cells under its headings.
struct DataRow: Sendable, Equatable {
  var line: Int
  var cells: [ColumnField: String]
  /// What the table has columns for.
  var fields: Set<ColumnField>
  /// Whether a page ended, or headings came back, right above.
  var afterBreak: Bool
  /// Fields that the row shares with the one above, because one cell of the paper spoke for both.
  var shared: Set<ColumnField> = []
  /// Whether the file says that cells of the row are merged with those above: then it is no half of a row that a page cut.
  var hasMerges = false

  /// Whether the file itself shows that a record of its own stands in the row.
  var isOwn: Bool { hasMerges && (cells[.action] ?? cells[.recommendation]) != nil }

  /// The cells in the order of the fields, so that nothing depends on a dictionary's order.
  var ordered: [(field: ColumnField, text: String)] {
    cells.sorted { $0.key < $1.key }.map { (field: $0.key, text: $0.value) }
  }
}
