import Diagnostics
import Record
import Testing

@testable import Reading

/// Words that no reader would see: told where they stand, between `‸` and `‸`; and nothing told where all is read.
@Suite struct WordAccountTests {
  @Test(arguments: [
    "| A | B |\n|---|---|\n| 1 | 2 | ‸divers came in May‸ |", "| Gate | State |\n|-|-|\n| `left|right` | ‸shut‸ |",
    "Words.\n\n[note]: ‸https://example.org/unused‸", "> [note]: ‸address \"A title‸\"\n>\n> words",
    "[words](https://example.org \"‸A title‸\") more", "![chart](a.png \"‸Of berths‸\")", "```text ‸linenos=1‸\nx\n```",
    "A\n\n| a |\n|-|\n| b | ‸gŵyl‸ |\n\nZ &amp; z", "| a |\n|-|\n| b | ‸ŵŷ‸ |",
  ])
  func tellsWordsThatAreNotRead(marked: String) {
    let (text, range) = place(marked)
    let found = read(text)
    #expect(found.map(\.rule) == [.wordsLost], "\(found)")
    #expect(found.first.map { [$0.range.start, $0.range.end] } == range)
  }

  @Test(arguments: [
    "a \\* b \\_ c\\d", "caf&eacute; &amp; T&#233;s &nbsp; x", "<https://example.org/a> and <a@example.org>",
    "[https://example.org](https://example.org)", "[text][label] and [label]\n\n[label]: https://example.org",
    "[text][the label], [the label][] too\n\n  [the  label]: <a b.md>", "7. a\n8. b\n   1) c\n\n9. d",
    "a\n===\n\nb\n---\n\n***\n\n> - c",
    "```swift\nlet a = 1\n```\n\n    indented code", "| a | b |\n|:-|-:|\n| x \\| y | `z` |\n| short |",
    "<!-- a note --> \n\nb <!-- c --> d",
    "**b**old un*frigging*believable ~~gone~~", "![al<Q3>t *x* `y`](a.png)",
    "## 16. Foster care {item 7}\n\nRESOLVED: yes {lang cy: geiriau}",
    "line\\\nbreak  \nand", "[[rec-10|the tenth]] para 6.8", "1986\\. A year", "[a [b] c](d.md) [e]",
    "- [ ] a\n- [x] b", "a\r\nb\r\n",
  ])
  func isSilentWhereEveryWordIsRead(text: String) {
    #expect(read(text, options: .minutes).filter { $0.rule == .wordsLost } == [])
  }

  @Test(arguments: [
    ("more‸[^1]‸ than", Severity.error), ("see [the tariff]‸[tariff]‸ below", .warning),
    ("words ‸{Item 2}‸ here", .warning), ("## A ‸{itm 2}‸ b", .warning), ("‸{lang: cy geiriau}‸", .warning),
  ])
  func tellsMarksThatAreNotRead(marked: String, severity: Severity) {
    let (text, range) = place(marked)
    let found = read(text, options: .minutes).filter { $0.rule == .unreadMark }
    #expect(found.first.map { [$0.range.start, $0.range.end] } == range)
    #expect(found.first?.severity == severity)
  }

  @Test(arguments: ["{item 2}", "{Item 2}", "{ item 2 }", "{ITEM: 2}"]) func readsTheMarkerOfAHeading(marker: String) {
    let bytes = Array("## 3. Slipway \(marker)\n".utf8)
    let prose = MarkdownReader().read(bytes, body: 0..<bytes.count, path: "a.md", firstLine: 1, options: .minutes)
    var items: [String?] = []
    prose.value.forEach { event in
      if case .startHeading(_, _, _, let item) = event { items.append(item?.string) }
    }
    #expect(items == ["2"] && prose.diagnostics == [])
  }

  @Test func keepsWordsInAngleBracketsInAnAlternative() {
    let prose = MarkdownReader().read(
      Array("![Chart <Q3> of berths <!-- mine -->](a.png)".utf8), body: 0..<44, path: "a.md", firstLine: 1)
    var alternatives: [String] = []
    prose.value.forEach { event in
      guard case .image(_, let alternative, _) = event else { return }
      alternatives.append(alternative.string)
    }
    #expect(alternatives == ["Chart <Q3> of berths "])
  }

  @Test(arguments: [
    "title: Berth ‸#4 at the old pier‸", "a: 1\nplace: Shed ‸#2, Fish Wharf‸\nb: 2", "a:\n  - Paint crossing ‸#7‸",
    "a: [b, c] ‸# note‸",
    "gŵyl: Tŷ ‸#4‸  ", "a: |  ‸# note‸\n  text # 1", "a: \"x # 1\" ‸# 2‸", "a: ‸# note‸\n  b: c",
  ])
  func tellsAValueThatEndsAtANumberSign(marked: String) {
    let (text, range) = place(marked)
    let found = FrontMatter.readYAML(Array(text.utf8), path: "a.yml").diagnostics
    #expect(found.map(\.rule) == [.wordsLost], "\(found)")
    #expect(found.first.map { [$0.range.start, $0.range.end] } == range)
  }

  @Test(arguments: [
    "# a note # of mine\na: 1\n  # another\nb: 2", "a: \"Berth #4 at the pier\"", "a: 'x #1'",
    "a: |\n  Berth #4\n  # heading\n",
    "a: >-\n  x #1\nb: 2",
    "a: b#c", "a: \"#1d4f73\"", "a: 1 #", "a: \"two\n  lines #2\"",
  ])
  func leavesCommentsAndQuotedSignsAlone(text: String) {
    #expect(FrontMatter.readYAML(Array(text.utf8), path: "a.yml").diagnostics == [])
  }

  @Test func countsLettersAndDigitsOfAnyLength() {
    let text = Array("The 12 officers — gŵyl, (Ĳ) @[`{~/:z9A".utf8)
    for length in 0...text.count {
      let bytes = Array(text[..<length])
      #expect(bytes.withUnsafeBufferPointer { $0.wordBytes } == bytes.count(where: \.isWordPart))
    }
  }

  /// A text of which nothing is read takes no longer than others.
  @Test func isQuickWhereEverythingIsLost() {
    let cells =
      "| a |\n|-|\n" + String(repeating: "| b " + String(repeating: "| lost ", count: 300) + "|\n", count: 100)
    let signs = "a: \"" + String(repeating: "x # ", count: 30_000) + "\"\n"
    let brackets = "[x](a.md \"t\") " + String(repeating: "[a ", count: 30_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(!read(cells).isEmpty && !read(brackets).isEmpty)
      #expect(FrontMatter.readYAML(Array(signs.utf8), path: "a.yml").diagnostics == [])
    }
    #expect(time < .seconds(20))
  }

  private func read(_ text: String, options: MarkdownOptions = .plain) -> [Diagnostic] {
    let bytes = Array(text.utf8)
    return MarkdownReader().read(bytes, body: 0..<bytes.count, path: "a.md", firstLine: 1, options: options).diagnostics
  }

  private func place(_ marked: String) -> (String, [SourcePosition]) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let positions = [parts[0], parts[0] + parts[1]].map { before in
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      return SourcePosition(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    }
    return (parts.joined(), positions)
  }
}
