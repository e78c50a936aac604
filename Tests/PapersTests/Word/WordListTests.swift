import Testing

@testable import Papers

struct WordListTests {
  private func outline(_ numbering: String, _ body: String...) -> [String] {
    var file = WordFile(body.joined())
    file.numbering = numbering
    return file.outline
  }

  @Test func countsLevelsWithinEachOther() {
    let form = form(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"))
    #expect(
      outline(
        form + list(1, form: 0), p("A", item(1)), p("B", item(1, 1)), p("C", item(1, 2)), p("D", item(1, 2)),
        p("E", item(1, 1)), p("F", item(1, 2)), p("G", item(1)), p("H", item(1, 1)))
        == ["1. A", " 1.1 B", "  (a) C", "  (b) D", " 1.2 E", "  (a) F", "2. G", " 2.1 H"])
  }

  @Test func aLevelBeforeItsHigherOneTakesTheFirstNumberOfThat() {
    let form = form(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"))
    #expect(outline(form + list(1, form: 0), p("A", item(1, 1)), p("B", item(1, 1))) == [" 1.1 A", " 1.2 B"])
  }

  static let forms: [(String, [String])] = [
    ("lowerLetter", ["a", "b"]), ("upperLetter", ["A", "B"]), ("lowerRoman", ["i", "ii"]), ("upperRoman", ["I", "II"]),
    ("decimalZero", ["01", "02"]), ("ordinal", ["1st", "2nd"]), ("ordinalText", ["First", "Second"]),
    ("cardinalText", ["One", "Two"]), ("numberInDash", ["- 1 -", "- 2 -"]), ("hebrew1", ["1", "2"]),
  ]

  @Test(arguments: 0..<10) func writesNumbersInTheFormOfTheList(_ index: Int) {
    let (name, marks) = Self.forms[index]
    let form = form(0, level(0, name, "%1"))
    #expect(outline(form + list(1, form: 0), p("A", item(1)), p("B", item(1))) == [marks[0] + " A", marks[1] + " B"])
  }

  @Test func afterZWordRepeatsTheLetterAndOpenDocumentGoesOn() {
    #expect(NumberStyle.letter(isUpper: false, repeats: true).words(for: 28) == "bb")
    #expect(NumberStyle.letter(isUpper: true, repeats: false).words(for: 28) == "AB")
    #expect(NumberStyle.roman(isUpper: true).words(for: 1994) == "MCMXCIV")
    #expect(NumberStyle.roman(isUpper: true).words(for: 0) == "0")
    #expect(NumberStyle.ordinal.words(for: 112) == "112th")
  }

  @Test func tellsAFormOfNumbersItDoesNotKnow() {
    var file = WordFile(p("A", item(1)))
    file.numbering = form(0, level(0, "hebrew1", "%1")) + list(1, form: 0)
    #expect(file.paper.remarks.map(\.isDoubtful) == [true])
    #expect(file.paper.remarkTexts.first?.contains("hebrew1") == true)
  }

  @Test func listsOfOneFormCountOnUntilOneSaysWhereItBegins() {
    let numbering =
      form(0, level(0, "decimal", "%1.")) + list(1, form: 0) + list(2, form: 0) + list(3, form: 0, begins(0, at: 1))
    #expect(
      outline(
        numbering, p("A", item(1)), p("B", item(2)), p("C", item(3)), p("D", item(3)), p("E", item(1)))
        == ["1. A", "2. B", "1. C", "2. D", "3. E"])
  }

  @Test func aListMayWriteALevelInItsOwnWay() {
    let own = "<w:lvlOverride w:ilvl=\"0\">\(level(0, "upperLetter", "%1)"))</w:lvlOverride>"
    let numbering = form(0, level(0, "decimal", "%1.")) + list(1, form: 0, own)
    #expect(outline(numbering, p("A", item(1)), p("B", item(1))) == ["A) A", "B) B"])
  }

  @Test func aLevelThatNeverBeginsAnewCountsThroughAll() {
    let form = form(
      0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"))
    #expect(
      outline(
        form + list(1, form: 0), p("A", item(1)), p("B", item(1, 1)), p("C", item(1)), p("D", item(1, 1)))
        == ["I. A", " 1. B", "II. C", " 2. D"])
  }

  @Test func legalNumberingWritesEveryCountInFigures() {
    let form = form(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    #expect(outline(form + list(1, form: 0), p("A", item(1)), p("B", item(1, 1))) == ["I. A", " 1.1 B"])
  }

  @Test func bulletsAreShownAsTheyLook() {
    let font: (String) -> String = { "<w:rPr><w:rFonts w:ascii=\"\($0)\"/></w:rPr>" }
    let form = form(
      0, level(0, "bullet", "\u{F0B7}", font("Symbol")), level(1, "bullet", "o", font("Courier New")),
      level(2, "bullet", "\u{F0A7}", font("Wingdings")))
    #expect(
      outline(form + list(1, form: 0), p("A", item(1)), p("B", item(1, 1)), p("C", item(1, 2)), p("", item(1)), p("D"))
        == ["• A", " ◦ B", "  ▪ C", "-", "D"])
  }

  @Test func numbersComeFromStylesAndAreTakenAway() {
    var file = WordFile(
      p("A", style("Pennawd1")) + p("B", style("Pennawd2")) + p("C", style("Pennawd2") + item(0)) + p("D", style("Own"))
    )
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Pennawd1\"><w:name w:val=\"heading 1\"/><w:pPr>\(item(1))</w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Pennawd2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
      + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"Pennawd2\"/></w:style>"
    file.numbering =
      form(
        0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"Pennawd1\"/>"),
        level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Pennawd2\"/>")) + list(1, form: 0)
    #expect(file.outline == ["# 1 1. A", "# 2 1.1 B", "# 2 C", "# 2 1.2 D"])
  }

  @Test func aListMayBeThatOfAStyle() {
    var file = WordFile(p("A", item(1)) + p("B", item(1)))
    file.styles =
      "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:name w:val=\"Legal\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/>"
      + "</w:numPr></w:pPr></w:style>"
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"Legal\"/></w:abstractNum>"
      + form(1, level(0, "decimal", "R%1")) + list(1, form: 0) + list(7, form: 1)
    #expect(file.outline == ["R1 A", "R2 B"])
  }

  @Test func aParagraphThatIsOnlyANumberKeepsIt() {
    var file = WordFile(tbl(tr(tc(p("", item(1))), tc("A")), tr(tc(p("", item(1))), tc("B"))))
    file.numbering = form(0, level(0, "decimal", "%1.")) + list(1, form: 0)
    #expect(file.outline == ["[1. | A]", "[2. | B]"])
  }
}
