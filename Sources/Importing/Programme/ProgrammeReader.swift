import Diagnostics
import Papers

/// Reads a work programme line by line: headings with dates, the matters under them, and what follows without a date.
struct ProgrammeReader {
  private let lines: [SourceLine]
  let overrides: [String: ProgrammeField]
  var headings: [ProgrammeHeading] = []
  var entries: [ImportedEntry] = []
  var log: ImportLog
  var section = ProgrammeSection.preamble
  var layout: ProgrammeLayout?
  /// Rows of headings so far, squeezed: what was headings once is headings again.
  var known: Set<[String]> = []
  /// A row of three cells or more above the programme, which may be headings that nobody knows.
  var wide: SourceRow?
  var unknown: [UnknownHeading] = []

  init(_ lines: [SourceLine], overrides: [String: ProgrammeField] = [:], log: ImportLog) {
    self.lines = lines
    self.overrides = overrides
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
    if section == .preamble { log.diagnostics.append(.programmeNotUnderstood(wide, log)) }
    log.diagnostics += unknown.diagnostics(log)
  }

  /// The matters in the order of their headings: one that comes back after a page break is still the same.
  var inOrder: [ImportedEntry] {
    let places = entries.enumerated().map { (index: $1.section.order, line: $0, entry: $1) }
    return places.sorted { ($0.index, $0.line) < ($1.index, $1.line) }.map(\.entry)
  }

  private mutating func take(_ row: SourceRow) {
    if row.filled.allSatisfy({ WordAccount.words($0.text).isEmpty }) { return log.leave(row, .mark) }
    var row = row
    row.cells = row.cells.map(ProgrammeReader.plain)
    if takeLayout(row) { return }
    if let heading = heading(of: row), takeHeading(heading, row.line) { return }
    if section == .preamble, !beginsWithDate(row) {
      // The first of several alike: headings stand above their rows.
      if row.filled.count > 2, wide?.filled.count != row.filled.count { wide = row }
      return log.leave(row, .prose)
    }
    if let layout { takeUnderColumns(row, layout) } else { takeUntitled(row) }
  }

  /// The words without the marks of Markdown and of lists; a hyphen right before a figure is a minus and stays.
  private static func plain(_ cell: String) -> String {
    var text = Substring(CellText.trim(CellText.withoutStrongMarks(cell)))
    while let first = text.first, "-•*–·▪#\u{F0B7}".contains(first) {
      let rest = text.drop { $0 == first }
      guard rest.first.map(\.isWhitespace) ?? true || !first.isASCII else { break }
      text = rest.drop(while: \.isWhitespace)
    }
    return String(text)
  }
}

// MARK: - Headings

extension ProgrammeReader {
  private mutating func takeLayout(_ row: SourceRow) -> Bool {
    let cells = row.cells.map(HeadingWords.squeeze)
    let isFirst = layout == nil || known.contains(cells)
    let found = ProgrammeLayout(row, overrides, isFirst: isFirst, isAbove: section == .preamble)
    guard let layout = found else { return false }
    known.insert(cells)
    self.layout = layout
    for (column, text) in row.filled where !layout.isTime(column) { log.leave(text, row.line, .heading) }
    log.decide(.column, row.line, layout.meaning)
    if section == .preamble { section = .unscheduled }
    for (column, text) in row.filled where layout.isTime(column) { _ = section(under: text, row.line) }
    return true
  }

  /// A line by itself, or a day with its time in the next cell.
  private func heading(of row: SourceRow) -> String? {
    let filled = row.filled
    guard let first = filled.first else { return nil }
    let text = CellText.oneLine(first.text)
    if filled.count == 1 { return text }
    guard filled.count == 2, first.column == 0, DateHeading(text)?.start == nil else { return nil }
    let both = text + " " + CellText.oneLine(filled[1].text)
    return DateHeading(both)?.start == nil ? nil : both
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

  mutating func begin(_ heading: ProgrammeHeading) {
    if let known = headings.firstIndex(where: { $0.isSame(as: heading) }) {
      section = .dated(known)
      return log.leave(heading.words, heading.line, .repeated)
    }
    headings.append(heading)
    section = .dated(headings.count - 1)
  }

  /// A month over a column, which is no heading of the rows below.
  mutating func section(under month: String, _ line: Int) -> ProgrammeSection {
    let heading = ProgrammeHeading(
      line: line, words: CellText.oneLine(month), heading: DateHeading(CellText.oneLine(month)))
    if let known = headings.firstIndex(where: { $0.isSame(as: heading) }) { return .dated(known) }
    headings.append(heading)
    return .dated(headings.count - 1)
  }

  func beginsWithDate(_ row: SourceRow) -> Bool {
    guard let first = row.filled.first, first.column == 0 else { return false }
    return DateHeading(CellText.oneLine(first.text)) != nil
  }

  func isDate(_ text: String) -> Bool { DateHeading(text) != nil || DateWords.areAll(of: text) }
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
  /// Where a row may be headings that nobody knows, they are named.
  fileprivate static func programmeNotUnderstood(_ headings: SourceRow?, _ log: ImportLog) -> Diagnostic {
    guard let headings else {
      return Diagnostic(
        .tableNotUnderstood, .error, "no line with the date of a meeting was found", at: log.range(line: 1),
        fixes: [.advise("give each date a line of its own, such as “Monday 7 September 2026 at 10.30 am”")])
    }
    return .columnsNotKnown(headings, log)
  }

  static func columnsNotKnown(_ row: SourceRow, _ log: ImportLog) -> Diagnostic {
    let words = row.filled.map { CellText.oneLine($0.text) }
    return Diagnostic(
      .tableNotUnderstood, .error,
      "the columns of this table are not known: \(words.map { "“\($0)”" }.joined(separator: ", "))",
      at: log.range(line: row.line),
      fixes: [.advise("name them, for example --column \"\(words.first ?? "")=date\" and --column \"…=item\"")])
  }
}
