/// Which days a period counts.
package enum CountingRule: Sendable, Hashable {
  /// Every day.
  case calendar
  /// Monday to Friday without bank holidays.
  case working(BankHolidays)
  /// Monday to Saturday without bank holidays and the Easter break.
  case parish(BankHolidays)

  package init(profile: NoticeProfile, holidays: BankHolidays) {
    switch profile {
    case .principalEngland, .principalWales: self = .working(holidays)
    case .parish: self = .parish(holidays)
    }
  }

  /// Why the day does not count, or nil where it does.
  package func reason(toSkip day: Day) -> String? { name(toSkip: day).map(WrittenLanguage.current.label) }

  private func name(toSkip day: Day) -> String? {
    switch self {
    case .calendar: nil
    case .working(let holidays): holidays.name(of: day) ?? (day.weekday.isWeekend ? day.weekday.label : nil)
    case .parish(let holidays):
      holidays.name(of: day) ?? CountingRule.break(at: day) ?? (day.weekday == .sunday ? day.weekday.label : nil)
    }
  }

  /// The nth counted day after `start`, which is not itself counted: 70 working days from 30 June 2014 is 7 October 2014.
  package func day(_ count: Int, after start: Day) -> Day {
    var (left, day) = (count, start)
    while left > 0 {
      day = day.adding(days: 1)
      if reason(toSkip: day) == nil { left -= 1 }
    }
    return day
  }

  /// LGA 1972 s.243 leaves out Sundays, bank holidays and the days of the Christmas and Easter breaks. How far the breaks reach
  /// was seen only second-hand, so no more than Easter Saturday is left out here; a council that reads them more widely adds
  /// the days to its holidays.
  private static func `break`(at day: Day) -> String? {
    guard day.weekday == .saturday, let easter = Day.easter(day.year) else { return nil }
    return day.days(to: easter) == 1 ? "Easter break" : nil
  }
}
