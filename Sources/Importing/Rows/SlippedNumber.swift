/// A number that stands one row too high: beside the end of the row above, which a page break cut.
///
/// The row with the number has words only for the row above, and the row below has an action but no number.
enum SlippedNumber {
  static func applies(to row: DataRow, next: DataRow?) -> Bool {
    guard row.cells[.number] != nil, row.fields.contains(.action), !row.fields.contains(.recommendation) else {
      return false
    }
    guard row.cells[.action] == nil, row.cells[.area] == nil, row.cells[.lead] == nil, row.cells[.byWhen] == nil else {
      return false
    }
    guard row.afterBreak, let next else { return false }
    return next.cells[.number] == nil && next.cells[.action] != nil && next.cells[.lead] != nil && !next.afterBreak
  }
}
