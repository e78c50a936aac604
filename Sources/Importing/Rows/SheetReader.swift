import Diagnostics
import Papers

/// What a file of tables says, line by line, once its headings are understood.
enum SheetEvent: Sendable, Equatable {
  case title(line: Int, String)
  /// One of several reviews that the rows themselves name.
  case group(line: Int, String)
  case recommendation(line: Int, number: String, text: String)
  case response(line: Int, String)
  case row(DataRow)
}

/// Finds the rows of headings and hands on the rows under them; all that is no row of a record goes to the log.
struct SheetReader {
  let lines: [SourceLine]
  /// See `SourcePaper.hasWholeTables`.
  let hasWholeTables: Bool
  var headings: HeadingRow
  /// The row that is most like headings, where none of the first is so by its words alone.
  let likeliest: Int?
  var layout: Layout?
  /// The headings came back without the blank one before them, and the rows below lack a cell.
  var isShort = false
  /// The table has columns, but none of them says what a row is about.
  var isStranded = false
  var atTop = true
  /// No row of the file has been read yet.
  private var isFirst = true
  var afterBreak = true
  /// A row above has a number where the headings have one.
  var hasNumbers = false
  var reportedColumns: Set<String> = []
  var foot = TableFoot()
  var events: [SheetEvent] = []
  var initials = InitialsList()
  var log: ImportLog

  init(_ lines: [SourceLine], hasWholeTables: Bool, overrides: [String: ColumnField], log: ImportLog) {
    self.lines = lines
    self.hasWholeTables = hasWholeTables
    headings = HeadingRow(overrides: overrides)
    likeliest = HeadingScore(headings: headings).best(of: lines)
    self.log = log
  }

  mutating func read() {
    var index = 0
    while index < lines.count { index += readLine(index) }
    if layout == nil, !events.contains(where: \.isRecord) {
      log.diagnostics.append(.tableNotUnderstood(HeadingScore.fullest(of: lines), log))
    }
  }

  /// Reads one line, or two that are one row of headings; how many it was.
  private mutating func readLine(_ index: Int) -> Int {
    switch lines[index] {
    case .gap:
      if hasWholeTables { isStranded = false }
      foot.close()
      (atTop, afterBreak) = (true, true)
    case .prose(let line, let words):
      takeProse(words, line)
      if hasWholeTables { isStranded = false }
      (atTop, afterBreak) = (true, true)
    case .row(let row):
      initials.close()
      defer { isFirst = false }
      if takesFoot(row, at: index) { return 1 }
      if let heading = heading(at: index, row, isFirst: isFirst) {
        return take(heading.layout, heading.rows, at: index)
      }
      read(row, at: index)
      atTop = false
    }
    return 1
  }

  private mutating func read(_ row: SourceRow, at index: Int) {
    if let label = LabelledRow(row) { return take(label, row) }
    if let title = title(of: row, at: index) { return take(title, row) }
    if hasWholeTables, atTop, let layout, row.cells.count != layout.columns.count { isStranded = true }
    if isStranded { return log.leave(row, .stranded) }
    guard let layout else { return log.leave(row, .noHeading) }
    takeCells(of: row, layout)
  }

  private mutating func takesFoot(_ row: SourceRow, at index: Int) -> Bool {
    guard let layout, !isStranded else { return false }
    let wasOpen = foot.isOpen
    let filled = row.filled
    guard let first = filled.first, filled.count < 3 else { return false }
    let isMarked = TableFoot.beginsWithMark(first.text) && isLast(index)
    guard foot.take(row, under: layout, isMarked: isMarked) else { return false }
    log.leave(row, .note)
    if !wasOpen {
      log.doubt(row.line, "this line, and those that stand alone below it, are taken for notes on the table")
    }
    return true
  }

  /// Whether no row of several cells comes before the end of the table.
  private func isLast(_ index: Int) -> Bool {
    guard case .row(let row) = lines[index], row.filled.count == 1 else { return false }
    for later in lines[(index + 1)...] {
      guard case .row(let row) = later else { return true }
      if row.filled.count > 1 { return false }
    }
    return true
  }
}

extension SheetEvent {
  fileprivate var isRecord: Bool {
    switch self {
    case .title, .group: false
    case .recommendation, .response, .row: true
    }
  }
}

extension Diagnostic {
  fileprivate static func tableNotUnderstood(_ row: SourceRow?, _ log: ImportLog) -> Diagnostic {
    let cells = row?.filled.prefix(12).map { "“\(CellText.oneLine($0.text))”" }.joined(separator: ", ")
    let likeliest = cells.map { "; the row that is most like one has \($0)" } ?? ""
    return Diagnostic(
      .tableNotUnderstood, .error, "no row of column headings was found\(likeliest)",
      at: log.range(line: row?.line ?? 1), fixes: [.advise("name the columns with --column \"Heading=field\"")])
  }
}
