import Diagnostics
import Foundation
import Testing

@testable import Building

/// A council’s own words, from `strings` in council.yml.
@Suite struct OwnWordsTests {
  private static func council(_ strings: String) -> [String: String] {
    SmallCouncil.with([
      "council.yml": "name: Testshire County Council\nas-at: 2026-11-20\naddress: https://example.org/\nstrings:\n"
        + strings
    ])
  }

  @Test func pagesSayWhatTheCouncilSays() async throws {
    let site = try TestSite(
      Self.council(
        """
          recommendation-number: Argymhelliad {number}
          recommendations[one]: un argymhelliad
          no-action-unanswered: Nobody has begun.
          home: Hafan
          nav-topics: Our topics
        """))
    #expect(try await site.build().diagnostics.filter { $0.severity == .error } == [])
    let pages = try site.files().mapValues { String(decoding: $0, as: UTF8.self) }
    let recommendation = try #require(pages["reviews/foster-care/rec-1/index.html"])
    #expect(recommendation.contains("Argymhelliad 1"))
    #expect(recommendation.contains("<p class=\"empty\">Nobody has begun.</p>"))
    #expect(recommendation.contains("Our topics"))
    #expect(pages["reviews/foster-care/index.html"]?.contains("un argymhelliad") == true)
    #expect(recommendation.contains(">Hafan</a>"))
  }

  @Test func aGapThatIsMisspeltIsToldWithItsPlace() async throws {
    let site = try TestSite(Self.council("  recommendation-number: Number {nubmer}\n"))
    let faults = try await site.build().diagnostics.filter { $0.rule == .themeSetting }
    #expect(faults.map(\.range.start.line) == [5, 5])
    #expect(faults.map(\.message).first == "“recommendation-number” leaves out {number}")
    #expect(faults.last?.range.start.column == 33)
  }
}
