import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Rows of one table that are about the same: told, but not where they are of other times, papers or documents.
@Suite struct RowsNamedTwiceTests {
  private func found(_ files: [String: String]) -> [Diagnostic] { Compiled(Small.with(files)).found(.namedTwice) }

  @Test(arguments: [
    ("from: 2024-05-01\n    until: 2025-05-01", "from: 2025-05-01", 0),
    ("from: 2024-05-01\n    until: 2025-05-02", "from: 2025-05-01", 1),
    ("from: 2025-05-01", "until: 2025-05-01", 0), ("role: chair", "role: member", 1),
  ])
  func seatsOfAPersonAtOneTime(first: String, second: String, count: Int) {
    let rows = [first, second].map { "  - person: anwen-price\n    \($0)\n" }.joined()
    let committee = "---\ntitle: Children\nkind: scrutiny\nmembers:\n\(rows)---\n"
    #expect(found(["committees/children.md": committee]).count == count)
  }

  @Test(arguments: [("", 1), ("    scope: foster-care\n", 0)]) func meaningsOfATerm(scope: String, count: Int) {
    let terms = "  - term: CAB\n    meaning: Cabinet.\n  - term: CAB\n    meaning: Advice.\n\(scope)"
    #expect(found(["glossary.md": "---\nentries:\n\(terms)---\n"]).count == count)
  }

  @Test(arguments: [("plan.pdf", 1), ("Plan 2.pdf", 0)]) func papersOfAnItem(second: String, count: Int) {
    let papers = "    papers:\n      - file: plan.pdf\n      - file: \(second)"
    let folder = "meetings/2026-10-07-children/"
    let files = Small.meeting("  - number: \"1\"\n    title: Lamps\n\(papers)")
    #expect(
      found(files.merging([folder + "plan.pdf": "%PDF", folder + "Plan 2.pdf": "%PDF"]) { $1 }).count == count)
  }

  @Test(arguments: [("1", 1), ("2", 0)]) func positionsOnARecommendation(second: String, count: Int) {
    let rows = ["1", second].map { "  - recommendation: \"\($0)\"\n    position: accepted\n" }.joined()
    let response = "---\ndecision-maker: cabinet\npositions:\n\(rows)---\n"
    #expect(found(["reviews/foster-care/response.md": response]).count == count)
  }
}
