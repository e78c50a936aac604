/// Rows of a publication for a spreadsheet: its items, recommendations or actions, with columns that every publication of its kind has.
///
/// The names of columns are permanent, in small letters with `_` between words. A column that no row fills stands there all the same.
package struct Sheet: Sendable, Equatable {
  /// Ends the name of its file where a publication has more than one: “actions”.
  package var name: String
  package var schema: [SheetColumn]
  /// Each has as many cells as there are columns. Several values of one cell stand on lines of their own; days are ISO 8601.
  package var rows: [[String]]

  /// The names of its columns.
  package var columns: [String] { schema.map(\.name) }

  package init(_ name: String, schema: [SheetColumn], rows: [[String]]) {
    self.name = name
    self.schema = schema
    self.rows = rows
  }

  /// With columns of which only the names are known.
  package init(_ name: String, columns: [String], rows: [[String]]) {
    self.init(name, schema: columns.map { SheetColumn($0) }, rows: rows)
  }
}

/// A column of a sheet, declared once: the CSV, its description for machines, the JSON with its schema and the page “Data” are made
/// from it.
package struct SheetColumn: Sendable, Equatable {
  /// Permanent: “made_on”.
  package let name: String
  /// As readers are told it: “Made on”.
  package let title: String
  package let type: ColumnType
  /// The field of the record it is drawn from, as clerks write it; nil for what is worked out.
  package let field: String?
  /// What stands over it in the file: its name, or the words of whoever wrote the table.
  package let heading: String

  package init(
    _ name: String, _ type: ColumnType = .text, title: String? = nil, field: String? = nil, heading: String? = nil
  ) {
    self.name = name
    self.type = type
    self.heading = heading ?? name
    self.title = title ?? name.prefix(1).uppercased() + name.dropFirst().replacing("_", with: " ")
    self.field = field
  }
}

/// What a cell of a column holds.
package enum ColumnType: String, CaseIterable, Sendable {
  case text
  /// A day as 2026-11-20.
  case day
  /// Several short texts, each on a line of its own.
  case list
  /// A full address, or one from the root of a site that does not know its own.
  case address
}
