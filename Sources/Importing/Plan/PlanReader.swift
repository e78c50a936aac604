import Diagnostics
import Papers

/// Finds the decision-makers, the rows of headings and the rows under them.
struct PlanReader {
  private let lines: [SourceLine]
  private let overrides: [String: PlanField]
  private(set) var makers: [PlanMaker] = []
  private(set) var tables: [PlanTable] = []
  private(set) var log: ImportLog
  /// The decision-maker whose table has not begun.
  private var open: PlanMaker?
  /// Headings that stand beside the decision-maker.
  private var stray: SourceRow?
  private var afterBreak = true
  private var afterHeadings = false
  /// Rows of headings that were known by their sense, which may come back.
  private var sensed: Set<[String]> = []

  init(_ lines: [SourceLine], overrides: [String: PlanField], log: ImportLog) {
    self.lines = lines.map(PlanReader.withoutStrongMarks)
    self.overrides = overrides
    self.log = log
  }

  private static func withoutStrongMarks(_ line: SourceLine) -> SourceLine {
    switch line {
    case .gap: return .gap
    case .prose(let number, let words): return .prose(line: number, CellText.trim(CellText.withoutStrongMarks(words)))
    case .row(var row):
      row.cells = row.cells.map { CellText.trim(CellText.withoutStrongMarks($0)) }
      row.tagged = row.tagged.map(CellText.withoutStrongMarks)
      return .row(row)
    }
  }

  mutating func read() {
    for index in lines.indices {
      switch lines[index] {
      case .gap: (afterBreak, afterHeadings) = (true, false)
      case .prose(let line, let words): takeProse(SourceRow(line: line, cells: [words]), at: index)
      case .row(let row): take(row, at: index)
      }
    }
    closeMaker()
    if tables.isEmpty { log.diagnostics.append(.planNotUnderstood(log.range(line: 1))) }
  }

  private mutating func takeProse(_ row: SourceRow, at index: Int) {
    if takeMaker(row, at: index) { return }
    log.leave(row, WordAccount.words(row.cells[0]).isEmpty ? .mark : .prose)
    (afterBreak, afterHeadings) = (true, false)
  }

  private mutating func take(_ row: SourceRow, at index: Int) {
    if row.filled.allSatisfy({ WordAccount.words($0.text).isEmpty }) { return log.leave(row, .mark) }
    if let layout = layout(of: row) { return begin(layout, row) }
    if afterHeadings, isRestOfHeadings(row) { return extend(row) }
    if takeMaker(row, at: index) { return }
    if let layout = tables.last?.layout {
      if open != nil { tables.append(PlanTable(maker: enterMaker(), layout: layout)) }
    } else {
      closeMaker()
      return log.leave(row, .noHeading)
    }
    tables[tables.count - 1].rows.append(PlanRow(source: row, afterBreak: afterBreak || afterHeadings))
    (afterBreak, afterHeadings) = (false, false)
  }
}

// MARK: - Headings

extension PlanReader {
  /// By the words of the headings; of the first table also by their sense.
  private mutating func layout(of row: SourceRow) -> PlanLayout? {
    if let layout = PlanLayout(row, over: stray, overrides) { return layout }
    let cells = row.cells.map(HeadingWords.squeeze)
    guard tables.isEmpty || sensed.contains(cells) else { return nil }
    guard let layout = PlanLayout(bySenseOf: row, overrides) else { return nil }
    sensed.insert(cells)
    return layout
  }

  private mutating func begin(_ layout: PlanLayout, _ row: SourceRow) {
    log.leave(row, .heading)
    let maker = enterMaker() ?? tables.last?.maker
    if tables.last?.layout != layout { describe(layout, row.line) }
    tables.append(PlanTable(maker: maker, layout: layout))
    (stray, afterBreak, afterHeadings) = (nil, false, true)
  }

  /// “Decision maker” alone at the margin begins another table, and is no heading of this one.
  private func isRestOfHeadings(_ row: SourceRow) -> Bool {
    let isLabel = row.filled.first.map { $0.column == 0 && PlanReader.label(of: $0.text) != nil } ?? true
    return !isLabel && row.filled.allSatisfy { PlanHeadings.field(of: $0.text, overrides) != nil }
  }

