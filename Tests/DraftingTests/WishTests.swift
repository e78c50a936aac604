import Testing

@testable import Drafting

/// What a clerk types may never lead out of the content folder, nor break the YAML it is written into.
@Suite struct WishTests {
  static let unsafe = [
    "../evil", "../../evil", "/tmp/evil", "a/b", "a b", "", ".", "..", ".hidden", "a\nb", "a\u{0}b", "Größe", "CAPS",
    "a: b", "-a", "a..b", "a\\b", "[a, b]",
  ]

  @Test(arguments: unsafe)
  func refusesAnIdThatIsNotOnePartOfAPath(id: String) {
    let wishes = [
      NewFile.Wish(type: "page", name: id), NewFile.Wish(type: "report", name: id),
      NewFile.Wish(type: "minutes", meeting: id), NewFile.Wish(type: "report", meeting: id),
      NewFile.Wish(type: "recommendation", review: id), NewFile.Wish(type: "action-plan", name: id, review: "a"),
      NewFile.Wish(type: "review", name: "a", committee: id),
      NewFile.Wish(type: "meeting", committee: id, date: "2026-12-09"),
    ]
    for wish in wishes { #expect(throws: NewFile.Refusal.self) { try NewFile(wish) } }
  }

  @Test(arguments: ["31 02 06", "2026-02-30", "soon", "", "2026-12-09/../..", "2026-12-09\nstatus: held"])
  func refusesADateThatIsNone(date: String) {
    #expect(throws: NewFile.Refusal.self) {
      try NewFile(NewFile.Wish(type: "meeting", committee: "children", date: date))
    }
  }

  @Test func writesADateInWordsInFigures() throws {
    let file = try NewFile(NewFile.Wish(type: "meeting", committee: "children", date: "9 December 2026"))
    #expect(file.path == "meetings/2026-12-09-children/meeting.md")
    #expect(file.text.contains("\ndate: 2026-12-09\n"))
  }

  @Test(arguments: ["", "  ", "A\nname: B", "A\u{1B}[2J"])
  func refusesATitleThatIsNotOneLineOfWords(title: String) {
    #expect(throws: NewFile.Refusal.self) { try NewFile(NewFile.Wish(type: "page", title: title)) }
  }

  @Test func saysWhichNameWouldDo() {
    let refusal = #expect(throws: NewFile.Refusal.self) {
      try NewFile(NewFile.Wish(type: "page", name: "How we work"))
    }
    #expect(refusal?.message.contains("“how-we-work”") == true)
  }

  @Test(arguments: ["minutes", "meeting", "response", "action-plan-2", "recommendations"])
  func refusesAReportUnderTheNameOfAnotherKind(name: String) {
    #expect(throws: NewFile.Refusal.self) {
      try NewFile(NewFile.Wish(type: "report", name: name, meeting: "2026-12-09-children"))
    }
  }

  @Test(arguments: [
    ("response", nil, "response"), ("response", "response", "response"), ("response", "2", "response-2"),
    ("response", "response-board", "response-board"), ("action-plan", "health", "action-plan-health"),
  ])
  func namesAFurtherResponseOrPlanSoThatTheLayoutKnowsIt(type: String, name: String?, file: String) throws {
    #expect(try NewFile(NewFile.Wish(type: type, name: name, review: "a")).path == "reviews/a/\(file).md")
  }
}
