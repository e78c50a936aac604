import Record

extension CalendarTime {
  /// A written date as a time of the calendar. Only a day that is written is a day: of “by March 2027” no more is known than
  /// the month, and what hangs on a condition never has a day.
  init?(_ date: FuzzyDate) {
    switch date.kind {
    case .day: self.init(edge: date.latest, of: date, isWritten: date.condition == nil)
    case .by, .revised, .several: self.init(edge: date.latest, of: date, isWritten: date.names(date.latest))
    case .onwards: self.init(edge: date.earliest, of: date, isWritten: date.names(date.earliest))
    case .period, .range: self.init(from: date.earliest ?? date.latest, to: date.latest ?? date.earliest)
    case .ongoing, .recurring, .immediate, .ambiguous, .mentioned, .completed, .inherits, .impossible, .undated,
      .notUnderstood:
      return nil
    }
  }

  /// The date that stands.
  init?(_ deadline: Deadline) { self.init(due: deadline.due, written: deadline.standing) }

  /// A clerk's own day goes before the words.
  init?(due: Day?, written: FuzzyDate?) {
    if let due {
      self = .day(due)
    } else if let written {
      self.init(written)
    } else {
      return nil
    }
  }

  private init?(edge: Day?, of date: FuzzyDate, isWritten: Bool) {
    guard let edge else { return nil }
    self = isWritten ? .day(edge) : .month(first: edge.firstOfMonth)
  }

  private init?(from first: Day?, to last: Day?) {
    guard let first, let last else { return nil }
    let month = first.firstOfMonth
    self = month == last.firstOfMonth ? .month(first: month) : .period(first, last)
  }
}

extension FuzzyDate {
  /// Whether `day` itself is written, and not only its month, quarter or year.
  fileprivate func names(_ day: Day?) -> Bool {
    guard let day, condition == nil else { return false }
    let parts = words.split(separator: " ")
    return parts.indices.contains { start in
      (start..<min(start + 4, parts.count)).contains { end in
        Day.parse(words: parts[start...end].joined(separator: " ")).day == day
      }
    }
  }

  /// The words, unless the time that is shown beside them says as much.
  var wordsBesideTime: String? {
    guard kind != .day || condition != nil || !remarks.isEmpty else { return nil }
    return "“\(words)”"
  }
}
