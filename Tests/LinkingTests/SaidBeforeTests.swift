import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Recommendations that say again what others said.
@Suite struct SaidBeforeTests {
  private static func meeting(_ day: String, _ row: String) -> [String: String] {
    [
      "meetings/\(day)-children/meeting.md": "---\ncommittee: children\ndate: \(day)\nstatus: held\n---\n",
      "meetings/\(day)-children/recommendations.md":
        "---\nrecommendations:\n  - number: \"1\"\n    text: That a target is set.\n\(row)\n---\n",
    ]
  }

  private func record(_ rows: KeyValuePairs<String, String>) -> Record {
    Compiled(Small.with(rows.reduce(into: [:]) { $0.merge(Self.meeting($1.key, $1.value)) { $1 } })).record
  }

  @Test func theLineIsFollowedOverTheYearsInBothDirections() {
    let record = record([
      "2023-05-10": "", "2024-05-10": "    repeats: [2023-05-10-children/rec-1]",
      "2025-05-10": "    repeats: [2024-05-10-children/rec-1]",
    ])
    func days(_ handles: [Handle<Recommendation>]) -> [String?] { handles.map { record.dayMade(record[$0])?.iso } }
    #expect(days(record.saidBefore(Handle(2))) == ["2023-05-10", "2024-05-10"])
    #expect(days(record.saidAgain(Handle(0))) == ["2024-05-10", "2025-05-10"])
    #expect(days(record.saidBefore(Handle(0))) == [] && days(record.saidAgain(Handle(2))) == [])
    #expect(record.recommendations[2].repeats.map(\.label) == ["Recommendation 1, Children and Families, 10 May 2024"])
    #expect(
      record.recommendations[0].repeatedBy.map(\.label) == ["Recommendation 1, Children and Families, 10 May 2024"])
  }

  /// A slip of the clerk makes nobody wait for ever.
  @Test func aRingEnds() {
    let record = record([
      "2023-05-10": "    repeats: [2024-05-10-children/rec-1]",
      "2024-05-10": "    repeats: [2023-05-10-children/rec-1, 2024-05-10-children/rec-1]",
    ])
    #expect(record.saidBefore(Handle(0)) == [Handle(1)] && record.saidBefore(Handle(1)) == [Handle(0)])
  }

  @Test func whatIsWithheldIsNotNamed() {
    let record = record([
      "2023-05-10": "    exempt: { paragraph: 3, reason: Prices. }",
      "2024-05-10": "    repeats: [2023-05-10-children/rec-1]",
    ])
    let later = record.recommendations.filter { $0.document.id.text == "2024-05-10-children/rec-1" }
    #expect(later.map(\.repeats) == [[]])
  }
}
