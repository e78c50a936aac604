/// The notice of a key decision: 28 clear days before it is taken (SI 2012/2089, regulation 9; England).
///
/// The regulation says clear days and no more, so every day of the calendar counts, and fewer than 28 of them is short. Some
/// read it as working days; notice that would be short on that reading is told apart, not called short.
package struct KeyDecisionNotice: Sendable, Hashable {
  /// The first day on which the decision can be taken.
  package let decision: Day
  package let published: Day?
  /// The rule by which notice may be shorter, where one is recorded.
  package let urgency: UrgencyRule?
  package let calendar: ClearDays
  package let working: ClearDays
  /// Clear days given, by the calendar and in working days.
  package let given: Given?

  package struct Given: Sendable, Hashable {
    package let calendar: Int
    package let working: Int
  }

  package enum State: Sendable, Hashable {
    case inTime
    /// Enough days of the calendar, but fewer working days than 28.
    case fewWorkingDays(Int)
    /// Shorter, under a rule that allows it.
    case excepted(UrgencyRule)
    case short(Int)
    /// No notice is recorded; the last day for it is so many days ahead.
    case toCome(daysLeft: Int)
    case notRecorded
  }

  package static let needed = 28
  package static let citation =
    "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 "
    + "(SI 2012/2089), regulation 9"

  package init(of decision: Day, published: Day?, urgency: UrgencyRule? = nil, holidays: BankHolidays) {
    let workingDays = CountingRule.working(holidays)
    self.decision = decision
    self.published = published
    self.urgency = urgency
    calendar = ClearDays(KeyDecisionNotice.needed, before: decision, rule: .calendar)
    working = ClearDays(KeyDecisionNotice.needed, before: decision, rule: workingDays)
    given = published.map {
      Given(
        calendar: ClearDays.given(published: $0, meeting: decision, rule: .calendar),
        working: ClearDays.given(published: $0, meeting: decision, rule: workingDays))
    }
  }

  package func state(asOf today: Day) -> State {
    guard let given else {
      if let urgency { return .excepted(urgency) }
      let left = today.days(to: calendar.publishBy)
      return left < 0 ? .notRecorded : .toCome(daysLeft: left)
    }
    if given.calendar < KeyDecisionNotice.needed { return urgency.map { .excepted($0) } ?? .short(given.calendar) }
    return given.working < KeyDecisionNotice.needed ? .fewWorkingDays(given.working) : .inTime
  }
}
