import Diagnostics
import Papers
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

  private let events: [SheetEvent]
  private let usesNumbers: Bool
  private let usualDepth: Int
  var part = ImportedPart()
  private var parts: [ImportedPart] = []
  var section: Section?
  var last = Last.nothing
  /// The number of the row to come, when it slipped one row up.
  private var slipped: String?
  var log: ImportLog

  init(_ events: [SheetEvent], log: ImportLog) {
    self.events = events
    self.log = log
    let rows = events.compactMap(\.row)
    usesNumbers = rows.contains { row in
      !row.fields.contains(.number)
        && (row.cells[.recommendation].flatMap(WrittenNumber.leading)?.rest.isEmpty == false)
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
      case .recommendation(let line, let number, let text): add(number, text, line)
      case .response(let line, let text): answer(text, line)
      case .row(let row): take(row, at: index)
      }
    }
    closePart()
    return parts
  }

  private mutating func begin(_ title: String, _ line: Int) {
    if let current = part.title, HeadingWords.squeeze(current) == HeadingWords.squeeze(title) { return }
    if !part.isEmpty { closePart() }
    part.title = title
    log.decide(.part, line, "a review begins: “\(title)”")
  }

  private mutating func closePart() {
    closeSection()
    if !part.isEmpty { parts.append(part) }
    part = ImportedPart()
    last = .nothing
  }

  mutating func answer(_ text: String, _ line: Int) {
    guard let index = part.recommendations.indices.last else { return log.leave(text, line, .noField) }
    let before = part.recommendations[index].response
    part.recommendations[index].response = before.map { $0 + " " + text } ?? text
  }

  private mutating func take(_ row: DataRow, at index: Int) {
    var row = row
    if let number = slipped {
      row.cells[.number] = row.cells[.number] ?? number
      slipped = nil
    }
    if let heading = SectionHeading.heading(of: row, next: nextNumber(after: index), usualDepth: usualDepth) {
      return begin(heading, row.line)
    }
    if SlippedNumber.applies(to: row, next: nextRow(after: index)), let number = row.cells.removeValue(forKey: .number)
    {
      slipped = number
      log.decide(
        .moved, row.line, "the number “\(number)” stands beside the end of the row above and belongs to the next row")
      return join(row)
    }
    let above =
      row.fields.contains(.action) ? part.actions.last?.cells[.action]?.words : part.recommendations.last?.text
    if ContinuationRow.applies(to: row, above: above) { return join(row) }
    record(row, at: index)
  }

  private mutating func record(_ row: DataRow, at index: Int) {
    var row = row
    if row.fields.contains(.recommendation) { placeRecommendation(of: &row, at: index) }
    if let response = row.cells.removeValue(forKey: .response) { answer(response, row.line) }
    if row.fields.contains(.action) {
      addAction(row)
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

  func nextNumber(after index: Int) -> WrittenNumber? {
    events[(index + 1)...].lazy.compactMap { $0.row?.cells[.number].flatMap(WrittenNumber.init(whole:)) }.first
  }

  private func nextLeadingNumber(after index: Int) -> WrittenNumber? {
    events[(index + 1)...].lazy.compactMap { $0.row?.cells[.recommendation].flatMap(WrittenNumber.leading)?.number }
      .first
  }
}

// MARK: - Recommendations and sections

extension RecordBuilder {
  private mutating func placeRecommendation(of row: inout DataRow, at index: Int) {
    let context = RecommendationStart.Context(
      current: part.recommendations.last, usesNumbers: usesNumbers, next: nextLeadingNumber(after: index))
    let start = RecommendationStart.judge(row, context)
    let text = row.cells.removeValue(forKey: .recommendation)
    switch start {
    case .new(let number, let text):
      if row.cells.removeValue(forKey: .number) == nil {
        log.decide(.split, row.line, "recommendation: the number “\(number)” is cut from the beginning of the text")
      }
      add(number, text, row.line)
    case .unnumbered(let text): addSupplied(freeNumber(), text, row.line, "the paper gives none, so it is counted")
    case .lost(let number, let text):
      addSupplied(number, text, row.line, "it is missing, and its neighbours are \(neighbours(number))")
    case .rest(let rest): joinToRecommendation(rest, row.line)
    case .same: if let text { log.leave(text, row.line, .repeated) }
    }
  }

  private func neighbours(_ number: String) -> String {
    Int(number).map { "\($0 - 1) and \($0 + 1)" } ?? ""
  }

  /// A number without a letter or digit names nothing; the record counts on instead.
  mutating func add(_ number: String, _ text: String, _ line: Int) {
    if Numbering(number).slug == nil {
      log.leave(number, line, .noField)
      return addSupplied(freeNumber(), text, line, "“\(number)” is no number")
    }
    part.recommendations.append(
      ImportedRecommendation(line: line, number: CellText.oneLine(number), text: text, section: useSection()))
    last = .recommendation
  }

  private mutating func addSupplied(_ number: String, _ text: String, _ line: Int, _ why: String) {
    add(number, text, line)
    log.added.append(number)
    log.decide(.supplied, line, "recommendation \(number): \(why)")
  }

  /// The first number from the count on that no recommendation has.
  private func freeNumber() -> String {
    let taken = Set(part.recommendations.map(\.number))
    var number = part.recommendations.count + 1
    while taken.contains(String(number)) { number += 1 }
    return String(number)
  }

  private mutating func useSection() -> String? {
    section?.isUsed = true
    return section.map { CellText.trim($0.number + " " + $0.words) }
  }

  private mutating func begin(_ heading: (number: String, words: String, specks: [String]), _ line: Int) {
    closeSection()
    for speck in heading.specks { log.leave(speck, line, .speck) }
    section = Section(number: heading.number, words: CellText.oneLine(heading.words), line: line)
    log.decide(
      .section, line, "“\(CellText.trim(heading.number + " " + heading.words))” is the heading of the rows below")
    last = .section
  }

  /// A numbered heading with nothing under it is a recommendation of few words after all.
  mutating func closeSection() {
    guard let open = section else { return }
    section = nil
    guard !open.isUsed else { return }
    if WrittenNumber(whole: open.number) != nil {
      add(open.number, open.words, open.line)
      log.decide(.section, open.line, "“\(open.words)” has no rows below, so it is a recommendation itself")
    } else {
      log.leave(CellText.trim(open.number + " " + open.words), open.line, .noField)
    }
  }
}

extension SheetEvent {
  var row: DataRow? { if case .row(let row) = self { row } else { nil } }
}
