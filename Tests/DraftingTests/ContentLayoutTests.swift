import Testing

@testable import Drafting

@Suite struct ContentLayoutTests {
  @Test(arguments: [
    ("council.yml", Placement.document(.council, id: "council")),
    ("glossary.md", .document(.glossary, id: "glossary")),
    ("committees/children.md", .document(.committee, id: "children")),
    ("meetings/2026-01-14-children/meeting.md", .document(.meeting, id: "2026-01-14-children")),
    ("meetings/2026-01-14-children/minutes.md", .document(.minutes, id: "2026-01-14-children/minutes")),
    ("meetings/2026-01-14-children/budget.md", .document(.report, id: "2026-01-14-children/budget")),
    ("reviews/foster-care/review.md", .document(.review, id: "foster-care")),
    ("reviews/foster-care/response-2.md", .document(.response, id: "foster-care/response-2")),
    ("reviews/foster-care/letter-1.md", .document(.letter, id: "foster-care/letter-1")),
    ("meetings/2026-01-14-children/letter-12.md", .document(.letter, id: "2026-01-14-children/letter-12")),
    (
      "meetings/2026-01-14-children/letter-from-the-trust.md",
      .document(.report, id: "2026-01-14-children/letter-from-the-trust")
    ),
    ("reviews/foster-care/letter-.md", .document(.report, id: "foster-care/letter-")),
    ("reviews/foster-care/recommendations/rec-10.md", .document(.recommendation, id: "foster-care/rec-10")),
    ("reviews/foster-care/figures.csv", .attachment), ("attachments/map.pdf", .attachment),
    ("readme.md", .unexpected), ("committees/old/children.md", .unexpected),
  ])
  func knowsWhatAPathIs(path: String, placement: Placement) {
    #expect(ContentLayout.placement(of: path) == placement)
  }
}
