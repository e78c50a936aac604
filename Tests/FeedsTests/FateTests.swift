import Testing

@testable import Feeds
@testable import Record

/// What officers say, what scrutiny found and how it was closed are told on their days.
@Suite struct FateTests {
  private func items(_ change: (inout Recommendation) throws -> Void) throws -> [Made.Item] {
    try Made.items("feeds/everything", Made.record { try change(&$0.recommendations[0]) })
  }

  @Test func aClaimAFindingAndAClosingAreEvents() throws {
    let titles = try items {
      $0.claims = [.open(Claim(.done, date: Day(iso: "2026-11-02")))]
      $0.assessments = [.open(Assessment(.notAccepted, date: Day(iso: "2026-11-12")))]
      $0.closure = Closure(.closedUnmet, on: Day(iso: "2026-11-20"))
    }.map(\.title)
    let told = titles.filter { $0.contains("Recommendation") }
    #expect(told.count == 3)
    #expect(zip(told, ["Closed: ", "Not accepted as done: ", "Officers say done: "]).allSatisfy { $0.hasPrefix($1) })
  }

  @Test func eachSaysWhatItTurnsOn() throws {
    let html = try items {
      var claim = Claim(.done, date: Day(iso: "2026-11-02"))
      claim.words = "All in place."
      claim.by = [Lead(words: "Head of Homes")]
      $0.claims = [.open(claim)]
      $0.assessments = [.open(Assessment(.notAccepted, date: Day(iso: "2026-11-12")))]
      $0.closure = Closure(.closedUnmet, on: Day(iso: "2026-11-20"))
      $0.closure?.risk = "Children move again"
    }.map(\.html).joined()
    #expect(html.contains("Officers say done (2 November 2026).</p><p>All in place.</p><p>Said by Head of Homes.</p>"))
    #expect(html.contains("Officers say done (2 November 2026); scrutiny did not accept it on 12 November 2026."))
    #expect(
      html.contains("Closed unmet on 20 November 2026.") && html.contains("Risk that remains: Children move again"))
    #expect(!html.contains("has not confirmed"))
  }

  @Test func whatHasNoDayOrIsWithheldIsNoEvent() throws {
    let plain = try items { _ in }.count
    let titles = try items {
      $0.claims = [.open(Claim(.done)), .withheld(Withheld(.draft))]
      $0.closure = Closure(.done)
    }
    #expect(titles.count == plain)
  }
}
