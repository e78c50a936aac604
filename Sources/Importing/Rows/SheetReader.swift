import Diagnostics
import Papers

/// What a file of tables says, line by line, once its headings are understood.
enum SheetEvent: Sendable, Equatable {
  case title(line: Int, String)
  case recommendation(line: Int, number: String, text: String)
  case response(line: Int, String)
  case row(DataRow)
}

/// Finds the rows of headings and hands on the rows under them; all that is no row of a record goes to the log.
struct SheetReader {
  private let lines: [SourceLine]
  /// See `SourcePaper.hasWholeTables`.
  private let hasWholeTables: Bool
  private var headings: HeadingRow
  private var layout: Layout?
  /// The table has columns, but none of them says what a row is about.
  private var isStranded = false
  private var atTop = true
  /// No row of the file has been read yet.
  private var isFirst = true
  private var afterBreak = true
  private var reportedColumns: Set<String> = []
  private(set) var events: [SheetEvent] = []
  private(set) var initials = InitialsList()
  private(set) var log: ImportLog

  init(_ lines: [SourceLine], hasWholeTables: Bool, overrides: [String: ColumnField], log: ImportLog) {
    self.lines = lines
    self.hasWholeTables = hasWholeTables
    headings = HeadingRow(overrides: overrides)
    self.log = log
  }

  mutating func read() {
    var index = 0
    while index < lines.count { index += readLine(index) }
    if layout == nil, !events.contains(where: \.isRecord) {
      log.diagnostics.append(.tableNotUnderstood(log.range(line: 1)))
    }
  }

  /// Reads one line, or two that are one row of headings; how many it was.
  private mutating func readLine(_ index: Int) -> Int {
    switch lines[index] {
    case .gap:
      if hasWholeTables { isStranded = false }
      (atTop, afterBreak) = (true, true)
    case .prose(let line, let words):
      takeProse(words, line)
      if hasWholeTables { isStranded = false }
      (atTop, afterBreak) = (true, true)
    case .row(let row):
      initials.close()
      defer { isFirst = false }
      if let heading = heading(at: index, row) { return take(heading.layout, heading.rows) }
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
}

// MARK: - Headings

extension SheetReader {
  private func heading(at index: Int, _ row: SourceRow) -> (layout: Layout, rows: [SourceRow])? {
    if index + 1 < lines.count, case .row(let below) = lines[index + 1],
      let both = headings.layout(of: row, over: below)
    {
      return (both, [row, below])
    }
    guard let layout = headings.layout(of: row, isFirst: isFirst) else { return nil }
    let isLone = layout.fields.count < 2 && row.filled.count < 2
    if isLone, !(atTop && hasWholeTables && row.cells.count <= 2) { return nil }
    return (layout, [row])
  }

  private mutating func take(_ found: Layout, _ rows: [SourceRow]) -> Int {
    for row in rows { log.leave(row, .heading) }
    isStranded = !found.holdsRecords
    if !isStranded {
      if layout != found, let first = rows.first { describe(found, at: first.line) }
      layout = found
      headings.remember(found, rows)
    }
    (atTop, afterBreak) = (false, true)
    return rows.count
  }

  private mutating func describe(_ layout: Layout, at line: Int) {
    var meanings: [String] = []
    for column in layout.columns {
      switch column {
      case .field(let field, let heading): meanings.append("“\(CellText.oneLine(heading))” is \(field.rawValue)")
      case .cut(let heading): meanings.append("“\(heading)” is cut off, so its cells are not placed")
      case .unknown(let heading):
        meanings.append("“\(heading)” has no place")
        if reportedColumns.insert(heading).inserted {
          log.diagnostics.append(.columnNotMapped(heading, log.range(line: line)))
        }
      case .blank: break
      }
    }
    log.decide(.column, line, meanings.joined(separator: "; "))
  }

  /// Pipe tables begin with their headings, so a title stands above them as prose.
  private func title(of row: SourceRow, at index: Int) -> String? {
    if hasWholeTables { return nil }
    return TitleRow.title(of: row, atTop: atTop, aboveHeadings: isAboveHeadings(index))
  }

  private func isAboveHeadings(_ index: Int) -> Bool {
    for later in lines[(index + 1)...] {
      switch later {
      case .gap: continue
      case .prose: return false
      case .row(let row): return (headings.layout(of: row)?.fields.count ?? 0) >= 2
      }
    }
    return false
  }
}

// MARK: - Rows

extension SheetReader {
  private mutating func takeProse(_ words: String, _ line: Int) {
    if initials.take(words) {
      log.decide(.initials, line, "“\(words)” is kept as initials with their meaning")
    } else {
      log.leave(words, line, .prose)
    }
  }

  private mutating func take(_ label: LabelledRow, _ row: SourceRow) {
    if let first = row.filled.first { log.leave(first.text, row.line, .label) }
    switch label {
    case .recommendation(let number, let text):
      events.append(.recommendation(line: row.line, number: number, text: text))
    case .response(let text): events.append(.response(line: row.line, text))
    }
    afterBreak = false
  }

  private mutating func take(_ title: String, _ row: SourceRow) {
    log.leave(row, .title)
    events.append(.title(line: row.line, title))
  }

  private mutating func takeCells(of row: SourceRow, _ layout: Layout) {
    var cells: [ColumnField: String] = [:]
    for (column, text) in row.filled {
      switch column < layout.columns.count ? layout.columns[column] : .blank {
      case .field(.notPlaced, _), .unknown: log.leave(text, row.line, .unmapped)
      case .field(let field, _): cells[field] = cells[field].map { $0 + "\n" + text } ?? text
      case .cut: log.leave(text, row.line, .cut)
      case .blank: log.leave(text, row.line, .noHeading)
      }
    }
    if cells.isEmpty { return }
    events.append(.row(DataRow(line: row.line, cells: cells, fields: layout.fields, afterBreak: afterBreak)))
    afterBreak = false
  }
}

extension SheetEvent {
  fileprivate var isRecord: Bool {
    switch self {
    case .title: false
    case .recommendation, .response, .row: true
    }
  }
}

extension Diagnostic {
  fileprivate static func tableNotUnderstood(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no row of column headings was found", at: range,
      fixes: [.advise("name the columns with --column \"Heading=field\"")])
  }

  fileprivate static func columnNotMapped(_ heading: String, _ range: SourceRange) -> Diagnostic {
    let fields = ColumnField.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .columnNotMapped, .warning, "the column “\(heading)” has no place in the record; its words are in the report",
      at: range, fixes: [.advise("map it with --column \"\(heading)=FIELD\", where FIELD is one of: \(fields)")])
  }
}
