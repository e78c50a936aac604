import Testing

@testable import Pages
@testable import Record

/// What officers say, what scrutiny found and how it was closed, as the page of a recommendation tells it.
struct StandingPageTests {
  private func record(_ change: (inout Recommendation) throws -> Void) throws -> Record {
    var record = try MadeReviews.record()
    record.meetings[0].items = [
      AgendaItem(
        id: try #require(RecordID("2025-12-10-children/item-5")), number: Numbering("5"),
        content: .open(AgendaItemContent(title: "Homes")), kind: .report)
    ]
    try change(&record.recommendations[1])
    return record
  }

  private static let item = Target(Handle<Meeting>(0).ref, anchor: "item-5", label: "item 5: Homes")

  private static func assessment(_ finding: AssessmentFinding) -> Assessment {
    var made = Assessment(finding, date: Day(iso: "2025-12-10"))
    made.at = item
    return made
  }

  @Test func saysNothingOfAStatusAlone() throws {
    let record = try record { _ in }
    let site = Site(record)
    #expect(site.view(of: Handle<Recommendation>(1)).standing.isEmpty)
    #expect(site.asked(Handle(1)).standing == nil)
  }

  @Test(arguments: [("2026-01-02", "18 days"), ("2026-01-19", "1 day")])
  func countsTheSilenceUpToTheDayOfTheSite(day: String, count: String) throws {
    let site = Site(try record { $0.claims = [.open(Claim(.done, date: Day(iso: day)))] })
    let said = try #require(Day(iso: day)).text
    #expect(
      site.view(of: Handle<Recommendation>(1)).standing.map(\.text)
        == ["Officers say done (\(said)). Scrutiny has not confirmed it: \(count)."])
    #expect(site.asked(Handle(1)).standing == "Not confirmed: \(count)")
  }

  @Test func refusalNamesMeetingAndItemAndLeadsToWhatItMeans() throws {
    var record = try record {
      $0.claims = [.open(Claim(.done, date: Day(iso: "2025-11-30")))]
      $0.assessments = [.open(StandingPageTests.assessment(.notAccepted))]
    }
    record.meetings[0].document.title = "Children"
    let site = Site(record)
    let line = try #require(site.view(of: Handle<Recommendation>(1)).standing.first)
    #expect(
      line.text
        == "Officers say done (30 November 2025); scrutiny did not accept it at Children, 10 December 2025 (item 5).")
    #expect(line.meaning?.link == "words/index.html#finding-not-accepted")
    #expect(site.asked(Handle(1)).standing == "Not accepted as done")
  }

  /// The same rule decides for pages and for copies, and the default theme says it in the same words.
  @Test(arguments: AssessmentFinding.allCases, [true, false])
  func pagesAndPublicationsSayTheSame(finding: AssessmentFinding, isClaimed: Bool) throws {
    let record = try record {
      if isClaimed { $0.claims = [.open(Claim(.done, date: Day(iso: "2025-11-30")))] }
      $0.assessments = [.open(StandingPageTests.assessment(finding))]
      $0.closure = Closure(.closedUnmet, on: Day(iso: "2026-01-14"))
      $0.closure?.risk = "Floods."
      $0.closure?.riskOwners = [Lead(words: "Ann Lee"), Lead(words: "The county")]
    }
    let lines = Site(record).view(of: Handle<Recommendation>(1)).standing.map(\.text)
    #expect(lines == record.standingInWords(record.recommendations[1]))
    #expect(lines.count == 2)
  }

  @Test(arguments: ClosedAs.allCases) func pagesAndPublicationsCloseAlike(how: ClosedAs) throws {
    let record = try record {
      $0.closure = Closure(how)
      $0.closure?.at = StandingPageTests.item
    }
    let lines = Site(record).view(of: Handle<Recommendation>(1)).standing
    #expect(lines.map(\.text) == record.standingInWords(record.recommendations[1]))
    #expect(lines.first?.meaning?.link == "words/index.html#closed-as-\(how.rawValue)")
  }

  @Test func claimsFindingsAndTheClosingStandInTheStory() throws {
    let record = try record {
      $0.claims = [
        .open(Claim(.done, date: Day(iso: "2025-11-30"))), .open(Claim(.paused, date: Day(iso: "2026-01-02"))),
      ]
      $0.assessments = [.open(StandingPageTests.assessment(.notAccepted)), .withheld(Withheld(.draft))]
      $0.closure = Closure(.reconsidered, on: Day(iso: "2026-01-14"))
    }
    let story = Site(record).timeline(of: Handle(1), root: "").filter {
      ["What officers say", "What scrutiny found", "Closed"].contains($0.title)
    }
    #expect(
      story.map { "\($0.date ?? "–"): \($0.status?.word ?? $0.withheld?.kind ?? "")" } == [
        "30 November 2025: Done", "10 December 2025: Not accepted as done", "–: Not published",
        "2 January 2026: Paused",
        "14 January 2026: Reconsidered",
      ])
    #expect(story[1].who == "item 5: Homes")
    #expect(story.compactMap(\.status?.meaning).count == 4)
  }

  @Test func rowsStandInTablesWithTheColumnsThatSomeRowFills() throws {
    let record = try record {
      var part = RecommendationPart(
        number: Numbering("(a)"), text: LinkedProse(.plain("opens")), status: RecordedStatus(.done))
      part.byWhen = FuzzyDate(words: "March 2027")
      $0.parts = [.open(part), .withheld(Withheld(.draft))]
      $0.effects = [.open(Effect(what: "Fewer moves"))]
    }
    let view = Site(record).view(of: Handle<Recommendation>(1))
    #expect(view.tables.map(\.title) == ["Parts", "What it has brought"])
    #expect(view.tables.map(\.columns) == [["Part", "What it asks for", "Status", "By when"], ["What it brought"]])
    #expect(view.tables[0].rows[0].cells.map(\.isEmpty) == [false, false, false, false])
    #expect(view.tables[0].rows[1].cells.first?.withheld.first?.kind == "Not published")
    #expect(!view.details.contains { $0.label == "Parts" })
  }

  @Test func everyWordIsExplainedUnderItsAnchor() throws {
    let groups = Site(try MadeReviews.record()).wordGroups
    let anchors = Set(groups.flatMap(\.entries).map(\.anchor))
    #expect(groups.flatMap(\.entries).allSatisfy { $0.meaning.hasSuffix(".") && !$0.word.isEmpty })
    #expect(anchors.count == groups.flatMap(\.entries).count)
    let links =
      AssessmentFinding.allCases.map { WordGroup.address(.finding, $0) }
      + ClosedAs.allCases.map { WordGroup.address(.closedAs, $0) }
      + RecommendationStatus.allCases.map { WordGroup.address(.status, $0) }
      + Position.allCases.map { WordGroup.address(.position, $0) }
    #expect(links.allSatisfy { anchors.contains($0.replacing("words/index.html#", with: "")) })
  }
}
