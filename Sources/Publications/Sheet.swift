/// Rows of a publication for a spreadsheet: its items, recommendations or actions, with columns that every publication of its kind has.
///
/// The names of columns are permanent, in small letters with `_` between words. A column that no row fills stands there all the same.
package struct Sheet: Sendable, Equatable {
  /// Ends the name of its file where a publication has more than one: “actions”.
  package var name: String
  package var columns: [String]
  /// Each has as many cells as there are columns. Several values of one cell stand on lines of their own; days are ISO 8601.
  package var rows: [[String]]

  package init(_ name: String, columns: [String], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
