import Diagnostics
import Testing

@testable import Reading

/// Documents nobody would write, made by a fixed recipe: all that is lost is told, and nothing else.
@Suite struct AnyMarkdownTests {
  private static let pieces = [
    "Plain words, gŵyl and 12.5 %.", "**Strong** and *not* `code` \\* \\_x\\_", "## 16. A heading {item 7}",
    "Setext\n======",
    "- one\n- two\n  - three", "7. seven\n8. eight\n\n   more", "1) a\n2) b", "> quoted\n> > twice", "***",
    "    indented code",
    "```swift\nlet a = 1\n```", "~~~\n| no | table |\n~~~", "| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 |",
    "| a |\n|-|\n| x \\| y |",
    "<!-- a note -->", "words <!-- note --> words", "<https://example.org/path?a=b>",
    "[text](https://example.org/a_b \"\") after",
    "[text][label] and [label]\n\n[label]: https://example.org/label", "![alternative *words*](chart.png)",
    "[[rec-10|the tenth]] para 6.8",
    "caf&eacute; &amp; &#8211; x", "~~gone~~ {lang cy: geiriau}", "a\\\nb  \nc", "RESOLVED: (a) that\n(b) this",
    "www.example.org and a@example.org",
    "[a [b] c] (d) [e]: f g", "(a) lettered\n(b) too", "- [ ] to do\n- [x] done", "tab\there\r\nand there",
  ]

  /// Each loses one word that stands in nothing else.
  private static let losses = [
    "| a |\n|-|\n| b | lostword |", "[unused]: lostword", "[text](a.md \"lostword\")", "```text lostword\nx\n```",
    "![chart](a.png 'lostword')",
  ]

  @Test(arguments: 0..<200) func tellsWhatIsLostAndNothingElse(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var parts = (0..<(1 + dice.roll(12))).map { _ in Self.pieces[dice.roll(Self.pieces.count)] }
    #expect(lost(in: parts) == [], "\(parts.joined(separator: "\n\n"))")
    parts.insert(Self.losses[dice.roll(Self.losses.count)], at: dice.roll(parts.count + 1))
    #expect(lost(in: parts).map { $0.message.contains("lostword") } == [true], "\(parts.joined(separator: "\n\n"))")
  }

  /// A comment between two of them keeps them from running into one another.
  private func lost(in parts: [String]) -> [Diagnostic] {
    let bytes = Array(parts.joined(separator: "\n\n<!-- -->\n\n").utf8)
    return MarkdownReader().read(bytes, body: 0..<bytes.count, path: "a.md", firstLine: 1, options: .minutes)
      .diagnostics
      .filter { $0.rule == .wordsLost }
  }

  /// A linear congruential generator (Knuth, MMIX): the same documents on every machine.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }
}
