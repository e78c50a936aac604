import Diagnostics
import Record
import Testing

@testable import Reading

/// Text as it comes from word processors and spreadsheets: read where it is certain, else told at its line.
@Suite struct PastedTests {
  @Test(arguments: [
    ("•\tlamps\n•\tramps", "ul li p lamps /p /li li p ramps /p /li /ul"),
    ("We want:\n• lamps\n•ramps", "p We_want: /p ul li p lamps /p /li li p ramps /p /li /ul"),
    ("▪ lamps", "ul li p lamps /p /li /ul"), ("\u{F0B7}\tlamps", "ul li p lamps /p /li /ul"),
    ("·      lamps", "ul li p lamps /p /li /ul"), ("o\tlamps", "ul li p lamps /p /li /ul"),
    ("– lamps\n– ramps", "ul li p lamps /p /li li p ramps /p /li /ul"),
    ("– lamps\nand ramps", "p –_lamps soft and_ramps /p"),
    ("one\ntwo", "p one soft two /p"), ("> • lamps", "quote ul li p lamps /p /li /ul /quote"),
    ("\u{A0}## Lamps", "h2(lamps) Lamps /h2"), ("\u{A0}\u{A0}\u{A0}## Lamps", "h2(lamps) Lamps /h2"),
    ("##\u{A0}Lamps", "h2(lamps) Lamps /h2"), ("\u{200B}## Lamps", "h2(lamps) Lamps /h2"),
    ("-\u{A0}lamps", "ul li p lamps /p /li /ul"), ("\u{2003}lamps", "p lamps /p"),
    ("```\n• lamps\n```", "block::•_lamps~"), ("```\n~~~\n• lamps\n```", "block::~~~~•_lamps~"),
    ("a • b", "p a_•_b /p"), ("so (a) or\n(b) b", "p so_(a)_or br (b)_b /p"),
  ])
  func readsMarksOfWordProcessors(markdown: String, expected: String) {
    let prose = read(markdown)
    #expect(words(prose.value) == expected)
    #expect(prose.diagnostics == [])
  }

  @Test(arguments: [
    ("1. One\n\n    2.  Two\n\n3. Three", "p1(para-1) One /p p2(para-2) Two /p p3(para-3) Three /p"),
    ("4.1 One\n4.2 Two", "p4.1(para-4.1) One /p p4.2(para-4.2) Two /p"),
    ("4.1 In\n2025. Then", "p4.1(para-4.1) In soft 2025._Then /p"),
    ("1. One\n\n   1. Sub", "p1(para-1) One /p ol1 li1 p Sub /p /li /ol"),
    ("4.1\u{A0}One", "p4.1(para-4.1) One /p"), ("1986\\. A year", "p 1986._A_year /p"),
    ("\\(a) Words", "p (a)_Words /p"),
    ("1. x\n\n   a) one\n   b) two", "p1(para-1) x /p pa)(para-1-a) one /p pb)(para-1-b) two /p"),
    ("(1) one\n(2) two", "p(1)(para-1) one /p p(2)(para-2) two /p"),
  ])
  func readsNumbersAsTheyWerePasted(markdown: String, expected: String) {
    #expect(words(read(markdown, .report).value) == expected)
  }

  @Test(arguments: [
    ("Words.\n\n**‸What we found**\n\nMore.", Rule.headingLost), ("__‸What we found:__\n\nMore.", .headingLost),
    ("***‸What we found***", .headingLost), ("2. **‸What we found**", .headingLost),
    ("**‸What we found**\nMore.", .headingLost), ("‸WHAT WE FOUND\n\nMore.", .headingLost),
    ("‸WHAT WE FOUND\nMore.", .headingLost), ("‸ÉCLAIRAGE\n\nMore.", .headingLost), ("‸##What we found", .headingLost),
    ("‸#What we found", .headingLost), ("‸Year\tWalking\tCycling\n2025\t38\t4", .tableLost),
    ("Words\n‸2025\t38\n2026\t40", .tableLost),
    ("a[^1]\n\n[^1]: One.\n\n‸    Year\tWalking\tCycling", .tableLost), ("‸Year\tWalking\tCycling", .tableLost),
    ("‸| 2025 | 38 |\n| 2026 | 40 |", .tableLost), ("‸| A | B |\n|---|\n| 2026 | 40 |", .tableLost),
    ("‸2025 | 38\n2026 | 40", .tableLost), ("‸Year   Walking   Cycling\n2025   38   4", .tableLost),
    ("*‸What we found*", .headingLost), ("Words.\n\n    ‸2. More words", .paragraphLost),
    ("- ‸1\tThe survey", .paragraphLost), ("•\t‸2\tThe survey", .paragraphLost), ("- ‸4.1 The survey", .paragraphLost),
  ])
  func tellsWhatLostItsMark(marked: String, rule: Rule) {
    let found = read(marked.replacing("‸", with: ""), .report).diagnostics
    #expect(found.map(\.rule) == [rule], "\(found)")
    #expect(found.first?.range.start == place(marked))
  }

