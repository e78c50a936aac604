import Testing

@testable import Pages
@testable import Record

@Suite struct IndexTests {
  @Test func meetingsToComeStandFirstThenThePastFromTheNewest() throws {
    let catalogue = MeetingCatalogue(try MadeMeetings.record(), DefaultTheme.say)
    #expect(catalogue.upcoming == [MadeMeetings.february, MadeMeetings.march])
    #expect(catalogue.past == [MadeMeetings.january, MadeMeetings.october])
  }

  @Test func aJointMeetingStandsUnderEachCommittee() throws {
    let catalogue = MeetingCatalogue(try MadeMeetings.record(), DefaultTheme.say)
    #expect(catalogue.meetings(of: MadeMeetings.cabinet) == [MadeMeetings.january])
    #expect(catalogue.meetings(of: MadeMeetings.children).count == 4)
  }

  @Test func yearsAreMunicipal() throws {
    var record = try MadeMeetings.record()
    record.meetings[0].date = try Made.day("2025-04-30")
    #expect(MeetingCatalogue(record, DefaultTheme.say).years.map(\.label) == ["2025-26", "2024-25"])
  }

  @Test func thereIsAListForAllForThoseToComeForEachCommitteeAndEachYear() throws {
    let paths = Site(try MadeMeetings.record()).meetingIndexPages().map(\.path)
    #expect(
      paths == [
        "meetings/index.html", "meetings/upcoming/index.html", "meetings/committee/children/index.html",
        "meetings/committee/cabinet/index.html", "meetings/year/2025-26/index.html",
      ])
  }

  @Test func longListsArePaged() throws {
    var record = try MadeMeetings.record()
    record.council.pageSize = 3
    let paths = Site(record).meetingIndexPages().map(\.path)
    #expect(paths.contains("meetings/page-2/index.html"))
    #expect(!paths.contains("meetings/upcoming/page-2/index.html"))
  }

  @Test func theReportOfTheLatestMeetingStandsFirst() throws {
    var record = try MadeMeetings.record()
    record.reports.append(
      Report(document: try Made.document("budget", "Budget", in: "reports"), meetings: [MadeMeetings.january]))
    record.reports.append(Report(document: try Made.document("loose", "Loose", in: "reports")))
    #expect(MeetingCatalogue(record, DefaultTheme.say).reports == [Handle(1), Handle(0), Handle(2)])
  }

  @Test func recommendationsStandAtTheMeetingThatMadeThem() throws {
    var record = try MadeMeetings.record()
    record.recommendations = [
      Recommendation(
        document: try Made.document("foster-care/rec-1", "More homes", in: "reviews"), number: Numbering("1"),
        text: MadeMeetings.prose("More homes."), madeAt: MadeMeetings.october, status: RecordedStatus(.underWay))
    ]
    let site = Site(record)
    let view = site.meeting(MadeMeetings.october, path: "meetings/2025-10-01-children/index.html")
    #expect(view.recommendations.map(\.title) == ["More homes"])
    #expect(view.recommendations.first?.link == "reviews/foster-care/rec-1/index.html")
  }

  @Test(arguments: [RecommendationStatus.notStated, .notStarted, .done])
  func aRecommendationNobodyHasAnsweredSaysThatItWaits(_ status: RecommendationStatus) throws {
    var record = try MadeMeetings.record()
    record.recommendations = [
      Recommendation(
        document: try Made.document("rec-1", "More homes", in: "reviews"), number: Numbering("1"),
        text: MadeMeetings.prose("More homes."), madeAt: MadeMeetings.october, status: RecordedStatus(status))
    ]
    let words = Site(record).standing(of: record.recommendations[0]).word
    #expect(words == (status == .notStated ? "Awaiting an answer" : status.label))
  }

  @Test func aGapNamesTheDocumentItBelongsTo() throws {
    var record = try MadeMeetings.record()
    record.reviews = [
      Review(document: try Made.document("foster-care", "Foster care 2025", in: "reviews"), committee: Handle(0))
    ]
    record.recommendations = [
      Recommendation(
        document: try Made.document("foster-care/rec-1", "More homes", in: "reviews"), number: Numbering("1"),
        text: MadeMeetings.prose("More homes."), review: Handle(0), status: RecordedStatus(.notStated))
    ]
    let place = Target(Handle<Recommendation>(0).ref, label: "Recommendation 1")
    record.ledger = [LedgerEntry(.unanswered, at: place, words: "Recommendation 1")]
    let entry = Site(record).completeness(path: "completeness/index.html").groups.flatMap(\.places).first
    #expect(entry?.title == "Recommendation 1 – Foster care 2025")
    #expect(entry?.note == nil)
  }

  @Test func aKindWithManyGapsHasPagesOfItsOwn() throws {
    var record = try MadeMeetings.record()
    record.council.pageSize = 2
    record.ledger = (1...5).map {
      LedgerEntry(.toFollow, at: Target(MadeMeetings.october.ref, label: "Item \($0)"), words: "Costs")
    }
    let site = Site(record)
    #expect(
      site.completenessPages().map(\.path) == [
        "completeness/index.html", "completeness/to-follow/index.html", "completeness/to-follow/page-2/index.html",
        "completeness/to-follow/page-3/index.html",
      ])
    let group = try #require(site.completeness(path: "completeness/index.html").groups.first)
    #expect(group.places.count == 2)
    #expect(group.count == 5)
    #expect(group.rest == "completeness/to-follow/index.html")
  }

  @Test func everyKindOfGapHasItsPlaceAndAnEmptyOneSaysSo() throws {
    var record = try MadeMeetings.record()
    record.ledger = [
      LedgerEntry(
        .toFollow, at: Target(MadeMeetings.october.ref, anchor: "item-6", label: "Item 6"), words: "Costs")
    ]
    let view = Site(record).completeness(path: "completeness/index.html")
    #expect(view.groups.count == LedgerEntry.Kind.allCases.count)
    #expect(view.groups[0].places.map(\.link) == ["meetings/2025-10-01-children/index.html#item-6"])
    #expect(view.groups.map(\.isEmpty) == [false] + Array(repeating: true, count: view.groups.count - 1))
    #expect(view.summary == "1 gap is known as at 20 January 2026.")
  }
}
