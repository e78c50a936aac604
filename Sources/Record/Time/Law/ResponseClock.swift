/// The executive's two months to answer a scrutiny report (Local Government Act 2000, s.9FE).
///
/// They run from the day on which the authority or the executive received the report or, if later, the notice asking for an
/// answer. Without a recorded notice no statutory clock runs, and nothing may be called late by the Act.
package struct ResponseClock: Sendable, Hashable {
  package let reportReceived: Day?
  package let noticeReceived: Day?
  package let responded: Day?

  package static let citation = "Local Government Act 2000, s.9FE"

  package init(reportReceived: Day?, noticeReceived: Day?, responded: Day?) {
    self.reportReceived = reportReceived
    self.noticeReceived = noticeReceived
    self.responded = responded
  }

  package enum State: Sendable, Hashable {
    case noStatutoryClock(reason: String)
    /// The first of the two months begins so many days from now.
    case notStarted(daysToStart: Int)
    /// 0 on the last day.
    case running(daysLeft: Int)
    case met
    /// Answered, this many days after the last day.
    case late(days: Int)
    /// Not answered, and the last day was this many days ago.
    case overdue(days: Int)
  }

  /// The day that the two months run from: the later of report and notice.
  package var start: Day? {
    noticeReceived.map { max($0, reportReceived ?? $0) }
  }

  /// The last day for an answer.
  package var due: Day? {
    start.map { Day.lastDay(ofMonths: 2, from: $0) }
  }

  package func state(asOf today: Day) -> State {
    guard let due else { return .noStatutoryClock(reason: "no notice to the executive is recorded") }
    if let responded {
      let over = due.days(to: responded)
      return over > 0 ? .late(days: over) : .met
    }
    if let start, start > today { return .notStarted(daysToStart: today.days(to: start)) }
    let left = today.days(to: due)
    return left < 0 ? .overdue(days: -left) : .running(daysLeft: left)
  }

  /// How the last day was reached, for the page.
  package var working: String {
    guard let noticeReceived, let start, let due else {
      return "No notice to the executive is recorded, so no statutory clock runs (\(ResponseClock.citation))."
    }
    let which = start == noticeReceived ? "the notice" : "the report, which came after the notice,"
    return "Two months from receiving \(which) on \(start.text) end on \(due.text) (\(ResponseClock.citation))."
  }
}

/// A period for answering that the council set itself, beside the statutory one and never called statutory.
package struct OwnClock: Sendable, Hashable {
  /// The council's own name for the rule: “Constitution, scrutiny rule 14”.
  package let name: String
  package let period: Period

  package enum Period: Sendable, Hashable {
    case weeks(Int)
    case months(Int)
    case workingDays(Int, BankHolidays)
  }

  package init(name: String, period: Period) {
    self.name = name
    self.period = period
  }

  /// The last day of the period, whose first day is the one after `start` except where months are counted from date to date.
  package func due(from start: Day) -> Day {
    switch period {
    case .weeks(let count): start.adding(days: count * 7)
    case .months(let count): Day.lastDay(ofMonths: count, from: start)
    case .workingDays(let count, let holidays): CountingRule.working(holidays).day(count, after: start)
    }
  }
}
