import Testing

@testable import Papers

struct OpenTextTableTests {
  private func cell(_ words: String, _ attributes: String = "") -> String {
    "<table:table-cell \(attributes)><text:p>\(words)</text:p></table:table-cell>"
  }
  private let covered = "<table:covered-table-cell/>"

  @Test func mergedCellsAreFacts() {
    let file = OpenTextFile(
      "<table:table><table:table-header-rows><table:table-row>\(cell("No"))\(cell("Who", "table:number-columns-spanned=\"2\""))"
        + "\(covered)</table:table-row></table:table-header-rows><table:table-row>"
        + "\(cell("1", "table:number-rows-spanned=\"2\""))\(cell("A"))\(cell("K"))</table:table-row><table:table-row>\(covered)"
        + "\(cell("B"))\(cell("L"))</table:table-row></table:table>")
    #expect(file.outline == ["[[No | Who | <]]", "[1 | A | K]", "[^ | B | L]"])
  }

  @Test func whatIsRepeatedIsRepeatedWithinReason() {
    let file = OpenTextFile(
      "<table:table><table:table-row table:number-rows-repeated=\"2\">\(cell("x", "table:number-columns-repeated=\"2\""))"
        + "</table:table-row><table:table-row table:number-rows-repeated=\"1000000\">"
        + "\(cell("", "table:number-columns-repeated=\"16000\""))</table:table-row></table:table>")
    #expect(file.outline.prefix(2).allSatisfy { $0.hasPrefix("[x | x | ") })
    #expect(file.outline.count == 3)
  }

  @Test func listsWithinACellAreItsOwn() {
    let list =
      "<text:list text:style-name=\"L\"><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p>"
      + "</text:list-item></text:list>"
    let file = OpenTextFile(
      "<table:table><table:table-row><table:table-cell>\(list)</table:table-cell>\(cell("x"))</table:table-row></table:table>",
      automatic:
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"a\" "
        + "style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style>")
    #expect(file.outline == ["[(a) a / (b) b | x]"])
  }

  @Test func aTableOfOneCellIsAFrameAroundWords() {
    let file = OpenTextFile("<table:table><table:table-row>\(cell("a"))</table:table-row></table:table>")
    #expect(file.outline == ["a"])
  }

  @Test func aTableInACellIsReadAsItsParagraphsAndTold() {
    let paper = OpenTextFile(
      "<table:table><table:table-row><table:table-cell><table:table><table:table-row>\(cell("one"))\(cell("two"))</table:table-row>"
        + "</table:table></table:table-cell>\(cell("B"))</table:table-row></table:table>"
    ).paper
    #expect(paper.outline == ["[one / two | B]"])
    #expect(paper.remarks.map(\.isDoubtful) == [true])
  }
}