  @Test(arguments: [
    "**Words** in a sentence.", "**A whole sentence in bold.**", "**Note:**", "**RESOLVED:**\n\n- that x",
    "RESOLVED\n\nthat x",
    "- **A point**", "| **A** |\n|---|\n| B |", "NHS", "A LOUD SENTENCE.", "(a)\tlamps\n(b)\tramps",
    "1.\tlamps\n2.\tramps",
    "a | b", "`a\tb`", "```\nA\tB\nC\tD\n```", "#1 of them", "#lamps", "\\##no heading", "- 4 people came",
    "1. a\n\n   - b",
    "*Words of a paper* in a sentence", "one   two", "one   two\nthree   four",
    "a[^1]\n\n[^1]: One.\n\n    **Bold words**",
  ])
  func leavesAloneWhatIsRight(markdown: String) { #expect(read(markdown, .minutes).diagnostics == []) }

  @Test func aFieldHasNoHeadings() {
    let field = MarkdownReader().field("**Bold**\n\nCAPITALS HERE", at: SourceRange(path: "a.md"))
    #expect(field.diagnostics == [])
    #expect(MarkdownReader().field("Type:\n\n    make", at: SourceRange(path: "a.md")).diagnostics == [])
  }

  @Test(arguments: [
    ("See ‸[[rec-10 for more.", "[[rec-10_for_more."), ("See ‸[[rec-10] now", "[[rec-10]_now"),
    ("a ‸**word here", "**word_here"),
    ("a ‸~~word here", "~~word_here"), ("[page 3‸](the tides.pdf)", "](the_tides.pdf)"),
    ("[page 3‸] (https://a.uk)", "[page_3]_("),
    ("see ‸![chart] there", "![chart]"),
  ])
  func tellsAMarkWithoutItsOtherHalf(marked: String, kept: String) {
    let prose = read(marked.replacing("‸", with: ""))
    #expect(prose.diagnostics.map(\.rule) == [.unreadMark], "\(prose.diagnostics)")
    #expect(prose.diagnostics.first?.range.start == place(marked))
    #expect(words(prose.value).contains(kept))
  }

  @Test(arguments: [
    ("\\[[rec-10]] x", "p [[rec-10]]_x /p"), ("\\[\\[rec-10]]", "p [[rec-10]] /p"),
    ("&#91;[rec-10]]", "p [[rec-10]] /p"),
    ("\\[[a]] and [[a]]", "p [[a]]_and_ ref:a /p"), ("\\~~a~~", "p ~~a~~ /p"), ("\\*\\*a", "p **a /p"),
    ("https\\://a.uk", "p https://a.uk /p"), ("\\{item 3} x", "p {item_3}_x /p"),
    ("\\{lang cy: x} y", "p {lang_cy:_x}_y /p"),
  ])
  func honoursEscapes(markdown: String, expected: String) {
    let prose = read(markdown)
    #expect(words(prose.value) == expected)
    #expect(prose.diagnostics == [])
  }

  /// The place of `‸` in a body that starts on line 10.
  private func place(_ marked: String) -> SourcePosition {
    let before = marked.prefix { $0 != "‸" }.split(separator: "\n", omittingEmptySubsequences: false)
    return SourcePosition(line: 9 + before.count, column: (before.last?.unicodeScalars.count ?? 0) + 1)
  }
}
