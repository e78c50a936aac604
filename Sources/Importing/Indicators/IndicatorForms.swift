import Diagnostics
import Papers
import Record

/// Reads indicators that have a form each: labels with their values beside or below them, and comments to the end of the form.
struct IndicatorForms {
  private let overrides: [String: IndicatorField]
  private(set) var indicators: [ImportedIndicator] = []
  private(set) var log: ImportLog
  /// The label whose value is still to come.
  private var pending: (field: IndicatorField, words: String)?
  private var inComments = false
  /// Code or name, whichever comes first.
  private var start: IndicatorField?

  /// Nil where the paper is no set of forms: a code or a name with its value begins two of them at least, or one with labels
  /// of five other fields.
  init?(_ lines: [SourceLine], _ overrides: [String: IndicatorField], log: ImportLog) {
    (self.overrides, self.log) = (overrides, log)
    let rows = lines.map(IndicatorForms.row)
    let starts = rows.count { $0.map { IndicatorForms.begins($0, overrides) } ?? false }
    let labels = Set(rows.compactMap { $0?.filled.first.flatMap { IndicatorHeadings.field(of: $0.text, overrides) } })
    guard starts > 1 || starts == 1 && labels.count > 5, labels.contains(.value) || labels.contains(.target) else {
      return nil
    }
    for index in rows.indices {
      guard let row = rows[index] else { continue }
      take(row, next: index + 1 < rows.count ? rows[index + 1] : nil)
    }
  }

  private static func row(_ line: SourceLine) -> SourceRow? {
    switch line {
    case .gap: nil
    case .prose(let number, let words): SourceRow(line: number, cells: [CellText.withoutStrongMarks(words)])
    case .row(let row): row.filled.isEmpty ? nil : row
    }
  }

  /// “Code | 12 | Name | …”, or “Indicator | Homes found”.
  private static func begins(_ row: SourceRow, _ overrides: [String: IndicatorField]) -> Bool {
    let filled = row.filled
    guard filled.count > 1, filled[0].column == 0 else { return false }
    let field = IndicatorHeadings.field(of: filled[0].text, overrides)
    guard field == .code || field == .name else { return false }
    return IndicatorHeadings.field(of: filled[1].text, overrides) == nil && filled.count.isMultiple(of: 2)
  }

  private mutating func take(_ row: SourceRow, next: SourceRow?) {
    if IndicatorForms.begins(row, overrides), isNew(row) {
      indicators.append(ImportedIndicator(line: row.line))
      (pending, inComments) = (nil, false)
    }
    guard !indicators.isEmpty else { return log.leave(row, .prose) }
    if inComments { return comment(row) }
    if takeLabels(row) { return }
    if takeReading(row) { return }
    takeWords(row, next)
  }

  /// The label that begins the first form begins the others too.
  private mutating func isNew(_ row: SourceRow) -> Bool {
    let field = row.filled.first.flatMap { IndicatorHeadings.field(of: $0.text, overrides) }
    if start == nil { start = field }
    return field == start
  }

  private mutating func comment(_ row: SourceRow) {
    for cell in row.filled { fill { $0.comment(cell.text, "Comments", row.line) } }
  }

  private mutating func fill(_ work: (inout IndicatorRow) -> Void) {
    var row = IndicatorRow(indicators[indicators.count - 1], log: log)
    work(&row)
    (indicators[indicators.count - 1], log) = (row.indicator, row.log)
  }
}

// MARK: - Labels and what stands beside them

extension IndicatorForms {
  /// Labels with their values, one pair or several in a row; false where the first cell is no label.
  private mutating func takeLabels(_ row: SourceRow) -> Bool {
    let filled = row.filled
    guard let first = filled.first, field(of: first.text) != nil else { return false }
    var index = 0
    while index < filled.count {
      guard let field = field(of: filled[index].text) else {
        log.leave(filled[index].text, row.line, .noField)
        index += 1
        continue
      }
      let label = filled[index].text
      log.leave(label, row.line, .label)
      pending = (field, PlanLayout.label(label))
      if field == .comments { inComments = true }
      if index + 1 < filled.count, field == .comments || self.field(of: filled[index + 1].text) == nil {
        give(filled[index + 1].text, row.line)
        index += 1
      }
      index += 1
    }
    return true
  }

  private func field(of text: String) -> IndicatorField? {
    guard text.utf8.count <= 60 else { return nil }
    if let field = IndicatorHeadings.field(of: text, overrides) { return field }
    // Only these have labels with more words: “Direction of Travel (Comparator with last year)”, “Rate per 10,000 (YTD)”.
    switch IndicatorHeadings.sense(of: text) {
    case .direction? where text.lowercased().hasPrefix("direction"): return .direction
    case .rate? where text.lowercased().hasPrefix("rate per"): return .rate
    case _: return nil
    }
  }

  /// “Measure | Higher is better” says which way is better, and “Measure | Homes found” what is measured.
  private mutating func give(_ value: String, _ line: Int) {
    guard let (known, label) = pending else { return }
    var field = known
    if field == .name, HeadingWords.squeeze(label) == "measure", !(indicators.last?.name.isEmpty ?? true) {
      field = .polarity
    }
    if field == .previous || field == .benchmark {
      fill {
        if field == .previous { $0.takePrevious(value, period: label, line, added: [label]) }
        if field == .benchmark { $0.takeBenchmark(value, name: label, period: nil, line, added: [label]) }
      }
      return
    }
    fill { $0.take(value, as: field, label, line) }
    pending = nil
  }

  /// “Aug-25 | 621” below “Previous Values”, “2024/25 | 37.9” below “England”.
  private mutating func takeReading(_ row: SourceRow) -> Bool {
    let filled = row.filled
    guard filled.count == 2, let (field, label) = pending else { return false }
    let (period, value) = (CellText.oneLine(filled[0].text), CellText.oneLine(filled[1].text))
    switch field {
    case .previous: fill { $0.takePrevious(value, period: period, row.line) }
    case .benchmark: fill { $0.takeBenchmark(value, name: label, period: period, row.line, added: [label]) }
    case .code, .name, .officer, .description, .polarity, .guide, .value, .unit, .rate, .target, .direction, .rag,
      .ragMeaning, .period, .measure, .lastUpdate, .comments, .notPlaced:
      return false
    }
    if IndicatorWords.isEmpty(value) { log.leave(period, row.line, .noField) }
    return true
  }

  /// Words alone: a value below its label, whose values follow, or the title of a chart.
  private mutating func takeWords(_ row: SourceRow, _ next: SourceRow?) {
    let text = row.filled.map(\.text).joined(separator: " ")
    if row.filled.count == 1, isNameOfReadings(next) {
      pending = (.benchmark, PlanLayout.label(text))
      return log.leave(row, .label)
    }
    let name = HeadingWords.squeeze(indicators.last?.name ?? "")
    if !name.isEmpty, HeadingWords.squeeze(text).hasPrefix(name) { return log.leave(row, .repeated) }
    if let pending, pending.field != .previous, pending.field != .benchmark { return give(text, row.line) }
    log.leave(row, WordAccount.words(text).isEmpty ? .mark : .prose)
  }

  /// Whether a list of values stands above, and a period with a value follows: “West Midlands” below those of England.
  private func isNameOfReadings(_ next: SourceRow?) -> Bool {
    guard pending?.field == .previous || pending?.field == .benchmark else { return false }
    guard let filled = next?.filled, filled.count == 2 else { return false }
    return field(of: filled[0].text) == nil
  }
}
