import Diagnostics
import Linking
import Testing

@testable import Drafting
@testable import Record

@Suite struct RecommendationFilesTests {
  private func marked<Value>(_ value: Value) -> Located<Value> { Located(value, at: SourceRange(path: "test.md")) }

  private func recommendation(_ number: String, lead: String? = nil) -> RecommendationDraft {
    var draft = RecommendationDraft()
    draft.number = marked(Numbering(number))
    draft.leads = lead.map { [marked($0)] } ?? []
    return draft
  }

  private func drafts(rows: [RecommendationDraft], file: RecommendationDraft? = nil) -> Drafts {
    var drafts = Drafts()
    var committee = CommitteeDraft()
    committee.title = marked("Place")
    drafts.committees = [DraftDocument(id: "place", path: "committees/place.md", draft: committee, body: .empty)]
    var review = ReviewDraft()
    review.title = marked("Buses")
    review.committee = marked("place")
    drafts.reviews = [DraftDocument(id: "buses", path: "reviews/buses/review.md", draft: review, body: .empty)]
    var set = RecommendationSetDraft()
    set.recommendations = rows
    let path = "reviews/buses/recommendations"
    drafts.recommendationSets = [
      DraftDocument(id: "buses/recommendations", path: path + ".md", draft: set, body: .empty)
    ]
    if let file {
      drafts.recommendations = [DraftDocument(id: "buses/rec-8", path: path + "/rec-8.md", draft: file, body: .empty)]
    }
    return drafts
  }

  private func link(_ drafts: Drafts) throws -> Checked<Record> {
    Linker(asAt: try #require(Day(iso: "2026-11-20"))).link(drafts)
  }

  @Test func oneWithAFileOfItsOwnFillsItsPlaceAmongTheRows() throws {
    let rows = ["7", "9", "10"].map { recommendation($0) }
    let linked = try link(drafts(rows: rows, file: recommendation("8")))
    #expect(!linked.diagnostics.contains { $0.rule == .skippedNumber })
    let review = try #require(linked.value.reviews.first)
    #expect(review.recommendations.map { linked.value[$0].number.words } == ["7", "8", "9", "10"])
  }

  @Test func aGapThatNoFileFillsIsReported() throws {
    let linked = try link(drafts(rows: [recommendation("7"), recommendation("9")]))
    #expect(linked.diagnostics.filter { $0.rule == .skippedNumber }.count == 1)
  }

  @Test func theNoticeOfTheSetStartsTheClockOfOneNobodyHasAnswered() throws {
    var drafts = drafts(rows: [recommendation("1")])
    let set = drafts.recommendationSets[0]
    var draft = set.draft
    draft.noticeReceived = Day(iso: "2026-10-19")
    drafts.recommendationSets = [DraftDocument(id: set.id, path: set.path, draft: draft, body: set.body)]
    let record = try link(drafts).value
    #expect(record.recommendations.first?.noticeReceived == Day(iso: "2026-10-19"))
  }

  @Test(arguments: [
    ("Head of Fostering and Adoption", ["Head of Fostering and Adoption"]),
    ("Head of Fostering and Adoption (KP)", ["Head of Fostering and Adoption", "Kay Porter"]),
    ("Head of Highways (KP) and Head of Waste", ["Head of Highways", "Kay Porter", "Head of Waste"]),
    ("Head of Highways and Head of Waste", ["Head of Highways", "Head of Waste"]),
  ])
  func aTitleMayHoldAnAnd(words: String, expected: [String]) throws {
    var row = recommendation("1", lead: words)
    row.document.initials = [Pair(name: marked("KP"), value: marked("kay-porter"))]
    var drafts = drafts(rows: [row])
    for (id, title) in [
      ("fostering", "Head of Fostering and Adoption"), ("highways", "Head of Highways"), ("waste", "Head of Waste"),
    ] {
      var post = PostDraft()
      post.title = marked(title)
      drafts.posts.append(DraftDocument(id: id, path: "posts/\(id).md", draft: post, body: .empty))
    }
    var person = PersonDraft()
    person.name = marked("Kay Porter")
    drafts.people = [DraftDocument(id: "kay-porter", path: "people/kay-porter.md", draft: person, body: .empty)]
    let record = try link(drafts).value
    let lead = try #require(record.recommendations.first?.leads.first)
    #expect(lead.refs.map { name($0, record) } == expected)
  }

  private func name(_ ref: RecordRef, _ record: Record) -> String {
    switch ref.kind {
    case .person: record.people[Int(ref.index)].name
    case .post: record.posts[Int(ref.index)].document.title
    case _: "something else"
    }
  }
}
