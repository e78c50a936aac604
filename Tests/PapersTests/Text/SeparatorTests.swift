import Testing

@testable import Papers

struct SeparatorTests {
  static let texts: [(String, Separator)] = [
    ("a,b\nc,d\n", .comma), ("a;b\n1,5;2,5\n3,25;4\n", .semicolon),
    ("No;What\n1;The lane, the gate, and the hedge\n", .semicolon),
    ("Title, with a comma, above\n\nNo\tWhat\n1\tGates\n", .tab), ("No|What\n1|Gates; hinges\n", .pipe),
    ("\"No;1\",\"What;x;y\"\n\"2;3\",b\n", .comma), ("nothing", .comma), ("a,b;c\n", .comma),
  ]

  @Test(arguments: texts.indices) func asksTheWholeText(_ index: Int) {
    #expect(Separator(of: Self.texts[index].0) == Self.texts[index].1)
  }

  @Test func obeysALineThatSaysWhatItIs() {
    let paper = TextPaper.read(
      Array("sep=;\r\nNo;What, why\r\n1;Gates, hedges\r\n".utf8), name: "a.csv", expecting: .table)
    #expect(paper.cells == [["No", "What, why"], ["1", "Gates, hedges"]])
    #expect(paper.news == ["says that semicolons part the cells; left out"])
    #expect(paper.rowPlaces == ["line 2", "line 3"])
  }
}
