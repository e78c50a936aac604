import Diagnostics
import Papers

// How rows of headings are found, and what is told of them.

extension SheetReader {
  func heading(at index: Int, _ row: SourceRow, isFirst: Bool) -> (layout: Layout, rows: [SourceRow])? {
    if index + 1 < lines.count, case .row(let below) = lines[index + 1],
      let both = headings.layout(of: row, over: below)
    {
      return (both, [row, below])
    }
    if index == likeliest { return (headings.reading(row), [row]) }
    guard let layout = headings.layout(of: row, isFirst: isFirst && likeliest == nil) else { return nil }
    let isLone = layout.fields.count < 2 && row.filled.count < 2
    if isLone, !(atTop && hasWholeTables && row.cells.count <= 2) { return nil }
    return (layout, [row])
  }

  mutating func take(_ read: Layout, _ rows: [SourceRow], at index: Int) -> Int {
    let found = withNumbers(read, below: index + rows.count, rows)
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
      case .field(let field, let heading):
        let words = CellText.oneLine(heading)
        meanings.append("\(words.isEmpty ? "the column without a heading" : "“\(words)”") is \(field.rawValue)")
        tellDoubt(of: heading, field, line)
      case .cut(let heading):
        meanings.append("“\(heading)” is cut off, so its cells are not placed")
        if reportedColumns.insert(heading).inserted {
          log.doubt(line, "the heading “\(heading)” is cut off, so the words of its column are in the report only")
        }
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

  /// A heading that holds a known one among words that may change what it means.
  private mutating func tellDoubt(of heading: String, _ field: ColumnField, _ line: Int) {
    guard headings.field(of: heading) == nil, let phrase = HeadingPhrase(heading), !phrase.isCertain else { return }
    guard reportedColumns.insert(heading).inserted else { return }
    log.doubt(
      line,
      "the heading “\(CellText.oneLine(heading))” is not known as a whole; its column is read as \(field.rawValue)",
      "where it means something else, say so: --column \"\(CellText.oneLine(heading))=FIELD\"")
  }

  /// Pipe tables begin with their headings, so a title stands above them as prose.
  func title(of row: SourceRow, at index: Int) -> String? {
    if hasWholeTables || !atTop { return nil }
    return TitleRow.title(of: row, atTop: atTop, aboveHeadings: isAboveHeadings(index))
  }

  private func isAboveHeadings(_ index: Int) -> Bool {
    for later in lines.indices.dropFirst(index + 1) {
      switch lines[later] {
      case .gap: continue
      case .prose: return false
      case .row(let row): return later == likeliest || (headings.layout(of: row)?.fields.count ?? 0) >= 2
      }
    }
    return false
  }
}

// MARK: - Columns without a heading

extension SheetReader {
  /// The layout with the column of numbers that has no heading, or whose blank heading is missing.
  private mutating func withNumbers(_ found: Layout, below index: Int, _ rows: [SourceRow]) -> Layout {
    isShort = false
    let below = rowsBelow(index)
    if let known = layout, let line = rows.first?.line, movedRight(found, from: known, over: below) {
      log.doubt(line, "these headings stand a column further right than the cells below; they are read as those above")
      return known
    }
    guard let line = rows.first?.line, NumberColumn.counts(below.map { $0.cells.first ?? "" }) else { return found }
    if let known = layout, known.columns.count == found.columns.count + 1, known.columns.first?.isNumber ?? false,
      known.inOrder.dropFirst().elementsEqual(found.inOrder)
    {
      isShort = below.allSatisfy { $0.cells.count < known.columns.count }
      log.doubt(line, "these headings are one short; the first column, which had none, is taken for the numbers again")
      return known
    }
    if found.fields.contains(.number) { return found }
    if found.columns.first == .blank { return found.numbered(replacing: true) }
    guard below.allSatisfy({ $0.width == found.columns.count + 1 }) else { return found }
    log.doubt(line, "the rows below have one cell more than there are headings; the first is taken for their number")
    return found.numbered(replacing: false)
  }

  /// Whether the same headings come back behind a blank cell that the rows below do not have.
  private func movedRight(_ found: Layout, from known: Layout, over below: [SourceRow]) -> Bool {
    guard found.columns.first == .blank, known.columns.first != .blank, found.inOrder == known.inOrder else {
      return false
    }
    return !below.isEmpty && below.allSatisfy { !($0.cells.first?.isEmpty ?? true) && $0.width <= known.columns.count }
  }

  /// The next rows of the table, ten at most.
  private func rowsBelow(_ index: Int) -> [SourceRow] {
    var rows: [SourceRow] = []
    for line in lines.dropFirst(index) {
      guard case .row(let row) = line, rows.count < 10, headings.layout(of: row) == nil else { break }
      rows.append(row)
    }
    return rows
  }
}

/// A column whose cells are the numbers of its rows.
enum NumberColumn {
  /// Whether the cells count: whole numbers, each one more than the one before; blanks between are no fault.
  static func counts(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    let values = filled.compactMap { WrittenNumber(whole: $0)?.value }
    guard let first = values.first, values.count == filled.count, filled.count * 2 >= cells.count else { return false }
    return values.elementsEqual(first..<(first + values.count))
  }
}

extension Layout {
  fileprivate func numbered(replacing: Bool) -> Layout {
    Layout(columns: [.field(.number, heading: "")] + columns.dropFirst(replacing ? 1 : 0))
  }
}

extension Layout.Column {
  fileprivate var isNumber: Bool {
    if case .field(.number, _) = self { true } else { false }
  }
}

extension Diagnostic {
  fileprivate static func columnNotMapped(_ heading: String, _ range: SourceRange) -> Diagnostic {
    let fields = ColumnField.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .columnNotMapped, .warning, "the column “\(heading)” has no place in the record; its words are in the report",
      at: range, fixes: [.advise("map it with --column \"\(heading)=FIELD\", where FIELD is one of: \(fields)")])
  }
}
