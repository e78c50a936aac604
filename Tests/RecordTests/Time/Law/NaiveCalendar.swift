@testable import Record

/// The days that do not count, written out year by year by rules of its own: nothing here asks the code it checks.
struct NaiveCalendar {
  /// Days since 1 January 1970.
  private(set) var holidays: Set<Int> = []
  private(set) var easterSaturdays: Set<Int> = []

  init(years: ClosedRange<Int>) {
    for year in years {
      let easter = NaiveCalendar.easter(year)
      easterSaturdays.insert(easter - 1)
      holidays.formUnion([easter - 2, easter + 1])
      holidays.formUnion(newYear(year))
      holidays.formUnion(christmas(year))
      holidays.formUnion(mondays(year))
    }
    holidays.formUnion(
      [
        (2002, 6, 3), (2002, 6, 4), (2011, 4, 29), (2012, 6, 4), (2012, 6, 5), (2020, 5, 8), (2022, 6, 2), (2022, 6, 3),
        (2022, 9, 19), (2023, 5, 8), (1999, 12, 31),
      ].map { NaiveCalendar.number($0.0, $0.1, $0.2) })
  }

  func counts(_ number: Int, for profile: NoticeProfile) -> Bool {
    let weekday = NaiveCalendar.weekday(number)
    if holidays.contains(number) || weekday == 0 { return false }
    return profile == .parish ? !easterSaturdays.contains(number) : weekday != 6
  }

  private func newYear(_ year: Int) -> [Int] {
    let day = NaiveCalendar.number(year, 1, 1)
    let monday = [0: 1, 6: 2][NaiveCalendar.weekday(day)]
    return [day] + (monday.map { [day + $0] } ?? [])
  }

  /// Each of the two days on a weekend has the next free weekday in its place.
  private func christmas(_ year: Int) -> [Int] {
    let day = NaiveCalendar.number(year, 12, 25)
    var off = [day, day + 1]
    for weekend in [day, day + 1] where [0, 6].contains(NaiveCalendar.weekday(weekend)) {
      var instead = weekend + 1
      while off.contains(instead) || [0, 6].contains(NaiveCalendar.weekday(instead)) { instead += 1 }
      off.append(instead)
    }
    return off
  }

  private func mondays(_ year: Int) -> [Int] {
    func first(_ month: Int) -> Int {
      var day = NaiveCalendar.number(year, month, 1)
      while NaiveCalendar.weekday(day) != 1 { day += 1 }
      return day
    }
    let spring = year == 2002 || year == 2012 || year == 2022 ? [] : [first(6) - 7]
    return (year == 2020 ? [] : [first(5)]) + spring + [first(9) - 7]
  }

  /// 0 is Sunday; 1 January 1970 was a Thursday.
  static func weekday(_ number: Int) -> Int { ((number + 4) % 7 + 7) % 7 }

  /// Day by day from 1970, month after month.
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    var number = 0
    for earlier in 1970..<year { number += leap(earlier) ? 366 : 365 }
    let lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return number + lengths[..<(month - 1)].reduce(0, +) + day - 1
  }

  private static func leap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Easter Sunday by the table of paschal full moons for the years of the golden number, which holds from 1900 to 2199.
  private static func easter(_ year: Int) -> Int {
    // Days after 21 March on which the paschal full moon falls, for golden numbers 1 to 19.
    let moons = [24, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23, 12, 1, 20, 9, 27, 17, 6]
    var day = number(year, 3, 21) + moons[year % 19] + 1
    while weekday(day) != 0 { day += 1 }
    return day
  }
}
