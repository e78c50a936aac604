import Testing

@testable import Record

@Suite struct MeetingNoticeTests {
  private func notice(
    _ meeting: String, published: String?, _ profile: NoticeProfile = .principalEngland, executive: Bool = false
  ) throws -> MeetingNotice {
    MeetingNotice(
      before: try #require(Day(iso: meeting)), published: published.flatMap { Day(iso: $0) }, profile: profile,
      isOfExecutive: executive, holidays: BankHolidays())
  }

  @Test(arguments: [
    (published: "2014-09-23" as String?, today: "2014-10-02", state: MeetingNotice.State.inTime),
    (published: "2014-09-24", today: "2014-10-02", state: .short(given: 4)),
    (published: "2014-10-01", today: "2014-10-02", state: .short(given: 0)),
    (published: nil, today: "2014-09-23", state: .toCome(daysLeft: 0)),
    (published: nil, today: "2014-09-20", state: .toCome(daysLeft: 3)),
    (published: nil, today: "2014-09-25", state: .notRecorded(days: 2)),
  ])
  func tellsWhereTheNoticeStands(_ published: String?, _ today: String, _ state: MeetingNotice.State) throws {
    let notice = try notice("2014-10-01", published: published)
    #expect(notice.state(asOf: try #require(Day(iso: today))) == state)
  }

  @Test func walksTheWholeOfALongerNotice() throws {
    let notice = try notice("2014-10-01", published: "2014-09-19")
    #expect(notice.walk.count { $0.counts } == 7)
    #expect(notice.count.publishBy.iso == "2014-09-23")
  }

  @Test func threeDaysAreEnoughInWalesAndInAParish() throws {
    let today = try #require(Day(iso: "2026-07-01"))
    #expect(try notice("2026-06-16", published: "2026-06-10", .principalWales).state(asOf: today) == .inTime)
    #expect(try notice("2026-06-16", published: "2026-06-11", .principalWales).state(asOf: today) == .short(given: 2))
    #expect(try notice("2026-06-16", published: "2026-06-11", .parish).state(asOf: today) == .inTime)
    #expect(try notice("2026-06-16", published: "2026-06-12", .parish).state(asOf: today) == .short(given: 2))
  }

  @Test func citesTheLawOfItsKindOfMeeting() throws {
    #expect(try notice("2026-06-16", published: nil).citation.contains("100A(6)"))
    #expect(try notice("2026-06-16", published: nil, executive: true).citation.contains("SI 2012/2089"))
    #expect(try notice("2026-06-16", published: nil, .principalWales, executive: true).citation.contains("Wales"))
    #expect(try notice("2026-06-16", published: nil, .parish).citation.contains("Schedule 12"))
  }
}

@Suite struct KeyDecisionNoticeTests {
  private func notice(_ published: String?, urgency: UrgencyRule? = nil) throws -> KeyDecisionNotice {
    KeyDecisionNotice(
      of: try #require(Day(iso: "2014-10-09")), published: published.flatMap { Day(iso: $0) }, urgency: urgency,
      holidays: BankHolidays())
  }

  @Test(arguments: [
    (published: "2014-08-29", state: KeyDecisionNotice.State.inTime),
    (published: "2014-08-30", state: .inTime), (published: "2014-09-01", state: .fewWorkingDays(27)),
    (published: "2014-09-10", state: .fewWorkingDays(20)),
    (published: "2014-09-11", state: .short(27)), (published: "2014-10-09", state: .short(0)),
  ])
  func isShortBelow28DaysOfTheCalendarAndDoubtfulBelow28WorkingDays(
    _ published: String, _ state: KeyDecisionNotice.State
  ) throws {
    #expect(try notice(published).state(asOf: try #require(Day(iso: "2014-12-01"))) == state)
  }

  @Test func namesTheLastDaysOfBothCounts() throws {
    let notice = try notice(nil)
    #expect(notice.calendar.publishBy.iso == "2014-09-10")
    #expect(notice.working.publishBy.iso == "2014-08-29")
  }

