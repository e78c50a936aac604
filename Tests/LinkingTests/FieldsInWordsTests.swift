import Diagnostics
import Testing

@testable import Linking

@Suite struct FieldsInWordsTests {
  @Test(arguments: [
    "title: ⟦Parks (to follow)⟧", "title: ⟦Parks - TO FOLLOW⟧", "title: ⟦Parks [to follow]⟧",
    "title: ⟦Parks – report to follow⟧",
    "title: ⟦Report to follow⟧", "title: \"⟦⟧Parks: to follow\"", "title: ⟦Parciau (i ddilyn)⟧",
    "title: ⟦Parks⟧\n    pages: To Follow",
    "title: ⟦Parks⟧\n    notes: Report to follow.", "title: ⟦Parks⟧\n    papers:\n      - title: Map (to follow)",
    "title: ⟦Parks (to follow)⟧\n    papers:\n      - title: Map",
  ])
  func tellsAPaperThatIsToFollowInWordsAlone(item: String) throws {
    let compiled = Compiled(Small.with(Small.meeting("  - number: \"1\"\n    \(item)")))
    let fault = try #require(compiled.found(.fieldInWords).first)
    #expect(compiled.found(.fieldInWords).count == 1 && fault.severity == .warning)
    #expect(fault.range.start.line == compiled.marks[0].start.line)
    #expect(fault.fixes.first?.summary.contains("to-follow: yes") == true)
  }

  @Test(arguments: [
    "title: Parks (to follow)\n    papers:\n      - title: Map\n        to-follow: yes", "title: Rules to follow",
    "title: To follow the river",
    "title: Procedures to follow after a flood", "title: Parks",
    "title: Parks\n    notes: Members are asked to follow the signs.",
    "title: Late items", "title: Cancelled debts",
  ])
  func leavesOtherTitlesAlone(item: String) {
    #expect(Compiled(Small.with(Small.meeting("  - number: \"1\"\n    \(item)"))).found(.fieldInWords) == [])
  }

  @Test func tellsALateItemWithoutItsField() {
    let bare = Compiled(Small.with(Small.meeting("  - number: \"1\"\n    title: ⟦Flood (late item)⟧")))
    #expect(bare.found(.fieldInWords).map(\.range) == bare.marks)
    let whole = Compiled(
      Small.with(Small.meeting("  - number: \"1\"\n    title: Flood (late item)\n    late: { reason: Flood }")))
    #expect(whole.found(.fieldInWords) == [])
  }

  @Test(arguments: [("(CANCELLED)", "cancelled"), ("- postponed", "postponed")])
  func tellsAMeetingThatIsCancelledInWordsAlone(words: String, status: String) {
    func meeting(_ field: String) -> Compiled {
      Compiled(
        Small.with([
          "meetings/a/meeting.md":
            "---\ncommittee: children\ndate: 2027-01-01\nstatus: \(field)\ntitle: ⟦Budget \(words)⟧\n---\n"
        ]))
    }
    let bare = meeting("confirmed")
    #expect(bare.found(.fieldInWords).map(\.range) == bare.marks)
    #expect(meeting(status).found(.fieldInWords) == [])
  }

  @Test func tellsMinutesWithoutAMeeting() {
    let compiled = Compiled(Small.with(["meetings/a/minutes.md": "---\n---\n"]))
    #expect(compiled.found(.minutesWithoutMeeting).map(\.range.path) == ["meetings/a/minutes.md"])
    #expect(compiled.found(.minutesWithoutMeeting).map(\.severity) == [.error])
    let beside = [
      "meetings/a/minutes.md": "---\n---\n",
      "meetings/a/meeting.md": "---\ncommittee: children\ndate: 2026-01-01\ndraft: yes\n---\n",
    ]
    #expect(Compiled(Small.with(beside)).found(.minutesWithoutMeeting) == [])
  }
}
