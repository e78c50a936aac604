import Diagnostics
import Reading
import Testing

@testable import Drafting

@Suite struct PlaceholderTests {
  @Test(arguments: [
    "…", "...", ". . .", "……", "TODO", "XXXX", "[insert name]", "[To be confirmed]", "<your name>", "[…]",
    "Lorem ipsum dolor sit.",
    "A matter for scrutiny", "To examine …", "That the cabinet …", "TBC text", "To be completed.", "??", "____",
    "Click or tap here to enter text.", "[name]",
  ])
  func knowsWhatHoldsAPlace(text: String) {
    #expect(Placeholder.isOne(text))
    #expect(Placeholder.isParagraph(text))
  }

  @Test(arguments: ["New report", "New action plan", "TBC", "tba", "To be confirmed", "Untitled", "Title"])
  func knowsMoreOfThemAsTitles(text: String) {
    #expect(Placeholder.isOne(text, asTitle: true))
    #expect(!Placeholder.isOne(text))
  }

  @Test(arguments: [
    "", "tbc", "Text messages", "To examine the budget", "New reporting rules", "XXX", "13. …", "[1] A note", "Wait…",
    "Tbilisi",
    "[[foster-care]]", "To be or not to be", "A matter for scrutiny of all",
  ])
  func leavesWordsAlone(text: String) {
    #expect(!Placeholder.isOne(text))
  }

  @Test func tellsItAtItsField() {
    let found = read(
      "---\ncommittee: children\ndate: 2026-01-14\nplace: tbc\nitems:\n  - number: \"1\"\n    title: A matter for scrutiny\n---\n",
      "meetings/a/meeting.md")
    #expect(found.map(\.rule) == [.placeholder] && found.map(\.severity) == [.warning])
    #expect(found.first?.range.start == SourcePosition(line: 7, column: 12))
  }

  @Test(arguments: ["  - …\n", "  - Kay Porter\n  - …\n"])
  func tellsItInAList(list: String) {
    let found = read(
      "---\nactions:\n  - text: Do it\n    lead:\n    \(list.replacing("\n  -", with: "\n      -"))---\n",
      "reviews/a/action-plan.md")
    #expect(found.map(\.rule) == [.placeholder])
  }

  @Test func saysNothingOfADraft() {
    #expect(read("---\ntitle: New report\ndraft: yes\n---\n\n…\n", "reports/a.md") == [])
  }

  /// What `scrutable new` leaves to be written is told, of each kind of file for which it leaves something.
  @Test(arguments: [
    DocumentKind.council, .person, .meeting, .report, .review, .recommendation, .recommendations, .actionPlan,
    .indicators,
    .workProgramme, .forwardPlan,
  ])
  func tellsANewFileThatNobodyFilledIn(kind: DocumentKind) throws {
    let file = try NewFile(
      NewFile.Wish(
        type: kind.rawValue, committee: "children", date: "2026-12-09",
        meeting: kind == .report ? "2026-12-09-children" : nil,
        review: "foster-care"))
    #expect(read(file.text, file.path).contains { $0.rule == .placeholder })
  }

  private func read(_ text: String, _ path: String) -> [Diagnostic] {
    ContentReader().read(Array(text.utf8), path: path).diagnostics
  }
}
