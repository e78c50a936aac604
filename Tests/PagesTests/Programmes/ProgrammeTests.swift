import Testing

@testable import Pages
@testable import Record

struct ProgrammeTests {
  private func record() throws -> Record {
    var record = try Made.record()
    record.committees = [
      Committee(document: try Made.document("place", "Place", in: "committees"), shortTitle: "Place", kind: .scrutiny)
    ]
    record.meetings = [
      Meeting(
        document: try Made.document("2026-02-10-place", "Place, 10 February 2026", in: "meetings"),
        committees: [Handle(0)], date: try Made.day("2026-02-10"), status: .confirmed)
    ]
    record.forwardPlans = [
      ForwardPlan(
        document: try Made.document("2026-01", "Forward plan", in: "forward-plan"),
        noticePublished: try Made.day("2026-01-05"), entries: [Handle(0), Handle(1), Handle(2), Handle(3)])
    ]
    record.forwardPlanEntries = [
      try decision("buses", "1 March 2026"), try decision("bins", "1 February 2026"),
      try decision("old", "1 December 2025"), try decision("dropped", "2 March 2026"),
    ]
    record.workProgrammes = [
      WorkProgramme(
        document: try Made.document("place-2026", "Work programme", in: "work-programme"), committee: Handle(0),
        entries: entries)
    ]
    return record
  }

  private func decision(_ id: String, _ words: String) throws -> ForwardPlanEntry {
    ForwardPlanEntry(
      id: try #require(RecordID("2026-01/\(id)")), plan: Handle(0), title: "Decision on \(id)",
      decisionMaker: Lead(words: id == "bins" ? "Cabinet member" : "Cabinet"), onOrAfter: FuzzyDate(words: words),
      type: .key)
  }

  private var entries: [Disclosed<WorkProgrammeEntry>] {
    func entry(
      _ item: String, _ date: String?, by source: SuggestionSource = .member, route: ProgrammeRoute = .meeting,
      status: ProgrammeStatus = .planned
    ) -> WorkProgrammeEntry {
      WorkProgrammeEntry(
        item: item, date: date.map { FuzzyDate(words: $0) }, suggestedBy: source, route: route, status: status)
    }
    var buses = entry("Buses", nil)
    buses.meeting = Handle(0)
    buses.precedes = Handle(0)
    var dropped = entry("Not now", nil, status: .withdrawn)
    dropped.precedes = Handle(3)
    return [
      .open(entry("Later", "April 2026")), .open(buses), .open(entry("Someday", nil)),
      .open(entry("Swimming", nil, by: .public, status: .suggested)),
      .open(entry("Parking", nil, by: .public, status: .notTakenUp)),
      .open(entry("Vaping", "May 2026", by: .public, route: .briefingNote)), .open(dropped),
      .withheld(Withheld(.exempt(paragraphs: [3], reason: "Prices of bidders", publicInterest: nil))),
    ]
  }

  @Test func shelvesEveryEntryWhereAReaderLooksForIt() throws {
    let record = try record()
    let shelves = ProgrammeShelves(record.workProgrammes[0], record)
    #expect(shelves.dated.map(\.item) == ["Buses", "Later"])
    #expect(shelves.undated.map(\.item) == ["Someday"])
    #expect(shelves.suggestions.map(\.item) == ["Swimming", "Parking", "Vaping"])
    #expect(shelves.briefings.map(\.item) == ["Vaping"])
    #expect(shelves.dropped.map(\.item) == ["Not now"])
  }

  @Test func losesNoEntryOfAProgramme() throws {
    let record = try record()
    let html = DefaultTheme.html(Site(record).workProgrammePages()[0])
    for entry in record.workProgrammes[0].entries.compactMap(\.open) { #expect(html.contains(entry.item)) }
    #expect(html.contains("Prices of bidders"))
  }

  @Test func listsDecisionsAheadThatNoProgrammeTookUp() throws {
    let record = try record()
    let titles = ProgrammeCatalogue(record).unscheduled.map { record[$0].title }
    #expect(titles == ["Decision on bins", "Decision on dropped"])
  }

  @Test func groupsDecisionsByWhoTakesThem() throws {
    let view = Site(try record()).view(of: Handle<ForwardPlan>(0))
    #expect(view.groups.map(\.heading) == ["Cabinet", "Cabinet member"])
    #expect(view.groups[0].decisions.map(\.anchor) == ["old", "buses", "dropped"])
    #expect(view.groups[0].decisions.map(\.isPast) == [true, false, false])
    #expect(view.unscheduled.map(\.title) == ["Decision on bins", "Decision on dropped"])
  }

  @Test(arguments: [
    (words: "1 March 2026", told: "on or after 1 March 2026"), (words: "May 2027", told: "on or after May 2027"),
    (words: "Not before May 2027", told: "“Not before May 2027”"),
  ])
  func saysOnceOnWhichSideOfItsDateADecisionIs(_ words: String, _ told: String) throws {
    var record = try record()
    record.forwardPlanEntries[0] = try decision("buses", words)
    #expect(Site(record).decisionLink(Handle(0)).note == "Key decision, Cabinet, \(told)")
  }

  @Test func saysWhetherScrutinyComesBeforeTheDecision() throws {
    var record = try record()
    let before = Site(record).view(of: Handle<ForwardPlan>(0)).groups[0].decisions[1].work
    #expect(before.map(\.timing) == ["before the decision can be taken"])
    record.meetings[0].date = try Made.day("2026-03-10")
    let after = Site(record).view(of: Handle<ForwardPlan>(0)).groups[0].decisions[1].work
    #expect(after.map(\.timing) == ["after the first day on which it can be taken"])
  }
}
