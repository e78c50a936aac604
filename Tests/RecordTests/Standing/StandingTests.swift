import Testing

@testable import Record

/// What is said of what officers say and scrutiny found: by their days, and in words that stay true tomorrow.
@Suite struct StandingTests {
  /// Claims and findings with their days, “” where one has none, and what is said of them in the end.
  struct Case: Sendable {
    var claims: [(RecommendationStatus, String)] = []
    var findings: [(AssessmentFinding, String)] = []
    var said: [String]
  }

  static let cases = [
    Case(said: []), Case(claims: [(.underWay, "2026-11-02")], said: ["Officers say under way (2 November 2026)."]),
    Case(
      claims: [(.done, "2026-11-02")],
      said: ["Officers say done (2 November 2026). Scrutiny has not confirmed it."]),
    Case(claims: [(.done, "")], said: ["Officers say done. Scrutiny has not confirmed it."]),
    Case(
      claims: [(.done, "2026-11-02")], findings: [(.confirmed, "2026-11-09")],
      said: ["Confirmed by scrutiny on 9 November 2026."]),
    Case(
      claims: [(.done, "2026-11-02")], findings: [(.notAccepted, "2026-11-09")],
      said: ["Officers say done (2 November 2026); scrutiny did not accept it on 9 November 2026."]),
    Case(findings: [(.notAccepted, "")], said: ["Scrutiny did not accept it as done on a day that is not recorded."]),
    Case(
      claims: [(.done, "2026-11-02")], findings: [(.confirmedInPart, "2026-11-02")],
      said: ["Confirmed in part by scrutiny on 2 November 2026."]),
    Case(
      findings: [(.doneOtherwise, "2026-11-09")], said: ["Done otherwise, and accepted by scrutiny on 9 November 2026."]
    ),
    Case(
      findings: [(.exceeds, "2026-11-09")],
      said: ["Scrutiny found on 9 November 2026 that more was done than was asked."]),
    // A claim after the finding has not been looked at; to say “done” again of what is met is nothing new.
    Case(
      claims: [(.done, "2026-03-02"), (.underWay, "2026-09-16")], findings: [(.notAccepted, "2026-06-10")],
      said: [
        "Claimed done on 2 March 2026, not accepted on 10 June 2026.", "Officers say under way (16 September 2026).",
      ]),
    Case(
      claims: [(.done, "2026-03-02"), (.done, "2026-09-16")], findings: [(.notAccepted, "2026-06-10")],
      said: [
        "Claimed done on 2 March 2026, not accepted on 10 June 2026.",
        "Officers say done (16 September 2026). Scrutiny has not confirmed it.",
      ]),
    Case(
      claims: [(.done, "2026-03-02"), (.done, "2026-09-16")], findings: [(.confirmed, "2026-06-10")],
      said: ["Confirmed by scrutiny on 10 June 2026."]),
    Case(
      claims: [(.done, "2026-03-02"), (.paused, "2026-09-16")], findings: [(.confirmed, "2026-06-10")],
      said: ["Officers say paused (16 September 2026)."]),
  ]

  private func recommendation(_ given: Case) throws -> Recommendation {
    var made = Recommendation(
      document: try Made.document("rec-1", "reviews"), number: Numbering("1"), text: LinkedProse(.empty),
      status: RecordedStatus(.done))
    made.claims = given.claims.map { .open(Claim($0.0, date: Day(iso: $0.1))) }
    made.assessments = given.findings.map { .open(Assessment($0.0, date: Day(iso: $0.1))) }
    return made
  }

  @Test(arguments: cases.indices) func saysWhatFollowsFromTheDays(index: Int) throws {
    let given = StandingTests.cases[index]
    #expect(try Made.record().standingInWords(recommendation(given)) == given.said)
  }

  @Test(arguments: [("2026-11-20", 18), ("2026-11-02", 0)]) func countsTheDaysOfSilence(today: String, days: Int) throws
  {
    let made = try recommendation(Case(claims: [(.done, "2026-11-02")], said: []))
    #expect(made.standing?.silence(asOf: try Made.day(today)) == days)
  }

  @Test func countsNoSilenceBeforeTheClaimNorAfterAFinding() throws {
    let claimed = try recommendation(Case(claims: [(.done, "2026-11-02")], said: []))
    #expect(claimed.standing?.silence(asOf: try Made.day("2026-11-01")) == nil)
    let found = try recommendation(
      Case(claims: [(.done, "2026-11-02")], findings: [(.confirmedInPart, "2026-11-03")], said: []))
    #expect(found.standing?.silence(asOf: try Made.day("2026-11-20")) == nil)
  }

  @Test func nobodyIsCalledSilentWhoseFindingIsWithheldOrWhoClosedIt() throws {
    let claimed = try recommendation(Case(claims: [(.done, "2026-11-02")], said: []))
    var withheld = claimed
    withheld.assessments = [.withheld(Withheld(.draft))]
    #expect(withheld.standing?.kind == .claimed)
    var closed = claimed
    closed.closure = Closure(.done)
    #expect(closed.standing?.kind == .claimed)
  }

  @Test(arguments: [
    (Closure(.done), "Closed as done on a day that is not recorded."),
    (Closure(.replaced, on: Day(iso: "2026-06-10")), "Closed as replaced by another on 10 June 2026."),
    (
      Closure(.closedUnmet, on: Day(iso: "2026-06-10")),
      "Closed unmet on 10 June 2026. Which risk remains is not recorded."
    ),
  ])
  func saysHowItWasClosed(closure: Closure, words: String) throws {
    #expect(try Made.record().inWords(closure) == words)
  }

  @Test(arguments: [
    ([], "Who bears the risk that remains is not recorded."),
    (["Ann Lee", "The county"], "The risk that remains is borne by Ann Lee and The county."),
  ])
  func saysWhoBearsTheRisk(owners: [String], words: String) throws {
    var closure = Closure(.closedUnmet, on: try Made.day("2026-06-10"))
    closure.risk = "Floods."
    closure.riskOwners = owners.map { Lead(words: $0) }
    #expect(try Made.record().inWords(closure) == "Closed unmet on 10 June 2026. " + words)
  }

  @Test(
    arguments: [
      (RecommendationStatus.done, nil, false), (.done, .notAccepted, true), (.done, .confirmedInPart, true),
      (.done, .confirmed, false), (.underWay, .exceeds, false), (.underWay, .notAccepted, true),
      (.notAccepted, .notAccepted, false),
    ] as [(RecommendationStatus, AssessmentFinding?, Bool)])
  func somethingIsExpectedUntilItIsFoundToBeDone(
    status: RecommendationStatus, finding: AssessmentFinding?, isOpen: Bool
  )
    throws
  {
    var own = try recommendation(
      Case(claims: [(status, "2026-11-02")], findings: finding.map { [($0, "2026-11-09")] } ?? [], said: []))
    own.status = RecordedStatus(status)
    #expect(try isExpected(own) == isOpen)
    own.closure = Closure(.closedUnmet)
    #expect(try !isExpected(own))
  }

  /// By the one rule for states, which needs the record.
  private func isExpected(_ own: Recommendation) throws -> Bool {
    var record = try Made.record(asAt: "2026-11-20")
    record.recommendations = [own]
    record.settleStates()
    return record.recommendations[0].isOpen
  }

  @Test func whatIsOnlyCircumstanceClosesNothing() throws {
    var closure = Closure()
    closure.risk = "Floods."
    #expect(try Made.record().inWords(closure) == nil)
  }
}
