import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Days that contradict each other, or the day of the site, which is 20 November 2026. Each is told at its field.
@Suite struct DayCheckTests {
  private func compiled(_ path: String, _ text: String, _ more: [String: String] = [:]) -> Compiled {
    Compiled(Small.with(more.merging([path: text]) { $1 }))
  }

  private static let meeting = "meetings/2026-10-07-children/meeting.md"

  private func meeting(_ lines: String, _ more: [String: String] = [:]) -> Compiled {
    compiled(Self.meeting, "---\ncommittee: children\n\(lines)\n---\n", more)
  }

  @Test(arguments: [
    ("published: ⟦2026-11-21⟧", Rule.dayToCome), ("published: 2026-11-20", nil),
    ("published: 2026-05-01\nupdated: ⟦2026-12-01⟧", .dayToCome),
    ("published: 2026-05-02\nupdated: ⟦2026-05-01⟧", .daysOutOfOrder),
    ("published: 2026-05-01\nupdated: 2026-05-01", nil),
  ])
  func comparesTheDaysOfADocument(lines: String, rule: Rule?) {
    for path in ["reports/a.md", "subjects/a.md", "pages/a.md"] {
      let found = compiled(path, "---\ntitle: A\n\(lines)\n---\n")
      let faults = found.diagnostics.filter { [.dayToCome, .daysOutOfOrder].contains($0.rule) }
      #expect(faults.map(\.rule) == (rule.map { [$0] } ?? []))
      #expect(faults.map(\.range) == found.marks)
    }
  }

  @Test(arguments: [
    ("date: 2026-10-07\nstatus: ⟦cancelled⟧", 1), ("date: 2026-10-07\nstatus: ⟦postponed⟧", 1),
    ("date: ⟦2026-12-02⟧", 1),
    ("date: 2026-10-07\nstatus: held", 0),
  ])
  func tellsOfMinutesOfAMeetingThatWasNot(lines: String, count: Int) {
    let found = meeting(lines, ["meetings/2026-10-07-children/minutes.md": "---\n---\n## 1. A\n\nB.\n"])
    #expect(found.found(.minutesOfNoMeeting).map(\.range) == found.marks)
    #expect(found.marks.count == count)
  }

  @Test func tellsOfAnOutcomeOfAMeetingToCome() {
    let found = meeting("date: 2026-12-02\nitems: [{ number: \"1\", title: A, outcome: ⟦Noted.⟧ }]")
    #expect(found.found(.minutesOfNoMeeting).map(\.range) == found.marks)
  }

  @Test(arguments: [("2026-11-20", 0), ("2026-11-21", 1)])
  func anEntryOfAProgrammeIsHeldOnTheDayOfItsMeetingAtTheEarliest(day: String, count: Int) {
    let files = [
      "meetings/\(day)-children/meeting.md": "---\ncommittee: children\ndate: \(day)\n---\n",
      "work-programme/children.md":
        "---\ncommittee: children\nentries: [{ item: Lamps, meeting: \(day)-children, status: held }]\n---\n",
    ]
    #expect(Compiled(Small.with(files)).found(.minutesOfNoMeeting).count == count)
  }

  private static let other = "meetings/2026-11-04-children/meeting.md"

  @Test(arguments: [
    ("status: postponed\npostponed-to: ⟦2026-10-07-children⟧", "status: confirmed", 1),
    ("status: held\npostponed-to: ⟦2026-11-04-children⟧", "status: confirmed", 1),
    (
      "status: postponed\npostponed-to: ⟦2026-11-04-children⟧",
      "status: postponed\npostponed-to: ⟦2026-10-07-children⟧", 2
    ),
    ("status: postponed\npostponed-to: 2026-11-04-children", "status: confirmed", 0),
    ("status: confirmed", "status: postponed\npostponed-to: ⟦2026-10-07-children⟧", 1),
    ("status: held\nbrought-forward-from: ⟦2026-10-01⟧", "status: confirmed", 1),
    ("status: held\nbrought-forward-from: 2026-10-09", "status: confirmed", 0),
  ])
  func tellsOfMeetingsThatCannotFollowEachOther(first: String, second: String, count: Int) {
    let found = meeting(
      "date: 2026-10-07\n\(first)", [Self.other: "---\ncommittee: children\ndate: 2026-11-04\n\(second)\n---\n"])
    #expect(found.found(.movedMeeting).map(\.range) == found.marks)
    #expect(found.marks.count == count)
  }

