import Diagnostics
import Record

/// Makes recommendations and actions from the rows of a file, one row-rule after another.
struct RecordBuilder {
  enum Last { case nothing, section, recommendation, action }

  struct Section {
    var number: String
    var words: String
    var line: Int
    var isUsed = false
  }

  let events: [SheetEvent]
  let numbers: LeadingNumbers
  let usesNumbers: Bool
  private let usualDepth: Int
  /// The numbers of the rows to come, by position.
  let ahead: NumbersAhead
  var part = ImportedPart()
  private var parts: [ImportedPart] = []
  var section: Section?
  var last = Last.nothing
  /// The numbers of the part's recommendations, and how many of them were counted.
  var taken: Set<String> = []
  /// Fields that were told to have no place in an action.
  var homeless: Set<ColumnField> = []
  /// The number of the row to come, when it slipped one row up.
  private var slipped: String?
  var log: ImportLog

  init(_ events: [SheetEvent], log: ImportLog) {
    self.events = events
    self.log = log
    let rows = events.compactMap(\.row)
    let numbers = LeadingNumbers(
      rows.lazy.filter { !$0.fields.contains(.number) }.compactMap { $0.cells[.recommendation] })
    self.numbers = numbers
    ahead = NumbersAhead(events, numbers)
    usesNumbers = rows.contains { row in
      !row.fields.contains(.number) && row.cells[.recommendation].flatMap(numbers.number) != nil
    }
    usualDepth = RecordBuilder.usualDepth(in: rows)
  }

  private static func usualDepth(in rows: [DataRow]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows {
      if let depth = row.cells[.number].flatMap(WrittenNumber.init(whole:))?.depth { counts[depth, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  mutating func build() -> [ImportedPart] {
    for (index, event) in events.enumerated() {
      switch event {
      case .title(let line, let title): begin(title, line)
      case .group(let line, let name): begin(name, line, isGroup: true)
      case .recommendation(let line, let number, let text): add(number, text, line)
      case .response(let line, let text): answer(text, line)
      case .row(let row): take(row, at: index)
      }
    }
    closePart()
    return parts
  }

  mutating func begin(_ title: String, _ line: Int, isGroup: Bool = false) {
    if let current = part.title, HeadingWords.squeeze(current) == HeadingWords.squeeze(title) { return }
    if !part.isEmpty { closePart() }
    part.title = title
    part.isGroup = isGroup
    log.decide(.part, line, "a review begins: “\(title)”")
  }

  private mutating func closePart() {
    closeSection()
    if !part.isEmpty { parts.append(part) }
    part = ImportedPart()
    taken = []
    last = .nothing
  }

  mutating func answer(_ text: String, _ line: Int) {
    guard let index = part.recommendations.indices.last else { return log.leave(text, line, .noField) }
    let before = part.recommendations[index].response
    part.recommendations[index].response = before.map { CutPiece.joined($0, text) } ?? text
  }
}

// MARK: - Rows

extension RecordBuilder {
  private mutating func take(_ row: DataRow, at index: Int) {
    var row = row
    if let number = slipped {
      row.cells[.number] = row.cells[.number] ?? number
      slipped = nil
    }
    if row.isOwn { return record(row, at: index) }
    if let heading = SectionHeading.heading(of: row, next: ahead.own[index], usualDepth: usualDepth) {
      return beginGroup(heading, row.line, at: index)
    }
    if SlippedNumber.applies(to: row, next: nextRow(after: index)), let number = row.cells.removeValue(forKey: .number)
    {
      slipped = number
      log.decide(
        .moved, row.line, "the number “\(number)” stands beside the end of the row above and belongs to the next row")
      return join(row)
    }
    let above = self.above(row)
    if let name = GroupRow.name(
      of: row, next: nextRow(after: index), nextNumber: ahead.any[index], lastNumber: lastNumber, above: above)
    {
      log.doubt(row.line, "“\(name)” stands alone in its row, and is read as the heading of the rows below")
      return beginGroup((number: "", words: name, specks: []), row.line, at: index)
    }
    if goesOn(row) || ContinuationRow.applies(to: row, above: above) { return join(row) }
    record(row, at: index)
  }

  /// The text that the row would go on with.
  private func above(_ row: DataRow) -> String? {
    row.fields.contains(.action) ? part.actions.last?.cells[.action]?.words : part.recommendations.last?.text
  }

  private var lastNumber: Int? {
    if let number = part.actions.last?.cells[.number]?.words { return WrittenNumber(whole: number)?.value }
    return part.recommendations.last.flatMap { WrittenNumber(whole: $0.number)?.value }
  }

  /// Whether a cell ends what the cell above it left open; a row with somebody and some day of its own is a row all the same.
  private func goesOn(_ row: DataRow) -> Bool {
    guard row.cells[.number] == nil, row.cells[.recommendation].flatMap(numbers.number) == nil else { return false }
    if row.cells[.lead] != nil, row.cells[.byWhen] != nil, row.cells[.action] ?? row.cells[.recommendation] != nil {
      return false
    }
    return row.cells.contains { field, text in
      words(above: field).map { CutPiece.evidence($0, text) != nil } ?? false
    }
  }

  private func words(above field: ColumnField) -> String? {
    switch last {
    case .action: return part.actions.last?.cells[field]?.words
    case .recommendation:
      guard let recommendation = part.recommendations.last else { return nil }
      if field == .recommendation { return recommendation.text }
      return field == .response ? recommendation.response : recommendation.cells[field]?.words
    case .nothing, .section: return nil
    }
  }

  private mutating func record(_ row: DataRow, at index: Int) {
    var row = row
    let hasAction = row.cells[.action] != nil || row.shared.contains(.action)
    let count = part.recommendations.count
    if row.fields.contains(.recommendation) { placeRecommendation(of: &row, at: index) }
    if part.recommendations.count > count { share(row.shared) }
    if let response = row.cells.removeValue(forKey: .response) { answer(response, row.line) }
    if row.fields.contains(.action), hasAction || !row.fields.contains(.recommendation) {
      addAction(givingToRecommendation(row))
    } else {
      addCells(row, toRecommendation: part.recommendations.indices.last)
    }
  }
}

// MARK: - Looking ahead

extension RecordBuilder {
  func nextRow(after index: Int) -> DataRow? {
    index + 1 < events.count ? events[index + 1].row : nil
  }
}

/// The next number below each row, found once from the end of the file.
struct NumbersAhead {
  /// That of the column of numbers.
  private(set) var own: [WrittenNumber?]
  /// That at the beginning of a text of the column of recommendations.
  private(set) var leading: [WrittenNumber?]
  /// The value of the number of the very next row, wherever it stands.
  private(set) var any: [Int?]

  init(_ events: [SheetEvent], _ numbers: LeadingNumbers) {
    own = Array(repeating: nil, count: events.count)
    (leading, any) = (own, Array(repeating: nil, count: events.count))
    for index in events.indices.reversed().dropFirst() {
      let row = events[index + 1].row
      let number = row?.cells[.number].flatMap(WrittenNumber.init(whole:))
      let text = row?.cells[.recommendation]
      own[index] = number ?? own[index + 1]
      leading[index] = text.flatMap(WrittenNumber.leading)?.number ?? leading[index + 1]
      any[index] = number?.value ?? text.flatMap(numbers.number)?.value
    }
  }
}
