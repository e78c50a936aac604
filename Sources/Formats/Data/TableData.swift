import Publications

/// The rows of a publication and its tables as CSV (RFC 4180), a file each: a header row, lines that end with CR LF, cells in
/// quotation marks where they need them.
///
/// The first file has the rows of what the publication is about, under names of columns that never change; a further one follows for
/// each table that is not told there already. Files are UTF-8 and begin with a byte order mark, without which Excel shows “–” as
/// “â€“”. A cell that a spreadsheet would run as a formula begins with an apostrophe, and so does one that begins with apostrophes
/// before such a sign: whoever takes one apostrophe away has the cell as it was written.
package enum TableData {
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A file of a publication: how its name goes on after the stem, and what it holds.
  struct Part {
    let ending: String
    let title: String
    let rows: [[String]]
  }

  static func parts(of publication: Publication) -> [Part] {
    let sheets = publication.sheets.enumerated().map { place, sheet in
      Part(
        ending: place == 0 ? ".csv" : "-\(sheet.name).csv", title: "table of \(sheet.name)",
        rows: [sheet.columns] + sheet.rows)
    }
    let tables = publication.blocks.flatMap(\.tables).enumerated().map { place, table in
      Part(ending: "-table-\(place + 1).csv", title: "table \(place + 1): \(table.caption)", rows: table.plainRows)
    }
    return sheets + tables
  }

  static func bytes(of rows: [[String]]) -> [UInt8] {
    var bytes = mark
    for row in rows { put(row, &bytes) }
    return bytes
  }

  private static func put(_ cells: [String], _ bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      put(cell, &bytes)
    }
    bytes += [13, 10]
  }

  private static func put(_ cell: String, _ bytes: inout [UInt8]) {
    let text = CSVFormula.isRun(cell) ? "'" + cell : cell
    let isQuoted = text.utf8.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
    if isQuoted { bytes.append(34) }
    for byte in text.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(34) }
  }
}

/// What a spreadsheet makes of the beginning of a cell.
package enum CSVFormula {
  /// Whether Excel, LibreOffice or Google Sheets would run a cell or take it for something else, and so it is given an apostrophe;
  /// a negative number is only a number. Signs of full width count in Excel where its language is Chinese or Japanese.
  package static func isRun(_ cell: String) -> Bool {
    let bare = cell.unicodeScalars.drop { $0 == "'" }
    switch bare.first {
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    case "+", "-": return bare.startIndex != cell.unicodeScalars.startIndex || Double(cell) == nil
    case _: return false
    }
  }

  /// The cell as it was before it was given one.
  package static func withoutGuard(_ cell: String) -> String {
    cell.hasPrefix("'") && isRun(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
  }
}

extension Block {
  /// The tables in it that no sheet tells, whichever block they stand in; what stands in a cell of one is told in that cell.
  fileprivate var tables: [Table] {
    switch self {
    case .table(let table): table.isInSheet ? [] : [table]
    case .figure(let figure): figure.data.map { Block.table($0).tables } ?? []
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.tables) }
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.tables) }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.tables)
    case .heading, .paragraph, .note, .code, .rule: []
    }
  }
}

extension Table {
  /// A column without a name is given its number, as programs ask for one.
  fileprivate var plainRows: [[String]] {
    let names = columns.enumerated().map { $1.words.isEmpty ? "Column \($0 + 1)" : $1.words.plain }
    return [names] + rows.map { row in row.cells.map(\.blocks.cellText) }
  }
}
