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

@Suite struct SuccessionTests {
  @Test(arguments: [
    ("9", "10"), ("1", "1.1"), ("1.4", "2"), ("13.1.2", "13.2"), ("13.1.2", "13.1.3"), ("13", "14.1"), ("10", "10a"),
    ("10a", "11"), ("10a", "10b"), ("(h)", "(i)"), ("(i)", "(j)"), ("(i)", "(ii)"), ("(iv)", "(v)"), ("(v)", "(vi)"),
    ("1. (a)", "1. (b)"), ("17. (57, 138)", "18. (12)"), ("III", "IV"), ("1", "1. (i)"), ("10.", "11"), ("(a)", "(b)"),
  ])
  func knowsTheNextNumber(previous: String, number: String) {
    #expect(Numbering(number).follows(Numbering(previous)) == .next)
  }

  @Test(arguments: [
    ("9", "11", "10", 1), ("13.1.2", "13.4", "13.2", 2), ("1", "1.3", "1.1", 2), ("(a)", "(d)", "b", 2),
    ("10", "10b", "10a", 1),
    ("(ii)", "(iv)", "iii", 1), ("17. (57, 138)", "19. (1)", "18", 1), ("1. (a)", "1. (c)", "1-b", 1),
  ])
  func saysWhatWasSkipped(previous: String, number: String, missing: String, count: Int) {
    #expect(Numbering(number).follows(Numbering(previous)) == .skips(first: missing, count: count))
  }

  @Test(arguments: [("10", "9"), ("(c)", "(b)"), ("1.2", "1"), ("2", "1.4")])
  func knowsWhenItGoesBack(previous: String, number: String) {
    #expect(Numbering(number).follows(Numbering(previous)) == .goesBack)
  }

  @Test func knowsARepetition() {
    #expect(Numbering("10.").follows(Numbering("10")) == .repeats)
    #expect(Numbering("17. (57)").follows(Numbering("17. (58)")) == .repeats)
  }

  @Test(arguments: [("", "1"), ("1", "a"), ("Appendix", "Annex"), ("(b)", "3"), ("1", "3.2.1"), ("(h)", "(ii)")])
  func claimsNothingAboutOtherSequences(previous: String, number: String) {
    #expect(Numbering(number).follows(Numbering(previous)) == .unknown)
  }
}
