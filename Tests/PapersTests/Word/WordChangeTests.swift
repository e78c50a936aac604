import Testing

@testable import Papers

struct WordChangeTests {
  private func ins(_ runs: String) -> String { "<w:ins w:id=\"1\">\(runs)</w:ins>" }
  private func del(_ words: String) -> String {
    "<w:del w:id=\"2\"><w:r><w:delText>\(words)</w:delText></w:r></w:del>"
  }

  @Test func whatWasInsertedIsKeptAndWhatWasDeletedIsLeftOut() {
    let paper = WordFile(
      p(r("Mend ") + del("three ") + ins(r("four ")) + r("gates"))
        + p("<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>")
        + p("<w:moveTo>\(r("moved"))</w:moveTo>")
    ).paper
    #expect(paper.outline == ["Mend four gates", "-", "moved"])
    #expect(
      paper.remarkTexts == [
        "tracked changes are read as accepted, and what was inserted is kept: 2 (paragraph 1, paragraph 3)",
        "tracked changes are read as accepted, and what was deleted is left out: 2 (paragraph 1, paragraph 2)",
      ])
    #expect(paper.remarks.map(\.isDoubtful) == [false, false])
  }

  @Test func runsInsertedBehindEachOtherAreOneChange() {
    #expect(
      WordFile(p(ins(r("a")) + ins(r("b")) + del("c") + del("d"))).paper.remarkTexts.allSatisfy { $0.contains(": 1 (") }
    )
  }

  @Test func aDeletedMarkJoinsItsParagraphToTheNext() {
    let mark = "<w:rPr><w:del w:id=\"3\"/></w:rPr>"
    #expect(WordFile(p("one ", mark) + p("and two") + p("three")).outline == ["one and two", "three"])
    #expect(WordFile(p(del("gone"), mark) + p("two")).outline == ["two"])
    #expect(
      WordFile(tbl(tr(tc(p("one ", mark) + p("two")), tc("last"))) + p("after")).outline == [
        "[one two | last]", "after",
      ])
    #expect(WordFile(p("one", mark) + tbl(tr(tc("a"), tc("b")))).outline == ["one", "[a | b]"])
  }

  @Test func aDeletedParagraphOfAListIsNotCounted() {
    let mark = "<w:rPr><w:del w:id=\"3\"/></w:rPr>"
    var file = WordFile(p("A", item(1)) + p(del("B"), item(1) + mark) + p("C", item(1)))
    file.numbering = form(0, level(0, "decimal", "%1.")) + list(1, form: 0)
    #expect(file.outline == ["1. A", "2. C"])
  }

  @Test func deletedRowsAndCellsAreNone() {
    let paper = WordFile(
      tbl(
        tr(tc("A"), tc("B")), tr(tc("C"), tc("D"), properties: "<w:del w:id=\"4\"/>"),
        tr(tc("E"), tc("gone", "<w:cellDel/>"), tc("F")), tr(tc("G"), tc("H"), properties: "<w:ins w:id=\"5\"/>"))
    ).paper
    #expect(paper.outline == ["[A | B]", "[E | F]", "[G | H]"])
  }

  @Test func whatAParagraphOrRunWasBeforeIsNotWhatItIs() {
    let before =
      "<w:pPrChange><w:pPr>\(style("H"))\(item(1))</w:pPr></w:pPrChange>"
    var file = WordFile(p(r("a", "<w:rPrChange><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>"), before))
    file.numbering = form(0, level(0, "decimal", "%1.")) + list(1, form: 0)
    file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>"
    #expect(file.outline == ["a"])
  }
}
