import Record
import Testing

@testable import Linking

/// What officers say, what scrutiny found, and how it was closed: each as it was written, with what follows from it named.
@Suite struct ClaimTests {
  private static let paper = [
    "meetings/2026-10-07-children/line.md": "---\ntitle: The line\n---\n1. Open.\n\n2. It rang unanswered.\n"
  ]

  private static func recommendation(_ fields: String) throws -> Recommendation {
    try #require(compiled(fields).record.recommendations.first)
  }

  private static func compiled(_ fields: String) -> Compiled {
    let lines = fields.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let text = "---\nrecommendations:\n  - number: \"1\"\n    text: That a line is opened.\n\(lines)\n---\n"
    let meeting = Small.meeting("  - number: \"5\"\n    title: The line").merging(paper) { $1 }
    return Compiled(Small.with(meeting).merging(["reviews/foster-care/recommendations.md": text]) { $1 })
  }

  @Test func theLatestClaimComesLastAndTheEarlierOnesStay() throws {
    let it = try ClaimTests.recommendation(
      """
      claims:
        - { status: done, date: 2026-11-02, by: [Head of Fieldwork], words: Completed. }
        - { status: paused }
        - { status: under-way, date: 2026-03-01 }
      """)
    #expect(it.claims.compactMap(\.open?.status) == [.underWay, .done, .paused])
    #expect(it.claims[1].open?.by.first?.refs.first?.kind == .post)
    #expect(it.claims[1].open?.words == "Completed.")
  }

  @Test func oneClaimAndOneAssessmentNeedNoList() throws {
    let it = try ClaimTests.recommendation(
      "claim: { status: done }\nassessment: { finding: confirmed, date: 2026-11-03 }")
    #expect(it.claims == [.open(Claim(.done))])
    #expect(it.assessments.compactMap(\.open?.finding) == [.confirmed])
  }

  @Test(arguments: [("", "2026-10-07"), (", date: 2026-10-08", "2026-10-08")])
  func anAssessmentIsOfTheDayOfItsMeetingUnlessItSaysOtherwise(own: String, day: String) throws {
    let it = try ClaimTests.recommendation(
      "assessments: { finding: not-accepted, at: 2026-10-07-children/item-5, text: Nobody answered\(own) }")
    let assessment = try #require(it.assessments.first?.open)
    #expect(assessment.date?.iso == day)
    #expect(assessment.at?.label.hasPrefix("item 5") == true)
  }

  @Test(arguments: [
    ("2026-10-07-children/line, para 2", "The line, para 2", "para-2"), ("2026-10-07-children/line", "The line", ""),
    ("2026-10-07-children/line, p 4", "The line, p 4", ""), ("A letter, para 2", "A letter, para 2", ""),
  ])
  func evidenceLeadsToTheParagraph(source: String, words: String, anchor: String) throws {
    let it = try ClaimTests.recommendation("evidence: { kind: paper, text: It rang., source: \"\(source)\" }")
    let citation = try #require(it.evidence.first?.open?.source)
    #expect(citation.words == words)
    guard case .found(let target) = citation.resolution else { return #expect(words.hasPrefix("A letter")) }
    #expect(target.anchor ?? "" == anchor)
  }

  @Test(arguments: [
    ("https://example.org/calls", true), ("https://example.org/calls, page 2", false), ("Letter", false),
  ])
  func onlyAWholeAddressIsAPageElsewhere(words: String, isWeb: Bool) {
    #expect((Citation(words: words, resolution: .unresolved).web == words) == isWeb)
  }

  @Test(arguments: [
    ("closed-as: closed-unmet", RecommendationStatus.closedByCommittee, "from how it was closed"),
    ("closed-as: done-otherwise\nclaim: { status: paused }", .done, "from how it was closed"),
    ("closed-as: replaced", .superseded, "from how it was closed"),
    ("claim: { status: done, date: 2026-11-02 }", .done, "as officers say since 2 November 2026"),
    ("claim: { status: done }\nstatus: under-way", .underWay, ""),
    ("claim: { status: done }\nstatus-words: Nearly there", .notStated, ""), ("contact: Kay Porter", .notStated, ""),
  ])
  func aStatusThatNobodyRecordedSaysWhatItFollowsFrom(
    fields: String, status: RecommendationStatus, provenance: String
  ) throws {
    let it = try ClaimTests.recommendation(fields)
    #expect(it.status.status == status)
    #expect(it.status.provenance?.note ?? "" == provenance)
  }

  @Test func aClosureNamesItsMinuteItsDayAndTheRiskThatRemains() throws {
    let it = try ClaimTests.recommendation(
      """
      status: under-way
      closed-as: closed-unmet
      closed-at: 2026-10-07-children/item-5
      risk: Nobody to call at night.
      risk-owner: [Head of Fieldwork]
      """)
    let closure = try #require(it.closure)
    #expect(closure.how == .closedUnmet)
    #expect(closure.on?.iso == "2026-10-07")
    #expect(closure.at?.label.hasPrefix("item 5") == true)
    #expect(closure.risk == "Nobody to call at night.")
    #expect(closure.riskOwners.map(\.words) == ["Head of Fieldwork"])
    #expect(!it.isOpen)
  }

  @Test func nothingIsInventedForARecordWithAStatusOnly() throws {
    let it = try ClaimTests.recommendation("status: done")
    #expect(it.closure == nil && it.claims.isEmpty && it.assessments.isEmpty && it.parts.isEmpty)
    #expect(it.status == RecordedStatus(.done))
  }

  @Test func whatRowsSayIsCarriedOver() throws {
    let it = try ClaimTests.recommendation(
      """
      parts:
        - { number: (a), text: in the evenings, status: done, status-words: Open., by-when: March 2027 }
      priority: High
      priority-reason: Carers leave.
      effects: { what: Fewer moves, amount: £4, date: 2026-09-30, confirmed-by: [Kay Porter] }
      milestones: [{ text: Two posts, by-when: May 2026, done: 2026-05-04 }]
      contact: head-of-fieldwork
      """)
    let part = try #require(it.parts.first?.open)
    #expect(part.number.words == "(a)" && part.status == RecordedStatus(.done, words: "Open."))
    #expect(part.deadline.lastDay?.iso == "2027-03-31")
    #expect(it.priority == "High" && it.priorityReason == "Carers leave.")
    let effect = try #require(it.effects.first?.open)
    #expect(effect.what == "Fewer moves" && effect.amount == "£4" && effect.date?.iso == "2026-09-30")
    #expect(effect.confirmedBy.first?.refs.first?.kind == .person)
    let milestone = try #require(it.milestones.first?.open)
    #expect(milestone.byWhen?.words == "May 2026" && milestone.done?.iso == "2026-05-04")
    #expect(it.contact?.refs.first?.kind == .post)
  }

  @Test func aRowThatIsWithheldLeavesOnlyItsGround() throws {
    let it = try ClaimTests.recommendation("claims: [{ status: done, words: Secret, draft: yes }]")
    #expect(it.claims == [.withheld(Withheld(.draft))])
    #expect(it.status.status == .notStated)
  }
}
