import Diagnostics
import Record
import Testing

@testable import Reading

/// What Markdown becomes, written as one word an event.
@Suite struct MarkdownReaderTests {
  @Test(arguments: [
    ("Words *and* **more**", "p Words_ em and /em _ strong more /strong /p"),
    ("# A\n\n## B", "h2(a) A /h2 h2(b) B /h2"),
    ("## 16. Home care {item 7}", "h2(home-care,16,7) Home_care /h2"), ("## 4.1 Costs", "h2(costs,4.1) Costs /h2"),
    ("## Care {item: 12a}", "h2(care,-,12a) Care /h2"), ("## Care {x}", "h2(care-x) Care_{x} /h2"),
    ("## 2026 budget", "h2(2026-budget) 2026_budget /h2"),
    ("- a\n- b", "ul li p a /p /li li p b /p /li /ul"), ("3. a\n5. b", "ol3 li3 p a /p /li li5 p b /p /li /ol"),
    ("> a", "quote p a /p /quote"), ("a\nb  \nc", "p a soft b br c /p"), ("`a*b`", "p code:a*b /p"),
    ("```csv x\na\n```", "block:csv:a~"), ("***", "rule"), ("a <!-- secret --> b", "p a__b /p"),
    ("<!-- secret\nsecret -->\n\na", "p a /p"), ("~~old~~ new ~~x", "p s old /s _new_~~x /p"),
    ("Yn {lang cy: y Gymraeg}.", "p Yn_ lang:cy y_Gymraeg /lang . /p"),
    ("|a|b|\n|-|-:|\n|c||", "table2 head th a /th th> b /th /head row td c /td td> /td /row /table"),
    ("[a](https://b.uk) [c](d.pdf)", "p a:https://b.uk a /a _ file0 c /a /p"),
    ("![x *y*](z.png)", "p img:z.png:x_y /p"),
    ("see https://b.uk/(x).", "p see_ a:https://b.uk/(x) https://b.uk/(x) /a . /p"),
    ("see www.b.uk, a@b.uk", "p see_ a:http://www.b.uk www.b.uk /a ,_ a:mailto:a@b.uk a@b.uk /a /p"),
    ("[[rec-10]] and [[a/b| the tenth ]]", "p ref:rec-10 _and_ ref:a/b|the_tenth /p"),
    ("*[[a]]* `[[b]]` [[]] [[c", "p em ref:a /em _ code:[[b]] _[[]]_[[c /p"),
    ("[x [[a]] item 7](https://b.uk)", "p a:https://b.uk x_[[a]]_item_7 /a /p"),
  ])
  func turnsMarkdownIntoEvents(markdown: String, expected: String) {
    #expect(words(read(markdown).value) == expected)
  }

  @Test(arguments: [
    ("28. First\n30. Second", "p28(para-28) First /p p30(para-30) Second /p"),
    ("4.1 Words", "p4.1(para-4.1) Words /p"), ("4.1. Words", "p4.1(para-4.1) Words /p"),
    ("28 people", "p 28_people /p"),
    ("7. Text\n\n   More", "p7(para-7) Text /p p More /p"),
    ("7. Text\n   (a) one\n   (b) two", "p7(para-7) Text /p p(a)(para-7-a) one /p p(b)(para-7-b) two /p"),
    ("(a) one\n(b) two", "p(a)(para-a) one /p p(b)(para-b) two /p"), ("(see) it", "p (see)_it /p"),
    ("7.\n\n- x", "p7(para-7) /p ul li p x /p /li /ul"), ("- 1. x", "ul li ol1 li1 p x /p /li /ol /li /ul"),
  ])
  func keepsWrittenNumbersOfReports(markdown: String, expected: String) {
    #expect(words(read(markdown, .report).value) == expected)
  }

  @Test(arguments: [
    ("RESOLVED: that x\n\nAfter", "res0 p RESOLVED:_that_x /p /res p After /p"),
    ("**RESOLVED**: that x", "res0 p strong RESOLVED /strong :_that_x /p /res"),
    ("RESOLVED:\n\n(a) x\n\n(b) y\n\nz", "res0 p RESOLVED: /p p(a)(para-a) x /p p(b)(para-b) y /p /res p z /p"),
    ("RESOLVED that:\n(a) x\n(b) y", "res0 p RESOLVED_that: /p p(a)(para-a) x /p p(b)(para-b) y /p /res"),
    ("17. Text\n\n    RESOLVED: y\n\n18. Next", "p17(para-17) Text /p res0 p RESOLVED:_y /p /res p18(para-18) Next /p"),
    ("9. RESOLVED: y", "res0 p9(para-9) RESOLVED:_y /p /res"), ("RESOLVEDLY", "p RESOLVEDLY /p"),
    ("RESOLVED:\n\n- x\n\nz", "res0 p RESOLVED: /p ul li p x /p /li /ul /res p z /p"),
  ])
  func findsResolutionsOfMinutes(markdown: String, expected: String) {
    #expect(words(read(markdown, .minutes).value) == expected)
  }

  @Test func aResolutionKnowsItsHeading() {
    let prose = read("## 16. Care {item 7}\n\nRESOLVED: x", .minutes).value
    #expect(prose.resolutions.map(\.item) == ["7"])
    #expect(prose.resolutions.map(\.headingNumber) == ["16"])
    #expect(prose.resolutions.map(\.headingAnchor) == ["care"])
    #expect(prose.resolutions.first?.range.start == SourcePosition(line: 12, column: 1))
  }

  @Test func outsideReportsNumbersAreLists() {
    #expect(words(read("28. First").value) == "ol28 li28 p First /p /li /ol")
    #expect(words(read("RESOLVED: x").value) == "p RESOLVED:_x /p")
  }

  @Test func startsEveryDocumentAfresh() {
    let reader = MarkdownReader()
    let first = reader.field("## Care [[a]] *b*\n\nitem 7", at: SourceRange(path: "a"))
    _ = reader.field("[broken](javascript:x)", at: SourceRange(path: "a"))
    #expect(reader.field("## Care [[a]] *b*\n\nitem 7", at: SourceRange(path: "a")).value == first.value)
  }

  @Test(arguments: [
    ("3. (a) x", "p 3._(a)_x /p"), ("- x", "p -_x /p"), ("# x", "p #_x /p"), ("> x", "p >_x /p"), ("10", "p 10 /p"),
    ("a & b", "p a_&_b /p"), ("a &amp; b", "p a_&_b /p"), ("*a*", "p em a /em /p"), ("- *a*", "p -_ em a /em /p"),
    ("3. *a*", "p 3._ em a /em /p"), ("  x  \n", "p __x /p"), ("[[a]] x", "p ref:a _x /p"), ("", ""), (" \n", ""),
    ("re: 10", "p cite0 re:_10 /cite /p"), ("a\n\nb", "p a /p p b /p"), ("+", "p + /p"),
  ])
  func aFieldIsWords(text: String, expected: String) {
    #expect(words(MarkdownReader().field(text, at: SourceRange(path: "a.md")).value) == expected)
  }
}
