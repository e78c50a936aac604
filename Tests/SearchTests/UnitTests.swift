import Record
import Testing

@testable import Search

/// What a clerk wrote of a recommendation or an action leads to it, and what it is filtered by is how it stands now.
@Suite struct UnitTests {
  private static func prose(_ words: String) -> LinkedProse { LinkedProse(.plain(words)) }

  private func record() throws -> Record {
    var record = Record(
      council: Council(
        name: "Testshire", siteTitle: "Scrutiny", timeZone: "Europe/London", profile: .principalEngland,
        yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50),
      asAt: Day(number: 20_000))
    let id = try #require(RecordID("homes/rec-1"))
    var made = Recommendation(
      document: Document(id: id, title: "Recommendation 1"),
      number: Numbering("1"), text: UnitTests.prose("Find homes."), status: RecordedStatus(.paused, reason: "No money"))
    made.reference = "SR 01"
    made.section = "Finding"
    made.portfolio = "Families"
    made.leads = [Lead(words: "Head of Homes")]
    made.byWhen = FuzzyDate(words: "after the harvest")
    made.progress = [.open(ProgressEntry(text: UnitTests.prose("Somebody asked.")))]
    made.body = UnitTests.prose("A note.")
    made.answers = [.rejected, .accepted].map { Answer(response: Handle(0), position: $0) }
    record.recommendations = [made]
    let answer = Document(id: try #require(RecordID("homes/answer")), title: "Answer")
    record.responses = [Response(document: answer, decisionMaker: Lead(words: "Cabinet"))]
    var action = Action(
      id: id, number: Numbering("2"), text: UnitTests.prose("Buy land."), status: RecordedStatus(.done))
    action.leads = [Lead(words: "Land agent")]
    action.measures = [UnitTests.prose("Acres bought")]
    action.capacity = UnitTests.prose("Two people")
    action.partners = [Lead(words: "The health board")]
    action.monitoring = UnitTests.prose("Each quarter")
    record.actions = [action]
    return record
  }

  private func words(_ kind: UnitKind) throws -> [String] {
    let record = try record()
    var reader = UnitReader(record, Addresses(record))
    return reader.text(of: Unit(kind, 0)).parts.map { part in
      switch part {
      case .words(let words, _), .hidden(let words, _): words
      case .prose(let prose, _, _): prose.plainText
      case .paragraph(let paragraph, _): paragraph.plain
      }
    }
  }

  @Test(arguments: [
    "SR 01", "Find homes.", "Finding", "Families", "Head of Homes", "after the harvest", "No money", "Somebody asked.",
    "A note.",
  ])
  func aRecommendationIsFoundBy(_ written: String) throws { #expect(try words(.recommendation).contains(written)) }

  @Test(arguments: ["Buy land.", "Land agent", "Acres bought", "Two people", "The health board", "Each quarter"])
  func anActionIsFoundBy(_ written: String) throws { #expect(try words(.action).contains(written)) }

  @Test func aRecommendationIsFoundByItsState() throws {
    let record = try record()
    var reader = UnitReader(record, Addresses(record))
    let unit = try #require(UnitList(record).units.first { $0.kind == .recommendation })
    #expect(
      reader.text(of: unit).parts.contains {
        if case .hidden("waiting unanswered", .context) = $0 { true } else { false }
      })
  }

  @Test func whatBelongsToASubjectIsFoundByOtherWordsForIt() throws {
    var record = try record()
    var subject = Subject(document: Document(id: try #require(RecordID("homes")), title: "Homes"))
    subject.also = ["council houses"]
    record.subjects = [subject]
    record.recommendations[0].document.subjects = [Handle(0)]
    var reader = UnitReader(record, Addresses(record))
    for kind in [UnitKind.recommendation, .subject] {
      #expect(
        reader.text(of: Unit(kind, 0)).parts.contains {
          if case .hidden("council houses", _) = $0 { true } else { false }
        })
    }
    #expect(reader.text(of: Unit(.subject, 0)).names == ["council houses"])
  }

  @Test func aRecommendationIsFilteredByTheLastPositionOnIt() throws {
    let unit = try #require(UnitList(record()).units.first { $0.kind == .recommendation })
    #expect(unit.position == UnitPosition.number(of: .accepted))
    #expect(unit.status == UnitStatus.number(of: RecommendationState.waiting))
    #expect(!unit.isOverdue)
  }
}
