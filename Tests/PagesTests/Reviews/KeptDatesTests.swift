import Testing

@testable import Pages
@testable import Record

/// Every date of a recommendation and whether it was kept, and what is said, shown and found of it.
struct KeptDatesTests {
  private func dates(_ place: Int, _ change: (inout Record) throws -> Void = { _ in }) throws -> [String] {
    var record = try MadeReviews.record()
    try change(&record)
    return Site(record).view(of: Handle<Recommendation>(place)).keptDates.map {
      "\($0.what): \($0.set), \($0.done ?? "–"), \($0.kept.words)"
    }
  }

  @Test func saysOfEachDateWhetherItWasKept() throws {
    #expect(
      try dates(0) == [
        "The answer: 9 January 2026, 13 January 2026, 4 days late",
        "The recommendation itself: December 2025, –, Done, on a day nobody recorded",
        "Action 1: December 2025, –, 20 days late",
      ])
    #expect(
      try dates(2) == [
        "The answer: 9 January 2026, –, 11 days late", "The recommendation itself: November 2025, –, 51 days late",
      ])
  }

  @Test func aDayInTimeIsKeptAndOneToComeIsNeither() throws {
    let claimed = try dates(0) { $0.recommendations[0].claims = [.open(Claim(.done, date: Day(iso: "2025-12-30")))] }
    #expect(claimed[1] == "The recommendation itself: December 2025, 30 December 2025, In time")
    let open = try dates(1) { $0.recommendations[1].byWhen = FuzzyDate(words: "30 January 2026") }
    #expect(open[1] == "The recommendation itself: 30 January 2026, –, 10 days left")
  }

  @Test func whatWillNotHappenIsNotLate() throws {
    #expect(
      try dates(1) { $0.recommendations[1].status = RecordedStatus(.notAccepted) }.last?.hasSuffix("Not happening")
        == true)
  }

  @Test func aConditionIsNeverMissed() throws {
    #expect(try dates(4).last?.contains("December 2025 (subject to funding)") == true)
    #expect(try dates(4).last?.hasSuffix("Answer 11 days late") == true)
  }

  @Test func setsTheClaimBesideTheEvidenceAndTheFinding() throws {
    var record = try MadeReviews.record()
    var claim = Claim(.done, date: Day(iso: "2025-12-30"))
    claim.words = "Everybody is visited."
    claim.by = [Lead(words: "Head of Fieldwork (KP)", refs: [Handle<Post>(0).ref])]
    record.recommendations[1].claims = [.open(claim)]
    record.recommendations[1].evidence = [.open(Evidence(text: MadeReviews.prose("A count.")))]
    let chain = try #require(Site(record).view(of: Handle<Recommendation>(1)).chain)
    #expect(chain.claim == "Everybody is visited." && chain.claimant == "Head of Fieldwork (30 December 2025)")
    #expect(chain.evidence.count == 1 && chain.finding == nil)
    #expect(Site(record).view(of: Handle<Recommendation>(2)).chain == nil)
  }

  @Test func saysTheStateFirstWithTheExactWordsAndHowToCiteThem() throws {
    let html = DefaultTheme.html(Site(try MadeReviews.record()).recommendationPages()[2])
    #expect(html.contains(#"<p class="lead"><span class="state state-late">51 days late</span>"#))
    #expect(html.contains("It was to be done by 30 November 2025."))
    #expect(html.contains(##"<a class="pilcrow" href="#words""##))
    #expect(html.contains("Recommendation 3, Foster care, as at 20 January 2026"))
  }
}
