import Diagnostics
import Testing

@testable import Papers

struct OpenSheetTests {
  private func read(_ tables: String, styles: String = "") -> Checked<SourcePaper> {
    PaperReader.read(SheetFiles.openSheet(tables, styles: styles), name: "a.ods")
  }

  private func cell(_ words: String, _ attributes: String = "") -> String {
    "<t:table-cell \(attributes)><x:p>\(words)</x:p></t:table-cell>"
  }

  @Test func readsCellsAsTheyAreShownWithWhatIsMergedAndRepeated() {
    let paper = read(
      "<t:table t:name=\"2026\"><t:table-column t:number-columns-repeated=\"16384\"/><t:table-header-rows><t:table-row>"
        + cell("No") + cell("By") + cell("Notes") + "</t:table-row></t:table-header-rows>"
        + "<t:table-row t:number-rows-repeated=\"3\"><t:table-cell t:number-columns-repeated=\"16384\"/></t:table-row>"
        + "<t:table-row>" + cell("1", "t:number-rows-spanned=\"2\"")
        + "<t:table-cell o:value-type=\"date\" o:date-value=\"2026-12-05\"><x:p>12/05/26</x:p></t:table-cell>"
        + "<t:table-cell><x:p>a<x:s x:c=\"2\"/>b<x:line-break/>c</x:p><x:p>d</x:p></t:table-cell></t:table-row>"
        + "<t:table-row><t:covered-table-cell/>" + cell("same", "t:number-columns-repeated=\"2\"") + "</t:table-row>"
        + "<t:table-row t:number-rows-repeated=\"1048570\"><t:table-cell/></t:table-row></t:table>")
    #expect(paper.cells == [["No", "By", "Notes"], ["1", "05/12/26", "a b\nc\nd"], ["^", "same", "same"]])
    #expect(paper.rowPlaces == ["row 1 of “2026”", "row 5 of “2026”", "row 6 of “2026”"])
    #expect(paper.news == ["the sheet shows the month before the day in row 5; here the day stands first"])
    guard case .table(let table) = paper.value.blocks[0].content else { return }
    #expect(table.rows.map(\.isHeading) == [true, false, false])
  }

  @Test func leavesOutWhatIsHiddenAndKeepsNotesApart() {
    let paper = read(
      "<t:tracked-changes><t:cell-content-change><t:previous><t:change-track-table-cell><x:p>old</x:p></t:change-track-table-cell>"
        + "</t:previous></t:cell-content-change></t:tracked-changes>"
        + "<t:table t:name=\"a\"><t:table-column/><t:table-column t:visibility=\"collapse\"/><t:table-row>"
        + "<t:table-cell><o:annotation><x:date>2026-01-01</x:date><x:p>Ask again</x:p></o:annotation><x:p>1</x:p></t:table-cell>"
        + cell("hidden") + "</t:table-row><t:table-row t:visibility=\"filter\">" + cell("2")
        + "</t:table-row></t:table>"
        + "<t:table t:name=\"b\" t:style-name=\"gone\"><t:table-row>" + cell("3") + "</t:table-row></t:table>",
      styles: "<o:style o:name=\"gone\"><o:table-properties t:display=\"false\"/></o:style>")
    #expect(paper.cells == [["1"]])
    #expect(paper.value.blocks.last?.content == .note(mark: "A1", RichText("Ask again")))
    #expect(paper.doubts.count == 3)
    #expect(paper.doubts.contains("hidden sheets were left out: “b”"))
  }
}
