import Papers
import Record

/// Fills an indicator from cells and from the values beside labels: one rule for tables and for forms.
struct IndicatorRow {
  var indicator: ImportedIndicator
  private(set) var log: ImportLog

  init(_ indicator: ImportedIndicator, log: ImportLog) {
    self.indicator = indicator
    self.log = log
  }

  /// `label` is the heading or label as written.
  mutating func take(_ text: String, as field: IndicatorField, _ label: String, _ line: Int) {
    let words = CellText.oneLine(text)
    switch field {
    case .code: indicator.code = indicator.code.isEmpty ? words : indicator.code + " " + words
    case .name: indicator.name = indicator.name.isEmpty ? words : indicator.name + " " + words
    case .period: indicator.period = words
    case .polarity: takePolarity(words, label, line)
    case .direction: takeDirection(words, label, line)
    case .measure: takeMeasure(words, label, line)
    case .rag: takeColour(words, label, line)
    case .target, .rate:
      if IndicatorWords.isEmpty(words) { log.leave(words, line, .noField) } else { keep(words, field) }
    case .previous: takePrevious(words, period: label, line, added: [label])
    case .benchmark: takeBenchmark(words, name: label, period: nil, line, added: [label])
    case .comments: comment(text, CellText.oneLine(label), line)
    case .officer: keep(CellText.listed(text), field)
    case .description, .guide, .value, .unit, .ragMeaning, .lastUpdate: keep(words, field)
    case .notPlaced: log.leave(words, line, .unmapped)
    }
  }

  private mutating func keep(_ words: String, _ field: IndicatorField) {
    indicator.texts[field] = indicator.texts[field].map { $0 + " " + words } ?? words
  }

  /// Words under “Comments” need no heading; others keep theirs.
  mutating func comment(_ text: String, _ label: String, _ line: Int) {
    let isPlain = IndicatorHeadings.field(of: label, [:]) == .comments
    for paragraph in text.split(separator: "\n") {
      let words = CellText.trim(paragraph)
      if !words.isEmpty { indicator.comments.append(HeadedNote(line: line, label: isPlain ? "" : label, text: words)) }
    }
  }
}

// MARK: - Words of the record's own

extension IndicatorRow {
  private mutating func takePolarity(_ words: String, _ label: String, _ line: Int) {
    if let polarity = IndicatorWords.polarity(words) {
      indicator.polarity = polarity
      log.leave(words, line, .choice)
    } else if IndicatorWords.isEmpty(words) {
      log.leave(words, line, .noField)
    } else {
      indicator.comments.append(HeadedNote(line: line, label: label, text: words))
    }
  }

  private mutating func takeDirection(_ words: String, _ label: String, _ line: Int) {
    if let direction = IndicatorWords.direction(words, indicator.polarity) {
      indicator.direction = direction
      log.leave(words, line, .choice)
    } else if IndicatorWords.isEmpty(words) {
      log.leave(words, line, .noField)
      if WordAccount.words(words).isEmpty, !IndicatorWords.isDash(words) {
        log.doubt(line, "the sign “\(words)” under “\(label)” is no direction that the record knows")
      }
    } else {
      indicator.comments.append(HeadedNote(line: line, label: label, text: words))
      log.doubt(line, "“\(words)” under “\(label)” is no direction that the record knows; it stays among the comments")
    }
  }

  private mutating func takeMeasure(_ words: String, _ label: String, _ line: Int) {
    indicator.measure = IndicatorWords.measure(words)
    guard let measure = indicator.measure else {
      if IndicatorWords.isEmpty(words) { return log.leave(words, line, .noField) }
      return indicator.comments.append(HeadedNote(line: line, label: label, text: words))
    }
    log.leave(words, line, .choice)
    log.decide(.read, line, "measure: “\(words)” is read as \(measure.rawValue)")
  }

  /// A colour as written; what stands beside it is what the council means by it.
  mutating func takeColour(_ words: String, _ label: String, _ line: Int) {
    guard let (colour, rest) = IndicatorWords.colour(words) else {
      if WordAccount.words(words).isEmpty || words.hasPrefix("<") { return log.leave(words, line, .mark) }
      if IndicatorWords.isEmpty(words) { return log.leave(words, line, .noField) }
      indicator.comments.append(HeadedNote(line: line, label: label, text: words))
      if HeadingWords.squeeze(label).contains("rag") {
        log.doubt(line, "“\(words)” under “\(label)” is no colour that the record knows; it stays among the comments")
      }
      return
    }
    if WordAccount.words(words).isEmpty { log.added.append(colour) }
    indicator.texts[.rag] = colour
    if !rest.isEmpty { keep(rest, .ragMeaning) }
  }
}

// MARK: - Values of other periods

extension IndicatorRow {
  mutating func takeReading(_ text: String, period: String, _ line: Int) {
    let words = CellText.oneLine(text)
    if IndicatorWords.isEmpty(words) { return log.leave(words, line, .noField) }
    indicator.series.append(ImportedReading(line: line, period: period, value: words, added: [period]))
  }

  mutating func takePrevious(_ words: String, period: String, _ line: Int, added: [String] = []) {
    if IndicatorWords.isEmpty(words) { return log.leave(words, line, .noField) }
    indicator.previous.append(ImportedReading(line: line, period: period, value: words, added: added))
  }

  mutating func takeBenchmark(
    _ words: String, name: String, period: String?, _ line: Int, added: [String] = []
  ) {
    if IndicatorWords.isEmpty(words) { return log.leave(words, line, .noField) }
    indicator.benchmarks.append(
      ImportedReading(line: line, name: name, period: period, value: words, added: added))
  }

  mutating func leave(_ words: String, _ line: Int, _ reason: Leftover.Reason) { log.leave(words, line, reason) }
}
