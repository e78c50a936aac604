import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Who writes a name where an id is asked for is given the id.
@Suite struct NameForAnIDTests {
  static let files: [String: String] = Small.with([
    "committees/cabinet.md": "---\ntitle: Cabinet\nkind: executive\n---\n",
    "people/rhys-price.md": "---\nname: Rhys Price\ntitle: Councillor\n---\n",
    "posts/head-of-roads.md": "---\ntitle: Head of Roads\nknown-as: [Roads Manager]\n---\n",
    "subjects/buses.md": "---\ntitle: Buses in the country\n---\n",
    "meetings/2026-03-04-children/meeting.md":
      "---\ncommittee: children\ndate: 2026-03-04\nitems:\n  - number: \"1\"\n    title: The budget\n---\n",
    "meetings/2026-03-04-children/figures.md": "---\ntitle: Figures for the year\n---\n",
    "forward-plan/spring.md": "---\nentries:\n  - title: Fees for carers\n    decision-maker: cabinet\n---\n",
  ])

  private static let meeting = "meetings/2026-10-07-children/meeting.md"

  private static func agenda(_ committee: String = "children", _ more: String = "") -> String {
    "---\ncommittee: \(committee)\ndate: 2026-10-07\n\(more)---\n"
  }

  @Test(arguments: [
    (meeting, agenda("⟦Children and Families Scrutiny Committee⟧"), "children"),
    (meeting, agenda("⟦the Children and Families⟧"), "children"),
    (meeting, agenda("[⟦Children & Families⟧, cabinet]"), "children"),
    (meeting, agenda("⟦Children and Families Scrutiny⟧"), "children"),
    (meeting, agenda("children", "chair: ⟦Anwen Price⟧\n"), "anwen-price"),
    (meeting, agenda("children", "chair: ⟦Cllr. Anwen Price⟧\n"), "anwen-price"),
    (meeting, agenda("children", "chair: ⟦Councillor A Price (Chair)⟧\n"), "anwen-price"),
    (meeting, agenda("children", "contact: ⟦Ms Kay Porter, Fieldwork⟧\n"), "kay-porter"),
    (meeting, agenda("children", "contact: ⟦\"Porter, Kay\"⟧\n"), "kay-porter"),
    (meeting, agenda("children", "contact: ⟦Roads Manager⟧\n"), "head-of-roads"),
    (meeting, agenda("children", "contact: ⟦Head of Raods⟧\n"), "head-of-roads"),
    (meeting, agenda("children", "postponed-to: ⟦4 March 2026⟧\n"), "2026-03-04-children"),
    (meeting, agenda("children", "postponed-to: ⟦Children and Families, 4 March 2026⟧\n"), "2026-03-04-children"),
    (meeting, agenda("children", "subjects: [⟦Buses in the country⟧]\n"), "buses"),
    (
      "reviews/foster-care/review.md",
      "---\ntitle: Foster care\ncommittee: children\nreport: ⟦Figures for the Year⟧\n---\n",
      "2026-03-04-children/figures"
    ),
    (
      "reviews/foster-care/response.md",
      "---\ndecision-maker: cabinet\npositions:\n  - recommendation: ⟦Recommendation 2⟧\n---\n", "foster-care/rec-2"
    ),
    (
      "work-programme/children.md",
      "---\ncommittee: children\nentries:\n  - item: A\n    precedes: ⟦Fees for carers⟧\n---\n",
      "spring/fees-for-carers"
    ),
    ("pages/a.md", "---\ntitle: A\n---\nSee ⟦[[Cabinet]]⟧.\n", "cabinet"),
    ("people/jo.md", "---\nname: Jo\nposts: [⟦Head of Fieldwork⟧]\n---\n", "head-of-fieldwork"),
  ])
  func givesTheID(path: String, text: String, id: String) throws {
    let compiled = Compiled(NameForAnIDTests.files.merging([path: text]) { $1 })
    let fault = try #require(compiled.found(.unknownReference).first)
    #expect(compiled.found(.unknownReference).count == 1)
    #expect(fault.severity == .error && fault.range == compiled.marks[0])
    #expect(fault.fixes.map { $0.replacement?.text } == [id])
  }

  @Test(arguments: ["Councillor Price", "Price"])
  func namesAllWhomAShortNameCouldMean(words: String) throws {
    let text = NameForAnIDTests.agenda("children", "chair: \(words)\n")
    let fault = try #require(
      Compiled(NameForAnIDTests.files.merging([NameForAnIDTests.meeting: text]) { $1 }).found(.unknownReference).first)
    #expect(fault.fixes.map(\.summary) == ["write the id of the one that is meant: anwen-price or rhys-price"])
    #expect(fault.fixes.first?.replacement == nil)
  }

  @Test func guessesNobody() throws {
    let text = NameForAnIDTests.agenda("children", "chair: ⟦Councillor Quentin Vole⟧\n")
    let fault = try #require(
      Compiled(NameForAnIDTests.files.merging([NameForAnIDTests.meeting: text]) { $1 }).found(.unknownReference).first)
    #expect(fault.fixes == [])
    #expect(fault.message == "there is no person with the id “Councillor Quentin Vole”")
  }

  @Test func tellsWhatAFileSaysForAllItsRowsOnce() {
    let set =
      "---\nmade-at: ⟦2026-99⟧\nrecommendations:\n  - number: \"1\"\n    text: A\n  - number: \"2\"\n    text: B\n---\n"
    let compiled = Compiled(Small.with(["reviews/foster-care/recommendations.md": set]))
    #expect(compiled.found(.unknownReference).map(\.range) == compiled.marks)
  }
}
