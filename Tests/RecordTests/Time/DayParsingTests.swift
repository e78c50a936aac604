import Testing

@testable import Record

@Suite struct DayParsingTests {
  @Test(arguments: [
    ("2026-01-14", "2026-01-14"), ("14 January 2026", "2026-01-14"), ("14 Jan 2026", "2026-01-14"),
    ("Wednesday 14 January 2026", "2026-01-14"), ("Wed, 14 Jan 2026", "2026-01-14"), ("14/01/2026", "2026-01-14"),
    ("28/11/14", "2014-11-28"), ("23.10.2014", "2014-10-23"), ("13.02.06", "2006-02-13"),
    ("13th Dec 2012", "2012-12-13"),
    ("21 02 06", "2006-02-21"), ("1st of March 2014", "2014-03-01"), ("14-Jan-26", "2026-01-14"),
    ("4 Jan 06", "2006-01-04"),
    ("January 14, 2026", "2026-01-14"), ("5/7/98", "1998-07-05"), ("01/01/70", "1970-01-01"),
    ("01/01/69", "2069-01-01"),
    ("14 Sept. 2014", "2014-09-14"), ("14 January 2026.", "2026-01-14"),
  ])
  func readsAWholeDateDayFirst(words: String, iso: String) {
    #expect(Day.parse(words: words).day?.iso == iso)
    #expect(Day.parse(words: words) == .day(Day(iso: iso) ?? Day(number: 0)))
  }

  @Test(arguments: [
    ("Dydd Mercher 9 Medi 2026", "2026-09-09"), ("DYDD MAWRTH 10 MAWRTH 2026", "2026-03-10"),
    ("Dydd Mawrth, 1af Rhagfyr 2026", "2026-12-01"), ("3 Mai 2027", "2027-05-03"), ("Iau 4 Mehefin 2026", "2026-06-04"),
  ])
  func readsAWholeDateInWelsh(words: String, iso: String) {
    #expect(Day.parse(words: words) == .day(Day(iso: iso) ?? Day(number: 0)))
  }

  @Test(arguments: [
    ("31 02 06", "February 2006 has 28 days"), ("30 February 2012", "February 2012 has 29 days"),
    ("01/13/2014", "there is no month 13"), ("31.4.2014", "April 2014 has 30 days"),
    ("2014-02-30", "February 2014 has 28 days"),
    ("00/01/2014", "days are counted from 1"), ("31 13 06", "there is no month 13"),
  ])
  func saysWhyNoCalendarHasTheDay(words: String, reason: String) {
    #expect(Day.parse(words: words) == .impossible(words: words, reason: reason))
  }

  @Test(arguments: [
    "", "tbc", "March 2009", "14 January", "06/07", "2014/15", "14 January 2026 at 10 am", "by 14 January 2026",
    "10:00", "1.2.3.4",
    "13.1.2", "January", "Wednesday", "()", "14 January 2026 (tbc)",
  ])
  func leavesEverythingElseAlone(words: String) {
    #expect(Day.parse(words: words) == .notADay)
  }

  @Test func flagsAWeekdayThatDisagrees() throws {
    let day = try #require(Day(iso: "2014-10-01"))
    #expect(Day.parse(words: "Tuesday 1 October 2014") == .weekdayMismatch(day, written: "Tuesday"))
    #expect(Day.parse(words: "Tues 1 October 2014").day == day)
  }
}
