import Building
import Diagnostics
import Testing

/// A check finds what was recommended before, and says how.
@Suite struct SaidBeforeTests {
  private static let others = LikeWords.others.enumerated().map { "  - number: \"\($0 + 10)\"\n    text: \($1)\n" }
    .joined()

  /// Two meetings that recommend; the rows of the later are `rows`.
  private func found(_ rows: String, earlier: String = LikeWords.gullies, day: String = "2023-05-10") async throws
    -> [Diagnostic]
  {
    func meeting(_ day: String, _ rows: String) -> [String: String] {
      [
        "meetings/\(day)-children/meeting.md": "---\ncommittee: children\ndate: \(day)\nstatus: held\n---\n",
        "meetings/\(day)-children/recommendations.md": "---\nrecommendations:\n\(rows)---\n",
      ]
    }
    let first = meeting(day, "  - number: \"1\"\n    text: \(earlier)\n\(Self.others)")
    let site = try TestSite(SmallCouncil.with(first.merging(meeting("2026-05-10", rows)) { $1 }))
    return try await site.check().diagnostics.filter { $0.rule == .saidBefore }
  }

  private func row(_ more: String = "", _ text: String = LikeWords.gullies) -> String {
    "  - number: \"1\"\n    text: \(text)\n\(more)"
  }

  @Test func itIsToldAtTheTextWithItsWorking() async throws {
    let told = try #require(
      try await found(row("", "That every gully in all the six parishes is cleaned before each winter starts.")).first)
    #expect(told.severity == .advice)
    #expect(told.range.path == "meetings/2026-05-10-children/recommendations.md")
    #expect(told.range.start == SourcePosition(line: 4, column: 11))
    #expect(told.message.contains("Recommendation 1, ") && told.message.hasSuffix(", made on 10 May 2023"))
    #expect(told.reason?.hasPrefix("Both have ") == true && told.reason?.contains("parishes") == true)
    #expect(told.reason?.contains("from 60 on it is told") == true)
    #expect(told.related.map(\.range.path) == ["meetings/2023-05-10-children/recommendations.md"])
  }

  @Test(arguments: [
    ("", 1), ("    repeats: [2023-05-10-children/rec-1]\n", 0), ("    repeats: []\n", 0),
    ("    exempt: { paragraph: 3, reason: Prices. }\n", 0),
  ])
  func aClerkHasTheLastWord(more: String, count: Int) async throws {
    #expect(try await found(row(more)).count == count)
  }

  @Test func anotherMatterIsNotTold() async throws {
    #expect(try await found(row("", "That sandbags are kept at twelve places agreed with parish councils.")).isEmpty)
  }

  @Test func rowsOfOneSetAreNotCompared() async throws {
    let rows =
      row("", "That nobody waits.") + "  - number: \"2\"\n    text: \(LikeWords.gullies)\n"
      + "  - number: \"3\"\n    text: \(LikeWords.gullies)\n"
    #expect(try await found(rows, earlier: "That quality counts for most.").isEmpty)
  }

  @Test func onlyTheLaterOneIsTold() async throws {
    let told = try await found(row(), day: "2026-09-10")
    #expect(told.map(\.range.path) == ["meetings/2026-09-10-children/recommendations.md"])
  }
}

/// Recommendations that a council may make.
enum LikeWords {
  static let gullies = "That every gully in the six parishes is cleaned before each winter."
  static let others = [
    "That the cabinet sets a yearly target for new foster homes and reports on it.",
    "That one telephone number for all supported buses is answered until the last arrival.",
    "That quality counts for at least 60% of the marks when contracts are awarded.",
    "That thirty more stops get a shelter with a seat, beginning with those outside surgeries.",
    "That families are told in person about charges for adult care, a year before the first bill.",
  ]
}
