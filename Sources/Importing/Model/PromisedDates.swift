import Record

/// The dates that were promised for a row one after another: from columns for the original and the revised one, or from one cell
/// that names both.
enum PromisedDates {
  /// Puts the words that stand into `by-when`, and all dates in order into the list where there are several.
  static func settle<Row: CellHolder>(_ rows: inout [Row], _ log: inout ImportLog) {
    for index in rows.indices { settle(&rows[index], log: &log) }
  }

  private static func settle<Row: CellHolder>(_ row: inout Row, log: inout ImportLog) {
    var dates: [String] = []
    var last: CellValue?
    /// The words of cells that do not stand.
    var passed: [String] = []
    for field in [ColumnField.originalByWhen, .byWhen, .revisedByWhen] {
      guard let value = row.cells[field] else { continue }
      if field == .revisedByWhen, last != nil, isNothing(value.words) {
        log.leave(value.words, row.line, .mark)
        continue
      }
      if let last, last.from == nil { passed.append(last.words) }
      last = value
      dates += RevisedDate.dates(in: value.words).filter { !repeats($0, dates.last) }
    }
    (row.cells[.originalByWhen], row.cells[.revisedByWhen]) = (nil, nil)
    row.cells[.byWhen] = last
    guard dates.count > 1 else {
      for words in passed { log.leave(words, row.line, .repeated) }
      return
    }
    row.dates = dates
    // What the words of the deadline hold is not counted again with the list: see `WrittenWords`.
    if let last, last.from != nil {
      let words = WordAccount.words(last.words)
      log.added += dates.filter { !words.holds(WordAccount.words($0)) }
    }
  }

  private static func repeats(_ date: String, _ before: String?) -> Bool {
    before.map { FuzzyDate(words: date).promisesTheSame(as: FuzzyDate(words: $0)) } ?? false
  }

  /// “–” or “n/a” in the column for the revised date: it was not revised.
  private static func isNothing(_ words: String) -> Bool {
    ["-", "–", "—", "n/a", "na", "none", "no change", "not revised"].contains(words.lowercased())
  }
}

/// A cell that names a date and the one that took its place: “30/06/2025 (revised 31/12/2026)”, “June 2026, now March 2027”.
enum RevisedDate {
  private static let marks = [
    "revised date", "revised target", "revised to", "revised", "extended to", "amended to", "moved to", "now",
    "new date",
    "deferred to", "slipped to", "diwygiwyd i", "diwygiwyd",
  ]
  private static let formers = ["previously", "originally", "original", "was", "gynt"]

  /// The dates, the first that was promised first; the words alone where they name one date, or are not understood.
  static func dates(in words: String) -> [String] {
    guard words.utf8.count <= 120 else { return [words] }
    let small = words.lowercased()
    guard small.utf8.count == words.utf8.count else { return [words] }
    if let cut = cut(words, small, at: marks), let before = date(cut.before), let after = date(cut.after) {
      return dates(in: before) + dates(in: after)
    }
    if let cut = cut(words, small, at: formers) {
      if let before = date(cut.before), let after = date(cut.after) { return [after, before] }
    }
    return [words]
  }

  /// What stands before and behind the first of the marks that is a word of its own.
  private static func cut(_ words: String, _ small: String, at marks: [String]) -> (before: String, after: String)? {
    for mark in marks {
      guard let found = small.firstRange(of: mark) else { continue }
      let start = small.utf8.distance(from: small.startIndex, to: found.lowerBound)
      let end = small.utf8.distance(from: small.startIndex, to: found.upperBound)
      let (before, after) = (String(words.utf8.prefix(start)), String(words.utf8.dropFirst(end)))
      guard let before, let after, !(before.last?.isLetter ?? false), !(after.first?.isLetter ?? false) else {
        continue
      }
      return (before, after)
    }
    return nil
  }

  /// The words without signs and brackets around them, where they are a date.
  private static func date(_ words: String) -> String? {
    var text = Substring(words)
    while let last = text.last, " ([,;:–-\n".contains(last) || last == ")" && !text.contains("(") { text.removeLast() }
    while let first = text.first, " )],;:–-\n".contains(first) { text.removeFirst() }
    for opening in ["to ", "date ", "i ", "target "] where text.lowercased().hasPrefix(opening) {
      text = text.dropFirst(opening.count)
    }
    let date = String(text)
    return FuzzyDate(words: date).latest == nil ? nil : date
  }
}
