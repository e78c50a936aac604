extension DateLedger {
  /// “First promised June 2026, moved twice, 214 days, no reason given.” Nil where nothing was moved.
  package var sentence: String? {
    guard isMoved, let first = first?.date else { return nil }
    var words = "First promised \(first.told), moved \(moves.timesInWords)"
    if let days { words += ", \(DateLedger.words(of: days))" }
    if current == nil { words += ", and no date now" }
    return words + ", \(reasonWords)."
  }

  /// How the days were counted; nil where there are none.
  package var working: String? {
    guard days != nil, let first = first?.date, let last = current?.date else { return nil }
    return "Counted from \(first.lastDayInWords) to \(last.lastDayInWords)."
  }

  private static func words(of days: Int) -> String {
    if days == 0 { return "to the same day in the end" }
    return days > 0 ? days.of("day") : "\((-days).of("day")) earlier"
  }

  private var reasonWords: String {
    switch movesWithoutReason {
    case 0: moves == 1 ? "with a reason" : "each time with a reason"
    case moves: "no reason given"
    case let without: "without a reason \(without.timesInWords)"
    }
  }
}

extension FuzzyDate {
  /// “30 June 2026 (the last day of “June 2026”)”; a plain day alone.
  fileprivate var lastDayInWords: String {
    guard let latest else { return words }
    return isPlain ? latest.text : "\(latest.text) (the last day of “\(words)”)"
  }
}

extension Int {
  /// “once”, “twice”, “three times”.
  fileprivate var timesInWords: String {
    switch self {
    case 1: "once"
    case 2: "twice"
    case _: "\(inWords) times"
    }
  }
}
