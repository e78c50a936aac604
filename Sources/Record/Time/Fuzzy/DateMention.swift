/// A date found among the words: what it is, and which tokens it took.
struct DateMention {
  enum Meaning {
    case day(Day)
    /// A month, a quarter, a season or a year, from its first day to its last.
    case period(Day, Day)
    /// A month, or a day in a month, of no stated year.
    case yearless(month: Int, day: Int?)
    /// The first figure of “1–7 March 2014”.
    case dayAlone(Int)
    case ambiguous([String])
    case impossible(String)
  }

  var meaning: Meaning
  var tokens: Range<Int>
  var remarks: [String] = []
  var weekdayMismatch: Weekday?
  /// “Late”, “end of”: how the period was narrowed.
  var part: PeriodPart?
  /// Two dates with a dash or “to” between them.
  var isRange = false

  var first: Day? {
    switch meaning {
    case .day(let day): day
    case .period(let first, _): first
    case .yearless, .dayAlone, .ambiguous, .impossible: nil
    }
  }

  var last: Day? {
    switch meaning {
    case .day(let day): day
    case .period(_, let last): last
    case .yearless, .dayAlone, .ambiguous, .impossible: nil
    }
  }

  var isDay: Bool {
    if case .day = meaning { true } else { false }
  }
}

extension DateMention {
  /// The part of the period that “early”, “mid”, “late” or “end” leaves, counting in thirds.
  ///
  /// Only the beginning moves: nobody agreed where “early” ends, so nothing is late before the whole period is over.
  func narrowed(to part: PeriodPart, from start: Int) -> DateMention {
    var mention = self
    mention.tokens = start..<tokens.upperBound
    mention.part = part
    guard case .period(let first, let last) = meaning else { return mention }
    let third = first.days(to: last) / 3
    switch part {
    case .beginning: break
    case .middle: mention.meaning = .period(first.adding(days: third), last)
    case .late: mention.meaning = .period(first.adding(days: third * 2), last)
    case .end: mention.meaning = .period(last, last)
    }
    return mention
  }

  /// With the year of the date that it runs up to: “Late Feb – 7 March 06” begins in 2006, “Dec – Feb 06” in 2005.
  func completed(upTo end: DateMention) -> DateMention {
    guard let last = end.last else { return self }
    var mention = self
    switch meaning {
    case .dayAlone(let day):
      mention.meaning = DatePatterns.meaning(year: last.year, month: last.month, day: day)
    case .yearless(let month, let day):
      let year = month > last.month ? last.year - 1 : last.year
      mention.meaning =
        day.map { DatePatterns.meaning(year: year, month: month, day: $0) } ?? DatePatterns.month(month, year)
    case .day, .period, .ambiguous, .impossible: break
    }
    return part.map { mention.narrowed(to: $0, from: tokens.lowerBound) } ?? mention
  }
}
