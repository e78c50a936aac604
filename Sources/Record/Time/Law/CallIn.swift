/// The days in which members may call in a decision of the executive.
///
/// How many they are is the council's own rule: the Act (LGA 2000 s.9F) lets scrutiny ask for a decision to be taken again, but
/// sets no period. Working days are counted, from the day after the decision.
package struct CallIn: Sendable, Hashable {
  package let decided: Day
  package let days: Int
  /// The last day on which the decision can be called in.
  package let lastDay: Day
  /// From the day after the decision to the last day.
  package let walk: [ClearDays.Step]

  package enum State: Sendable, Hashable {
    /// The decision has not been taken.
    case toCome
    /// 0 on the last day.
    case open(daysLeft: Int)
    case closed
  }

  package init(decided: Day, days: Int, holidays: BankHolidays) {
    let rule = CountingRule.working(holidays)
    let lastDay = rule.day(days, after: decided)
    self.decided = decided
    self.days = days
    self.lastDay = lastDay
    walk = (decided.number..<max(decided.number, lastDay.number)).map { number in
      let day = Day(number: number + 1)
      return ClearDays.Step(day: day, skippedBecause: rule.reason(toSkip: day))
    }
  }

  package func state(asOf today: Day) -> State {
    if today < decided { return .toCome }
    return today > lastDay ? .closed : .open(daysLeft: today.days(to: lastDay))
  }
}
