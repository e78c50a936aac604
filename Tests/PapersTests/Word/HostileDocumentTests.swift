import Testing

@testable import Papers

/// Numbers that no honest file has cost no more than the words are worth.
struct HostileDocumentTests {
  private let most = "9223372036854775807"

  @Test func numbersBeyondReasonAreNone() {
    var file = WordFile(
      tbl(
        tr(
          tc("a", across(2_000_000_000)), tc("b", "<w:gridSpan w:val=\"\(most)\"/>"),
          properties: "<w:gridBefore w:val=\"-7\"/>"))
        + p("c", "<w:outlineLvl w:val=\"-3\"/>") + p("d", item(1, -1)) + p("e", item(1)) + p("f", item(2)))
    file.numbering =
      form(0, level(0, "lowerLetter", "%1.")) + list(1, form: 0, begins(0, at: 2_147_483_647))
      + list(2, form: 0, "<w:lvlOverride w:ilvl=\"\(most)\"><w:startOverride w:val=\"-\(most)\"/></w:lvlOverride>")
    #expect(file.outline.suffix(4) == ["c", "d", "2147483647. e", "2147483647. f"])
  }

  @Test func wordsWithoutRoomOnTheGridAreKept() {
    let many = (0..<1_100).map { tc("w\($0)") }.joined()
    let words = WordFile(tbl("<w:tr>\(many)</w:tr>", "<w:tr>\(tc("x"))</w:tr>")).paper.lines.source(
      of: "paper.docx › table 1")
    #expect(words.map { String(decoding: $0, as: UTF8.self).contains("w1099") } == true)
  }

  @Test func aCellTakesNoMorePlacesThanTheDocumentHasLeft() {
    var grid = TableGrid(room: 10)
    grid.beginRow()
    grid.place(PaperTable.Cell(plain: "a"), at: 0)
    grid.place(PaperTable.Cell([], columns: 20, rows: 5), at: 1)
    grid.place(PaperTable.Cell([], columns: 2, rows: 4), at: 2)
    grid.place(PaperTable.Cell([], columns: 1, rows: 9), at: 4)
    grid.endRow(line: 1, isHeading: false)
    grid.beginRow()
    grid.endRow(line: 2, isHeading: false)
    let places = grid.finish()
    #expect(places.first?.places.count == 4)
    #expect(places.last?.places.filter { if case .covered = $0 { true } else { false } }.count == 1)
  }
}