  private mutating func extend(_ row: SourceRow) {
    log.leave(row, .heading)
    tables[tables.count - 1].layout.merge(row, overrides)
    describe(tables[tables.count - 1].layout, row.line)
  }

  private mutating func describe(_ layout: PlanLayout, _ line: Int) {
    let meanings = zip(layout.headings, layout.fields).compactMap { heading, field in
      let words = CellText.oneLine(heading)
      return heading.isEmpty ? nil : "“\(words)” " + (field.map { "is \($0.rawValue)" } ?? "has no place")
    }
    log.decide(.column, line, meanings.joined(separator: "; "))
  }
}

// MARK: - Decision-makers

extension PlanReader {
  private static let labels = ["decision maker", "decision-maker", "decision makers", "decision taker"]

  /// Takes a line that names who decides: after the words “Decision maker”, below them, or right above a row of headings.
  private mutating func takeMaker(_ row: SourceRow, at index: Int) -> Bool {
    guard let first = row.filled.first else { return false }
    if let label = PlanReader.label(of: first.text) {
      let others = row.filled.dropFirst()
      guard others.allSatisfy({ PlanHeadings.field(of: $0.text, overrides) != nil }) else { return false }
      closeMaker()
      log.leave(label.words, row.line, .label)
      for other in others { log.leave(other.text, row.line, .heading) }
      stray = others.isEmpty ? nil : SourceRow(line: row.line, cells: [""] + row.cells.dropFirst())
      open = PlanMaker(line: row.line, words: label.rest)
    } else if row.filled.count == 1, first.column == 0, let known = open {
      open = PlanMaker(line: known.line, words: CellText.trim(known.words + " " + CellText.oneLine(first.text)))
    } else if row.filled.count == 1, first.column == 0, isAboveHeadings(index), !isDate(first.text) {
      if PlanReader.isTitle(first.text) {
        log.leave(row, .title)
        return true
      }
      open = PlanMaker(line: row.line, words: CellText.oneLine(first.text))
    } else {
      return false
    }
    (afterBreak, afterHeadings) = (true, false)
    return true
  }

  private static func label(of text: String) -> (words: String, rest: String)? {
    let small = text.lowercased()
    guard let label = labels.last(where: small.hasPrefix), small.utf8.count == text.utf8.count else { return nil }
    let cut = text.index(text.startIndex, offsetBy: label.count)
    if let next = text[cut...].first, next.isLetter || next.isNumber { return nil }
    return (String(text[..<cut]), CellText.oneLine(CellText.trim(text[cut...].drop { ":-– \n".contains($0) })))
  }

  private static let titles: Set<String> = [
    "plan", "programme", "notice", "schedule", "decisions", "register", "blaengynllun", "rhaglen", "hysbysiad",
  ]

  /// “Executive forward plan” above a table names the paper, and nobody who decides.
  private static func isTitle(_ text: String) -> Bool {
    WordAccount.words(text.lowercased()).contains(where: titles.contains)
  }

  private func isDate(_ text: String) -> Bool { DateHeading(text) != nil || DateWords.areAll(of: text) }

  private func isAboveHeadings(_ index: Int) -> Bool {
    for later in lines[(index + 1)...] {
      switch later {
      case .gap: continue
      case .prose: return false
      case .row(let row): return PlanLayout(row, over: nil, overrides) != nil
      }
    }
    return false
  }

  /// A decision-maker without a row of headings has no table.
  private mutating func closeMaker() {
    if let maker = open {
      log.leave(maker.words, maker.line, .empty)
      log.decide(.maker, maker.line, "“\(maker.words)” has no table")
    }
    (open, stray) = (nil, nil)
  }

  private mutating func enterMaker() -> Int? {
    guard let maker = open else { return nil }
    open = nil
    if maker.words.isEmpty { return tables.last?.maker }
    makers.append(maker)
    return makers.count - 1
  }
}

extension Diagnostic {
  fileprivate static func planNotUnderstood(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tableNotUnderstood, .error, "no row of column headings was found", at: range,
      fixes: [.advise("name the columns with --column \"Heading=field\"")])
  }
}