  @Test(arguments: [("2026-10-07-children", 1), ("2026-09-02-children", 1), ("2026-11-04-children", 0)])
  func asksForALaterMeetingToApproveMinutes(approvedAt: String, count: Int) {
    let text = "---\ncommittee: children\nstatus: held\ndate: "
    let found = meeting(
      "date: 2026-10-07\nstatus: held",
      [
        "meetings/2026-10-07-children/minutes.md": "---\napproved-at: \(approvedAt)\n---\n",
        "meetings/2026-09-02-children/meeting.md": text + "2026-09-02\n---\n", Self.other: text + "2026-11-04\n---\n",
      ])
    #expect(found.found(.daysOutOfOrder).map(\.range.start.line) == Array(repeating: 2, count: count))
  }

  @Test(arguments: [
    ("established: 2026-05-01\nabolished: ⟦2026-04-30⟧", false), ("successor: ⟦children⟧", false),
    ("predecessor: ⟦children⟧", false), ("abolished: ⟦2026-10-06⟧", true), ("established: ⟦2026-10-08⟧", true),
    ("established: 2025-05-01\nabolished: 2026-11-01", true), ("established: 2026-05-01", false),
  ])
  func tellsOfACommitteeOutOfItsTime(lines: String, meets: Bool) {
    let meetings = meets ? Small.meeting("  - number: \"1\"\n    title: A") : [:]
    let found = compiled("committees/children.md", "---\ntitle: Children\nkind: scrutiny\n\(lines)\n---\n", meetings)
    #expect(found.found(.committeeInTime).map(\.range) == found.marks)
  }

  @Test func tellsOfCommitteesInACircle() {
    func text(_ title: String, _ successor: String) -> String {
      "---\ntitle: \(title)\nkind: scrutiny\nsuccessor: ⟦\(successor)⟧\n---\n"
    }
    let found = compiled("committees/children.md", text("A", "b"), ["committees/b.md": text("B", "children")])
    #expect(Set(found.found(.committeeInTime).map(\.range)) == Set(found.marks))
    #expect(found.marks.count == 2)
  }

