/// A row that is the rest of the row above, cut off by the end of a page or of a cell.
enum ContinuationRow {
  static func applies(to row: DataRow, above: String?) -> Bool {
    let fields = row.fields
    guard fields.contains(.action) else { return fields.contains(.number) && !isUnnumbered(row, above: above) }
    guard let action = row.cells[.action] else { return !beginsRecommendation(row) }
    if fields.contains(.number), !fields.contains(.recommendation) {
      return isRest(of: above, action, in: row, numbered: true)
    }
    return isRest(of: above, action, in: row, numbered: false)
  }

  /// A recommendation that nothing is done about yet has its number and its text, and no action.
  private static func beginsRecommendation(_ row: DataRow) -> Bool {
    guard let text = row.cells[.recommendation] else { return false }
    return row.cells[.number] != nil || (WrittenNumber.leading(text).map { !$0.rest.isEmpty } ?? false)
  }

  /// Whether a row has its number, or lost it: in the middle of a page, with a beginning of its own and somebody or some day
  /// beside it, after a recommendation that has ended.
  private static func isUnnumbered(_ row: DataRow, above: String?) -> Bool {
    if row.cells[.number] != nil { return true }
    guard !row.afterBreak, let text = row.cells[.recommendation], let above, ends(above), !beginsSmall(text) else {
      return false
    }
    return [ColumnField.status, .lead, .byWhen].contains { row.cells[$0] != nil }
  }

  /// Where rows are numbered, one without a number goes on unless it has a lead of its own in the middle of a page. Where they
  /// are not, words that begin with a small letter go on, if the row above has not ended and nobody is named to do them.
  private static func isRest(of above: String?, _ action: String, in row: DataRow, numbered: Bool) -> Bool {
    if numbered {
      guard row.cells[.number] == nil else { return false }
      return row.afterBreak || row.cells[.lead] == nil || beginsSmall(action)
    }
    guard let above, row.cells[.lead] == nil, row.cells[.byWhen] == nil else { return false }
    return beginsSmall(action) && !ends(above)
  }

  static func beginsSmall(_ text: String) -> Bool { text.first?.isLowercase ?? false }

  /// Whether a text has come to its end.
  static func ends(_ text: String) -> Bool {
    guard let last = text.last(where: { !"\"'”’) ".contains($0) }) else { return true }
    return ".!?;".contains(last)
  }
}
