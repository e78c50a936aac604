import Diagnostics
import Papers
import Record

/// Makes one indicator of the rows that are about it: a row a quarter adds to its series.
struct IndicatorMerging {
  private(set) var indicators: [ImportedIndicator] = []
  private(set) var log: ImportLog
  private var positions: [String: Int] = [:]

  init(_ rows: [ImportedIndicator], log: ImportLog) {
    self.log = log
    for row in IndicatorMerging.inOrder(rows) { take(row) }
    for index in indicators.indices { indicators[index] = settled(indicators[index]) }
    supplyCodes()
  }

  /// The rows of each indicator by their periods, oldest first, where the words of all of them can be dated.
  private static func inOrder(_ rows: [ImportedIndicator]) -> [ImportedIndicator] {
    var rows = rows
    for (_, places) in Dictionary(grouping: rows.indices, by: { rows[$0].key }) where places.count > 1 {
      let own = places.map { rows[$0] }
      let starts = own.map { $0.period.flatMap(PeriodOrder.start) }
      let known = starts.compactMap(\.self)
      guard known.count == own.count else { continue }
      let order = own.indices.sorted { (known[$0], $0) < (known[$1], $1) }
      for (place, index) in zip(places, order) { rows[place] = own[index] }
    }
    return rows
  }

  private mutating func take(_ row: ImportedIndicator) {
    var row = row
    if let period = row.period, let value = row.texts[.value], !row.series.contains(where: { $0.period == period }),
      !IndicatorWords.isEmpty(value)
    {
      row.series.append(
        ImportedReading(
          line: row.line, period: period, value: value, added: row.isPeriodOfFile ? [period] : [], isValueOfRow: true))
    }
    guard let position = positions[row.key] else {
      positions[row.key] = indicators.count
      return indicators.append(row)
    }
    add(row, to: position)
  }

  /// A later row of the same indicator: its values go on the series, and what it says now takes the place of what was said before.
  private mutating func add(_ row: ImportedIndicator, to position: Int) {
    let above = indicators[position]
    guard row.period != nil || !row.series.isEmpty, isNews(row, above) else { return refuse(row, above) }
    if row.isInherited {
      // Its code and name stand in the row above alone.
    } else if !row.name.isEmpty, HeadingWords.squeeze(row.name) != HeadingWords.squeeze(above.name) {
      log.doubt(
        row.line,
        "“\(row.code)” is called “\(row.name)” here, and “\(above.name)” on line \(above.line): read as one indicator")
      log.leave(row.name, row.line, .noField)
    } else {
      log.leave(row.name, row.line, .repeated)
    }
    if !row.isInherited { log.leave(row.code, row.line, .repeated) }
    var merged = above
    merged.series += row.series
    merged.repeated += row.repeated
    merged.previous += row.previous.filter { !above.previous.contains($0) }
    merged.comments = above.comments + row.comments
    for (field, words) in row.texts { replace(field, by: words, row.line, &merged) }
    add(row.benchmarks, to: &merged)
    merged.polarity = row.polarity ?? above.polarity
    merged.direction = row.direction ?? above.direction
    merged.measure = row.measure ?? above.measure
    merged.period = row.period ?? above.period
    indicators[position] = merged
  }

  /// Whether no value of the same period stands there already.
  private func isNews(_ row: ImportedIndicator, _ above: ImportedIndicator) -> Bool {
    let periods = Set(above.series.compactMap { $0.period.map(HeadingWords.squeeze) })
    return row.series.allSatisfy { !periods.contains(HeadingWords.squeeze($0.period ?? "")) }
  }

  /// Two rows of one indicator and one period: nobody can tell which holds.
  private mutating func refuse(_ row: ImportedIndicator, _ above: ImportedIndicator) {
    log.doubt(
      row.line,
      "“\(row.code.isEmpty ? row.name : row.code)” stands here and on line \(above.line), and no period tells them apart; "
        + "this row is left out", "give each row its period, or each file with --period")
    for words in row.words { log.leave(words, row.line, .incomplete) }
  }

  /// The value of an earlier period stands in the series; other words that are replaced are told.
  private mutating func replace(
    _ field: IndicatorField, by words: String, _ line: Int, _ indicator: inout ImportedIndicator
  ) {
    if let before = indicator.texts[field], before != words {
      if field != .value {
        log.leave(before, indicator.line, .noField)
        log.decide(.leftBlank, line, "\(field.rawValue): “\(before)” of line \(indicator.line) gives way to “\(words)”")
      }
    } else if indicator.texts[field] != nil, field != .value {
      log.leave(words, line, .repeated)
    }
    indicator.texts[field] = words
  }

  private mutating func add(_ benchmarks: [ImportedReading], to indicator: inout ImportedIndicator) {
    for benchmark in benchmarks {
      let isThere = indicator.benchmarks.contains {
        $0.name == benchmark.name && $0.period == benchmark.period && $0.value == benchmark.value
      }
      if isThere {
        log.leave(benchmark.value, benchmark.line, .repeated)
      } else {
        indicator.benchmarks.append(benchmark)
      }
    }
  }
}

// MARK: - What all rows together say

extension IndicatorMerging {
  /// Without a value of its own an indicator has the latest of its series.
  private mutating func settled(_ row: ImportedIndicator) -> ImportedIndicator {
    var indicator = row
    sort(&indicator)
    if indicator.texts[.value] == nil, let last = indicator.series.last {
      indicator.texts[.value] = last.value
      indicator.repeated.append(last.value)
      log.decide(.supplied, indicator.line, "value: “\(last.value)”, the latest of the series (\(last.period ?? ""))")
      indicator.period = last.period
    } else if let value = indicator.texts[.value],
      indicator.series.contains(where: { $0.isValueOfRow && $0.value == value })
    {
      indicator.repeated.append(value)
    }
    if indicator.texts[.lastUpdate] == nil, let period = indicator.period {
      indicator.texts[.lastUpdate] = period
      indicator.repeated.append(period)
    }
    return indicator
  }

  /// Oldest first, where the words of all periods can be dated; else as the paper has them.
  private mutating func sort(_ indicator: inout ImportedIndicator) {
    let days = indicator.series.map { PeriodOrder.start(of: $0.period ?? "") }
    let known = days.compactMap(\.self)
    guard known.count == days.count, known != known.sorted() else { return }
    let order = indicator.series.indices.sorted { (known[$0], $0) < (known[$1], $1) }
    indicator.series = order.map { indicator.series[$0] }
    log.decide(
      .moved, indicator.line, "the values of “\(indicator.name)” are put in the order of their periods, oldest first")
  }

  private mutating func supplyCodes() {
    var taken: Set<String> = []
    for index in indicators.indices where !indicators[index].code.isEmpty { taken.insert(indicators[index].code) }
    var number = 1
    for index in indicators.indices where indicators[index].code.isEmpty {
      while taken.contains("\(number)") { number += 1 }
      (indicators[index].code, indicators[index].isCodeSupplied) = ("\(number)", true)
      taken.insert("\(number)")
      log.decide(
        .supplied, indicators[index].line, "code: \(number), since the paper gives “\(indicators[index].name)” none")
    }
  }
}

extension ImportedIndicator {
  /// All its words.
  fileprivate var words: [String] {
    let ordered = IndicatorField.allCases.compactMap { texts[$0] }
    let readings = (series + previous + benchmarks).map(\.value)
    return ([code, name, period ?? ""] + ordered + readings + comments.map(\.words)).filter { !$0.isEmpty }
  }
}
