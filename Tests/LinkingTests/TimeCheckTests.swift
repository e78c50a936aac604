import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// The rules about meetings, decisions and answers in time, each with the nearest input that keeps it. As at 20 November 2026.
@Suite struct TimeCheckTests {
  /// Meetings by id; each with lines of front matter beside its committee and date.
  private func meetings(_ lines: KeyValuePairs<String, String>, committee: String = "children") -> [String: String] {
    Dictionary(
      lines.map { id, more in
        (
          "meetings/\(id)/meeting.md",
          "---\ncommittee: \(committee)\ndate: \(id.prefix(10))\n\(more)\nitems: [{ number: \"1\", title: A }]\n---\n"
        )
      }
    ) { $1 }
  }

  private func compiled(_ files: [String: String]..., asAt: String = "2026-11-20") -> Compiled {
    Compiled(Small.with(files.reduce(into: [:]) { $0.merge($1) { $1 } }), asAt: asAt)
  }

  // MARK: - Notice of a meeting

  @Test(arguments: [
    (published: "2014-09-23", status: "held", count: 0), (published: "2014-09-24", status: "held", count: 1),
    (published: "2014-09-30", status: "held", count: 1), (published: "2014-09-30", status: "cancelled", count: 0),
  ])
  func tellsOfAnAgendaThatWasLate(_ published: String, _ status: String, _ count: Int) {
    let found = compiled(meetings(["2014-10-01-children": "status: \(status)\nagenda-published: \(published)"]))
      .found(.lateAgenda)
    #expect(found.count == count)
  }

