/// A count of clear days before a meeting, with every day that was walked over, so that readers can check it.
///
/// Neither the day of publication nor the day of the meeting counts. What is published on a day that does not count (a Sunday
/// before the first counted day) is still in time, which `given` knows; `publishBy` names the last working day, when papers
/// can be counted on to be open to inspection.
package struct ClearDays: Sendable, Hashable {
  package let meeting: Day
  package let needed: Int
  /// From the day before the meeting back to the last day counted, and over any days that do not count before it.
  package let walk: [Step]
  /// The last day that leaves the days clear and is itself a day that counts.
  package let publishBy: Day

  /// One day of the walk.
  package struct Step: Sendable, Hashable {
    package let day: Day
    /// Why the day does not count: “Saturday”, “Easter Monday”; nil where it counts.
    package let skippedBecause: String?

    package var counts: Bool { skippedBecause == nil }
  }

  /// Counts back `needed` days before `meeting`, leaving out those that `rule` leaves out.
  package init(_ needed: Int, before meeting: Day, rule: CountingRule) {
    var steps: [Step] = []
    var left = needed
    var day = meeting.adding(days: -1)
    while true {
      let reason = rule.reason(toSkip: day)
      if reason == nil, left <= 0 { break }
      steps.append(Step(day: day, skippedBecause: reason))
      if reason == nil { left -= 1 }
      day = day.adding(days: -1)
    }
    self.meeting = meeting
    self.needed = needed
    self.walk = steps
    self.publishBy = day
  }

  /// The notice that a council of this kind must give of a meeting.
  package init(before meeting: Day, profile: NoticeProfile, holidays: BankHolidays = BankHolidays()) {
    self.init(profile.clearDays, before: meeting, rule: CountingRule(profile: profile, holidays: holidays))
  }

  /// How many clear days lie between the two under `rule`: the notice that was really given.
  package static func given(published: Day, meeting: Day, rule: CountingRule) -> Int {
    guard published < meeting else { return 0 }
    return ((published.number + 1)..<max(published.number + 1, meeting.number)).count {
      rule.reason(toSkip: Day(number: $0)) == nil
    }
  }
}

extension ClearDays {
  /// A walk in one line: “13 Jan counts, 12 Jan counts, 11 Jan does not (Sunday)”.
  package static func inWords(_ walk: [Step]) -> String {
    walk.map { "\($0.day.shortText) \($0.skippedBecause.map { "does not (\($0))" } ?? "counts")" }
      .joined(separator: ", ")
  }
}
