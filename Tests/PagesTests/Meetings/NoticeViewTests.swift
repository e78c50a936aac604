import Testing

@testable import Pages
@testable import Record

@Suite struct NoticeViewTests {
  private func notice(_ meeting: Handle<Meeting>) throws -> NoticeView {
    let site = Site(try MadeMeetings.record())
    return try #require(site.notice(of: site.record[meeting]))
  }

  @Test func saysHowManyClearDaysWereGiven() throws {
    let notice = try notice(MadeMeetings.october)
    #expect(notice.sentence == "Agenda published 23 September 2025 – five clear days’ notice given")
    #expect(notice.tag == nil)
    #expect(notice.deadline.hasSuffix("The last day that leaves five clear days is Tuesday 23 September 2025."))
    #expect(notice.law == "Local Government Act 1972, sections 100A(6) and 100B(3)")
  }

  @Test func listsEveryDayWithItsCountOrWhyItDoesNotCount() throws {
    let days = try notice(MadeMeetings.october).days
    #expect(
      days.map(\.day) == [
        "Wednesday 24 September 2025", "Thursday 25 September 2025", "Friday 26 September 2025",
        "Saturday 27 September 2025", "Sunday 28 September 2025", "Monday 29 September 2025",
        "Tuesday 30 September 2025",
      ])
    #expect(days.map(\.number) == [1, 2, 3, nil, nil, 4, 5])
    #expect(days.map(\.reason) == [nil, nil, nil, "Saturday", "Sunday", nil, nil])
  }

  @Test func noticeLongerThanTheLawAsksIsShownWhole() throws {
    var record = try MadeMeetings.record()
    record.meetings[0].agendaPublished = try Made.day("2025-09-19")
    let notice = try #require(Site(record).notice(of: record.meetings[0]))
    #expect(notice.sentence == "Agenda published 19 September 2025 – seven clear days’ notice given")
    #expect(notice.days.first?.day == "Saturday 20 September 2025")
    #expect(notice.days.compactMap(\.number) == [1, 2, 3, 4, 5, 6, 7])
    #expect(notice.deadline.hasSuffix("The last day that leaves five clear days is Tuesday 23 September 2025."))
  }

  @Test func shortNoticeIsSaidToBeShort() throws {
    let notice = try notice(MadeMeetings.january)
    #expect(
      notice.sentence == "Agenda published 9 January 2026 – two clear days’ notice given, where five are needed")
    #expect(notice.tag?.word == "Short notice")
  }

  @Test func beforeTheLastDayTheAgendaIsStillToCome() throws {
    let notice = try notice(MadeMeetings.february)
    #expect(notice.sentence == "The agenda is to be published by Tuesday 3 February 2026, 14 days from now")
    #expect(notice.tag == nil)
  }

  @Test func afterTheLastDayAMissingAgendaIsNamed() throws {
    var record = try MadeMeetings.record()
    record.asAt = try Made.day("2026-02-05")
    let site = Site(record)
    let notice = try #require(site.notice(of: record[MadeMeetings.february]))
    #expect(notice.sentence == "No agenda is recorded as published; it was due by 3 February 2026")
    #expect(notice.tag?.word == "Not recorded")
  }

  @Test func theCouncilsOwnClosedDaysDoNotCount() throws {
    var record = try MadeMeetings.record()
    record.council.closures = [OfficeClosure(date: try Made.day("2025-09-26"), reason: "Staff day")]
    let site = Site(record)
    let notice = try #require(site.notice(of: record[MadeMeetings.october]))
    #expect(notice.days.first { $0.day.hasPrefix("Friday 26") }?.reason == "Staff day")
    #expect(notice.tag?.word == "Short notice")
  }
}
