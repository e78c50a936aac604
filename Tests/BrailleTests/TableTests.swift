import Testing

@testable import Braille
@testable import Publications

@Suite struct TableTests {
  @Test func standsSideBySideWhereItFits() throws {
    let table = Made.table(
      "Routes", ["Route", "Miles"], numeric: [1], [["Hill road", "12"], ["Moor road", "108"], ["Quay", ""]])
    let lines = try Made.lines([.table(table)], .one)
    let caption = try #require(lines.firstIndex(of: "    ,ROUTES"))
    #expect(
      Array(lines[(caption + 1)...(caption + 5)]) == [
        ",ROUTE      ,MILES", "3333333333  333333", ",HILL ROAD \"\"\" #AB", ",MOOR ROAD \"\" #AJH", ",QUAY",
      ])
  }

  @Test func guidesTheFingerOverAWideGap() throws {
    let table = Made.table("T", ["Name of the road", "Miles"], numeric: [1], [["A1", "2"]])
    #expect(try Made.lines([.table(table)], .one).contains(",A#A \"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\" #B"))
  }

  @Test func isAListWhereItIsTooWide() throws {
    let table = Made.table(
      "Plan", ["Action", "What has been done?", "Lead"],
      [["Grit every road to a school before seven", "Half of the roads were done by the end of the month", ""]])
    let text = try Made.lines([.table(table)], .one).filter { !$0.isEmpty }.joined(separator: "\n")
    #expect(text.contains("\n,ACTION3 ,GRIT EVERY ROAD TO A SCHOOL\n    BEFORE SEVEN\n"))
    #expect(text.contains("\n  ,WHAT HAS BEEN DONE8 ,HALF OF THE\n      ROADS WERE"))
    #expect(!text.contains("LEAD"))
    #expect(text.contains("@.<,TABLE AS A LIST3"))
  }

  @Test func isAListWhereACellHasParagraphs() throws {
    let cell = Table.Cell(blocks: [Made.paragraph("one"), Made.paragraph("two")])
    let table = Table(
      caption: "T", columns: [.init(words: [.text("A")]), .init(words: [.text("B")])],
      rows: [
        .init(cells: [.init(isHeading: true, blocks: [Made.paragraph("x")]), cell])
      ])
    let text = try Made.lines([.table(table)], .one).joined(separator: "\n")
    #expect(text.contains("\n,A3 X\n  ,B3 ONE\n        TWO\n"))
  }

  @Test func saysItsHeadAgainOnTheNextPage() throws {
    let table = Made.table("Routes", ["Route", "Miles"], (1...40).map { ["Road \($0)", "7"] })
    let pages = try Made.pages([.table(table)], .one)
    #expect(pages.count > 1)
    #expect(pages[1][1].hasPrefix(",ROUTE") && pages[1][2].hasPrefix("333") && pages[1][3].hasPrefix(",ROAD"))
  }

  @Test func tellsAChartInWordsAndNumbers() throws {
    let data = Made.table("Children", ["Year", "Number"], numeric: [1], [["2026", "12"]])
    let figure = Figure(title: "Fostered children.", alternative: "It rose.", data: data)
    let text = try Made.lines([.figure(figure)], .one).joined(separator: "\n")
    #expect(text.contains("      @.<,CHART3 ,FOSTERED CHILDREN4 ,IT\n    ROSE4@.>\n"))
    #expect(text.contains("\n#BJBF \"\"\"\""))
    let picture = try Made.lines([.figure(Figure(title: "", alternative: "A bridge", image: "a.png"))], .one)
    #expect(picture.contains("      @.<,PICTURE3 ,A BRIDGE@.>"))
  }
}
