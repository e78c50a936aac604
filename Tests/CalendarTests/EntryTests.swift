import Testing

@testable import Calendar
@testable import Record

struct EntryTests {
  private func kinds(_ record: Record) -> [String] {
    RecordCalendar(record).entries.map { entry in
      let when =
        switch entry.time {
        case .day(let day): day.iso
        case .month(let first): first.monthText
        case .period(let first, let last): "\(first.iso)/\(last.iso)"
        }
      return "\(when) \(entry.title): \(entry.state.word)"
    }
  }

  @Test(arguments: [
    ("2 February 2027", "2027-02-02"), ("on or after 2 February 2027", "2027-02-02"),
    ("not before 2 February 2027", "2027-02-02"), ("February 2027", "February 2027"),
    ("Not before May 2027", "May 2027"), ("Spring 2027", "2027-03-01/2027-05-31"),
  ])
  func givesADayOnlyWhereADayIsWritten(_ words: String, _ when: String) throws {
    var record = try MadeRecord.record()
    record.forwardPlanEntries = [try MadeRecord.decision("a", onOrAfter: words)]
    #expect(kinds(record) == ["\(when) Decision a: To come"])
  }

  @Test(arguments: ["TBC", "October TBC", "to be confirmed", "as above"])
  func leavesOutWhatHasNoTime(_ words: String) throws {
    var record = try MadeRecord.record()
    record.forwardPlanEntries = [try MadeRecord.decision("a", onOrAfter: words)]
    #expect(kinds(record) == [])
  }

  @Test func showsNoDayThatHangsOnACondition() throws {
    var record = try MadeRecord.record()
    record.forwardPlanEntries = [
      try MadeRecord.decision("a", onOrAfter: "8 December 2026 (subject to response from Ofsted)")
    ]
    #expect(kinds(record) == ["December 2026 Decision a: To come"])
  }

  @Test func takesTheClerksDayBeforeTheWords() throws {
    var record = try MadeRecord.record()
    record.forwardPlanEntries = [try MadeRecord.decision("a", onOrAfter: "autumn")]
    record.forwardPlanEntries[0].due = try MadeRecord.day("2026-10-01")
    #expect(kinds(record) == ["2026-10-01 Decision a: Passed"])
  }

  @Test func putsADecisionInTheCalendarsOfWhoeverDecidesAndWhoeverLooksAtItBefore() throws {
    var record = try MadeRecord.record()
    record.forwardPlanEntries = [try MadeRecord.decision("a", onOrAfter: "2 February 2027")]
    record.workProgrammes = [
      WorkProgramme(
        document: try MadeRecord.document("place-2026-27", "Place: programme", in: "work-programme"),
        committee: MadeRecord.place,
        entries: [
          .open(WorkProgrammeEntry(item: "Before a", route: .meeting, status: .planned, precedes: Handle(0)))
        ])
    ]
    let entry = try #require(RecordCalendar(record).entries.first)
    #expect(entry.committees == [MadeRecord.cabinet, MadeRecord.place])
    #expect(entry.note == "Key decision; Cabinet")
  }

  @Test func showsWorkWithADateAndWithoutAMeeting() throws {
    var record = try MadeRecord.record()
    record.meetings = [try MadeRecord.meeting("2026-10-13", .held)]
    func work(_ item: String, _ date: String?, _ status: ProgrammeStatus, at meeting: Handle<Meeting>? = nil)
      -> Disclosed<WorkProgrammeEntry>
    {
      .open(
        WorkProgrammeEntry(
          item: item, meeting: meeting, date: date.map { FuzzyDate(words: $0) }, route: .briefingNote, status: status))
    }
    record.workProgrammes = [
      WorkProgramme(
        document: try MadeRecord.document("place-2026-27", "Place: programme", in: "work-programme"),
        committee: MadeRecord.place,
        entries: [
          work("Vaping", "October 2026", .held), work("Vaping", "22 October 2026", .held),
          work("Floods", nil, .held, at: Handle(0)), work("Parking", "October 2026", .withdrawn),
          work("Swimming", nil, .suggested), .withheld(Withheld(.draft)),
        ])
    ]
    let calendar = RecordCalendar(record)
    let entries = calendar.entries.filter { $0.kind == .work }
    #expect(entries.map { $0.key(in: record) } == ["work/place-2026-27/vaping-2", "work/place-2026-27/vaping"])
    #expect(entries.map(\.note) == ["Briefing note", "Briefing note; “October 2026”"])
  }

  @Test func followsAReviewFromItsBeginningToItsEnd() throws {
    var record = try MadeRecord.record()
    var review = try MadeRecord.review()
    review.started = FuzzyDate(words: "3 June 2026")
    review.finished = FuzzyDate(words: "January 2027")
    review.reportReceived = try MadeRecord.day("2026-10-20")
    record.reviews = [review]
    #expect(
      RecordCalendar(record).entries.map { "\($0.kind.rawValue) \($0.state.word)" } == [
        "review-started Happened", "review-received Happened", "review-finished To come",
      ])
  }
}

struct AnswerEntryTests {
  private func record(_ recommendations: [Recommendation], weeks: Int? = nil) throws -> Record {
    var record = try MadeRecord.record()
    record.council.ownResponseWeeks = weeks
    record.reviews = [try MadeRecord.review()]
    record.recommendations = recommendations
    return record
  }

  private func answers(_ record: Record) -> [CalendarEntry] {
    RecordCalendar(record).entries.filter { $0.kind.group == .answers }
  }

