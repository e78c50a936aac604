import Papers
import Record

// How the rows under the headings are read, cell by cell.

extension SheetReader {
  mutating func takeProse(_ words: String, _ line: Int) {
    if initials.take(words) {
      log.decide(.initials, line, "“\(words)” is kept as initials with their meaning")
    } else {
      log.leave(words, line, .prose)
    }
  }

  mutating func take(_ label: LabelledRow, _ row: SourceRow) {
    if let first = row.filled.first { log.leave(first.text, row.line, .label) }
    switch label {
    case .recommendation(let number, let text):
      events.append(.recommendation(line: row.line, number: number, text: text))
    case .response(let text): events.append(.response(line: row.line, text))
    }
    afterBreak = false
  }

  mutating func take(_ title: String, _ row: SourceRow) {
    log.leave(row, .title)
    events.append(.title(line: row.line, title))
  }

  mutating func takeCells(of row: SourceRow, _ layout: Layout) {
    let row = inPlace(row, layout)
    var cells: [ColumnField: String] = [:]
    for (column, text) in row.filled {
      switch column < layout.columns.count ? layout.columns[column] : .blank {
      case .field(.notPlaced, _), .unknown: log.leave(text, row.line, .unmapped)
      case .field(let field, _):
        let words = withoutSerial(text, field, row.line)
        cells[field] = cells[field].map { $0 + (field.isOfWords ? ", " : "\n") + words } ?? words
      case .cut: log.leave(text, row.line, .cut)
      case .blank: log.leave(text, row.line, .noHeading)
      }
    }
    if cells.isEmpty { return }
    if let number = cells[.number], WrittenNumber(whole: number) != nil { hasNumbers = true }
    var data = DataRow(line: row.line, cells: cells, fields: layout.fields, afterBreak: afterBreak)
    takeMerges(of: row, layout, into: &data)
    events.append(.row(data))
    afterBreak = false
  }

  /// One cell beside several rows speaks for each of them; a number is only the first one's.
  private mutating func takeMerges(of row: SourceRow, _ layout: Layout, into data: inout DataRow) {
    for column in row.merged where column < layout.columns.count {
      guard case .field(let field, _) = layout.columns[column], data.cells[field] == nil else { continue }
      data.hasMerges = true
      if field != .number { data.shared.insert(field) }
    }
    guard !data.shared.isEmpty else { return }
    let names = data.shared.sorted().map(\.rawValue).joined(separator: ", ")
    log.decide(.inherited, row.line, "\(names): a merged cell holds for this row and the one above")
  }

  /// The row with its cells under their own headings, where a converter dropped an empty or merged one.
  private mutating func inPlace(_ row: SourceRow, _ layout: Layout) -> SourceRow {
    if !row.merged.isEmpty { return row }
    if isShort, row.cells.count == layout.columns.count - 1 {
      let fitted = ShortRow.fitted(row, layout)
      if let gap = fitted.gap {
        log.doubt(row.line, "this row is a cell short; the one under “\(gap)” is taken for the one that is missing")
      }
      return fitted.row
    }
    guard let moved = ShiftedRow.moved(row, layout, hasNumbers: hasNumbers) else { return row }
    let places = moved.places.map { "“\(CellText.oneLine($0.text))” is \($0.field.rawValue)" }
    log.doubt(row.line, "the cells of this row stand too far to the left: \(places.joined(separator: ", "))")
    return moved.row
  }

  /// A day that a workbook saved as a number is that day; the number goes to the report.
  private mutating func withoutSerial(_ text: String, _ field: ColumnField, _ line: Int) -> String {
    guard field.isOfDates || field == .status, let day = SerialDay.day(text) else { return text }
    log.leave(text, line, .choice)
    log.added.append(day.text)
    log.doubt(line, "“\(text)” is a day as a workbook counts them, and is read as \(day.text)")
    return day.text
  }
}
