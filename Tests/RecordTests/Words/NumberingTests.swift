import Testing

@testable import Record

@Suite struct NumberingTests {
  @Test(arguments: [
    ("13.1.2", "13.1.2"), ("1. (a)", "1-a"), ("17. (57, 138)", "17"), ("23. (67?, 80)", "23"), ("10a", "10a"),
    ("(b)", "b"),
    ("IV", "iv"), ("10", "10"), ("10.", "10"), ("(iv)", "iv"), ("1(2)", "1.2"), ("R1", "r1"),
    ("SR (25/26) 01", "sr-25-26-01"),
    ("(1)", "1"),
  ])
  func givesEveryNumberAnAnchor(words: String, slug: String) {
    #expect(Numbering(words).slug?.text == slug)
    #expect(Slug(slug) != nil)
  }

  @Test func keepsTheBracketedReferencesApart() {
    #expect(Numbering("23. (67?, 80)").references == "67?, 80")
    #expect(Numbering("17. (57)").references == "57")
    #expect(Numbering("1(2)").references == nil)
    #expect(Numbering("1. (a)").references == nil)
  }

  @Test func ordersByValueAndNotBySpelling() {
    let ordered = [
      "1", "2", "9", "10", "10.1", "10.2", "10.10", "10a", "10b", "11", "a", "b", "i", "ii", "iii", "iv", "v", "ix",
    ]
    #expect(ordered.reversed().map(Numbering.init).sorted().map(\.words) == ordered)
  }

  @Test(arguments: ["", "—", "Appendix", "Rec one"])
  func wordsAreNotNumbersAndComeLast(words: String) {
    #expect(Numbering(words).parts.isEmpty)
    #expect(Numbering("99") < Numbering(words))
  }

  @Test func surviveAbsurdFigures() {
    #expect(Numbering("99999999999999999999").parts.isEmpty)
    #expect(NumberingReader.roman(Array("iiii".utf8)) == nil)
    #expect(NumberingReader.roman(Array("cccxcix".utf8)) == 399)
  }
}
