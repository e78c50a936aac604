import Testing

@testable import Pages
@testable import Record

/// What scrutiny can still do about decisions ahead, as at 20 January 2026.
struct DecisionsAheadTests {
  /// A decision of 1 March 2026 on a subject that the committee has reviewed; the committee meets on `meets`.
  private func record(
    meets: String? = "2026-02-10", first: String? = "1 March 2026", entry: WorkProgrammeEntry? = nil
  ) throws -> Record {
    var record = try Made.record()
    record.committees = [
      Committee(document: try Made.document("place", "Place", in: "committees"), shortTitle: "Place", kind: .scrutiny)
    ]
    record.subjects = [Subject(document: try Made.document("buses", "Buses", in: "subjects"))]
    var review = Review(document: try Made.document("r", "Buses", in: "reviews"), committee: Handle(0))
    review.document.subjects = [Handle(0)]
    record.reviews = [review]
    if let meets {
      record.meetings = [
        Meeting(
          document: try Made.document("m", "Place, \(meets)", in: "meetings"), committees: [Handle(0)],
          date: try Made.day(meets), status: .confirmed)
      ]
    }
    record.forwardPlans = [
      ForwardPlan(
        document: try Made.document("plan", "Plan", in: "forward-plan"), noticePublished: try Made.day("2026-01-05"),
        entries: [Handle(0)])
    ]
    var decision = ForwardPlanEntry(
      id: try #require(RecordID("plan/fares")), plan: Handle(0), title: "Fares", decisionMaker: Lead(words: "Cabinet"),
      onOrAfter: first.map { FuzzyDate(words: $0) }, type: .key)
    decision.subjects = [Handle(0)]
    record.forwardPlanEntries = [decision]
    if var entry {
      entry.precedes = Handle(0)
      record.workProgrammes = [
        WorkProgramme(
          document: try Made.document("w", "Programme", in: "work-programme"), committee: Handle(0),
          entries: [.open(entry)])
      ]
    }
    return record
  }

  private func row(_ record: Record) throws -> DecisionAheadView {
    let site = Site(record)
    let ahead = try #require(site.ahead.all.first)
    return DecisionAheadView(site: site, ahead: ahead, entry: record[ahead.decision], root: "../")
  }

  private func entry(_ date: String, _ status: ProgrammeStatus = .planned) -> WorkProgrammeEntry {
    WorkProgrammeEntry(item: "Fares", date: FuzzyDate(words: date), route: .meeting, status: status)
  }

  @Test func saysThatAMeetingBeforeTheDecisionCouldLookAtIt() throws {
    let row = try row(record())
    #expect(row.ahead.outlook.chance == .left)
    #expect(row.state.words == "Could be looked at on 10 February 2026")
    #expect(row.meeting?.title == "Place meets on 10 February 2026")
  }

  @Test func saysThatTheNextMeetingComesTooLate() throws {
    let row = try row(record(meets: "2026-03-02"))
    #expect(row.ahead.outlook.chance == .gone)
    #expect(row.state.words == "No meeting before it" && row.state.state == .late)
  }

  @Test func countsDaysByWhichAPlannedItemComesTooLate() throws {
    let row = try row(record(entry: entry("8 March 2026")))
    #expect(row.state.words == "Too late by 7 days")
    #expect(row.ahead.outlook.chance == .gone)
  }

  @Test func saysWhatIsPlannedOrHasBeenLookedAtInTime() throws {
    #expect(try row(record(entry: entry("10 February 2026"))).state.words == "Planned for 10 February 2026")
    let held = try row(record(entry: entry("10 January 2026", .held)))
    #expect(held.state.words == "Looked at on 10 January 2026")
    #expect(held.ahead.outlook.chance == .taken)
  }

  /// On the first possible day a committee that meets in the morning still comes before.
  @Test func takesTheFirstPossibleDayForInTime() throws {
    #expect(try row(record(meets: "2026-03-01")).ahead.outlook.chance == .left)
  }

  @Test func guessesNoCommitteeThatTheRecordDoesNotShow() throws {
    var record = try record()
    record.forwardPlanEntries[0].subjects = []
    #expect(try row(record).state.words == "Not looked at")
  }

  @Test func leavesOutAMeetingWhoseAgendaIsOut() throws {
    var record = try record()
    record.meetings[0].agendaPublished = try Made.day("2026-01-19")
    #expect(try row(record).ahead.outlook.chance == .gone)
  }

  @Test func tellsWhatIsStillAnnouncedThoughItsDayHasGone() throws {
    let site = Site(try record(first: "1 January 2026"))
    #expect(site.ahead.all.isEmpty && site.ahead.passed.count == 1)
    let page = try #require(site.programmeIndexPages().first { $0.path == "forward-plan/index.html" })
    #expect(DefaultTheme.html(page).contains("Still announced, though the day has gone"))
  }

  @Test func showsTheSameOnARulerAndInATable() throws {
    let site = Site(try record(meets: "2026-03-02"))
    let page = try #require(site.programmeIndexPages().first { $0.path == "forward-plan/index.html" })
    let html = DefaultTheme.html(page)
    #expect(html.contains(#"<path class="ruler-late""#) && html.contains(">2 Mar</text>"))
    #expect(html.contains(#"<th scope="row">Fares</th><td data-label="Announced">5 January 2026</td>"#))
    #expect(html.contains("1 decision is announced. 1 of them no committee will have looked at first."))
    #expect(!html.contains("style="))
    #expect(site.decisionsNotLookedAt.map(\.title) == ["Fares"])
  }
}
