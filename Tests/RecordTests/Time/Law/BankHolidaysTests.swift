import Testing

@testable import Record

@Suite struct BankHolidaysTests {
  @Test(arguments: [
    "2000-04-23", "2008-03-23", "2011-04-24", "2014-04-20", "2019-04-21", "2024-03-31", "2026-04-05", "2038-04-25",
  ])
  func easterFallsWhereTheAlmanacsSay(sunday: String) throws {
    let day = try #require(Day(iso: sunday))
    #expect(Day.easter(day.year) == day)
  }

  /// Another way to Easter: look for the paschal moon by stepping through the days.
  @Test func easterAgreesWithTheEcclesiasticalMoonFor300Years() throws {
    for year in 1900...2199 {
      let epact = Self.epact(year)
      let newMoonTarget = try #require(Day(year: year, month: 3, day: 21))
      var moon = newMoonTarget
      while Self.age(of: moon, year: year, epact: epact) != 14 { moon = moon.adding(days: 1) }
      var sunday = moon.adding(days: 1)
      while sunday.weekday != .sunday { sunday = sunday.adding(days: 1) }
      #expect(Day.easter(year) == sunday, "\(year)")
    }
  }

  private static func epact(_ year: Int) -> Int {
    let century = year / 100 + 1
    let solar = 3 * century / 4 - 12
    let lunar = (8 * century + 5) / 25 - 5
    var epact = (11 * (year % 19 + 1) + 20 + lunar - solar) % 30
    if epact < 0 { epact += 30 }
    if epact == 25 && year % 19 + 1 > 11 || epact == 24 { epact += 1 }
    return epact
  }

  /// The age of the ecclesiastical moon, which is 14 on the day of the paschal full moon.
  private static func age(of day: Day, year: Int, epact: Int) -> Int {
    let march = Day(year: year, month: 3, day: 1) ?? day
    var full = march.adding(days: 43 - epact)
    while full < march.adding(days: 20) { full = full.adding(days: 30) }
    return day == full ? 14 : 0
  }

  @Test(arguments: [
    (
      2014,
      ["2014-01-01", "2014-04-18", "2014-04-21", "2014-05-05", "2014-05-26", "2014-08-25", "2014-12-25", "2014-12-26"]
    ),
    (
      2020,
      [
        "2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31", "2020-12-25", "2020-12-26",
        "2020-12-28",
      ]
    ),
    (
      2022,
      [
        "2022-01-01", "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29",
        "2022-09-19", "2022-12-25", "2022-12-26", "2022-12-27",
      ]
    ),
    (
      2012,
      [
        "2012-01-01", "2012-01-02", "2012-04-06", "2012-04-09", "2012-05-07", "2012-06-04", "2012-06-05", "2012-08-27",
        "2012-12-25", "2012-12-26",
      ]
    ),
    (
      2021,
      [
        "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30", "2021-12-25", "2021-12-26",
        "2021-12-27", "2021-12-28",
      ]
    ),
  ])
  func listsTheYear(year: Int, days: [String]) {
    #expect(BankHolidays().all(in: year).map(\.day.iso) == days)
  }

  @Test(arguments: [
    ("2011-04-29", "Royal wedding"), ("2023-05-08", "Coronation bank holiday"),
    ("2022-12-27", "Christmas Day (substitute day)"),
    ("2020-12-28", "Boxing Day (substitute day)"), ("2022-01-03", "New Year’s Day (substitute day)"),
    ("2026-05-25", "Spring bank holiday"), ("2026-04-03", "Good Friday"),
  ])
  func namesTheDay(day: String, name: String) throws {
    #expect(BankHolidays().name(of: try #require(Day(iso: day))) == name)
  }

  @Test(arguments: [
    "2020-05-04", "2012-05-28", "2022-05-30", "2002-05-27", "1995-05-01", "2026-06-01", "2026-12-24", "2026-04-04",
  ])
  func aMovedOrOrdinaryDayIsNoHoliday(day: String) throws {
    #expect(BankHolidays().name(of: try #require(Day(iso: day))) == nil)
  }

  @Test func aCouncilAddsItsOwn() throws {
    let day = try #require(Day(iso: "2026-12-24"))
    #expect(BankHolidays(extra: [day: "Offices closed"]).name(of: day) == "Offices closed")
  }

  @Test func everyYearHasAtLeastEightWeekdayHolidaysAndNoneIsLost() {
    for year in 2000...2050 {
      let weekdays = BankHolidays().all(in: year).filter { !$0.day.weekday.isWeekend }
      #expect(weekdays.count >= 8, "\(year)")
      #expect(weekdays.count <= 10, "\(year)")
    }
  }
}
