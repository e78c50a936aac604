import Publications

/// The rows of a publication and its tables as CSV, a file each with a header row.
///
/// The first file has the rows of what the publication is about, under names of columns that never change; a further one follows for
/// each table that is not told there already.
enum TableData {
  /// A file of a publication: how its name goes on after the stem, and what it holds.
  struct Part {
    let ending: String
    let title: String
    /// What its rows are, where they are of a kind that every publication has.
    var holds = ""
    let columns: [SheetColumn]
    let cells: [[String]]

    var rows: [[String]] { [columns.map(\.heading)] + cells }
  }

  static func parts(of publication: Publication) -> [Part] {
    let sheets = publication.sheets.enumerated().map { place, sheet in
      Part(
        ending: place == 0 ? ".csv" : "-\(sheet.name).csv", title: "table of \(sheet.name)", holds: sheet.name,
        columns: sheet.schema, cells: sheet.rows)
    }
    let tables = publication.blocks.flatMap(\.tables).enumerated().map { place, table in
      Part(
        ending: "-table-\(place + 1).csv", title: "table \(place + 1): \(table.caption)", columns: table.plainColumns,
        cells: table.rows.map { row in row.cells.map(\.blocks.cellText) })
    }
    return sheets + tables
  }
}

extension Block {
  /// The tables in it that no sheet tells, whichever block they stand in; what stands in a cell of one is told in that cell.
  fileprivate var tables: [Table] {
    guard case .table(let table) = self else { return inner.flatMap(\.tables) }
    return table.isInSheet ? [] : [table]
  }
}

extension Table {
  /// A column without a name is given its number, as programs ask for one.
  fileprivate var plainColumns: [SheetColumn] {
    columns.enumerated().map { place, column in
      let heading = column.words.isEmpty ? "Column \(place + 1)" : column.words.plain
      return SheetColumn("column_\(place + 1)", title: heading, heading: heading)
    }
  }
}
