// Stands in until Record/Time brings the real ones; whoever pushes those deletes this file.

package enum NoticeProfile: String, CaseIterable, Sendable {
  case principalEngland = "principal-england"
  case principalWales = "principal-wales"
  case parish
}

package enum DayWords {
  case day(Day)
  case weekdayMismatch(Day, written: String)
  case impossible(words: String, reason: String)
  case notADay
}

extension Day {
  package static func parse(words: String) -> DayWords { Day(iso: words).map(DayWords.day) ?? .notADay }
}
