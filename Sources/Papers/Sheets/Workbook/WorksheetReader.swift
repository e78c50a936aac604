/// Reads the cells of one sheet of a workbook as the sheet shows them.
struct WorksheetReader {
  private let strings: SharedStrings
  private let styles: CellStyles
  private let is1904: Bool
  private var grid: SheetGrid
  private var findings = SheetFindings()
  private var row = SheetGrid.Row(number: 0, cells: [])
  private var cell: OpenCell?
  /// How many more cells the workbook may have.
  private var cellsLeft: Int
  /// What the sheet says and the strings or the limits do not bear.
  private var fault: PackedParts.Fault?
  private let path: String

  /// A cell whose end is still to come.
  private struct OpenCell {
    var column: Int
    var type: String
    var style: Int
    var value = ""
    var runs = RichRunReader()
    var hasFormula = false
    var isInValue = false
  }

  init(_ name: String, path: String, strings: SharedStrings, styles: CellStyles, is1904: Bool, cellsLeft: Int) {
    grid = SheetGrid(name: name)
    (self.path, self.strings, self.styles, self.is1904, self.cellsLeft) = (path, strings, styles, is1904, cellsLeft)
  }

  consuming func read(_ part: [UInt8]) throws(PackedParts.Fault) -> (grid: SheetGrid, cellsLeft: Int) {
    let isWhole = part.withUnsafeBytes { readEvents($0) }
    if let fault { throw fault }
    if !isWhole { throw .damaged(path) }
    grid.hiddenColumns.sort { $0.lowerBound < $1.lowerBound }
    grid.remarks += findings.remarks(outside: grid.merges)
    return (grid, cellsLeft)
  }

  private mutating func readEvents(_ buffer: UnsafeRawBufferPointer) -> Bool {
    guard var events = XMLEvents(buffer) else { return false }
    while fault == nil, let event = events.next() {
      switch event {
      case .start(let name): start(name, events)
      case .text(let words): take(words)
      case .end(let name): end(name)
      }
    }
    return !events.isBroken
  }

  private mutating func start(_ name: String, _ events: borrowing XMLEvents) {
    if cell != nil {
      switch name {
      case "v": cell?.isInValue = true
      case "f": cell?.hasFormula = true
      case _: cell?.runs.start(name, value: events.attribute("val"))
      }
      return
    }
    switch name {
    case "row": startRow(events.attributes)
    case "c": startCell(events.attributes)
    case "col": takeColumns(events.attributes)
    case "mergeCell": if let merge = events.attribute("ref").flatMap(SheetGrid.Merge.init) { grid.merges.append(merge) }
    case _: break
    }
  }

  private mutating func startRow(_ attributes: [String: String]) {
    let number = attributes["r"].flatMap { Int($0) } ?? row.number + 1
    if !(1...CellReference.lastRow).contains(number) { fault = .damaged(path) }
    row = SheetGrid.Row(number: number, cells: [])
    row.isHidden = attributes["hidden"].map(RichRunReader.isOn) ?? false
  }

  private mutating func startCell(_ attributes: [String: String]) {
    var column = (row.cells.last?.column ?? -1) + 1
    if let name = attributes["r"] {
      guard let place = CellReference(name), place.row == row.number else {
        fault = .damaged(path)
        return
      }
      column = place.column
    }
    cell = OpenCell(column: column, type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private mutating func takeColumns(_ attributes: [String: String]) {
    guard attributes["hidden"].map(RichRunReader.isOn) == true, let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first > 0, first <= last
    else { return }
    grid.hiddenColumns.append(first - 1...last - 1)
  }

  private mutating func take(_ words: String) {
    guard cell != nil else { return }
    if cell?.isInValue == true { cell?.value += words } else { cell?.runs.text(words) }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "v" where cell != nil: cell?.isInValue = false
    case "c":
      if let whole = cell { close(whole) }
      cell = nil
    case "row" where cell == nil:
      if !row.cells.isEmpty { grid.rows.append(row) }
      findings.closeRow(row)
    case _: cell?.runs.end(name)
    }
  }
}

// MARK: - Cells

extension WorksheetReader {
  private mutating func close(_ cell: OpenCell) {
    let style = styles[cell.style]
    var text = words(of: cell, style)
    findings.take(column: cell.column, isEmpty: text.isEmpty, fill: style.fill)
    if text.isEmpty {
      if cell.hasFormula, cell.value.isEmpty, cell.type != "str" { findings.note(.noValue, row.number) }
      return
    }
    if style.isStruck || cell.runs.isStruck { findings.note(.struck, row.number) }
    if !style.text.isEmpty { text = text.map { $0.with(style.text) } }
    row.cells.append(SheetGrid.Cell(column: cell.column, text: text))
    cellsLeft -= 1
    if cellsLeft < 0 { fault = .tooLarge(path) }
  }

  private mutating func words(of cell: OpenCell, _ style: CellStyles.Style) -> [TextBlock] {
    switch cell.type {
    case "s": return sharedString(cell)
    case "inlineStr": return SheetText.blocks(cell.runs.runs)
    case "str": return SheetText.blocks(style.format.text(words: EscapedText.decoded(cell.value)))
    case "b":
      if cell.value.isEmpty { return [] }
      return SheetText.blocks(RichRunReader.isOn(cell.value) ? "TRUE" : "FALSE")
    case "e":
      findings.note(.error(cell.value), row.number)
      return SheetText.blocks(cell.value)
    case "d": return SheetText.blocks(cell.value.hasSuffix("T00:00:00") ? String(cell.value.dropLast(9)) : cell.value)
    case _: return number(cell, style)
    }
  }

  private mutating func sharedString(_ cell: OpenCell) -> [TextBlock] {
    if cell.value.isEmpty { return [] }
    guard let index = Int(cell.value), strings.entries.indices.contains(index) else {
      fault = .damaged(path)
      return []
    }
    if strings.entries[index].isStruck { findings.note(.struck, row.number) }
    return strings.entries[index].text
  }

  private mutating func number(_ cell: OpenCell, _ style: CellStyles.Style) -> [TextBlock] {
    guard let value = Double(cell.value) else { return SheetText.blocks(cell.value) }
    let shown = style.format.shown(value, is1904: is1904)
    switch shown.change {
    case .dayFirst: findings.note(.dayFirst, row.number)
    case .yearAdded: findings.note(.yearAdded, row.number)
    case nil: break
    }
    let text = SheetText.blocks(shown.text)
    if text.isEmpty { findings.note(.notShown, row.number) }
    return text
  }
}

extension TextBlock {
  fileprivate func with(_ style: RichText.Style) -> TextBlock {
    var block = self
    for index in block.text.runs.indices { block.text.runs[index].style.formUnion(style) }
    return block
  }
}
