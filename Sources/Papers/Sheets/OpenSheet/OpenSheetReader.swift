import Diagnostics

/// Reads a sheet of OpenDocument (ODF 1.3 part 3, table:table), whose cells hold the words that they show.
struct OpenSheetReader {
  private var sheets: [SheetGrid] = []
  private var hidden: [String] = []
  private var styles: OpenSheetStyles
  /// Within an element of which nothing is read, how many elements are open.
  private var skipped = 0
  private var grid: SheetGrid?
  private var isHidden = false
  private var findings = SheetFindings()
  private var nextRow = 1
  private var nextColumn = 0
  private var row = SheetGrid.Row(number: 0, cells: [])
  private var rowCount = 1
  private var isInHeadings = false
  private var cell: OpenSheetCell?
  private var cellsLeft = SheetGrid.mostCells
  private var isTooLarge = false

  private static let content = "content.xml"

  static func read(_ bytes: [UInt8], name: String) -> Checked<SourcePaper> {
    let empty = SourcePaper(name: name, kind: .openSheet)
    do throws(PackedParts.Fault) {
      let parts = try PackedParts(bytes)
      if let list = try parts.document("META-INF/manifest.xml"), !list.descendants("encryption-data").isEmpty {
        return Checked(empty, [.locked(.openSheet, name)])
      }
      return Checked(try read(parts, name: name))
    } catch {
      return Checked(empty, [.damaged(.openSheet, name, error)])
    }
  }

  private static func read(_ parts: PackedParts, name: String) throws(PackedParts.Fault) -> SourcePaper {
    guard let part = try parts.part(content) else { throw .damaged(content) }
    var reader = OpenSheetReader(styles: OpenSheetStyles(try parts.document("styles.xml")))
    let isWhole = part.withUnsafeBytes { reader.readEvents($0) }
    if reader.isTooLarge { throw .tooLarge(content) }
    if !isWhole { throw .damaged(content) }
    return try reader.paper(name)
  }

  private init(styles: OpenSheetStyles) { self.styles = styles }

  private consuming func paper(_ name: String) throws(PackedParts.Fault) -> SourcePaper {
    var paper = SheetPaper(name: name, kind: .openSheet, sheetCount: sheets.count)
    if !hidden.isEmpty {
      paper.remark("hidden sheets were left out: \(hidden.joined(separator: ", "))", isDoubtful: true)
    }
    for sheet in sheets where !paper.add(sheet) { throw .tooLarge(OpenSheetReader.content) }
    return paper.paper
  }

  private mutating func readEvents(_ buffer: UnsafeRawBufferPointer) -> Bool {
    guard var events = XMLEvents(buffer) else { return false }
    while !isTooLarge, let event = events.next() {
      switch event {
      case .start(let name): start(name, events)
      case .text(let words): if skipped == 0 { cell?.text(words) }
      case .end(let name): end(name)
      }
    }
    return !events.isBroken
  }

  private mutating func start(_ name: String, _ events: borrowing XMLEvents) {
    if skipped > 0 {
      skipped += 1
      return
    }
    if cell != nil {
      cell?.start(name, events.attributes, styles)
      return
    }
    switch name {
    case "style", "text-properties", "table-properties": styles.start(name, events.attributes)
    case "table" where grid == nil: startTable(events.attributes)
    case "shapes": skipped = 1
    case "table-header-rows": isInHeadings = true
    case "table-column": takeColumn(events.attributes)
    case "table-row" where grid != nil: startRow(events.attributes)
    case "table-cell", "covered-table-cell":
      if grid != nil { cell = OpenSheetCell(isCovered: name != "table-cell", events.attributes) }
    case _: break
    }
  }

  private mutating func startTable(_ attributes: [String: String]) {
    let name = attributes["name"] ?? ""
    grid = SheetGrid(name: name)
    isHidden = attributes["style-name"].map(styles.hides) ?? false
    (nextRow, nextColumn, findings) = (1, 0, SheetFindings())
  }

  private mutating func takeColumn(_ attributes: [String: String]) {
    let count = OpenSheetCell.count(attributes["number-columns-repeated"])
    if let visibility = attributes["visibility"], visibility != "visible" {
      grid?.hiddenColumns.append(nextColumn...nextColumn + count - 1)
    }
    nextColumn = min(nextColumn + count, CellReference.lastColumn + 1)
  }

  private mutating func startRow(_ attributes: [String: String]) {
    row = SheetGrid.Row(number: nextRow, cells: [])
    row.isHidden = attributes["visibility"].map { $0 != "visible" } ?? false
    row.isHeading = isInHeadings
    rowCount = OpenSheetCell.count(attributes["number-rows-repeated"])
    nextColumn = 0
  }

  private mutating func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "table-cell" where cell?.isClosed == true, "covered-table-cell" where cell?.isClosed == true: closeCell()
    case "table-row" where cell == nil: closeRow()
    case "table-header-rows": isInHeadings = false
    case "table" where cell == nil: closeTable()
    case _: cell?.end(name)
    }
  }

  private mutating func closeCell() {
    guard let cell else { return }
    self.cell = nil
    let text = cell.words(&findings, row: row.number)
    let places = nextColumn..<min(nextColumn + cell.repeated, CellReference.lastColumn + 1)
    if !text.isEmpty, !cell.isCovered || !cell.isEmpty {
      for column in places where spend() { row.cells.append(SheetGrid.Cell(column: column, text: text)) }
    }
    if let note = cell.note { grid?.notes.append(.init(row: row.number, column: nextColumn, words: RichText(note))) }
    if cell.rows > 1 || cell.columns > 1 {
      grid?.merges.append(
        .init(rows: row.number...row.number + cell.rows - 1, columns: nextColumn...nextColumn + cell.columns - 1))
    }
    nextColumn = places.upperBound
  }

  /// Whether there may be one cell more.
  private mutating func spend() -> Bool {
    cellsLeft -= 1
    if cellsLeft < 0 { isTooLarge = true }
    return !isTooLarge
  }

  private mutating func closeRow() {
    if !row.cells.isEmpty {
      if nextRow + rowCount - 1 > CellReference.lastRow { isTooLarge = true }
      for index in 0..<rowCount where !isTooLarge {
        row.number = nextRow + index
        grid?.rows.append(row)
        if index > 0 { for _ in row.cells where !spend() { break } }
      }
    }
    nextRow = min(nextRow + rowCount, CellReference.lastRow + 1)
  }

  private mutating func closeTable() {
    guard var grid else { return }
    self.grid = nil
    if isHidden {
      hidden.append("“\(grid.name)”")
      return
    }
    grid.hiddenColumns.sort { $0.lowerBound < $1.lowerBound }
    grid.remarks += findings.remarks(outside: grid.merges)
    sheets.append(grid)
  }
}
