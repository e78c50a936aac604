// Tables: cells on their grid, with what is merged as facts.

extension WordReader {
  mutating func readTable(_ table: XMLElement) {
    if let cell = WordColumns.onlyCell(of: table) { return readBlocks(of: cell) }
    if !cells.isEmpty { return readNested(table) }
    let page = document.currentPage
    var grid = document.beginTable()
    tableDepth += 1
    let columns = WordColumns(table)
    readRows(of: table, columns, &grid)
    tableDepth -= 1
    let name = table.first("tblPr", "tblCaption")?["val"].map(CellText.clean)
    document.endTable(grid.finish(), name: name, page: page)
    addWaiting()
  }

  private mutating func readRows(of container: XMLElement, _ columns: WordColumns, _ grid: inout TableGrid) {
    for child in container.elements {
      switch child.name {
      case "tr": readRow(child, columns, &grid)
      case "sdt": if let content = child.first("sdtContent") { readRows(of: content, columns, &grid) }
      case "customXml", "ins", "moveTo": readRows(of: child, columns, &grid)
      case "AlternateContent": if let branch = child.branch { readRows(of: branch, columns, &grid) }
      case _: break
      }
    }
  }

  private mutating func readRow(_ row: XMLElement, _ columns: WordColumns, _ grid: inout TableGrid) {
    let properties = row.first("trPr")
    if properties?.first("del") != nil { return findings.add(.deleted, line: document.nextLine) }
    if properties?.first("hidden")?.isOn ?? false { return findings.add(.hidden, line: document.nextLine) }
    if properties?.first("ins") != nil { findings.add(.inserted, line: document.nextLine) }
    grid.beginRow()
    var column = WordColumns.before(row)
    for cell in WordColumns.cells(of: row) { readCell(cell, &column, columns, &grid) }
    document.endRow(of: &grid, isHeading: properties?.first("tblHeader")?.isOn ?? false)
  }

  private mutating func readCell(
    _ cell: XMLElement, _ column: inout Int, _ columns: WordColumns, _ grid: inout TableGrid
  ) {
    let properties = cell.first("tcPr")
    if properties?.first("cellDel") != nil { return findings.add(.deleted, line: document.nextLine) }
    let first = columns.place(column)
    column += WordColumns.span(cell)
    let text = collect { $0.readBlocks(of: cell) }
    if properties?.first("hMerge")?["val"] == "continue" || properties?.goesOnFromAbove == true,
      covers(first, properties, &grid)
    {
      guard !text.isEmpty else { return }
      findings.add(.coveredWords, line: document.nextLine)
      return grid.append(text, toCellAbove: first)
    }
    grid.place(PaperTable.Cell(text, columns: columns.place(column) - first), at: first)
  }

  /// Whether a cell only goes on with the one above it or before it.
  private func covers(_ column: Int, _ properties: XMLElement?, _ grid: inout TableGrid) -> Bool {
    if properties?.first("hMerge")?["val"] == "continue" { return grid.extendLeft(at: column) }
    return grid.extendAbove(at: column)
  }

  /// A table within a cell becomes paragraphs of the cell, row by row.
  private mutating func readNested(_ table: XMLElement) {
    findings.add(.nestedTable, line: document.nextLine)
    for row in table.descendantRows where row.first("trPr", "del") == nil {
      for cell in WordColumns.cells(of: row) where cell.first("tcPr")?.goesOnFromAbove != true {
        let text = collect { $0.readBlocks(of: cell) }
        cells[cells.count - 1] += text
      }
    }
  }
}

extension XMLElement {
  /// Whether a cell's properties say that it is merged with the one above (`w:vMerge` without “restart”).
  fileprivate var goesOnFromAbove: Bool {
    guard let merge = first("vMerge") else { return first("cellMerge")?["vMerge"] == "cont" }
    return merge["val"] != "restart"
  }

  fileprivate var descendantRows: [XMLElement] {
    elements.flatMap { element -> [XMLElement] in
      switch element.name {
      case "tr": [element]
      case "sdt": element.first("sdtContent")?.descendantRows ?? []
      case "customXml", "ins", "moveTo": element.descendantRows
      case _: []
      }
    }
  }
}

/// The columns of a table's grid.
///
/// Borders that were drawn by hand differ by a hair from row to row, and Word makes a column of each hair. One that is too narrow
/// for a letter is taken as part of its neighbour, unless a cell stands in it alone.
struct WordColumns {
  /// Two millimetres, in twentieths of a point.
  private static let hair = 113

  /// For each border of the grid, the column that begins there.
  private var places: [Int] = []

  init(_ table: XMLElement) {
    let widths = table.first("tblGrid")?.all("gridCol").map { $0.number("w") ?? 0 } ?? []
    guard widths.contains(where: { 1..<WordColumns.hair ~= $0 }) else { return }
    var places = [0]
    for width in widths {
      let isHair = 1..<WordColumns.hair ~= width
      places.append((places.last ?? 0) + (isHair ? 0 : 1))
    }
    if WordColumns.fits(places, table) { self.places = places }
  }

  /// Whether every cell still has a column of its own.
  private static func fits(_ places: [Int], _ table: XMLElement) -> Bool {
    for row in table.descendantRows {
      var column = before(row)
      for cell in cells(of: row) {
        let next = column + span(cell)
        guard next < places.count, places[column] < places[next] else { return false }
        column = next
      }
    }
    return true
  }

  /// How many columns a row leaves free before its first cell.
  static func before(_ row: XMLElement) -> Int { clamped(row.first("trPr", "gridBefore")?.number ?? 0, from: 0) }

  static func span(_ cell: XMLElement) -> Int { clamped(cell.first("tcPr", "gridSpan")?.number ?? 1, from: 1) }

  private static func clamped(_ number: Int, from least: Int) -> Int { min(max(number, least), TableGrid.mostColumns) }

  func place(_ column: Int) -> Int { places.indices.contains(column) ? places[column] : column }

  /// The cell of a table that has no other: a frame around words.
  static func onlyCell(of table: XMLElement) -> XMLElement? {
    let rows = table.descendantRows
    guard rows.count == 1, let row = rows.first, row.first("trPr", "del") == nil else { return nil }
    let cells = cells(of: row)
    return cells.count == 1 ? cells.first : nil
  }

  /// The cells of a row, also those in a content control.
  static func cells(of row: XMLElement) -> [XMLElement] {
    row.elements.flatMap { element -> [XMLElement] in
      switch element.name {
      case "tc": [element]
      case "sdt": element.first("sdtContent").map(cells) ?? []
      case "customXml": cells(of: element)
      case _: []
      }
    }
  }
}
