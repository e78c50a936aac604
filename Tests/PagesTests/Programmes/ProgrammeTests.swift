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

  // MARK: - What scrutiny has before a decision

  @Test(arguments: [
    (words: "February 2026" as String?, standing: ScrutinyStanding.before), (words: "April 2026", standing: .after),
    (words: "February or March 2026", standing: .undated), (words: "tbc", standing: .undated),
    (words: nil, standing: .none),
  ])
  func knowsWhetherScrutinyComesFirst(_ words: String?, _ standing: ScrutinyStanding) throws {
    var record = try record()
    var entry = WorkProgrammeEntry(
      item: "Buses", date: words.map { FuzzyDate(words: $0) }, route: .meeting, status: words == nil ? .moved : .planned
    )
    entry.precedes = Handle(0)
    record.workProgrammes[0].entries = [.open(entry)]
    let catalogue = ProgrammeCatalogue(record)
    #expect(ScrutinyStanding(of: Handle(0), catalogue.work(before: Handle(0)), in: record) == standing)
    #expect(catalogue.unscheduled.contains(Handle(0)) == (standing != .before))
  }

  @Test func showsTheMeetingThatLooksAtADecisionFirst() throws {
    let decision = Site(try record()).view(of: Handle<ForwardPlan>(0)).groups[0].decisions[1]
    #expect(decision.standing.word == "Scrutiny comes first")
    #expect(decision.work.first?.meeting?.link == "meetings/2026-02-10-place/index.html")
    #expect(decision.work.first?.meeting?.title == "10 February 2026")
  }

  // MARK: - By month and by decision-maker

  @Test func listsDecisionsByMonthAndByWhoTakesThem() throws {
    let site = Site(try record())
    #expect(site.decisions.months.map(\.slug) == ["2025-12", "2026-02", "2026-03"])
    #expect(site.decisions.makers.map(\.slug) == ["cabinet", "cabinet-member"])
    let paths = site.decisionPages().map(\.path)
    #expect(paths.first == "forward-plan/by-month/2025-12/index.html")
    #expect(paths.last == "forward-plan/by-maker/cabinet-member/index.html")
    let march = DefaultTheme.html(site.decisionPages()[2])
    #expect(march.contains("Decision on buses") && march.contains("Decision on dropped"))
    #expect(!march.contains("Decision on bins"))
    #expect(march.contains("id=\"2026-01-buses\""))
  }

  @Test func aCommitteeLeadsToTheDecisionsThatAreItsOwn() throws {
    var record = try record()
    record.committees.append(
      Committee(
        document: try Made.document("cabinet", "Cabinet", in: "committees"), shortTitle: "Cabinet", kind: .executive))
    let pages = Site(record).committeePages().filter { $0.kind == .committee }
    let link = "forward-plan/by-maker/cabinet/index.html"
    #expect(pages.map { DefaultTheme.html($0).contains(link) } == [false, true])
  }

  @Test func aDecisionThatIsAnnouncedAgainIsListedOnceFromTheLatestPlan() throws {
    var record = try record()
    record.forwardPlans.append(
      ForwardPlan(
        document: try Made.document("2026-02", "Next plan", in: "forward-plan"),
        noticePublished: try Made.day("2026-01-19"), entries: [Handle(4)]))
    var again = try decision("buses", "1 April 2026")
    again.plan = Handle(1)
    record.forwardPlanEntries.append(again)
    let site = Site(record)
    let april = try #require(site.decisions.months.last)
    #expect(april.slug == "2026-04")
    #expect(april.decisions == [Handle(4)])
    #expect(site.decisions.months.first { $0.slug == "2026-03" }?.decisions == [Handle(3)])
    #expect(DefaultTheme.html(site.decisionPages()[3]).contains("Next plan"))
  }

  @Test func tellsTheTypesApartInWords() throws {
    var record = try record()
    record.forwardPlanEntries[1].type = .nonKey
    record.forwardPlanEntries[2].type = .budgetAndPolicyFramework
    let site = Site(record)
    #expect(
      site.counts(of: record.forwardPlans[0].entries)
        == "2 key decisions, 1 non-key decision, 1 of the budget and policy framework")
    let index = DefaultTheme.html(
      try #require(site.programmeIndexPages().first { $0.kind == .forwardPlans }))
    for words in ["Key decision", "Non-key decision", "Budget and policy framework"] { #expect(index.contains(words)) }
    #expect(index.contains("Decision on bins"))
  }

  @Test func neverCallsADecisionNonKeyWhoseKindIsNotStated() throws {
    var record = try record()
    for index in record.forwardPlanEntries.indices { record.forwardPlanEntries[index].type = nil }
    let site = Site(record)
    let all = record.forwardPlans[0].entries
    #expect(site.counts(of: all) == "\(all.count) whose kind is not stated")
    let plan = DefaultTheme.html(try #require(site.forwardPlanPages().first { $0.kind == .forwardPlan }))
    #expect(plan.contains("Kind of decision not stated"))
    #expect(!plan.contains("Non-key") && !plan.contains("Key decision"))
    #expect(site.planRow(Handle(0)).note.hasSuffix("\(all.count) whose kind is not stated"))
  }

  @Test func aKeyDecisionShowsItsNoticeAndTheDaysForCallingItIn() throws {
    var record = try record()
    record.council.callInDays = 5
    record.forwardPlanEntries[1].type = .nonKey
    record.forwardPlanEntries[3].type = .budgetAndPolicyFramework
    let site = Site(record)
    let decisions = site.view(of: Handle<ForwardPlan>(0)).groups.flatMap(\.decisions)
    let clocks = Dictionary(uniqueKeysWithValues: decisions.map { ($0.anchor, $0.clocks?.clocks ?? []) })
    #expect(clocks["buses"]?.map(\.status?.word) == ["28 clear days kept", nil])
    #expect(clocks["buses"]?.last?.line.hasSuffix("members can call it in until 6 March 2026") == true)
    #expect(clocks["bins"]?.count == 1)
    #expect(clocks["dropped"]?.isEmpty == true)
  }

  @Test func aMonthIsNoDayToCallADecisionInFrom() throws {
    var record = try record()
    record.council.callInDays = 5
    record.forwardPlanEntries[0].onOrAfter = FuzzyDate(words: "March 2026")
    #expect(Site(record).view(of: Handle<ForwardPlan>(0)).groups[0].decisions[1].clocks?.clocks.count == 1)
  }
}
