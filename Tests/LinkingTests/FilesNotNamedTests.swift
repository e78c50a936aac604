import Diagnostics
import Testing

@testable import Linking

@Suite struct FilesNotNamedTests {
  private static let paper = "meetings/2026-10-07-children/plan.pdf"

  private func found(_ paths: [String], _ more: [String: String] = [:], _ item: String = "") -> [Diagnostic] {
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, "x") })
    let agenda = Small.meeting("  - number: \"1\"\n    title: Plan\n\(item)")
    return Compiled(Small.with(agenda.merging(files) { $1 }.merging(more) { $1 })).found(.fileNotNamed)
  }

  @Test(arguments: [
    "plan.docx", "plan.PDF", "plan.xlsx", "plan.odt", "plan.txt", "plan.doc", "sub/plan.csv", "plan", "plan.docm",
  ])
  func tellsAPaperThatNothingNames(name: String) {
    let path = "meetings/2026-10-07-children/" + name
    #expect(found([path]).map(\.range.path) == [path])
    #expect(found([path]).map(\.severity) == [.warning])
    #expect(found(["attachments/" + name, "reviews/foster-care/" + name]).count == 2)
  }

  @Test(arguments: [
    "    papers:\n      - file: plan.pdf",
    "    papers:\n      - file: plan.pdf\n        exempt: { paragraph: 3, reason: Prices }",
    "    exempt: { paragraph: 3, reason: Prices }\n    papers:\n      - file: plan.pdf",
    "    notes: See [the plan](plan.pdf).",
    "    notes: See [the plan](./plan.pdf).",
  ])
  func saysNothingOfOneThatIsNamedThoughItBeWithheld(item: String) {
    #expect(found([FilesNotNamedTests.paper], [:], item) == [])
  }

  @Test func saysNothingOfOneThatADraftNames() {
    let report = [
      "meetings/2026-10-07-children/a.md":
        "---\ntitle: A\ndraft: yes\nappendices:\n  - file: plan.pdf\n---\n[b](b.pdf#page=2)\n"
    ]
    #expect(found([FilesNotNamedTests.paper, "meetings/2026-10-07-children/b.pdf"], report) == [])
  }

  @Test(arguments: ["~$plan.docx", "photo.jpg", "Thumbs.db", "logo.svg"])
  func saysNothingOfWhatIsNoPaper(name: String) {
    #expect(found(["meetings/2026-10-07-children/" + name]) == [])
  }

  @Test func onlyAdvisesWhereItsWordsStandInAText() {
    let report = ["meetings/2026-10-07-children/plan.md": "---\ntitle: A\n---\n"]
    #expect(found([FilesNotNamedTests.paper], report).map(\.severity) == [.advice])
  }

  @Test func findsAFileWithABlankInBothSpellingsAndTellsItsNameOnce() {
    let text = "---\ntitle: A\n---\n[a](the%20plan.pdf) and [b](<the plan.pdf>) and ![c](<the plan.png>)\n"
    let files = ["pages/a.md": text, "pages/the plan.pdf": "x", "pages/the plan.png": "x"]
    #expect(Compiled(Small.with(files)).diagnostics.map(\.rule) == [.badFileName, .badFileName])
  }

  @Test(arguments: ["a b", "a%20b", "%41", "100%", "%zz", "%C5%B5"])
  func readsTheCodesOfAnAddress(text: String) {
    let plain = ["a b": "a b", "a%20b": "a b", "%41": "A", "100%": "100%", "%zz": "%zz", "%C5%B5": "ŵ"]
    #expect(text.withoutPercentCodes == plain[text])
  }
}
