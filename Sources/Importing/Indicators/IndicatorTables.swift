import Diagnostics
import Papers
import Record

/// Reads indicators from tables: a row for each, or a row for each of its periods.
struct IndicatorTables {
  private let overrides: [String: IndicatorField]
  private var layout: IndicatorLayout?
  private(set) var indicators: [ImportedIndicator] = []
  private(set) var log: ImportLog
  private(set) var unknown: [UnknownHeading] = []
  /// The period of the file or of the table, where words above it name one.
  private var period: String?
  private let files: IndicatorFiles
  private var isFirstOfFile = true

  init(_ lines: [SourceLine], _ files: IndicatorFiles, _ overrides: [String: IndicatorField], log: ImportLog) {
    (self.files, self.overrides, self.log) = (files, overrides, log)
    for line in lines {
      switch line {
      case .gap: continue
      case .prose(let number, let words): takeWords(words, number)
      case .row(let row): take(row)
      }
    }
    self.log.diagnostics += unknown.diagnostics(log, keptAs: IndicatorField.comments.rawValue)
  }

  private mutating func takeWords(_ words: String, _ line: Int) {
    log.leave(words, line, .prose)
    if let found = PeriodWords.cut(words)?.period { period = found }
  }

  private mutating func take(_ row: SourceRow) {
    if row.filled.allSatisfy({ WordAccount.words($0.text).isEmpty && !$0.text.contains("🟢") }), layout == nil {
      return log.leave(row, .mark)
    }
    if let layout = IndicatorLayout(row, overrides) { return begin(layout, row) }
    guard let layout else {
      if let found = row.filled.lazy.compactMap({ PeriodWords.cut($0.text)?.period }).first { period = found }
      return log.leave(row, .noHeading)
    }
    if row.filled.count == 1, let only = row.filled.first, only.column == 0 || !layout.isFigure(only.column) {
      return takeLone(only.text, row, layout)
    }
    take(row, layout)
  }

  private mutating func begin(_ layout: IndicatorLayout, _ row: SourceRow) {
    log.leave(row, .heading)
    if self.layout != layout { log.decide(.column, row.line, layout.meaning) }
    self.layout = layout
  }

  /// A row with one cell is the heading of a group, or goes on with the words above it.
  private mutating func takeLone(_ text: String, _ row: SourceRow, _ layout: IndicatorLayout) {
    log.leave(text, row.line, .section)
    log.decide(
      .section, row.line, "“\(CellText.oneLine(text))” heads a group of indicators; the record has no field for it")
  }
}

// MARK: - Rows

extension IndicatorTables {
  private mutating func take(_ row: SourceRow, _ layout: IndicatorLayout) {
    var reader = IndicatorRow(ImportedIndicator(line: row.line), log: log)
    var ofPeriod: [(field: IndicatorField, period: String, label: String, text: String)] = []
    // Polarity first: “improving” is up or down by it.
    for (column, text) in row.filled.sorted(by: { layout.rank($0.column) < layout.rank($1.column) }) {
      switch layout.column(column) {
      case .field(let field, let label): reader.take(text, as: field, label, row.line)
      case .reading(let period): reader.takeReading(text, period: period, row.line)
      case .ofPeriod(let field, let period, let label): ofPeriod.append((field, period, label, text))
      case .benchmark(let name, let period):
        reader.takeBenchmark(
          CellText.oneLine(text), name: name, period: period, row.line, added: [name, period ?? ""])
      case .previous(let period): reader.takePrevious(CellText.oneLine(text), period: period, row.line, added: [period])
      case .unknown(let heading):
        reader.leave(text, row.line, .unmapped)
        unknown.count(PlanLayout.label(heading), row.line)
      case .blank: reader.leave(text, row.line, .noHeading)
      }
    }
    let latest = reader.indicator.series.last?.period
    for item in ofPeriod {
      reader.take(item, latest: layout.isOnly(item.field) ? nil : latest, row.line)
    }
    log = reader.log
    enter(reader.indicator, row, layout)
  }

  private mutating func enter(_ indicator: ImportedIndicator, _ row: SourceRow, _ layout: IndicatorLayout) {
    var indicator = indicator
    if indicator.name.isEmpty, indicator.code.isEmpty { return takeOver(&indicator, row, layout) }
    if indicator.name.isEmpty, !layout.has(.name) { indicator.name = indicator.code }
    if indicator.period == nil, !layout.hasReadings, let known = files.period(of: row.line) ?? period {
      (indicator.period, indicator.isPeriodOfFile) = (known, true)
    }
    indicators.append(indicator)
  }

  /// A row without name and code is one more period of the indicator above, where it names its period.
  private mutating func takeOver(_ indicator: inout ImportedIndicator, _ row: SourceRow, _ layout: IndicatorLayout) {
    guard let above = indicators.last, indicator.period != nil else { return log.leave(row, .incomplete) }
    (indicator.code, indicator.name, indicator.isInherited) = (above.code, above.name, true)
    log.decide(.inherited, row.line, "a row without a name is one more period of “\(above.name)”, line \(above.line)")
    indicators.append(indicator)
  }
}

extension IndicatorLayout {
  func column(_ index: Int) -> Column { index < columns.count ? columns[index] : .blank }

  func isFigure(_ index: Int) -> Bool {
    switch column(index) {
    case .field(let field, _): [.value, .target, .rate, .period].contains(field)
    case .reading, .ofPeriod, .benchmark, .previous: true
    case .unknown, .blank: false
    }
  }

  func rank(_ index: Int) -> Int {
    if case .field(.polarity, _) = column(index) { -1 } else { index }
  }
}

extension IndicatorRow {
  /// What belongs to the latest period with a value is the indicator's own; of earlier periods the record keeps values alone.
  mutating func take(
    _ item: (field: IndicatorField, period: String, label: String, text: String), latest: String?, _ line: Int
  ) {
    if item.field == .comments || item.period == latest || latest == nil {
      take(item.text, as: item.field, item.label, line)
    } else if !WordAccount.words(item.text).isEmpty {
      leave(CellText.oneLine(item.text), line, .noField)
    }
  }
}