  @Test func showsTheDaysOfALateAgenda() throws {
    let files = meetings(["2026-04-08-children": "status: held\nagenda-published: 2026-03-30"])
    let fault = try #require(compiled(files).found(.lateAgenda).first)
    #expect(
      fault.message == "the agenda was published on 30 March 2026, 4 clear days before the meeting, where 5 are needed")
    let reason = try #require(fault.reason)
    #expect(reason.contains("6 Apr does not (Easter Monday), 5 Apr does not (Sunday)"))
    #expect(
      reason.contains("the last day to publish was Friday 27 March 2026 (Local Government Act 1972, sections 100A(6)"))
  }

  /// Five clear days before Monday 30 November begin after Friday 20 November, which is today.
  @Test(arguments: [("2026-11-30", 0), ("2026-11-27", 1), ("2026-11-20", 1), ("2026-11-19", 0)])
  func tellsOfAnAgendaThatIsMissingOnlyBeforeTheMeeting(meeting: String, count: Int) {
    #expect(compiled(meetings(["\(meeting)-children": "status: confirmed"])).found(.lateAgenda).count == count)
  }

  @Test(arguments: [("principal-wales", 0), ("parish", 0), ("principal-england", 1)])
  func asksForTheDaysOfTheCouncilsOwnLaw(profile: String, count: Int) {
    let council = ["council.yml": "name: Testshire\nprofile: \(profile)\n"]
    let files = meetings(["2026-06-16-children": "status: held\nagenda-published: 2026-06-10"])
    #expect(compiled(files, council).found(.lateAgenda).count == count)
  }

  // MARK: - Minutes

  private static let three: KeyValuePairs = [
    "2026-05-06-children": "status: held", "2026-06-10-children": "status: held", "2026-09-16-children": "status: held",
  ]

  @Test(arguments: [("", 1), ("approved-at: 2026-06-10-children\n", 0)])
  func tellsOfMinutesThatNobodyApproved(approved: String, count: Int) {
    let minutes = ["meetings/2026-05-06-children/minutes.md": "---\n\(approved)---\n"]
    let found = compiled(meetings(Self.three), minutes).found(.minutesNotApproved)
    #expect(found.map(\.range.path) == Array(repeating: "meetings/2026-05-06-children/minutes.md", count: count))
    #expect(found.allSatisfy { $0.reason?.contains("on 10 June 2026 and on 16 September 2026") ?? false })
  }

  @Test(arguments: [("2026-09-16", "twice"), ("2026-11-20", "3 times")])
  func saysHowOftenTheCommitteeHasMetSince(asAt: String, times: String) {
    let files = meetings(Self.three).merging(meetings(["2026-10-14-children": "status: held"])) { $1 }
    let found = compiled(files, asAt: asAt).found(.minutesNotApproved)
    #expect(found.first?.message.hasSuffix("the committee has met \(times) since") == true)
  }

  @Test(arguments: [("2026-09-15", 0), ("2026-09-16", 1)])
  func waitsForTheSecondMeetingAfter(asAt: String, count: Int) {
    #expect(compiled(meetings(Self.three), asAt: asAt).found(.minutesNotApproved).count == count)
  }

  /// Twelve meetings, a month apart; all but the last two have been followed by two more.
  @Test(arguments: [("", ["committees/children.md"]), ("approved-at: 2025-02-05-children\n", nil)])
  func tellsACommitteeThatRecordsNoApprovalOnce(approved: String, paths: [String]?) {
    var files = ["meetings/2025-01-05-children/minutes.md": "---\n\(approved)---\n"]
    for month in 1...12 {
      let id = "2025-\(month < 10 ? "0" : "")\(month)-05-children"
      files.merge(meetings(["\(id)": "status: held"])) { $1 }
    }
    let found = compiled(files).found(.minutesNotApproved)
    #expect(
      found.map(\.range.path) == paths
        ?? (2...10).map { "meetings/2025-\($0 < 10 ? "0" : "")\($0)-05-children/meeting.md" })
    #expect(found.allSatisfy { $0.severity == (paths == nil ? .warning : .advice) })
  }

  @Test func countsTheMeetingsOfACommitteeThatTookOver() {
    let place = [
      "committees/place.md": "---\ntitle: Place\nkind: scrutiny\npredecessor: children\n---\n",
      "committees/children.md": "---\ntitle: Children\nkind: scrutiny\nsuccessor: place\n---\n",
    ]
    let early = meetings(["2026-05-06-children": "status: held"])
    let late = meetings(
      ["2026-06-10-place": "status: held", "2026-07-10-place": "status: held"], committee: "place")
    let paths = compiled(place, early, late).found(.minutesNotApproved).map(\.range.path)
    #expect(paths == ["meetings/2026-05-06-children/meeting.md"])
  }

  @Test func minutesThatMayNotBeSeenAreNotMissed() {
    let minutes = [
      "meetings/2026-05-06-children/minutes.md": "---\nexempt: { paragraph: 3, reason: Prices of bidders. }\n---\n"
    ]
    #expect(compiled(meetings(Self.three), minutes).found(.minutesNotApproved).isEmpty)
  }

  // MARK: - Answers

  private func set(_ fields: String, first: String = "") -> [String: String] {
    [
      "reviews/foster-care/recommendations.md": """
      ---
      \(fields)
      recommendations:
        - number: "1"
          text: That the cabinet sets a target.\(first)
        - number: "2"
          text: That every enquirer is visited.
      ---
      """
    ]
  }

  @Test(arguments: [("2026-07-10", 0), ("2026-07-11", 1)])
  func tellsOnceOfAllAnswersThatAreOverdue(asAt: String, count: Int) {
    let found = compiled(set("report-received: 2026-05-01\nnotice-received: 2026-05-11"), asAt: asAt)
      .found(.responseOverdue)
    #expect(found.count == count)
    #expect(
      found.map(\.message)
        == Array(
          repeating: "no answer is recorded to recommendations 1 and 2; it was due on 10 July 2026, 1 day ago",
          count: count))
    #expect(found.allSatisfy { $0.severity == .warning && $0.reason?.contains("s.9FE") ?? false })
  }

  @Test func anAnsweredOrClosedRecommendationIsNotOverdue() {
    let answer = [
      "reviews/foster-care/response.md":
        "---\ndecision-maker: Cabinet\npositions:\n  - recommendation: \"2\"\n    position: accepted\n---\n"
    ]
    let files = set("notice-received: 2026-05-11", first: "\n    status: superseded")
    #expect(compiled(files, answer).found(.responseOverdue).isEmpty)
  }

  @Test func withoutANoticeOnlyTheCouncilsOwnRuleIsSpokenOf() throws {
    #expect(compiled(set("report-received: 2026-05-01")).found(.responseOverdue).isEmpty)
    let council = ["council.yml": "name: Testshire\nown-response-weeks: 8\nown-response-rule: Constitution, rule 14\n"]
    let found = compiled(set("report-received: 2026-05-01"), council).found(.responseOverdue)
    #expect(found.map(\.severity) == [.advice])
    #expect(try #require(found.first?.reason).contains("By the council's own rule (Constitution, rule 14)"))
  }

  // MARK: - Key decisions

  private func plan(_ fields: String, published: String = "2026-11-02", title: String = "Buses") -> [String: String] {
    [
      "forward-plan/2026-11.md": """
      ---
      notice-published: \(published)
      entries:
        - id: buses
          title: ⟦\(title)⟧
          decision-maker: Cabinet
          \(fields.replacing("; ", with: "\n    "))
      ---
      """
    ]
  }

  @Test(arguments: [
    // 28 clear days lie between 2 November and 1 December.
    (fields: "type: key; on-or-after: 1 December 2026", severities: [Severity.warning]),
    (fields: "type: key; on-or-after: 30 November 2026", severities: [.error]),
    (fields: "type: key; on-or-after: 11 December 2026", severities: []),
    (fields: "type: key; on-or-after: 10 December 2026", severities: [.warning]),
    (fields: "type: non-key; on-or-after: 30 November 2026", severities: []),
    (fields: "type: key; on-or-after: 30 November 2026; urgency: general-exception", severities: []),
    (fields: "type: key; on-or-after: 30 November 2026; urgency: special-urgency", severities: []),
    (fields: "type: key; on-or-after: 18 November 2026", severities: [.warning]),
    (fields: "type: key; on-or-after: tbc", severities: []),
  ])
  func holdsTheNoticeOfAKeyDecisionTo28Days(_ fields: String, _ severities: [Severity]) {
    let compiled = compiled(plan(fields))
    #expect(compiled.found(.keyDecisionNotice).map(\.severity) == severities)
    #expect(compiled.found(.keyDecisionNotice).allSatisfy { [$0.range] == compiled.marks })
  }

  @Test(arguments: [
    // What is not stated may be key: where notice of a key decision would be too short, the check warns.
    (fields: "on-or-after: 30 November 2026", severity: Severity.warning),
    (fields: "on-or-after: 11 January 2027", severity: .advice), (fields: "on-or-after: tbc", severity: .advice),
  ])
  func tellsOfADecisionWhoseKindIsNotStated(_ fields: String, _ severity: Severity) {
    let compiled = compiled(plan(fields))
    #expect(compiled.found(.keyDecisionNotice).isEmpty)
    #expect(compiled.found(.decisionKindNotStated).map(\.severity) == [severity])
    #expect(compiled.found(.decisionKindNotStated).map(\.range) == compiled.marks)
  }

  @Test(arguments: ["key", "non-key", "budget-and-policy-framework"])
  func saysNothingOfADecisionWhoseKindIsStated(type: String) {
    #expect(compiled(plan("type: \(type); on-or-after: tbc")).found(.decisionKindNotStated).isEmpty)
  }

  @Test func theRegulationsHoldInEnglandOnly() {
    let council = ["council.yml": "name: Testshire\nprofile: principal-wales\n"]
    #expect(compiled(plan("type: key; on-or-after: 30 November 2026"), council).found(.keyDecisionNotice).isEmpty)
  }

  @Test(arguments: [("on-or-after: October 2026", 1), ("on-or-after: November 2026", 0), ("on-or-after: tbc", 0)])
  func tellsOfADecisionInTheLatestPlanWhoseDatePassed(date: String, count: Int) {
    let compiled = compiled(plan("type: non-key; \(date)"))
    #expect(compiled.found(.decisionDatePassed).map(\.range) == (count == 1 ? compiled.marks : []))
  }

  @Test func leavesEarlierPlansAsTheyWere() {
    let later = ["forward-plan/2026-12.md": "---\nnotice-published: 2026-11-16\nentries: []\n---\n"]
    #expect(compiled(plan("type: non-key; on-or-after: October 2026"), later).found(.decisionDatePassed).isEmpty)
  }

  // MARK: - Work programmes

  private func programme(_ entry: String, year: String = "2026-27") -> [String: String] {
    [
      "work-programme/children.md":
        "---\ncommittee: children\nyear: \(year)\nentries:\n  - item: Fostering\n    \(entry.replacing("; ", with: "\n    "))\n---\n"
    ]
  }

  @Test(arguments: [
    (status: "cancelled", entry: "planned", count: 1), (status: "postponed", entry: "held", count: 1),
    (status: "confirmed", entry: "planned", count: 0), (status: "cancelled", entry: "moved", count: 0),
    (status: "cancelled", entry: "withdrawn", count: 0),
  ])
  func tellsOfAnItemPlannedForAMeetingThatFellAway(_ status: String, _ entry: String, _ count: Int) {
    let files = meetings(["2026-12-09-children": "status: \(status)"])
    let compiled = compiled(files, programme("meeting: ⟦2026-12-09-children⟧; status: \(entry)"))
    #expect(compiled.found(.itemOnCancelledMeeting).map(\.range) == (count == 1 ? compiled.marks : []))
  }

  @Test func offersTheMeetingThatTakesThePlaceOfThePostponedOne() {
    let files = meetings([
      "2026-12-09-children": "status: postponed\npostponed-to: 2027-01-13-children", "2027-01-13-children": "",
    ])
    let found = compiled(files, programme("meeting: 2026-12-09-children")).found(.itemOnCancelledMeeting)
    #expect(found.first?.fixes.first?.replacement?.text == "2027-01-13-children")
  }

  @Test(arguments: [
    (meeting: "2027-01-13-children", year: "2026-27", status: "confirmed", count: 1),
    (meeting: "2027-01-13-children", year: "2025-26", status: "confirmed", count: 0),
    (meeting: "2027-01-13-children", year: "2026-27", status: "cancelled", count: 0),
    (meeting: "2026-10-13-children", year: "2026-27", status: "held", count: 0),
  ])
  func advisesOfAMeetingToComeWithNothingOnTheProgramme(
    _ meeting: String, _ year: String, _ status: String, _ count: Int
  ) {
    let files = meetings(["\(meeting)": "status: \(status)", "2027-02-10-children": "status: confirmed"])
    let found = compiled(files, programme("meeting: 2027-02-10-children", year: year)).found(.meetingNotOnProgramme)
    #expect(found.map(\.range.path) == Array(repeating: "meetings/\(meeting)/meeting.md", count: count))
  }

  @Test func aCommitteeWithoutAProgrammeIsLeftInPeace() {
    #expect(compiled(meetings(["2027-01-13-children": ""])).found(.meetingNotOnProgramme).isEmpty)
  }

  /// On the first possible day a committee that meets in the morning still comes before.
  @Test(arguments: [
    (decided: "8 December 2026", entry: "planned", count: 1), (decided: "9 December 2026", entry: "planned", count: 0),
    (decided: "10 December 2026", entry: "planned", count: 0),
    (decided: "8 December 2026", entry: "withdrawn", count: 0),
  ])
  func tellsOfAnItemAfterTheDecisionThatItPrecedes(_ decided: String, _ entry: String, _ count: Int) {
    let plan = [
      "forward-plan/2026-11.md":
        "---\nentries: [{ id: fares, title: Fares, decision-maker: Cabinet, on-or-after: \(decided) }]\n---\n"
    ]
    let row = "meeting: 2026-12-09-children; precedes: ⟦2026-11/fares⟧; status: \(entry)"
    let compiled = compiled(meetings(["2026-12-09-children": "status: confirmed"]), plan, programme(row))
    #expect(compiled.found(.itemAfterDecision).map(\.range) == (count == 1 ? compiled.marks : []))
  }

  // MARK: - Questions from the public

  @Test(arguments: [
    (more: "", count: 1), (more: "questions-deadline: noon the day before", count: 0),
    (more: "status: cancelled", count: 0),
  ])
  func warnsOfAMeetingThatInvitesQuestionsAndNamesNoDeadline(_ more: String, _ count: Int) {
    let files = [
      "meetings/2027-01-13-children/meeting.md":
        "---\ncommittee: children\ndate: 2027-01-13\n\(more)\nitems: [{ number: \"6\", title: Public questions, kind: public }]\n---\n"
    ]
    #expect(
      compiled(files).found(.questionsWithoutDeadline).map(\.severity) == Array(repeating: .warning, count: count))
  }

  @Test func aMeetingThatInvitesNobodyNeedsNoDeadline() {
    #expect(compiled(meetings(["2027-01-13-children": ""])).found(.questionsWithoutDeadline).isEmpty)
  }

  // MARK: - Clashes

  private static let adults =
    "---\ntitle: Adults\nkind: scrutiny\nmembers: [{ person: anwen-price, role: member, until: 2027-01-31 }]\n---\n"

  private func two(_ first: String, _ second: String, day: String = "2027-01-13") -> [String: String] {
    meetings(["\(day)-children": first.replacing("; ", with: "\n")])
      .merging(meetings(["\(day)-adults": second.replacing("; ", with: "\n")], committee: "adults")) { $1 }
      .merging(["committees/adults.md": Self.adults]) { $1 }
  }

  @Test(arguments: [
    (first: "start: 10:00; place: Room 1", second: "start: 11:30; place: room 1.", count: 1),
    (first: "start: 10:00; place: Room 1", second: "start: 12:00; place: Room 1", count: 0),
    (first: "start: 10:00; end: 11:00; place: Room 1", second: "start: 11:00; place: Room 1", count: 0),
    (first: "start: 10:00; end: 16:00; place: Room 1", second: "start: 15:00; place: Room 1", count: 1),
    (first: "start: 10:00; place: Room 1", second: "start: 10:00; place: Room 2", count: 0),
    (first: "start: 10:00; place: Room 1; status: cancelled", second: "start: 10:00; place: Room 1", count: 0),
    (first: "place: Room 1", second: "start: 10:00; place: Room 1", count: 0),
  ])
  func tellsOfTwoMeetingsInOneRoom(_ first: String, _ second: String, _ count: Int) {
    #expect(compiled(two(first, second)).found(.roomClash).count == count)
  }

  @Test(arguments: [
    (day: "2027-01-13", second: "start: 11:00", count: 1), (day: "2027-01-13", second: "start: 14:00", count: 0),
    (day: "2027-02-10", second: "start: 11:00", count: 0), (day: "2026-11-19", second: "start: 11:00", count: 0),
  ])
  func tellsOfAMemberWhoWouldBeInTwoPlaces(_ day: String, _ second: String, _ count: Int) {
    let found = compiled(two("start: 10:00", second, day: day)).found(.memberClash)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.message.hasSuffix("shares members: Anwen Price") })
  }

  @Test func aSubstituteNeedNotBeInTwoPlaces() {
    let substitute = ["committees/adults.md": Self.adults.replacing("role: member", with: "role: substitute")]
    #expect(compiled(two("start: 10:00", "start: 10:00"), substitute).found(.memberClash).isEmpty)
  }
}
