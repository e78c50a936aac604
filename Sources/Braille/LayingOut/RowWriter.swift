/// Sets a script out in lines.
struct RowWriter {
  private(set) var rows: [Row] = []
  private(set) var headings: [Heading] = []
  let cells: PassageCells
  private let phrases: Phrases
  private var followsHeading = false
  private var hasExplainedLists = false

  struct Heading: Sendable, Equatable {
    var level: Int
    var cells: ArraySlice<UInt8>
  }

  init(_ cells: PassageCells, _ phrases: Phrases) {
    self.cells = cells
    self.phrases = phrases
  }

  mutating func write(_ elements: [Script.Element], moved shift: Int = 0) {
    for element in elements { write(element, moved: shift) }
  }

  private mutating func write(_ element: Script.Element, moved shift: Int) {
    switch element {
    case .heading(let level, let words): write(headingOf: level, words)
    case .lines(let lines, let margins, let number): write(lines, margins.moved(by: shift), number)
    case .gap: gap()
    case .table(let table): write(table)
    case .rule: rows.append(Row(cells: Wrapping.centred(line: [UInt8](repeating: Cell.stroke, count: 12))))
    }
  }

  mutating func gap(keepsWithNext: Bool = false) {
    guard let last = rows.indices.last, rows[last].isGap else {
      rows.append(Row(cells: [], keepsWithNext: keepsWithNext))
      return
    }
    rows[last].keepsWithNext = rows[last].keepsWithNext || keepsWithNext
  }

  mutating func add(_ lines: [[UInt8]], keepsWithNext: Bool = false) {
    for line in lines { rows.append(Row(cells: line, keepsWithNext: keepsWithNext)) }
  }
}

// MARK: - Headings

extension RowWriter {
  /// Centred, as a title or the second level is, between blank lines; the third begins in cell 5 and all below it in cell 7, with
  /// a blank line before (Braille Formats 2016, headings). No heading ends a page.
  private mutating func write(headingOf level: Int, _ words: Passages.Index) {
    gap()
    let start = rows.count
    switch level {
    case ...2:
      add(Wrapping.centred(cells[words]), keepsWithNext: true)
      gap(keepsWithNext: true)
    case 3: add(Wrapping.lines(cells[words], .init(first: 4, runOver: 4)), keepsWithNext: true)
    default: add(Wrapping.lines(cells[words], .init(first: 6, runOver: 6)), keepsWithNext: true)
    }
    rows[start].heading = headings.count
    headings.append(Heading(level: level, cells: cells[words]))
    followsHeading = true
  }

  /// Two lines of what follows stay with a heading.
  private mutating func write(_ lines: [Passages.Index], _ margins: Script.Margins, _ number: String?) {
    let start = rows.count
    var margins = margins
    for line in lines {
      add(Wrapping.lines(cells[line], margins))
      margins.first = margins.runOver
    }
    guard rows.count > start else { return }
    rows[start].number = number
    if followsHeading, rows.count > start + 1 { rows[start].keepsWithNext = true }
    followsHeading = false
  }
}

// MARK: - Tables

extension RowWriter {
  private mutating func write(_ table: Script.Table) {
    followsHeading = false
    gap()
    if let caption = table.caption {
      add(Wrapping.lines(cells[caption], .init(first: 4, runOver: 4)), keepsWithNext: true)
    }
    if let grid = Grid(table, cells) { write(grid) } else { write(listed: table) }
    gap()
  }

  private mutating func write(_ grid: Grid) {
    let head = rows.count..<rows.count + grid.head.count
    add(grid.head, keepsWithNext: true)
    for line in grid.body { rows.append(Row(cells: line, repeated: head)) }
  }

  private mutating func write(listed table: Script.Table) {
    if let note = hasExplainedLists ? phrases.tableNoteAgain : phrases.tableNote {
      add(Wrapping.lines(cells[note], .note), keepsWithNext: true)
    }
    hasExplainedLists = true
    for row in table.rows { write(row, under: table.columns) }
  }

  private mutating func write(_ row: [Script.Table.Cell], under columns: [Script.Table.Column]) {
    let start = rows.count
    var shift = 0
    for (cell, column) in zip(row, columns) where !cell.elements.isEmpty {
      write(cell, under: column, moved: shift)
      shift = 2
    }
    if rows.count > start + 1 { rows[start].keepsWithNext = true }
  }

  private mutating func write(_ cell: Script.Table.Cell, under column: Script.Table.Column, moved shift: Int) {
    let margins = Script.Margins(first: shift, runOver: shift + 4)
    var rest = cell.elements[...]
    var line = column.label.map { Array(cells[$0]) } ?? []
    if case .lines(let lines, _, _)? = rest.first, let first = lines.first {
      rest = rest.dropFirst()
      if lines.count > 1 { rest = [.lines(Array(lines.dropFirst()), .init(first: 0, runOver: 0), number: nil)] + rest }
      line += (line.isEmpty ? [] : [Cell.space]) + cells[first]
    }
    if !line.isEmpty { add(Wrapping.lines(line[...], margins)) }
    write(Array(rest), moved: shift + 4)
  }
}
