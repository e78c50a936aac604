// Tables: cells on their grid, with what is merged as facts.

extension OpenTextReader {
  /// How often a row or a cell may be repeated: a text has no use for more.
  private static func repeats(_ value: Int?, of words: String) -> Int {
    min(max(value ?? 1, 1), words.isEmpty ? 500 : words.utf8.count < 1000 ? 10 : 1)
  }

  mutating func readTable(_ table: XMLElement) {
    let rows = table.outermost("table-row")
    // A table of one cell is a frame around words.
    if rows.count == 1, let cell = rows.first?.all("table-cell").only { return readBlocks(of: cell) }
    if !cells.isEmpty { return readNested(table) }
    if styles.style("table", table["style-name"]).breaksPage, document.nextLine > 1 { document.breakPage() }
    let page = document.currentPage
    var grid = document.beginTable()
    tableDepth += 1
    readRows(of: table, isHeading: false, &grid)
    tableDepth -= 1
    document.endTable(grid.finish(), name: nil, page: page)
    addWaiting()
  }

  private mutating func readRows(of container: XMLElement, isHeading: Bool, _ grid: inout TableGrid) {
    for child in container.elements {
      switch child.name {
      case "table-row": readRow(child, isHeading, &grid)
      case "table-header-rows": readRows(of: child, isHeading: true, &grid)
      case "table-rows", "table-row-group": readRows(of: child, isHeading: isHeading, &grid)
      case _: break
      }
    }
  }

  private mutating func readRow(_ row: XMLElement, _ isHeading: Bool, _ grid: inout TableGrid) {
    if row["visibility"] == "collapse" || row["visibility"] == "filter" {
      return findings.add(.hidden, line: document.nextLine)
    }
    for turn in 0..<OpenTextReader.repeats(row.number("number-rows-repeated"), of: row.text) {
      grid.beginRow()
      var column = 0
      for cell in row.elements { readCell(cell, &column, &grid) }
      // A row that says nothing says it only once.
      if turn > 0, grid.openWords.isEmpty { return }
      document.endRow(of: &grid, isHeading: isHeading)
    }
  }

  private mutating func readCell(_ cell: XMLElement, _ column: inout Int, _ grid: inout TableGrid) {
    let repeats = cell.number("number-columns-repeated")
    switch cell.name {
    case "covered-table-cell": column += OpenTextReader.repeats(repeats, of: "")
    case "table-cell":
      let text = collect { $0.readBlocks(of: cell) }
      let value = PaperTable.Cell(
        text, columns: cell.number("number-columns-spanned") ?? 1, rows: cell.number("number-rows-spanned") ?? 1)
      for _ in 0..<OpenTextReader.repeats(repeats, of: value.plain) {
        grid.place(value, at: column)
        column += 1
      }
    case _: break
    }
  }

  /// A table within a cell becomes paragraphs of the cell, row by row.
  private mutating func readNested(_ table: XMLElement) {
    findings.add(.nestedTable, line: document.nextLine)
    for row in table.outermost("table-row") {
      for cell in row.all("table-cell") {
        let text = collect { $0.readBlocks(of: cell) }
        cells[cells.count - 1] += text
      }
    }
  }
}

extension [XMLElement] {
  fileprivate var only: XMLElement? { count == 1 ? first : nil }
}
