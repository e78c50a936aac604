import Diagnostics
import Record
import Testing

@testable import Reading

/// Faults and places in bodies; `‸` marks the place that is to be reported.
@Suite struct MarkdownFaultsTests {
  @Test(arguments: [
    ("a\n\n‸<div>x</div>", Rule.rawHTML, Severity.error), ("a ‸<br> x", .rawHTML, .error),
    ("‸<!-- open", .rawHTML, .error), ("‸<!-- a --> words", .rawHTML, .error),
    ("[x](‸javascript:y)", .unsafeLink, .error), ("Gŵyl [x](‸vbscript:y)", .unsafeLink, .error),
    ("[x](‸//evil.example)", .unsafeLink, .error), ("[x](‸file:///etc/passwd)", .unsafeLink, .error),
    ("- a\n  [x](‸data:text/html,y)", .unsafeLink, .error), ("![](‸a.png)", .imageWithoutAlternative, .error),
    ("![x](‸https://b.uk/a.png)", .unsafeLink, .error), ("‸# Title", .headingOrder, .warning),
    ("## A\n\n‸#### B", .headingOrder, .warning), ("‸### A", .headingOrder, .warning),
    ("a ‸&#7; b", .controlCharacter, .error), ("é ‸&#x1F;", .controlCharacter, .error),
    ("‸&#0;", .controlCharacter, .error),
    ("a\n*b ‸&#65535;*", .controlCharacter, .error), ("‸&#XFFFE;", .controlCharacter, .error),
    ("‸&#xD800;", .controlCharacter, .error), ("‸&#x110000;", .controlCharacter, .error),
    ("‸&#128;", .controlCharacter, .error),
    ("`&#7;` ‸&#7;", .controlCharacter, .error), ("[a](b.md \"‸&#7;\")", .controlCharacter, .error),
    ("```\n&#7;\n```\n\n‸&#7;", .controlCharacter, .error), ("\\\\‸&#7;", .controlCharacter, .error),
    ("[x](‸http:/y)", .unsafeLink, .error), ("[x](‸https://)", .unsafeLink, .error),
    ("[x](‸https://a|b.uk/c)", .unsafeLink, .error),
    ("[x](‸http:y)", .unsafeLink, .error), ("[x](‸https://:80/)", .unsafeLink, .error),
    ("a\n\n‸## \n\nb", .headingWithoutWords, .warning), ("‸## <!-- later -->", .headingWithoutWords, .warning),
    ("‸## &nbsp;&#x200B;", .headingWithoutWords, .warning), ("‸## {item 3}", .headingWithoutWords, .warning),
  ])
  func reportsTheFaultAtItsPlace(marked: String, rule: Rule, severity: Severity) {
    let found = read(marked.replacing("‸", with: "")).diagnostics
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.severity == severity)
    #expect(found.first?.range.start == place(marked))
  }

  @Test(arguments: [
    "<https://b.uk>", "a <!-- b --> c", "<!-- a -->\n<!-- b -->", "3 < 4 > 2", "`<b>`", "## A\n\n### B\n\n## C",
    "`&#7;`", "\\&#7;", "&#169; &#9; &#xA0; &#1234567890;", "<!-- &#7; -->", "```\n&#7;\n```", "## `a`",
    "## 4. x",
    "## [a](b.md)", "[x](https://u@h.uk:80/a?b=c#d)", "[x](http://[::1]:80/)", "[x](https://gŵyl.example/ŷ)",
    "[x](../a.md#b)", "[x](tel:+441234)", "[x](HTTPS://b.uk)", "[x](a:b/c)".replacing(":", with: "/x:"),
  ])
  func letsPassWhatIsRight(markdown: String) { #expect(read(markdown).diagnostics == []) }

  @Test(arguments: [
    ("https://a.uk/b|c", "https://a.uk/b%7Cc"), ("https://a.uk/50%off", "https://a.uk/50%25off"),
    ("https://a.uk/%7c%C3", "https://a.uk/%7c%C3"),
    ("https://a.uk/{a}^`?[1]#a#b", "https://a.uk/%7Ba%7D%5E%60?%5B1%5D#a%23b"),
    ("http://[::1]/[a]b", "http://[::1]/%5Ba%5Db"), ("https://a.uk/ŵ?a='1'&b=2", "https://a.uk/ŵ?a='1'&b=2"),
    ("mailto:a|b@c.uk", "mailto:a%7Cb@c.uk"), ("https://a.uk/%", "https://a.uk/%25"),
    ("https://a.uk/%4", "https://a.uk/%254"),
  ])
  func addressesAreWrittenAsURIs(written: String, address: String) {
    let inBrackets = read("[x](<\(written)>)")
    #expect(inBrackets.diagnostics == [])
    #expect(words(inBrackets.value).contains(address))
    guard written.hasPrefix("http"), !written.contains("`") else { return }
    #expect(destinations(read("See \(written) now").value) == [address])
  }

  private func destinations(_ prose: Prose) -> [String] {
    var found: [String] = []
    prose.forEach { if case .startLink(let destination, _) = $0 { found.append(destination.string) } }
    return found
  }

  @Test func aHeadingWithoutWordsIsLeftOut() {
    #expect(words(read("## A\n\n## \n\nb").value) == words(read("## A\n\nb").value))
    let item = read("## {item 3}\n\n**RESOLVED:** x", .minutes).value
    #expect(item.resolutions.map(\.item) == ["3"])
    #expect(item.plainText.hasPrefix("Item 3"))
  }

  @Test func aCommentReachesNothing() {
    let prose = read("<!-- SECRET -->\n\na <!-- SECRET --> b\n\n- x\n  <!-- SECRET -->\n").value
    #expect(!words(prose).contains("SECRET"))
    #expect(!prose.plainText.contains("SECRET"))
  }

  @Test func refusedHTMLReachesNothing() {
    #expect(words(read("<p>SECRET</p>\n\na <i>b</i>").value) == "p a_b /p")
  }

  @Test(arguments: [
    "See ‸[[rec-10]].", "- a\n  - Gŵyl ‸[[rec-10]]", "|a|b|\n|-|-|\n|x|‸[[rec-10]]|", "> a\n> *x* ‸[[rec-10]]",
    "[[a]] [[b]]\nand ‸[[rec-10|x]]", "7. x\n\n   y\n   z ‸[[rec-10]]", "‸[[rec-10]]", "`[[rec-10]]` ‸[[rec-10]]",
  ])
  func placesReferencesUnderTheirBrackets(marked: String) {
    let prose = read(marked.replacing("‸", with: ""), .minutes).value
    #expect(prose.references.last?.target == "rec-10")
    if marked.hasPrefix("`") { return }
    #expect(prose.references.last?.range.start == place(marked))
  }

  @Test func placesNumbersWhereTheyAreWritten() {
    let numbers = read("## 16. A\n\n28. x\n   (b) y\n31. z\n\n  4.1 w", .minutes).value.numbers
    #expect(numbers.map(\.text) == ["16", "28", "(b)", "31", "4.1"])
    #expect(
      numbers.map { "\($0.range.start.line):\($0.range.start.column)" } == ["10:4", "12:1", "13:4", "14:1", "16:3"])
  }

  @Test func placesFieldsInTheirFile() {
    let quoted = SourceRange(
      path: "a.md", start: SourcePosition(line: 3, column: 8), end: SourcePosition(line: 3, column: 17))
    #expect(MarkdownReader().field("x [[r]]", at: quoted).value.references.first?.range.start.column == 11)
    let block = SourceRange(
      path: "a.md", start: SourcePosition(line: 4, column: 5), end: SourcePosition(line: 6, column: 1))
    let reference = MarkdownReader().field("x\ny [[r]]\n", at: block).value.references.first
    #expect(reference?.range.start == SourcePosition(line: 5, column: 7))
  }

  @Test func refusesABodyBeyondItsSize() {
    #expect(read(String(repeating: "word\n", count: 1 << 21)).diagnostics.map(\.rule) == [.fileTooLarge])
  }

  private func place(_ marked: String) -> SourcePosition? {
    guard let mark = marked.firstIndex(of: "‸") else { return nil }
    let lines = marked[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
    return SourcePosition(line: lines.count + 9, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
