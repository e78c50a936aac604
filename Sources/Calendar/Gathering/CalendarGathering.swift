import Record

/// Walks over the record once for each kind of entry.
struct CalendarGathering {
  let record: Record
  let holidays: BankHolidays
  var entries: [CalendarEntry] = []

  static func entries(of record: Record) -> [CalendarEntry] {
    var gathering = CalendarGathering(record: record, holidays: record.council.holidays)
    gathering.gatherMeetings()
    gathering.gatherAnswers()
    gathering.gatherDecisions()
    gathering.gatherReviews()
    gathering.gatherWork()
    gathering.gatherRecommendations()
    gathering.gatherActions()
    return gathering.entries
  }
}

extension CalendarGathering {
  /// The standing of something that takes place on a day whether or not anybody acts.
  func state(on day: Day) -> CalendarStanding { day <= record.asAt ? .happened : .due }

  func state(at time: CalendarTime) -> CalendarStanding {
    switch time {
    case .day(let day): state(on: day)
    case .month(let first): state(on: first.lastOfMonth)
    case .period(_, let last): state(on: last)
    }
  }
}

extension [String?] {
  /// The parts that are there, joined to one note.
  var note: String? {
    let parts = compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension [String] {
  /// A clerk's words are sentences of their own.
  var joinedAsSentences: String? { isEmpty ? nil : joined(separator: ". ") }
}
