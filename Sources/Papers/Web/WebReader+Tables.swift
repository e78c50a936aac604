// Tables: cells on their grid, with what is merged as facts. A table that only sets out the page is read through.

extension WebReader {
  mutating func readTable(_ table: XMLElement, _ span: WebSpan) {
    endParagraph()
    let rows = table.tableRows
    if isFurniture || WebReader.isLayout(table, rows) {
      for row in rows { for cell in row.element.cells { read(cell, span) } }
      return
    }
    if !cells.isEmpty { return readNested(rows, span) }
    readData(table, rows, span)
  }

  private mutating func readData(
    _ table: XMLElement, _ rows: [WebRow], _ span: WebSpan
  ) {
    let caption = table.first("caption").map { caption in collect { $0.readChildren(of: caption, span) } } ?? []
    for text in caption { document.add(text) }
    let page = document.currentPage
    var grid = document.beginTable()
    tableDepth += 1
    for (index, row) in rows.enumerated() {
      if index > 0, rows[index - 1].group != row.group { grid.endGroup() }
      readRow(row, span, &grid)
    }
    tableDepth -= 1
    let name = caption.isEmpty ? nil : CellText.oneLine(RichText(lines: caption).plain)
    document.endTable(grid.finish(), name: name, page: page)
    endParagraph()
  }

  private mutating func readRow(
    _ row: WebRow, _ outer: WebSpan, _ grid: inout TableGrid
  ) {
    let places = row.element.cells
    if row.element["hidden"] != nil || WebStyle(row.element).isHidden {
      if !row.element.isBlank { findings.add(.hidden, line: document.nextLine) }
      return
    }
    grid.beginRow()
    for cell in places {
      if cell["hidden"] != nil || WebStyle(cell).isHidden {
        findings.add(.hidden, line: document.nextLine)
        continue
      }
      var span = outer
      if let language = cell["lang"] ?? row.element["lang"] { span.language = language }
      let text = collect { $0.readChildren(of: cell, span) }
      let down = cell.number("rowspan") ?? 1
      let value = PaperTable.Cell(
        text, columns: cell.number("colspan") ?? 1, rows: down == 0 ? 65_534 : min(down, 65_534))
      grid.place(value, at: grid.nextColumn())
    }
    let isHeading = row.isHeading || (places.count > 1 && places.allSatisfy { $0.name == "th" })
    document.endRow(of: &grid, isHeading: isHeading)
  }

  /// A table within a cell becomes paragraphs of the cell, row by row.
  private mutating func readNested(_ rows: [WebRow], _ span: WebSpan) {
    findings.add(.nestedTable, line: document.nextLine)
    for row in rows {
      for cell in row.element.cells {
        let text = collect { $0.readChildren(of: cell, span) }
        cells[cells.count - 1] += text
      }
    }
  }

  /// Whether a table only sets out the page: it says so, it is a frame around something, or it has a true table inside.
  private static func isLayout(_ table: XMLElement, _ rows: [WebRow]) -> Bool {
    if table["role"] == "presentation" || table["role"] == "none" { return true }
    if table.first("caption") != nil || rows.contains(where: { $0.isHeading }) { return false }
    let cells = rows.map(\.element.cells)
    if cells.contains(where: { $0.contains { $0.name == "th" } }) { return false }
    let inner = cells.joined().flatMap { $0.outermost("table") }
    if rows.count == 1 || cells.allSatisfy({ $0.count < 2 }) {
      return (rows.count == 1 && cells[0].count == 1) || !inner.isEmpty
        || cells.joined().contains { $0.contains { $0.name.hasPrefix("h") && WebReader.headings.contains($0.name) } }
    }
    return inner.contains { table in
      let rows = table.tableRows
      return rows.count > 1 && rows.contains { $0.element.cells.count > 1 }
    }
  }

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
}

/// A row of a table, with the part of the table that it stands in.
struct WebRow {
  var element: XMLElement
  /// Whether that part is the table's head.
  var isHeading: Bool
  var group: Int
}

extension XMLElement {
  /// The rows of a table, those of its foot last as they are shown.
  fileprivate var tableRows: [WebRow] {
    var rows: [WebRow] = []
    var foot: [WebRow] = []
    for (group, child) in elements.enumerated() {
      let own = child.all("tr").map { WebRow(element: $0, isHeading: child.name == "thead", group: group) }
      switch child.name {
      case "tr": rows.append(WebRow(element: child, isHeading: false, group: 0))
      case "thead", "tbody": rows += own
      case "tfoot": foot += own
      case _: break
      }
    }
    return rows + foot
  }

  fileprivate var cells: [XMLElement] { elements.filter { $0.name == "td" || $0.name == "th" } }
}
