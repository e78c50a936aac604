import Diagnostics
import Testing

@testable import Papers

struct GridTableTests {
  private func read(_ lines: [String], name: String = "a.md") -> Checked<SourcePaper> {
    TextPaper.read(Array(lines.joined(separator: "\n").utf8), name: name, expecting: .table)
  }

  @Test func readsTheRowsOfADrawnTable() {
    let paper = read([
      "Words before", "", "+----+-----------+-------+", "| No | What      | Lead  |", "+:===+===========+======:+",
      "| 1  | That they | -   A |", "|    | be met    | -   B |", "|    |           |       |",
      "|    | **More**  |       |",
      "+----+-----------+-------+", "| 2  | 道 is \\|  | C     |", "+----+-----------+-------+", "", "after",
    ])
    #expect(
      paper.cells == [["No", "What", "Lead"], ["1", "That they be met\nMore", "- A\n- B"], ["2", "道 is |", "C"]])
    #expect(paper.rowPlaces == ["line 4", "line 6", "line 11"])
    guard case .table(let table) = paper.value.blocks[2].content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.isHeading) == [true, false, false])
    #expect(paper.value.remarks.isEmpty)
  }

  @Test func knowsWhatIsMergedDownAndAcross() {
    let paper = read([
      "+----+------+------+", "| 1  | That | Buy  |", "|    | they +------+", "|    | mend | Oil  |",
      "+----+------+------+",
      "| Across    | C    |", "+-----------+------+",
    ])
    #expect(paper.cells == [["1", "That they mend", "Buy"], ["^", "^", "Oil"], ["Across", "^", "C"]])
  }

  @Test func tellsOfATableWhoseLinesDoNotMeet() {
    let paper = read(["+---+---+", "| a | b |", "|   +---+", "| c   d |", "+---+---+"])
    #expect(paper.cells.isEmpty)
    #expect(paper.doubts == ["a table whose lines do not meet; its words stand as text"])
  }

  @Test func losesNoWordBeyondTheLastWall() {
    let paper = read(["+---+-----+", "| a | bcdefghi |", "+---+-----+"])
    #expect(paper.cells.isEmpty)
    #expect(
      paper.value.blocks.contains {
        if case .text(let text) = $0.content { text.plain.contains("bcdefghi") } else { false }
      })
  }

  @Test func takesEachLineForARowWhereNoRulePartsThem() {
    let paper = read(
      ["+----+-----+", "| No | Who |", "+----+-----+", "| 1  | A   |", "| 2  |     |", "+----+-----+"], name: "a.txt")
    #expect(paper.cells == [["No", "Who"], ["1", "A"], ["2", ""]])
    #expect(paper.doubts.count == 1)
  }

  @Test func readsPipeTablesWithoutPipesAtTheirMargins() {
    let paper = read(["No | What", "---|---", "1 | Gates", "", "a | b"])
    #expect(paper.cells == [["No", "What"], ["1", "Gates"]])
  }

  @Test func readsTablesOfHTMLBetweenTheWords() {
    let paper = read([
      "Above", "<table>", "<tr><th>No</th><th>What</th></tr>", "<tr><td rowspan=\"2\">1</td>", "<td>Gates</td></tr>",
      "<tr><td>Hedges</td></tr>", "</table>", "Below", "<table> that does not end",
    ])
    #expect(paper.cells == [["No", "What"], ["1", "Gates"], ["^", "Hedges"]])
    #expect(paper.rowPlaces == ["line 3", "line 4", "line 6"])
    let words = paper.value.blocks.compactMap { if case .text(let text) = $0.content { text.plain } else { nil } }
    #expect(words == ["Above", "Below", "<table> that does not end"])
  }
}
