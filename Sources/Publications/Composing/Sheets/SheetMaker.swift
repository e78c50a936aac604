import Record

/// Makes a sheet column by column: each has its permanent name, and what it says of a row.
struct SheetMaker<Row> {
  private let name: String
  private let rows: [Row]
  private var schema: [SheetColumn] = []
  private var cells: [[String]]

  init(_ name: String, of rows: [Row]) {
    self.name = name
    self.rows = rows
    cells = Array(repeating: [], count: rows.count)
  }

  mutating func column(_ name: String, _ type: ColumnType = .text, _ value: (Row) -> String?) {
    schema.append(SheetColumn(name, type))
    for (index, row) in rows.enumerated() { cells[index].append(value(row) ?? "") }
  }

  /// The columns of every field that tables draw from the list of a kind; rows without a record of it leave them blank.
  mutating func columns<Kind: Described>(_ wording: Wording, of own: (Row) -> Kind?) {
    let first = rows.firstIndex { own($0) != nil }.flatMap { own(rows[$0]) }
    for field in Kind.fields where !field.elsewhere.contains(.sheet) {
      schema += field.described(by: first.map(field.value))
      let blank = Array(repeating: "", count: field.columns.count)
      for (index, row) in rows.enumerated() {
        cells[index] += own(row).map { wording.cells(field.value($0), count: field.columns.count) } ?? blank
      }
    }
  }

  func sheet() -> Sheet { Sheet(name, schema: schema, rows: cells) }

  /// With a last column that is filled only in further rows, of which nothing may be told but why.
  func sheet(withheld: [String]) -> Sheet {
    let further = withheld.map { Array(repeating: "", count: schema.count) + [$0] }
    return Sheet(name, schema: schema + [SheetColumn("withheld")], rows: cells.map { $0 + [""] } + further)
  }
}

extension RecordField {
  /// Its columns. What they hold is the same for every value of its kind, so that any value tells.
  fileprivate func described(by value: FieldValue?) -> [SheetColumn] {
    zip(columns, ColumnType.types(of: value, count: columns.count)).map { name, type in
      SheetColumn(name, type, title: columns.count == 1 ? label : nil, field: key)
    }
  }
}

extension ColumnType {
  fileprivate static func types(of value: FieldValue?, count: Int) -> [ColumnType] {
    switch value {
    case .deadline: [.day, .text]
    case .day: [.day]
    case .names, .people, .references, .targets: [.list]
    case .words, .number, .prose, .passages, .body, .time, .date, .items, .disclosed, .choice, .status, .rating,
      .citation,
      .progress, .papers, .readings, .grounds, .rows, nil:
      Array(repeating: .text, count: count)
    }
  }
}

extension Wording {
  func cell(_ prose: LinkedProse?) -> String { self.prose(prose).cellText }

  func cell(_ leads: [Lead]) -> String { leads.map { lead($0).plain }.joined(separator: "\n") }

  func cell(_ withheld: Withheld) -> String { self.withheld(withheld).cellText }

  /// A full address where the site knows its own.
  func full(_ address: String) -> String { (record.council.address ?? "") + address }
}
