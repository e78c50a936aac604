import Testing

@testable import Papers

struct PaperLinesTests {
  @Test func countsTheRowsOfEverySheetByThemselves() {
    var lines = PaperLines(name: "a.xlsx")
    lines.begin(part: "2025", unit: "row", at: 3)
    #expect(lines.add("No") == 1)
    _ = lines.add("1")
    lines.begin(part: "2026", unit: "row")
    #expect(lines.add("No") == 3)
    #expect(lines.place(of: 2) == ("a.xlsx › 2025", 4))
    #expect(lines.place(of: 3) == ("a.xlsx › 2026", 1))
    #expect(lines.words(for: 2) == "row 4 of “2025”")
    #expect(lines.source(of: "a.xlsx › 2025").map { String(decoding: $0, as: UTF8.self) } == "\n\nNo\n1")
    #expect(lines.source(of: "a.xlsx › 2026").map { String(decoding: $0, as: UTF8.self) } == "No")
    #expect(lines.source(of: "b.xlsx") == nil)
  }
}
