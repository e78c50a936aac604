import Testing

@testable import Papers

struct WordTableTests {
  @Test func mergedCellsAreFacts() throws {
    let file = WordFile(
      tbl(
        tr(tc("No"), tc("What"), tc("Who and when", across(2)), properties: "<w:tblHeader/>"),
        tr(tc("1", down), tc("A"), tc("K"), tc("May")), tr(tc("", on), tc("B"), tc("L", down + across(2))),
        tr(tc("2"), tc("C"), tc("", on + across(2)))))
    #expect(
      file.outline == ["[[No | What | Who and when | <]]", "[1 | A | K | May]", "[^ | B | L | <]", "[2 | C | ^ | ^]"])
    let cell = try file.paper.cell(row: 2, column: 2)
    #expect(cell.columns == 2)
    #expect(cell.rows == 2)
  }

  @Test func rowsMayBeginAndEndInsideTheGrid() {
    let file = WordFile(
      tbl(
        tr(tc("A"), tc("B"), tc("C")), tr(tc("D"), tc("E"), properties: "<w:gridBefore w:val=\"1\"/>"), tr(tc("F"))))
    #expect(file.outline == ["[A | B | C]", "[ | D | E]", "[F |  | ]"])
  }

  @Test func bordersThatDifferByAHairMakeNoColumns() {
    let grid = [2000, 40, 3000, 1000].map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let file = WordFile(
      tbl(
        tr(tc("No"), tc("What", across(2)), tc("Who")), tr(tc("1", across(2)), tc("A"), tc("K")), grid: grid))
    #expect(file.outline == ["[No | What | Who]", "[1 | A | K]"])
  }

  @Test func aColumnInWhichNothingBeginsIsNone() throws {
    let file = WordFile(
      tbl(tr(tc("No"), tc("What", across(2)), tc("Who")), tr(tc("1"), tc("A", across(2)), tc("K"))))
    #expect(file.outline == ["[No | What | Who]", "[1 | A | K]"])
    let cell = try file.paper.cell(row: 0, column: 1)
    #expect(cell.columns == 1)
  }

  @Test func aCellThatGoesOnFromNothingIsACell() {
    #expect(WordFile(tbl(tr(tc("A", on), tc("B")))).outline == ["[A | B]"])
  }

  @Test func wordsInACoveredPlaceAreKeptAndTold() {
    let paper = WordFile(tbl(tr(tc("A", down), tc("B")), tr(tc("lost", on), tc("C")))).paper
    #expect(paper.outline == ["[A / lost | B]", "[^ | C]"])
    #expect(paper.remarks.map(\.isDoubtful) == [true])
  }

  @Test func oldMergesAcrossAreRead() {
    let file = WordFile(
      tbl(
        tr(tc("A", "<w:hMerge w:val=\"restart\"/>"), tc("", "<w:hMerge w:val=\"continue\"/>"), tc("B")),
        tr(tc("C"), tc("D"), tc("E"))))
    #expect(file.outline == ["[A | < | B]", "[C | D | E]"])
  }

  @Test func aTableInACellIsReadAsItsParagraphsAndTold() {
    let inner = tbl(tr(tc("one"), tc("two")), tr(tc("three"), tc("four")))
    let paper = WordFile(tbl(tr(tc(inner + p("after")), tc("B")))).paper
    #expect(paper.outline == ["[one / two / three / four / after | B]"])
    #expect(paper.remarks.map(\.isDoubtful) == [true])
    #expect(paper.remarkTexts.first?.contains("row 1 of “table 1”") == true)
  }

  @Test func aTableOfOneCellIsAFrameAroundWords() {
    let inner = tbl(tr(tc("one"), tc("two")), tr(tc("three"), tc("four")))
    #expect(WordFile(tbl(tr(tc(p("before") + inner)))).outline == ["before", "[one | two]", "[three | four]"])
    #expect(WordFile(tbl(tr(tc(tbl(tr(tc("a")))), tc("b")))).paper.remarks == [])
  }

  @Test func rowsAndCellsInContentControlsAreRead() {
    let row =
      "<w:sdt><w:sdtContent>\(tr("<w:sdt><w:sdtContent>\(tc("A"))</w:sdtContent></w:sdt>", tc("B")))"
      + "</w:sdtContent></w:sdt>"
    #expect(WordFile(tbl(row)).outline == ["[A | B]"])
  }

  @Test func aLineOfATableIsQuotedAsItsRow() {
    let paper = WordFile(p("Before") + tbl(tr(tc("A"), tc("B")), tr(tc("C"), tc("D"))) + p("After")).paper
    #expect(paper.blocks.map(\.line) == [1, 2, 4])
    #expect(paper.lines.words(for: 3) == "row 2 of “table 1”")
    #expect(paper.lines.words(for: 4) == "paragraph 2")
    #expect(
      paper.lines.source(of: "paper.docx › table 1").map { String(decoding: $0, as: UTF8.self) } == "A | B\nC | D")
  }
}