  @Test(arguments: UrgencyRule.allCases)
  func aRuleForUrgentDecisionsIsRecordedAndNoFault(rule: UrgencyRule) throws {
    let today = try #require(Day(iso: "2014-10-01"))
    #expect(try notice("2014-10-01", urgency: rule).state(asOf: today) == .excepted(rule))
    #expect(try notice(nil, urgency: rule).state(asOf: today) == .excepted(rule))
    #expect(try notice("2014-08-29", urgency: rule).state(asOf: today) == .inTime)
  }

  @Test(arguments: [
    (today: "2014-09-10", state: KeyDecisionNotice.State.toCome(daysLeft: 0)),
    (today: "2014-09-11", state: .notRecorded),
  ])
  func withoutANoticeItIsToComeUntilTheLastDay(_ today: String, _ state: KeyDecisionNotice.State) throws {
    #expect(try notice(nil).state(asOf: try #require(Day(iso: today))) == state)
  }
}

@Suite struct CallInTests {
  @Test func countsWorkingDaysFromTheDayAfter() throws {
    let callIn = CallIn(decided: try #require(Day(iso: "2026-04-01")), days: 5, holidays: BankHolidays())
    #expect(callIn.lastDay.iso == "2026-04-10")
    #expect(
      callIn.walk.map { "\($0.day.shortText): \($0.skippedBecause ?? "counts")" } == [
        "2 Apr: counts", "3 Apr: Good Friday", "4 Apr: Saturday", "5 Apr: Sunday", "6 Apr: Easter Monday",
        "7 Apr: counts", "8 Apr: counts", "9 Apr: counts", "10 Apr: counts",
      ])
  }

  @Test(arguments: [
    (today: "2026-03-31", state: CallIn.State.toCome), (today: "2026-04-01", state: .open(daysLeft: 9)),
    (today: "2026-04-10", state: .open(daysLeft: 0)), (today: "2026-04-11", state: .closed),
  ])
  func isOpenUntilItsLastDay(_ today: String, _ state: CallIn.State) throws {
    let callIn = CallIn(decided: try #require(Day(iso: "2026-04-01")), days: 5, holidays: BankHolidays())
    #expect(callIn.state(asOf: try #require(Day(iso: today))) == state)
  }
}

@Suite struct QuestionsDeadlineTests {
  private func deadline(_ words: String, before meeting: String = "2026-12-08") throws -> QuestionsDeadline {
    QuestionsDeadline(words, before: try #require(Day(iso: meeting)), holidays: BankHolidays())
  }

  @Test(arguments: [
    (words: "noon, three working days before the meeting", text: "noon on Thursday 3 December 2026"),
    (words: "5 pm, two working days before the meeting", text: "5 pm on Friday 4 December 2026"),
    (words: "By 5pm two clear working days before", text: "5 pm on Thursday 3 December 2026"),
    (words: "10.00 a.m. the working day before the meeting", text: "10 am on Monday 7 December 2026"),
    (words: "one week before the meeting", text: "Tuesday 1 December 2026"),
    (words: "3 days before the meeting", text: "Saturday 5 December 2026"),
    (words: "noon on Thursday 3 December 2026", text: "noon on Thursday 3 December 2026"),
  ])
  func readsADayOrACount(_ words: String, _ text: String) throws {
    #expect(try deadline(words).text == text)
  }

  @Test(arguments: [
    "as the chair decides", "noon, three working days before the agenda is published", "two working weeks before",
    "noon on Friday 3 December 2026", "noon", "",
  ])
  func leavesOtherWordsAsTheyAre(words: String) throws {
    let deadline = try deadline(words)
    #expect(deadline.day == nil)
    #expect(deadline.text == words)
    #expect(deadline.walk.isEmpty)
  }

  @Test func walksOverTheDaysItLeavesOut() throws {
    let deadline = try deadline("noon, three working days before the meeting", before: "2026-04-08")
    #expect(deadline.day?.iso == "2026-04-01")
    #expect(deadline.walk.map(\.day.shortText) == ["7 Apr", "6 Apr", "5 Apr", "4 Apr", "3 Apr", "2 Apr", "1 Apr"])
    #expect(deadline.walk.count { $0.counts } == 3)
  }
}
