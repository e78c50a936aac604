/// How long papers stay open to inspection after a meeting.
package enum Retention: Sendable, CaseIterable {
  /// Minutes, agendas and reports: six years (LGA 1972 s.100C(1)).
  case papers
  /// Background papers: four years (LGA 1972 s.100D(2)).
  case backgroundPapers

  package var years: Int {
    switch self {
    case .papers: 6
    case .backgroundPapers: 4
    }
  }

  package var citation: String {
    switch self {
    case .papers: WrittenLanguage.current.label("Local Government Act 1972, s.100C(1)")
    case .backgroundPapers: WrittenLanguage.current.label("Local Government Act 1972, s.100D(2)")
    }
  }

  /// The last day of the period that begins on the day of the meeting: 1 August 2014 gives 31 July 2020.
  package func lastDay(after meeting: Day) -> Day {
    Day.lastDay(ofMonths: years * 12, from: meeting)
  }
}

extension Day {
  /// The last day of a period of whole months that begins on `start`: two months from 8 December 2025 end on 7 February 2026.
  ///
  /// Where the last month has no such day the period ends with that month: from 31 December two months end on 28 February.
  package static func lastDay(ofMonths months: Int, from start: Day) -> Day {
    let anniversary = start.adding(months: months)
    return anniversary.day < start.day ? anniversary : anniversary.adding(days: -1)
  }
}
