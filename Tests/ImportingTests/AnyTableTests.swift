import Diagnostics
import Testing

@testable import Importing

/// Tables nobody would write, made by a fixed recipe: the promise holds for them too.
struct AnyTableTests {
  private static let cells = [
    "", "", "", "Action", "Lead", "By When", "Recommendation", "Response", "No", "Progress", "Completed on",
    "Target/Success Criteria",
    "Targ", "1.", "2", "3. (a)", "1. Visit homes.", "that go on", "Done 13.02.26", "\"", "£6", "As above", "KP", "α",
    "- a: b #c",
    "Recommendation No. 4", "Executive's Response", "*bold* [link](x) <b>tag</b>", "C:\\path", "yes",
    "Owner By When Progress",
    "Area for Improvement", "Ward", "&amp; `code` ~~gone~~", "ĩS", "З.", "|", "---", "Theme one: homes",
  ]

  /// A linear congruential generator (Knuth, MMIX): the same tables on every machine.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  private func table(_ seed: Int, separator: String) -> String {
    var dice = Dice(state: UInt64(seed))
    let width = 2 + dice.roll(6)
    var lines: [String] = []
    for _ in 0..<(3 + dice.roll(12)) {
      let cells = (0..<max(1, width - dice.roll(3) / 2)).map { _ in Self.cells[dice.roll(Self.cells.count)] }
      lines.append(dice.roll(9) == 0 ? "" : cells.joined(separator: separator))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: 0..<150) func losesNoWordOfATableOfAnyKind(_ seed: Int) {
    for (name, text) in [
      ("any.tsv", table(seed, separator: "\t")),
      ("any.md", table(seed, separator: " | ").split(separator: "\n").map { "| " + $0 + " |" }.joined(separator: "\n")),
    ] {
      let result = imported(text, name: name)
      #expect(lostWords(of: text, in: result.value) == [] || result.hasErrors, "\(text)")
      #expect(result.leftovers(.unaccounted) == [], "\(text)")
      let linked = LinkedImport(result.value.files).record()
      let isTold = result.diagnostics.contains { $0.rule == .repeatedNumber }
      let ofNumbers: Set<Rule> = isTold ? [.repeatedNumber, .duplicateID, .duplicateAddress] : []
      let faults = linked.diagnostics.filter { $0.severity == .error && !ofNumbers.contains($0.rule) }
      #expect(faults.map(\.message) == [], "\(text)")
    }
  }
}
