import Testing

@testable import Pages
@testable import Record

@Suite struct FrontSheetTests {
  private func sheet(
    _ meeting: Handle<Meeting>, _ change: (inout Record) throws -> Void = { _ in }
  ) throws -> FrontSheetView {
    var record = try MadeMeetings.record()
    try change(&record)
    return Site(record).frontSheet(of: meeting)
  }

  @Test func countsTheDeadlineForQuestionsByTheCommitteesRule() throws {
    let questions = try #require(
      try sheet(MadeMeetings.february) { record in
        record.meetings[2].questionsDeadline = nil
        record.committees[0].questionsDeadline = "noon, three working days before the meeting"
      }.questions)
    #expect(questions.line == "noon on Friday 6 February 2026")
    #expect(questions.rule == "noon, three working days before the meeting")
    #expect(questions.status?.word == "17 days left")
    #expect(questions.days.compactMap(\.number) == [1, 2, 3])
  }

  @Test func aDayThatIsWrittenOutNeedsNoWorking() throws {
    let questions = try #require(try sheet(MadeMeetings.february).questions)
    #expect(questions.line == "noon on Friday 6 February 2026")
    #expect(questions.rule == nil && questions.days.isEmpty)
  }

  @Test(arguments: [("2026-02-06", "Last day"), ("2026-02-07", "Closed"), ("2026-02-05", "1 day left")])
  func saysWhetherQuestionsCanStillBeSent(asAt: String, word: String) throws {
    let sheet = try sheet(MadeMeetings.february) { $0.asAt = try Made.day(asAt) }
    #expect(sheet.questions?.status?.word == word)
  }

  @Test func wordsThatNobodyCanCountStandAsTheyAre() throws {
    let sheet = try sheet(MadeMeetings.february) { $0.meetings[2].questionsDeadline = "as the chair decides" }
    #expect(sheet.questions?.line == "as the chair decides")
    #expect(sheet.questions?.status == nil)
  }

  @Test func aContactWithoutAnAddressHasTheCouncils() throws {
    let contact = try #require(
      try sheet(MadeMeetings.february) { record in
        record.council.email = "scrutiny@example.org"
        record.people[0].telephone = "01632 960114"
        record.committees[0].contact = Handle<Person>(0).ref
      }.contact)
    #expect(contact.telephone?.asTelephoneLink == "tel:01632960114")
    #expect(contact.email?.asEmailLink == "mailto:scrutiny@example.org")
  }

  @Test func listsWhatCameAfterTheAgendaByDate() throws {
    let sheet = try sheet(MadeMeetings.october) { record in
      var item = record.meetings[0].items[1]
      guard case .open(var content) = item.content else { return }
      content.papers = [
        .open(Paper(title: "Costs", body: .titleOnly, received: try Made.day("2025-09-26"))),
        .open(Paper(title: "With the agenda", body: .titleOnly, received: try Made.day("2025-09-23"))),
      ]
      item.content = .open(content)
      record.meetings[0].items[1] = item
    }
    #expect(sheet.additions.map(\.what) == ["Costs", "The item was added"])
    #expect(sheet.additions.map(\.iso) == ["2025-09-26", "2025-09-29"])
    #expect(sheet.additions.map(\.item.title) == ["Item 6: Foster care", "Item 7: The inspectors’ letter"])
  }

  @Test func onlyTheExecutivesDecisionsCanBeCalledIn() throws {
    let change: (inout Record) throws -> Void = { record in
      record.council.callInDays = 5
      record.meetings[2].committees = [MadeMeetings.cabinet]
    }
    #expect(try sheet(MadeMeetings.october, change).callIn == nil)
    #expect(try sheet(MadeMeetings.january, change).callIn == nil)
    let clock = try #require(try sheet(MadeMeetings.february, change).callIn?.clocks.first)
    #expect(clock.line == "If it is decided on 11 February 2026, members can call it in until 18 February 2026")
    #expect(clock.rule.hasPrefix("The council’s own rule, not the law"))
    #expect(clock.days.compactMap(\.number) == [1, 2, 3, 4, 5])
  }
}

@Suite struct DecisionClockTests {
  @Test(arguments: [
    (today: "2026-04-02", line: "Members can call it in until 10 April 2026", word: "8 days left"),
    (today: "2026-04-10", line: "Members can call it in until 10 April 2026", word: "Last day"),
    (today: "2026-04-11", line: "Members could call it in until 10 April 2026", word: "Closed"),
  ])
  func tellsWhetherADecisionCanStillBeCalledIn(_ today: String, _ line: String, _ word: String) throws {
    let callIn = CallIn(decided: try Made.day("2026-04-01"), days: 5, holidays: BankHolidays())
    let clock = ClockView(callIn, asOf: try Made.day(today), DefaultTheme.say)
    #expect(clock.line == line)
    #expect(clock.status?.word == word)
    #expect(clock.days.compactMap(\.reason) == ["Good Friday", "Saturday", "Sunday", "Easter Monday"])
  }

  @Test(arguments: [
    (published: "2014-08-29" as String?, urgency: nil as UrgencyRule?, word: "28 clear days kept"),
    (published: "2014-09-10", urgency: nil, word: "28 clear days kept"),
    (published: "2014-09-11", urgency: nil, word: "Short notice"),
    (published: "2014-10-01", urgency: .specialUrgency, word: "Special urgency"),
    (published: nil, urgency: nil, word: "Not recorded"),
  ])
  func tellsWhatNoticeOfAKeyDecisionWasGiven(_ published: String?, _ urgency: UrgencyRule?, _ word: String) throws {
    let notice = KeyDecisionNotice(
      of: try Made.day("2014-10-09"), published: try published.map { try Made.day($0) }, urgency: urgency,
      holidays: BankHolidays())
    let clock = ClockView(notice, asOf: try Made.day("2014-10-02"), DefaultTheme.say)
    #expect(clock.status?.word == word)
    #expect(clock.rule.contains("SI 2012/2089"))
    #expect(clock.working.contains("Wednesday 10 September 2014"))
    #expect(clock.working.contains("Friday 29 August 2014"))
  }

  /// Every state of the two months for an answer (LGA 2000 s.9FE) has its own words.
  @Test(arguments: [
    (notice: nil as String?, responded: nil as String?, today: "2026-01-01", word: "No statutory clock"),
    (notice: "2025-12-08", responded: nil, today: "2025-12-20", word: "49 days left"),
    (notice: "2025-12-08", responded: nil, today: "2026-02-07", word: "Due today"),
    (notice: "2025-12-08", responded: nil, today: "2026-02-10", word: "3 days overdue"),
    (notice: "2025-12-08", responded: "2026-02-07", today: "2026-03-01", word: "Within the two months"),
    (notice: "2025-12-08", responded: "2026-02-08", today: "2026-03-01", word: "1 day late"),
    (notice: "2025-12-08", responded: nil, today: "2025-12-01", word: "Not started"),
  ])
  func tellsWhereAnAnswerStands(_ notice: String?, _ responded: String?, _ today: String, _ word: String) throws {
    let clock = ClockView(
      ResponseClock(
        reportReceived: nil, noticeReceived: try notice.map { try Made.day($0) },
        responded: try responded.map { try Made.day($0) }), asOf: try Made.day(today), DefaultTheme.say)
    #expect(clock.status?.word == word)
  }
}
