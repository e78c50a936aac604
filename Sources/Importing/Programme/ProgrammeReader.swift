import Diagnostics
import Papers

/// Reads a work programme line by line: headings with dates, the matters under them, and what follows without a date.
struct ProgrammeReader {
  private let lines: [SourceLine]
  private(set) var headings: [ProgrammeHeading] = []
  private(set) var entries: [ImportedEntry] = []
  private(set) var log: ImportLog
  private var section = ProgrammeSection.preamble
  private var columns: [ProgrammeColumn?] = []

  init(_ lines: [SourceLine], log: ImportLog) {
    self.lines = lines
    self.log = log
  }

  mutating func read() {
    for line in lines {
      switch line {
      case .gap: continue
      case .prose(let number, let words): take(SourceRow(line: number, cells: [words]))
      case .row(let row): take(row)
      }
    }
    if section == .preamble { log.diagnostics.append(.programmeNotUnderstood(log.range(line: 1))) }
  }

  /// The matters in the order of their headings: one that comes back after a page break is still the same.
  var inOrder: [ImportedEntry] {
    let places = entries.enumerated().map { (index: $1.section.order, line: $0, entry: $1) }
    return places.sorted { ($0.index, $0.line) < ($1.index, $1.line) }.map(\.entry)
  }

  private mutating func take(_ row: SourceRow) {
    if row.filled.allSatisfy({ WordAccount.words($0.text).isEmpty }) { return log.leave(row, .mark) }
    let row = SourceRow(line: row.line, cells: row.cells.map(ProgrammeReader.plain))
    let filled = row.filled
    guard let first = filled.first else { return }
    if let layout = ProgrammeColumn.layout(of: row) { return take(layout, row) }
    if filled.count == 1, takeHeading(first.text, row.line) { return }
    if section == .preamble, !beginsWithDate(filled) { return log.leave(row, .prose) }
    if columns.isEmpty { takeUntitled(row, filled) } else { takeUnderColumns(row, filled) }
  }

  /// The words without the marks of Markdown and of lists; a hyphen right before a figure is a minus and stays.
  private static func plain(_ cell: String) -> String {
    var text = Substring(CellText.trim(CellText.withoutStrongMarks(cell)))
    while let first = text.first, "-•*–·▪#\u{F0B7}".contains(first) {
      let rest = text.drop { $0 == first }
      guard rest.first.map(\.isWhitespace) ?? true || !first.isASCII else { break }
      text = rest.drop(while: \.isWhitespace)
    }
    return CellText.oneLine(String(text))
  }
}

// MARK: - Headings

extension ProgrammeReader {
  private mutating func take(_ layout: [ProgrammeColumn?], _ row: SourceRow) {
    columns = layout
    log.leave(row, .heading)
    if section == .preamble { section = .unscheduled }
  }

  private mutating func takeHeading(_ text: String, _ line: Int) -> Bool {
    if let heading = DateHeading(text) {
      begin(ProgrammeHeading(line: line, words: text, heading: heading))
      return true
    }
    if section != .preamble || text.lowercased().contains("tbc"), DateWords.areAll(of: text) {
      begin(ProgrammeHeading(line: line, words: text, heading: nil))
      return true
    }
    guard let announced = ProgrammeSection.announced(by: text), section != .preamble || isListLike(text) else {
      return false
    }
    section = announced
    log.leave(text, line, .section)
    log.decide(.section, line, "“\(text)” is the heading of \(announced.meaning)")
    return true
  }

  /// In the report above a programme only whole headings count, not a sentence that mentions suggestions.
  private func isListLike(_ text: String) -> Bool {
    text.lowercased().hasPrefix("the following") || text.hasSuffix(":")
  }

  private mutating func begin(_ heading: ProgrammeHeading) {
    if let known = headings.firstIndex(where: { $0.isSame(as: heading) }) {
      section = .dated(known)
      return log.leave(heading.words, heading.line, .repeated)
    }
    headings.append(heading)
    section = .dated(headings.count - 1)
  }
}

// MARK: - Matters

