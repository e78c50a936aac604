import Papers

/// The words of a cell, with the tags that a converter left in it.
struct PlanCell: Equatable {
  var line: Int
  var text: String
  var tagged: String

  init(line: Int, text: String, tagged: String? = nil) {
    self.line = line
    self.text = text
    self.tagged = tagged ?? text
  }

  /// The cell joined with the rest of it that was cut off.
  func joined(with rest: PlanCell) -> PlanCell {
    PlanCell(line: line, text: text + " " + rest.text, tagged: tagged + " " + rest.tagged)
  }
}

/// A row brought under its headings.
struct PlanRecord {
  var cells: [PlanField: PlanCell] = [:]
  var notes: [HeadedNote] = []

  var isEmpty: Bool { cells.isEmpty && notes.isEmpty }
}

/// Brings the cells of a table's rows under its headings, where a converter shifted them too.
///
/// Rows with more columns than their headings have stray tabs: in them the order of the cells counts, and the distance from the
/// last column. Where the heading of the dates was cut off, a date in the first cell still is one.
struct PlanCells {
  private let table: PlanTable
  private let heading: (String) -> PlanField?
  /// For each number of columns that stray tabs made, where titles and the last cells stand.
  private var stretches: [Int: Stretch] = [:]
  private(set) var log: ImportLog
  /// Headings that nobody knows, with the line of the first cell under each and how many there are.
  private(set) var unknown: [UnknownHeading] = []

  private struct Stretch {
    var title: Int
    var last: Int
  }

  /// `heading` tells which heading a cell may be that slipped into a row.
  init(_ table: PlanTable, heading: @escaping (String) -> PlanField?, log: ImportLog) {
    self.table = table
    self.heading = heading
    self.log = log
    for row in table.rows.map(\.source) where row.cells.count > table.layout.fields.count {
      measure(row)
    }
  }

  /// Only rows that begin at the margin show where titles stand; the rest of a cut row does not.
  private mutating func measure(_ row: SourceRow) {
    let filled = row.filled
    guard row.width > table.layout.width, filled.count > 1, filled[0].column == 0 else { return }
    let known = stretches[row.cells.count]
    stretches[row.cells.count] = Stretch(
      title: min(known?.title ?? .max, titleColumn(of: filled)), last: max(known?.last ?? 0, row.width - 1))
  }

  /// The first cell after the date and the type.
  private func titleColumn(of filled: [(column: Int, text: String)]) -> Int {
    var cells = filled
    if cells.first?.column == 0 { cells.removeFirst() }
    if table.layout.has(.type) || !table.layout.has(.date), let next = cells.first, TypeWords.type(of: next.text) != nil
    {
      cells.removeFirst()
    }
    return cells.first?.column ?? 1
  }

  mutating func cells(of line: PlanRow) -> PlanRecord {
    var record = PlanRecord()
    let row = line.source
    let filled = withoutHeadings(row, line.afterBreak)
    let fields = self.fields(of: row, filled)
    for (column, text) in filled {
      let tagged = column < row.tagged.count ? row.tagged[column] : nil
      let cell = PlanCell(line: row.line, text: PlanField.words(text, of: fields[column]), tagged: tagged)
      switch fields[column] {
      case .some(.notPlaced): log.leave(text, row.line, .unmapped)
      case .some(.notes): record.notes.append(HeadedNote(line: row.line, label: label(of: column), text: cell.text))
      case .some(let field): record.cells[field] = record.cells[field].map { $0.joined(with: cell) } ?? cell
      case nil: leave(text, column, row.line)
      }
    }
    return record
  }

  private func label(of column: Int) -> String {
    column < table.layout.headings.count ? table.layout.label(of: column) : ""
  }

  private mutating func leave(_ text: String, _ column: Int, _ line: Int) {
    let heading = label(of: column)
    log.leave(text, line, heading.isEmpty ? .noHeading : .unmapped)
    if !heading.isEmpty { unknown.count(heading, line) }
  }
}

// MARK: - Headings among cells

extension PlanCells {
  /// The cells of a row without the headings that slipped into it.
  ///
  /// In a row that says what is decided, “Portfolio holder” or “Key decision” is a cell; but for the rest of a cut row of
  /// headings, right below them, of a column that they lack.
  private mutating func withoutHeadings(
    _ row: SourceRow, _ afterBreak: Bool
  ) -> [(column: Int, text: String)] {
    var slipped: [Int: PlanField] = [:]
    for cell in row.filled where cell.text.contains(" ") { slipped[cell.column] = heading(cell.text) }
    if slipped.isEmpty { return row.filled }
    let fields = self.fields(of: row, row.filled)
    if row.filled.contains(where: { fields[$0.column] == .title && slipped[$0.column] == nil }) {
      slipped = slipped.filter { afterBreak && !table.layout.has($0.value) && isLong(row.cells[$0.key]) }
    }
    for cell in row.filled where slipped[cell.column] != nil { log.leave(cell.text, row.line, .heading) }
    return row.filled.filter { slipped[$0.column] == nil }
  }
}

extension PlanCells {
  /// “Directorate, Lead Officer & Contact information” is no cell; “Lead officer” may be one.
  private func isLong(_ heading: String) -> Bool { WordAccount.words(heading).count > 3 }
}

// MARK: - Shifted cells

extension PlanCells {
  private func fields(of row: SourceRow, _ filled: [(column: Int, text: String)]) -> [Int: PlanField] {
    if let stretch = stretches[row.cells.count] { return stretched(filled, stretch) }
    if table.layout.has(.date) || !beginsWithDate(filled) { return inPlace(filled) }
    return undatedLayout(filled)
  }

  private func inPlace(_ filled: [(column: Int, text: String)]) -> [Int: PlanField] {
    var fields: [Int: PlanField] = [:]
    for (column, _) in filled where column < table.layout.fields.count { fields[column] = table.layout.fields[column] }
    return fields
  }

  private func beginsWithDate(_ filled: [(column: Int, text: String)]) -> Bool {
    guard let first = filled.first, first.column == 0 else { return false }
    return DateHeading(first.text) != nil || DateWords.areAll(of: first.text)
  }

  /// The headings lack the date: date, type where it is one, title, and the others where they stand.
  private func undatedLayout(_ filled: [(column: Int, text: String)]) -> [Int: PlanField] {
    let title = titleColumn(of: filled)
    var fields: [Int: PlanField] = [:]
    for (column, _) in filled {
      if column == 0 {
        fields[column] = .date
      } else if column < title {
        fields[column] = .type
      } else if column == title {
        fields[column] = .title
      } else if column < table.layout.fields.count, let field = table.layout.fields[column], !isTaken(field) {
        fields[column] = field
      }
    }
    return fields
  }

  private func isTaken(_ field: PlanField) -> Bool { field == .type || field == .title }

  private func stretched(_ filled: [(column: Int, text: String)], _ stretch: Stretch) -> [Int: PlanField] {
    var fields: [Int: PlanField] = [:]
    let width = table.layout.width
    for (column, text) in filled {
      if column < stretch.title {
        fields[column] = column == 0 ? .date : TypeWords.type(of: text) == nil ? nil : .type
      } else if column == stretch.title {
        fields[column] = .title
      } else {
        let heading = width - 1 - (stretch.last - column)
        fields[column] =
          heading > 0 && heading < width ? table.layout.fields[heading].flatMap { isTaken($0) ? nil : $0 } : nil
      }
    }
    return fields
  }
}