  @Test func saysOnceWhenTheRecommendationsOfAReviewMustBeAnswered() throws {
    let record = try record([
      MadeRecord.recommendation(1, notice: "2026-10-20"), MadeRecord.recommendation(2, notice: "2026-10-20"),
    ])
    let entry = try #require(answers(record).first)
    #expect(answers(record).count == 1)
    #expect(entry.day?.iso == "2026-12-19")
    #expect(entry.title == "Buses")
    #expect(entry.note == "2 recommendations")
    #expect(entry.state == .due)
    #expect(entry.committees == [MadeRecord.place])
    #expect(entry.key(in: record) == "response/buses/rec-1")
  }

  @Test func runsNoClockWithoutANotice() throws {
    #expect(answers(try record([MadeRecord.recommendation(1)])).isEmpty)
  }

  @Test func namesTheCouncilsOwnRuleBesideTheLaw() throws {
    let entries = answers(try record([MadeRecord.recommendation(1, notice: "2026-10-20")], weeks: 8))
    #expect(entries.map(\.kind) == [.ownResponse, .response])
    #expect(entries.map { $0.day?.iso } == ["2026-12-15", "2026-12-19"])
  }

  @Test(arguments: [("2026-10-05", "Done"), ("2026-10-12", "2 days late")])
  func saysWhetherTheAnswerCameInTime(_ answered: String, _ word: String) throws {
    var made = try MadeRecord.recommendation(1, notice: "2026-08-11")
    made.answers = [Answer(response: Handle(0), position: .accepted)]
    var record = try record([made])
    record.responses = [
      Response(
        document: try MadeRecord.document("buses/response", "Answer", in: "reviews"),
        decisionMaker: Lead(words: "Cabinet"),
        date: try MadeRecord.day(answered))
    ]
    #expect(answers(record).map(\.state.word) == [word])
  }

  /// What goes together was answered when the last of it was.
  @Test func anAnswerInPartsCameWhenItsLastPartDid() throws {
    let made = try (0...1).map { part in
      var made = try MadeRecord.recommendation(part + 1, notice: "2026-08-11")
      made.answers = [Answer(response: Handle(part), position: .accepted)]
      return made
    }
    var record = try record(made)
    record.responses = try ["2026-10-05", "2026-10-12"].map { day in
      Response(
        document: try MadeRecord.document("buses/response-\(day)", "Answer", in: "reviews"),
        decisionMaker: Lead(words: "Cabinet"), date: try MadeRecord.day(day))
    }
    #expect(answers(record).map(\.state.word) == ["2 days late"])
    #expect(answers(record).map(\.note) == ["2 recommendations, answered on 12 October 2026"])
  }

  @Test func saysHowLongAnAnswerIsOverdueAndHowManyAreMissing() throws {
    var answered = try MadeRecord.recommendation(1, notice: "2026-09-11")
    answered.answers = [Answer(response: Handle(0), position: .accepted)]
    var record = try record([answered, MadeRecord.recommendation(2, notice: "2026-09-11")])
    record.responses = [
      Response(
        document: try MadeRecord.document("buses/response", "Answer", in: "reviews"),
        decisionMaker: Lead(words: "Cabinet"))
    ]
    let entry = try #require(answers(record).first)
    #expect(entry.state == .overdue(days: 10))
    #expect(entry.note == "1 of 2 recommendations without an answer")
  }
}

struct DeadlineEntryTests {
  private func actions(_ actions: [Action]) throws -> [CalendarEntry] {
    var record = try MadeRecord.record()
    record.reviews = [try MadeRecord.review()]
    record.actionPlans = [try MadeRecord.plan()]
    record.actions = actions
    return RecordCalendar(record).entries
  }

  @Test func gathersTheActionsOfAPlanThatAreDueOnOneDay() throws {
    let entries = try actions([
      MadeRecord.action(1, by: "30 November 2026"), MadeRecord.action(2, by: "30 November 2026", status: .done),
      MadeRecord.action(3, by: "31 March 2027"),
    ])
    #expect(entries.map(\.title) == ["Buses: action plan", "3 Buy bus 3."])
    #expect(entries.map(\.note) == ["2 actions; 1 not done", "Buses: action plan"])
    #expect(entries.map(\.committees) == [[MadeRecord.place], [MadeRecord.place]])
    #expect(entries[0].target.ref == Handle<Action>(0).ref)
  }

  @Test(arguments: [
    ("30 October 2026", RecommendationStatus.underWay, "21 days overdue"), ("30 October 2026", .done, "Done"),
    ("30 October 2026", .superseded, "Superseded"), ("30 November 2026", .underWay, "To come"),
    ("October 2026", .underWay, "20 days overdue"), ("November 2026", .underWay, "To come"),
  ])
  func saysWhereADeadlineStands(_ words: String, _ status: RecommendationStatus, _ expected: String) throws {
    #expect(try actions([MadeRecord.action(1, by: words, status: status)]).map(\.state.word) == [expected])
  }

  @Test func leavesOutDeadlinesThatNameNoTime() throws {
    let words = ["ongoing", "3 monthly", "tbc", "As above", "immediately"]
    #expect(try actions(words.enumerated().map { try MadeRecord.action($0 + 1, by: $1) }).isEmpty)
  }

  @Test func gathersRecommendationsLikewise() throws {
    var record = try MadeRecord.record()
    record.reviews = [try MadeRecord.review()]
    record.recommendations = try [1, 2].map { number in
      var made = try MadeRecord.recommendation(number)
      made.due = try MadeRecord.day("2026-12-31")
      return made
    }
    let entry = try #require(RecordCalendar(record).entries.first)
    #expect(entry.title == "Buses")
    #expect(entry.note == "2 recommendations")
    #expect(entry.target.ref == Handle<Review>(0).ref)
  }
}