extension ProgrammeReader {
  private func beginsWithDate(_ filled: [(column: Int, text: String)]) -> Bool {
    guard let first = filled.first, first.column == 0 else { return false }
    return DateHeading(first.text) != nil
  }

  private mutating func takeUntitled(_ row: SourceRow, _ filled: [(column: Int, text: String)]) {
    var cells = filled
    if cells.count > 1, cells[0].column == 0, isDate(cells[0].text) {
      begin(ProgrammeHeading(line: row.line, words: cells[0].text, heading: DateHeading(cells[0].text)))
      cells.removeFirst()
    } else if cells.count == 1, cells[0].column > 0, goesOn {
      return join(cells[0].text, row.line, toPurpose: true)
    }
    for extra in cells.dropFirst(2) { log.leave(extra.text, row.line, .noHeading) }
    enter(cells[0].text, cells.count > 1 ? cells[1].text : nil, nil, row.line)
  }

  private mutating func takeUnderColumns(_ row: SourceRow, _ filled: [(column: Int, text: String)]) {
    var cells: [ProgrammeColumn: String] = [:]
    for (column, text) in filled {
      guard column < columns.count else {
        log.leave(text, row.line, .noHeading)
        continue
      }
      if let field = columns[column] { cells[field] = text } else { log.leave(text, row.line, .unmapped) }
    }
    if let date = cells[.date] {
      begin(ProgrammeHeading(line: row.line, words: date, heading: DateHeading(date)))
    }
    if let item = cells[.item] { return enter(item, cells[.purpose], cells[.suggestedBy], row.line) }
    if let purpose = cells[.purpose] {
      if goesOn { join(purpose, row.line, toPurpose: true) } else { log.leave(purpose, row.line, .incomplete) }
    }
    if let source = cells[.suggestedBy] { log.leave(source, row.line, .incomplete) }
  }

  private func isDate(_ text: String) -> Bool { DateHeading(text) != nil || DateWords.areAll(of: text) }

  /// Whether a matter stands right above, under the same heading.
  private var goesOn: Bool { entries.last?.section == section }

  /// Words that begin with a small letter are the rest of the line above, cut by the end of a page or of a column.
  private mutating func enter(_ item: String, _ purpose: String?, _ source: String?, _ line: Int) {
    guard goesOn, ContinuationRow.beginsSmall(item), source == nil else {
      entries.append(
        ImportedEntry(line: line, section: section, item: item, purpose: purpose, suggestedBy: source))
      return
    }
    join(item, line, toPurpose: purpose == nil && entries.last?.purpose != nil)
    if let purpose { join(purpose, line, toPurpose: true) }
  }

  private mutating func join(_ text: String, _ line: Int, toPurpose: Bool) {
    guard let index = entries.indices.last else { return log.leave(text, line, .incomplete) }
    if toPurpose {
      entries[index].purpose = entries[index].purpose.map { $0 + " " + text } ?? text
    } else {
      entries[index].item += " " + text
    }
    let part = toPurpose ? "purpose" : "item"
    log.decide(.joined, line, "\(part): joined to the matter that begins on line \(entries[index].line)")
  }
}

extension ProgrammeHeading {
  /// The same day at the same hour, or the same words.
  fileprivate func isSame(as other: ProgrammeHeading) -> Bool {
    guard let mine = heading, let its = other.heading else {
      return heading == nil && other.heading == nil
        && HeadingWords.squeeze(words) == HeadingWords.squeeze(other.words)
    }
    return mine.day == its.day && (its.start == nil || mine.start == its.start)
  }
}

extension ProgrammeSection {
  fileprivate var order: Int {
    switch self {
    case .preamble: -1
    case .dated(let index): index
    case .unscheduled: .max - 2
    case .suggestions: .max - 1
    case .briefings: .max
    }
  }
}

extension Diagnostic {
  fileprivate static func programmeNotUnderstood(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no line with the date of a meeting was found", at: range,
      fixes: [.advise("give each date a line of its own, such as “Monday 7 September 2026 at 10.30 am”")])
  }
}
