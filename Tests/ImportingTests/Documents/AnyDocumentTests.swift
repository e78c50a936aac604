import Diagnostics
import Testing

@testable import Importing
@testable import Papers

/// Papers that were torn apart by a generator: none may stop the program, and no word of any may be lost.
struct AnyDocumentTests {
  private static let papers = [
    AgendaTests.paper, MinutesTests.paper, MinutesTests.welsh, ReportTests.paper, PackTests.text,
  ]

  /// Numbers that look random and are the same each time.
  private struct Numbers {
    var state: UInt64
    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
  }

  private func torn(_ text: String, _ numbers: inout Numbers) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<(1 + numbers.below(8)) {
      let (one, other) = (numbers.below(lines.count), numbers.below(lines.count))
      switch numbers.below(5) {
      case 0: lines.swapAt(one, other)
      case 1: lines[one] += " " + lines[other]
      case 2: lines.insert("", at: one)
      case 3: lines[one] = String(lines[one].dropFirst(numbers.below(9)))
      case _:
        lines[one] = String(lines[one].prefix(numbers.below(40))) + ["(", "[^", "**", "|", ":", "\t"][numbers.below(6)]
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: 0..<12) func losesNoWordOfATornPaper(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 1)
    for paper in Self.papers {
      let text = torn(paper, &numbers)
      for kind in [CouncilPaper.agenda, .minutes, .report, .pack] {
        let result = imported(kind, text)
        guard result.errors.isEmpty else { continue }
        let placed = (result.value.files.map(\.text) + result.value.leftovers.map(\.words)).flatMap(WordAccount.words)
        let missing = Set(WordAccount.words(withoutTags(text))).subtracting(placed)
        #expect(missing == [], "\(kind) of seed \(seed)")
      }
    }
  }
}
