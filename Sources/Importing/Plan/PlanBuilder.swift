/// A decision while its cells are gathered.
struct PlanDraft {
  var line: Int
  var table: Int
  var maker: Int?
  var cells: [PlanField: PlanCell]
  var notes: [HeadedNote] = []
  /// The line of the row whose date this one takes over.
  var dateFrom: Int?
}

/// Tells rows that are decisions from the rest of the row above.
struct PlanBuilder {
  private(set) var drafts: [PlanDraft] = []
  private(set) var log: ImportLog
  private(set) var unknown: [UnknownHeading] = []

  init(_ tables: [PlanTable], overrides: [String: PlanField], log: ImportLog) {
    self.log = log
    for (index, table) in tables.enumerated() { build(table, index, overrides) }
  }

  private mutating func build(_ table: PlanTable, _ index: Int, _ overrides: [String: PlanField]) {
    var reader = PlanCells(table, heading: { PlanHeadings.field(of: $0, overrides) }, log: log)
    let rows = table.rows.map { (row: $0, record: reader.cells(of: $0)) }
    log = reader.log
    unknown.add(reader.unknown)
    for (row, record) in rows where !record.isEmpty { take(record, row, table, index) }
  }

  private mutating func take(
    _ record: PlanRecord, _ row: PlanRow, _ table: PlanTable, _ index: Int
  ) {
    let cells = record.cells
    let above = drafts.last.flatMap { $0.maker == table.maker && $0.table >= index - 1 ? $0 : nil }
    if let above, isRest(cells, of: above, table.layout) { return join(record, row.source.line) }
    var draft = PlanDraft(line: row.source.line, table: index, maker: table.maker, cells: cells)
    draft.notes = record.notes
    if cells[.date] == nil, let above, let date = above.cells[.date] {
      draft.cells[.date] = date
      draft.dateFrom = above.dateFrom ?? above.line
      log.decide(.inherited, draft.line, "on-or-after: a blank cell is read as line \(above.line): “\(date.text)”")
    }
    drafts.append(draft)
  }

  /// A row without a date goes on with the one above, unless its own type, or a title of its own in a table without types,
  /// begins something new.
  private func isRest(_ cells: [PlanField: PlanCell], of above: PlanDraft, _ layout: PlanLayout) -> Bool {
    if cells[.date] != nil { return false }
    guard let title = cells[.title] else { return true }
    if above.cells[.title] == nil { return true }
    if cells[.type] != nil { return false }
    let first = title.text.first
    let isNew = (first?.isUppercase ?? false) || (first?.isNumber ?? false)
    if !isNew || title.text.hasPrefix("To ") || PlanBuilder.isCut(above.cells[.title]?.text ?? "") { return true }
    return layout.has(.type)
  }

  private static let dangling: Set<String> = [
    "to", "the", "of", "and", "for", "in", "a", "an", "at", "by", "with", "from", "on", "or", "&", "as",
  ]

  private static func isCut(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    return dangling.contains(last.lowercased()) || last.hasSuffix(",") || last.hasSuffix(":")
  }

  mutating func tellUnknown() { log.diagnostics += unknown.diagnostics(log) }

  private mutating func join(_ record: PlanRecord, _ line: Int) {
    let index = drafts.count - 1
    var joined: [String] = []
    for note in record.notes {
      drafts[index].notes.add(note)
      joined.append(note.label)
    }
    for (field, cell) in record.cells.sorted(by: { $0.key < $1.key }) {
      if ["na", "none"].contains(HeadingWords.squeeze(cell.text)) {
        log.leave(cell.text, line, .noField)
        continue
      }
      drafts[index].cells[field] = drafts[index].cells[field].map { $0.joined(with: cell) } ?? cell
      joined.append(field.rawValue)
    }
    if joined.isEmpty { return }
    let target = drafts[index].line
    log.decide(.joined, line, "\(joined.joined(separator: ", ")): joined to the row that begins on line \(target)")
  }
}
