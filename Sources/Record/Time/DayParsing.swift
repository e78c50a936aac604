/// What the words for a whole date came to.
package enum ParsedDay: Sendable, Hashable {
  case day(Day)
  /// The date is a day, but not the weekday that was written beside it.
  case weekdayMismatch(Day, written: String)
  /// Written as a date, but no calendar has it: the words, and why.
  case impossible(words: String, reason: String)
  case notADay

  package var day: Day? {
    switch self {
    case .day(let day), .weekdayMismatch(let day, written: _): day
    case .impossible, .notADay: nil
    }
  }
}

extension Day {
  /// Reads a whole date as people write it: “2026-01-14”, “Wednesday 14 January 2026”, “14/01/2026”, “28/11/14”, “13.02.06”,
  /// “13th Dec 2012”, “21 02 06”.
  ///
  /// Always day, month, year, the British order. A year of two figures is 2000–2069 for 00–69 and 1970–1999 for 70–99.
  package static func parse(words: String) -> ParsedDay {
    if let day = Day(iso: words) { return .day(day) }
    var tokens = DateTokens(words).all
    while let last = tokens.last, last.isMark(".") || last.isMark(",") { tokens.removeLast() }
    guard !tokens.isEmpty, let mention = DatePatterns(tokens: tokens).mention(at: 0) else { return .notADay }
    guard mention.tokens.upperBound == tokens.count else { return .notADay }
    switch mention.meaning {
    case .day(let day):
      return mention.weekdayMismatch.map { .weekdayMismatch(day, written: $0.label) } ?? .day(day)
    case .impossible(let reason): return .impossible(words: words, reason: reason)
    case .period, .yearless, .dayAlone, .ambiguous: return .notADay
    }
  }
}
