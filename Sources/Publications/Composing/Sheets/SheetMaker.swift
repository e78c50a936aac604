import Record

/// Makes a sheet column by column: each has its permanent name, and what it says of a row.
struct SheetMaker<Row> {
  private let name: String
  private let rows: [Row]
  private var columns: [String] = []
  private var cells: [[String]]

  init(_ name: String, of rows: [Row]) {
    self.name = name
    self.rows = rows
    cells = Array(repeating: [], count: rows.count)
  }

  mutating func column(_ name: String, _ value: (Row) -> String?) {
    columns.append(name)
    for (index, row) in rows.enumerated() { cells[index].append(value(row) ?? "") }
  }

  func sheet() -> Sheet { Sheet(name, columns: columns, rows: cells) }

  /// With a last column that is filled only in further rows, of which nothing may be told but why.
  func sheet(withheld: [String]) -> Sheet {
    let further = withheld.map { Array(repeating: "", count: columns.count) + [$0] }
    return Sheet(name, columns: columns + ["withheld"], rows: cells.map { $0 + [""] } + further)
  }
}

extension Wording {
  func cell(_ prose: LinkedProse?) -> String { self.prose(prose).cellText }

  func cell(_ leads: [Lead]) -> String { leads.map { lead($0).plain }.joined(separator: "\n") }

  func titles(_ refs: [RecordRef]) -> String { refs.map { record.title(of: $0) }.joined(separator: "\n") }

  func cell(_ withheld: Withheld) -> String { self.withheld(withheld).cellText }

  /// A full address where the site knows its own.
  func full(_ address: String) -> String { (record.council.address ?? "") + address }
}
