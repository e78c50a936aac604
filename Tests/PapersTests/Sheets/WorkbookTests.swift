import Diagnostics
import Testing

@testable import Papers

struct WorkbookTests {
  private typealias Sheet = SheetFiles.Sheet

  private func read(_ bytes: [UInt8]) -> Checked<SourcePaper> { PaperReader.read(bytes, name: "a.xlsx") }

  @Test func readsStringsOfEveryKindAndNumbersAsTheirFormatsShowThem() {
    let sheet = Sheet(
      "<sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>in line</t></is></c>"
        + "<c r=\"C2\" t=\"str\"><f>A2</f><v>worked out</v></c><c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" s=\"1\"><v>0.75</v></c>"
        + "<c r=\"F2\" s=\"2\"><v>46477</v></c><c><v>3</v></c></row></sheetData>")
    let strings =
      "<si><r><t>Plain </t></r><r><rPr><i/></rPr><t>slanted_x000D_</t></r><rPh><t>spoken</t></rPh></si>"
    let styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs>"
    let paper = read(SheetFiles.workbook([sheet], strings: strings, styles: styles))
    #expect(paper.cells == [["Plain slanted", "in line", "worked out", "TRUE", "75%", "31/03/2027", "3"]])
    #expect(paper.rowPlaces == ["row 2 of “Sheet1”"])
    guard case .table(let table) = paper.value.blocks[0].content, case .cell(let cell) = table.rows[0].places[0] else {
      Issue.record("no table")
      return
    }
    #expect(cell.text[0].text.runs.map(\.style) == [[], .italic])
    #expect(paper.value.remarks.isEmpty)
  }

  @Test func knowsThePlacesThatMergedCellsTake() {
    let sheet = Sheet(
      "<sheetData>\(SheetFiles.row(1, ["1", "Mend gates", "Hinges"]))\(SheetFiles.row(2, ["", "", "Oil"]))"
        + "\(SheetFiles.row(3, ["2", "Paint them", "under"]))</sheetData>"
        + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"B3:C3\"/></mergeCells>")
    let paper = read(SheetFiles.workbook([sheet]))
    #expect(paper.cells == [["1", "Mend gates", "Hinges"], ["^", "^", "Oil"], ["2", "Paint them", "^"]])
    #expect(paper.doubts == ["row 3 has words under a merged cell, which the sheet does not show; they were left out"])
  }

  @Test func putsTheNameOfEachSheetBeforeItAndLeavesHiddenOnesOut() {
    let paper = read(
      SheetFiles.workbook([
        Sheet("<sheetData>\(SheetFiles.row(4, ["a", "b"]))</sheetData>", name: "2025"),
        Sheet("<sheetData>\(SheetFiles.row(1, ["secret"]))</sheetData>", name: "Lists", state: "state=\"veryHidden\""),
        Sheet("<sheetData>\(SheetFiles.row(900_000, ["c", "d"]))</sheetData>", name: "2026"),
      ]))
    let headings = paper.value.blocks.compactMap { if case .text(let text) = $0.content { text.plain } else { nil } }
    #expect(headings == ["2025", "2026"])
    #expect(paper.cells == [["a", "b"], ["c", "d"]])
    #expect(paper.rowPlaces == ["row 4 of “2025”", "row 900000 of “2026”"])
    #expect(paper.doubts == ["hidden sheets were left out: “Lists”"])
  }

  @Test func leavesHiddenRowsAndColumnsOutAndTellsHowMany() {
    let sheet = Sheet(
      "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>\(SheetFiles.row(1, ["A", "B", "C"]))"
        + "\(SheetFiles.row(2, ["1", "2", "3"], "hidden=\"1\""))\(SheetFiles.row(3, ["4", "5", "6"]))</sheetData>"
        + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
    let paper = read(SheetFiles.workbook([sheet]))
    #expect(paper.cells == [["A", "C"], ["1", "6"]])
    #expect(paper.rowPlaces == ["row 1 of “Sheet1”", "row 3 of “Sheet1”"])
    #expect(paper.doubts.count == 2)
    #expect(paper.doubts.allSatisfy { $0.contains("hidden in the sheet and left out") })
  }

  @Test func tellsWhatACellSaysOtherwiseThanByItsWords() {
    let sheet = Sheet(
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No</t></is></c><c r=\"B1\" t=\"e\"><f>X</f><v>#N/A</v></c>"
        + "<c r=\"C1\"><f>SUM(A1)</f></c><c r=\"D1\" s=\"1\"/></row><row r=\"2\"><c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>gone</t></is></c>"
        + "<c r=\"B2\" s=\"3\"><v>5</v></c></row></sheetData>")
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts><fonts><font/><font><strike/></font></fonts>"
      + "<fills><fill/><fill><patternFill patternType=\"solid\"/></fill></fills><cellXfs><xf/><xf fillId=\"1\"/><xf fontId=\"1\"/>"
      + "<xf numFmtId=\"170\"/></cellXfs>"
    let paper = read(SheetFiles.workbook([sheet], styles: styles))
    #expect(paper.cells == [["No", "#N/A"], ["gone", ""]])
    let words = ["formula that", "coloured", "without a value", "struck", "not show"]
    #expect(paper.doubts.count == 5)
    for (word, place) in zip(
      ["which a formula shows", "without a value", "coloured", "struck", "does not show"], words)
    {
      #expect(paper.doubts.contains { $0.contains(word) }, "\(place)")
    }
  }

  @Test func keepsNotesOnCellsWithTheirPlaces() {
    let sheet = Sheet(
      "<sheetData>\(SheetFiles.row(1, ["a"]))</sheetData>", links: SheetFiles.link(1, "comments", "../comments1.xml"))
    let notes =
      "<comments><commentList><comment ref=\"A1\"><text><r><t>Asked by the chair</t></r></text></comment></commentList></comments>"
    let paper = read(SheetFiles.workbook([sheet], others: [("xl/comments1.xml", notes)]))
    #expect(paper.value.blocks.last?.content == .note(mark: "A1", RichText("Asked by the chair")))
    #expect(paper.news == ["a note hangs on a cell and stands after the table"])
  }

  @Test func countsDaysFrom1904WhereTheWorkbookDoes() {
    let sheet = Sheet("<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>45015</v></c></row></sheetData>")
    let bytes = SheetFiles.workbook(
      [sheet], styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", properties: "<workbookPr date1904=\"1\"/>")
    #expect(read(bytes).cells == [["31/03/2027"]])
  }
}
