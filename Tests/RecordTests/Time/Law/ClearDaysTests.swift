import Testing

@testable import Record

@Suite struct ClearDaysTests {
  @Test(arguments: [("2014-10-01", "2014-09-23"), ("2026-04-08", "2026-03-27"), ("2026-05-27", "2026-05-18")])
  func aPrincipalCouncilInEnglandGivesFiveWorkingDays(meeting: String, publishBy: String) throws {
    let notice = ClearDays(before: try #require(Day(iso: meeting)), profile: .principalEngland)
    #expect(notice.publishBy.iso == publishBy)
    #expect(notice.walk.count { $0.counts } == 5)
  }

  @Test func countsNeitherTheDayOfNoticeNorTheMeeting() throws {
    let meeting = try #require(Day(iso: "2014-10-01"))
    let notice = ClearDays(before: meeting, profile: .principalEngland)
    #expect(!notice.walk.contains { $0.day == meeting || $0.day == notice.publishBy })
    let rule = CountingRule.working(BankHolidays())
    #expect(ClearDays.given(published: notice.publishBy, meeting: meeting, rule: rule) == 5)
    #expect(ClearDays.given(published: notice.publishBy.adding(days: 1), meeting: meeting, rule: rule) == 4)
    #expect(ClearDays.given(published: meeting, meeting: meeting, rule: rule) == 0)
    #expect(ClearDays.given(published: meeting.adding(days: -1), meeting: meeting, rule: rule) == 0)
    #expect(ClearDays.given(published: meeting.adding(days: 3), meeting: meeting, rule: rule) == 0)
  }

  @Test func showsEveryDayThatWasSkippedAndWhy() throws {
    let notice = ClearDays(before: try #require(Day(iso: "2026-04-08")), profile: .principalEngland)
    #expect(
      notice.walk.map { "\($0.day.shortText): \($0.skippedBecause ?? "counts")" } == [
        "7 Apr: counts", "6 Apr: Easter Monday", "5 Apr: Sunday", "4 Apr: Saturday", "3 Apr: Good Friday",
        "2 Apr: counts",
        "1 Apr: counts", "31 Mar: counts", "30 Mar: counts", "29 Mar: Sunday", "28 Mar: Saturday",
      ])
  }

  @Test func walesAndParishesGiveThreeDaysAndParishesCountSaturdays() throws {
    let tuesday = try #require(Day(iso: "2026-06-16"))
    #expect(ClearDays(before: tuesday, profile: .principalWales).publishBy.iso == "2026-06-10")
    #expect(ClearDays(before: tuesday, profile: .parish).publishBy.iso == "2026-06-11")
  }

  @Test func aParishSkipsEasterSaturday() throws {
    let notice = ClearDays(before: try #require(Day(iso: "2026-04-08")), profile: .parish)
    #expect(notice.walk.first { $0.day.iso == "2026-04-04" }?.skippedBecause == "Easter break")
    #expect(notice.publishBy.iso == "2026-03-31")
  }

  @Test func twentyEightClearDaysOfKeyDecisions() throws {
    let day = try #require(Day(iso: "2014-10-09"))
    #expect(ClearDays(28, before: day, rule: .calendar).publishBy.iso == "2014-09-10")
    #expect(ClearDays(28, before: day, rule: .working(BankHolidays())).publishBy.iso == "2014-08-29")
  }

  @Test func countsForwardToo() throws {
    let start = try #require(Day(iso: "2014-06-30"))
    #expect(CountingRule.working(BankHolidays()).day(70, after: start).iso == "2014-10-07")
    #expect(CountingRule.calendar.day(70, after: start).iso == "2014-09-08")
  }

  @Test func aCouncilsOwnClosedDayMovesTheDateBack() throws {
    let closed = try #require(Day(iso: "2014-09-29"))
    let holidays = BankHolidays(extra: [closed: "Offices closed"])
    let notice = ClearDays(before: closed.adding(days: 2), profile: .principalEngland, holidays: holidays)
    #expect(notice.publishBy.iso == "2014-09-22")
  }

  /// Every day of 2000 to 2050 as the day of a meeting, against a list of counted days made by other rules.
  @Test(arguments: NoticeProfile.allCases)
  func everyDayOf2000To2050AgreesWithANaiveCount(profile: NoticeProfile) throws {
    let calendar = NaiveCalendar(years: 1999...2050)
    let first = NaiveCalendar.number(2000, 1, 1)
    let last = NaiveCalendar.number(2050, 12, 31)
    let counted = (first - 60...last).filter { calendar.counts($0, for: profile) }
    var next = 0
    for number in first...last {
      while counted[next] < number, next < counted.count - 1 { next += 1 }
      let publishBy = counted[counted[next] < number ? next - profile.clearDays : next - profile.clearDays - 1]
      let found = ClearDays(before: Day(number: Int32(number)), profile: profile)
      guard found.publishBy.number == publishBy, found.walk.count == number - publishBy - 1 else {
        Issue.record("\(Day(number: Int32(number)).iso): \(found.publishBy.iso)")
        return
      }
    }
  }
}

@Suite struct RetentionTests {
  @Test(arguments: [("2014-08-01", "2020-07-31"), ("2016-02-29", "2022-02-28"), ("2014-03-01", "2020-02-29")])
  func papersStayOpenSixYearsLessADay(meeting: String, last: String) throws {
    #expect(Retention.papers.lastDay(after: try #require(Day(iso: meeting))).iso == last)
  }

  @Test func backgroundPapersStayOpenFourYears() throws {
    #expect(Retention.backgroundPapers.lastDay(after: try #require(Day(iso: "2014-08-01"))).iso == "2018-07-31")
    #expect(Retention.backgroundPapers.citation.hasSuffix("s.100D(2)"))
  }
}
