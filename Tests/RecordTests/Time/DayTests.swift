import Testing

@testable import Record

@Suite struct DayTests {
  @Test func countsFromTheFirstOfJanuary1970() throws {
    #expect(try #require(Day(year: 1970, month: 1, day: 1)).number == 0)
    #expect(try #require(Day(year: 1969, month: 12, day: 31)).number == -1)
    #expect(try #require(Day(year: 2000, month: 3, day: 1)).number == 11_017)
  }

  @Test(arguments: [
    (2014, 2, 29), (2100, 2, 29), (2014, 4, 31), (2014, 13, 1), (2014, 0, 1), (2014, 1, 0), (0, 1, 1), (10_000, 1, 1),
  ])
  func refusesDaysThatNoCalendarHas(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  /// Walks the calendar one day at a time with nothing but month lengths, and compares every field.
  @Test func everyDayFrom1900To2100AgreesWithANaiveCount() throws {
    var expected = (year: 1900, month: 1, day: 1)
    var weekday = 1  // 1 January 1900 was a Monday.
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    while expected.year <= 2100 {
      let parts = day.parts
      guard parts == expected, day.weekday.rawValue == weekday,
        Day(year: parts.year, month: parts.month, day: parts.day) == day, Day(iso: day.iso) == day
      else {
        Issue.record("\(day.number) is \(parts), expected \(expected)")
        return
      }
      expected.day += 1
      if expected.day > naiveLength(expected.year, expected.month) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 {
        expected.month = 1
        expected.year += 1
      }
      weekday = weekday == 7 ? 1 : weekday + 1
      day = day.adding(days: 1)
    }
  }

  private func naiveLength(_ year: Int, _ month: Int) -> Int {
    let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test(arguments: [
    ("2014-01-31", 1, "2014-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2025-12-08", 2, "2026-02-08"),
    ("2014-03-31", -1, "2014-02-28"), ("2014-01-15", -1, "2013-12-15"), ("2014-12-31", 12, "2015-12-31"),
    ("2025-12-31", 2, "2026-02-28"),
  ])
  func clampsToTheEndOfAShorterMonth(from: String, months: Int, to: String) {
    #expect(Day(iso: from)?.adding(months: months).iso == to)
  }

  @Test func aLeapDayHasNoAnniversaryInACommonYear() {
    #expect(Day(iso: "2016-02-29")?.adding(years: 1).iso == "2017-02-28")
    #expect(Day(iso: "2016-02-29")?.adding(years: 4).iso == "2020-02-29")
  }

  @Test(arguments: ["2014-1-01", "2014-13-01", "2014/10/01", "20141001", "", "2014-10-01 ", "２０14-10-01", "-014-10-01"])
  func readsNothingButTheExtendedIsoForm(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func writesADayAsCouncilsDo() throws {
    let day = try #require(Day(iso: "2014-10-01"))
    #expect(day.text == "1 October 2014")
    #expect(day.textWithWeekday == "Wednesday 1 October 2014")
    #expect(day.shortText == "1 Oct")
    #expect(day.monthText == "October 2014")
    #expect(day.basic == "20141001")
    #expect("\(day)" == "2014-10-01")
  }

  @Test func ordersAndCountsDays() throws {
    let first = try #require(Day(iso: "2014-09-30"))
    let second = try #require(Day(iso: "2014-10-01"))
    #expect(first < second)
    #expect(first.days(to: second) == 1)
    #expect(second.firstOfMonth == second)
    #expect(second.lastOfMonth.iso == "2014-10-31")
    #expect(Weekday.saturday.isWeekend && !Weekday.friday.isWeekend)
  }
}