  @Test(arguments: [
    ("date: ⟦2026-10-14⟧", 1), ("date: 2026-10-07", 0), ("date: 2026-09-30\nbrought-forward-from: 2026-10-07", 0),
  ])
  func comparesAFolderWithItsDate(lines: String, count: Int) {
    let found = meeting(lines)
    #expect(found.found(.folderAndDate).map(\.range) == found.marks)
    #expect(found.found(.folderAndDate).allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [("until: ⟦2027-05-01⟧", 1), ("until: 2026-06-30", 0)])
  func tellsOfASeatThatOutlastsThePerson(until: String, count: Int) throws {
    let person = ["people/anwen-price.md": "---\nname: Anwen Price\nleft: 2026-06-30\n---\n"]
    let text = "---\ntitle: Children\nkind: scrutiny\nmembers: [{ person: anwen-price, \(until) }]\n---\n"
    let found = compiled("committees/children.md", text, person)
    #expect(found.found(.seatAfterLeaving).map(\.range) == found.marks)
    let seat = try #require(found.record.committees[0].members.first?.open)
    #expect(seat.lastDay == Day(iso: "2026-06-30") && !seat.holds(on: found.record.asAt))
  }

  @Test(arguments: [
    ("by the tide ball", 1), ("By March", 1), ("October TBC", 0), ("tbc", 0), ("by Easter 2027", 0), ("March 2027", 0),
    ("3 monthly", 0), ("As soon as possible", 0),
  ])
  func tellsOfADeadlineInWhichNoDayIsUnderstood(words: String, count: Int) {
    for (more, expected) in [("", count), (", due: 2027-03-01", 0), (", status: done", 0)] {
      let plan = "---\nactions: [{ number: \"1\", text: A, by-when: \(words)\(more) }]\n---\n"
      let found = compiled("reviews/foster-care/action-plan.md", plan).found(.deadlineNotUnderstood)
      #expect(found.count == expected)
      #expect(found.allSatisfy { $0.severity == .advice && $0.range.start.line == 2 })
    }
  }

  @Test(arguments: ["date: 8 Smarch 2026", "date: 2026-11-25\nagenda-published: 31 November 2026"])
  func reckonsNothingFromADateThatNobodyGave(lines: String) {
    let found = meeting(lines + "\nstatus: confirmed\nitems: [{ number: \"1\", title: A }]")
    #expect(found.diagnostics.contains { $0.severity == .error })
    #expect(!found.diagnostics.contains { $0.rule.isOfConduct && $0.rule != .meetingNotOnProgramme })
  }

  @Test(arguments: [("start: \"19:00\"\nend: \"00:20\"", 0), ("start: \"14:00\"\nend: ⟦\"12:30\"⟧", 1)])
  func tellsOfAnEndAtTheEnd(times: String, count: Int) {
    let found = meeting("date: 2026-10-07\nstatus: held\n\(times)")
    #expect(found.found(.endBeforeStart).map(\.range) == found.marks)
    if count == 0 { #expect(found.record.meetings[0].ending?.day == Day(iso: "2026-10-08")) }
  }

  @Test func tellsOfASeatInWordsAboutSeats() throws {
    let text =
      "---\ntitle: A\nkind: scrutiny\nmembers: [{ person: anwen-price, from: 2026-05-02, until: ⟦2026-05-01⟧ }]\n---\n"
    let found = compiled("committees/children.md", text)
    let fault = try #require(found.found(.endBeforeStart).first)
    #expect(fault.range == found.marks.first)
    #expect(fault.reason?.contains("committee") == true && fault.reason?.contains("alendar") == false)
  }

  @Test func asksForMinutesThatAreNotThere() throws {
    let held = "---\ncommittee: children\nstatus: held\ndate: "
    let found = Compiled(
      Small.with([
        "meetings/2026-05-06-children/meeting.md": held + "⟦2026-05-06⟧\n---\n",
        "meetings/2026-06-10-children/meeting.md": held + "2026-06-10\n---\n",
        "meetings/2026-09-16-children/meeting.md": held + "2026-09-16\n---\n",
      ]))
    let fault = try #require(found.found(.minutesNotApproved).first)
    #expect(fault.range == found.marks.first)
    #expect(
      fault.fixes.first?.summary
        == "write the minutes, or publish them if they are a draft: meetings/2026-05-06-children/minutes.md")
  }

  @Test func keepsTheNameACommitteeHad() {
    let committee =
      "---\ntitle: People Panel\nshort-title: People\nkind: scrutiny\nformerly: [{ name: Learning Panel, short-name: Learning, until: 2026-10-31 }]\n---\n"
    let found = meeting(
      "date: 2026-10-07\nstatus: held",
      [
        "committees/children.md": committee,
        Self.other: "---\ncommittee: children\ndate: 2026-11-04\nstatus: held\n---\n",
      ])
    #expect(found.record.meetings.map(\.document.title) == ["Learning, 7 October 2026", "People, 4 November 2026"])
    #expect(found.record.meetings.map { found.record.heading(of: $0) } == ["Learning Panel", "People Panel"])
  }
}
