import Testing

@testable import Importing
@testable import Papers

struct SourceTests {
  private func lines(_ blocks: [Block]) -> [SourceLine] {
    var paper = SourcePaper(name: "a", kind: .delimited)
    paper.blocks = blocks
    return paper.sourceLines
  }

  private func rows(_ text: String, _ separator: Separator = .tab) -> [[String]] {
    lines(DelimitedText(text, separator: separator).blocks() ?? []).compactMap {
      if case .row(let row) = $0 { row.cells } else { nil }
    }
  }

  @Test func readsQuotedCellsOfCommaSeparatedText() {
    #expect(
      rows("a,\"b, c\",\"say \"\"yes\"\"\"\nd,\"two\nlines\",e\n", .comma) == [
        ["a", "b, c", "say \"yes\""], ["d", "two\nlines", "e"],
      ])
  }

  @Test func keepsALoneQuotationMarkAsADitto() {
    #expect(rows("Visit\t\"\tMar 26\nCall\t\"\t\"\n") == [["Visit", "\"", "Mar 26"], ["Call", "\"", "\""]])
    #expect(rows("Visit,\",Mar 26\n", .comma) == [["Visit", "\"", "Mar 26"]])
  }

  @Test func keepsQuotationMarksInTabbedTextUnlessTheyAreNeeded() {
    #expect(rows("a\t\"Be Healthy\" training\n") == [["a", "\"Be Healthy\" training"]])
    #expect(rows("a\t\"say \"\"yes\"\"\"\n") == [["a", "say \"yes\""]])
  }

  @Test func countsLinesThroughQuotedLineBreaks() {
    let lines = lines(DelimitedText("a,\"b\nc\"\nd,e\n", separator: .comma).blocks() ?? [])
    #expect(lines == [.row(SourceRow(line: 1, cells: ["a", "b\nc"])), .row(SourceRow(line: 3, cells: ["d", "e"]))])
  }

  @Test func tellsProseAndPageBreaksFromRows() {
    #expect(
      lines(DelimitedText("Appendix 1\n\nNo\tAction\n\t\n", separator: .tab).blocks() ?? []) == [
        .prose(line: 1, "Appendix 1"), .gap, .row(SourceRow(line: 3, cells: ["No", "Action"])),
      ])
  }

  @Test func readsPipeTablesWithoutTheirRulesAndWithEscapedPipes() {
    let text = "Intro\n\n| A | **B** |\n|---|:-:|\n| 1 \\| 2 | x<br>y |\n|  |  |\n"
    #expect(
      lines(MarkdownBlocks(text).read().blocks) == [
        .prose(line: 1, "Intro"), .gap, .row(SourceRow(line: 3, cells: ["A", "B"])),
        .row(SourceRow(line: 5, cells: ["1 | 2", "x\ny"])), .gap,
      ])
  }

  static let cells: [(String, String)] = [
    ("  two   words ", "two words"),
    ("<p>One.</p> <p>Two.</p>", "One.\nTwo."),
    ("<i>α</i>", "α"),
    ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
    ("<https://example.org>", "<https://example.org>"),
    ("a\u{0B}b\u{7}c", "a b c"),
    ("half<br/>line", "half\nline"),
  ]

  @Test(arguments: cells) func readsTheWordsOfACell(_ raw: String, _ words: String) {
    #expect(CellText.clean(raw) == words)
  }

  static let formats: [(String, String, TextFormat)] = [
    ("a.csv", "x,y", .delimited(.comma)), ("a.csv", "x;y", .delimited(.semicolon)), ("a.tsv", "x,y", .delimited(.tab)),
    ("a.md", "x", .markdown), ("a.txt", "| a |", .markdown), ("a.txt", "a\tb", .delimited(.tab)),
    ("a", "a,b", .delimited(.comma)),
  ]

  @Test(arguments: formats.indices) func guessesTheFormat(_ index: Int) {
    let (name, text, format) = Self.formats[index]
    #expect(TextFormat(name: name, text: text, expecting: .table) == format)
  }
}
