/// Sheets, one after the other, as a paper whose rows are quoted by their own numbers.
struct SheetPaper {
  private(set) var paper: SourcePaper
  /// Whether each sheet begins with its name as a heading.
  private let hasHeadings: Bool
  private var sheetCount = 0

  init(name: String, kind: FileKind, sheetCount: Int) {
    paper = SourcePaper(name: name, kind: kind)
    hasHeadings = sheetCount > 1
  }

  /// False where a sheet would take more places than a paper has.
  mutating func add(_ grid: SheetGrid) -> Bool {
    var grid = grid
    guard let rows = grid.table() else { return false }
    sheetCount += 1
    if rows.isEmpty, grid.notes.isEmpty, grid.remarks.isEmpty { return true }
    if hasHeadings {
      paper.lines.begin(part: nil, unit: "sheet", at: sheetCount)
      let line = paper.lines.add(grid.name)
      paper.blocks.append(Block(line: line, .text(TextBlock(.heading(1), RichText(grid.name)))))
    }
    let lines = put(rows, grid.name)
    putNotes(of: grid, lines)
    let first = rows.first.flatMap { lines[$0.number] } ?? max(1, paper.lines.count)
    for remark in grid.remarks {
      let line = remark.row.flatMap { lines[$0] } ?? first
      paper.remarks.append(Remark(line: line, remark.text, isDoubtful: remark.isDoubtful))
    }
    return true
  }

  /// Remarks on the whole file.
  mutating func remark(_ text: String, isDoubtful: Bool) {
    paper.remarks.append(Remark(line: 1, text, isDoubtful: isDoubtful))
  }

  /// The line of each row by its number in the sheet.
  private mutating func put(_ rows: [(number: Int, row: PaperTable.Row)], _ name: String) -> [Int: Int] {
    var lines: [Int: Int] = [:]
    var table = PaperTable(name: name)
    var next: Int?
    for (number, row) in rows {
      // Few empty rows are lines of their own; where there are many, the count goes on behind them.
      if let expected = next, number >= expected, number - expected < 32 {
        for _ in expected..<number { _ = paper.lines.add("") }
      } else {
        paper.lines.begin(part: name, unit: "row", at: number)
      }
      next = number + 1
      var row = row
      row.line = paper.lines.add(row.words)
      lines[number] = row.line
      table.rows.append(row)
    }
    if let first = table.rows.first { paper.blocks.append(Block(line: first.line, .table(table))) }
    return lines
  }

  private mutating func putNotes(of grid: SheetGrid, _ lines: [Int: Int]) {
    guard !grid.notes.isEmpty else { return }
    for note in grid.notes {
      let mark = CellReference(row: note.row, column: note.column).name
      let line = lines[note.row] ?? max(1, paper.lines.count)
      paper.blocks.append(Block(line: line, .note(mark: mark, note.words)))
    }
    let first = grid.notes.first.flatMap { lines[$0.row] } ?? max(1, paper.lines.count)
    let count = grid.notes.count
    let words = count == 1 ? "a note hangs on a cell and stands" : "\(count) notes hang on cells and stand"
    paper.remarks.append(Remark(line: first, words + " after the table"))
  }
}

extension PaperTable.Row {
  /// The words of its cells, for a diagnostic that quotes them.
  fileprivate var words: String {
    places.compactMap { place in
      guard case .cell(let cell) = place, !cell.text.isEmpty else { return nil }
      return CellText.oneLine(cell.plain)
    }.joined(separator: " | ")
  }
}
