import Diagnostics
import Foundation
import Testing

@testable import Papers

struct PDFPaperTests {
  /// A page of lines at heights, with words at places: each letter is 5 points wide and 10 high.
  private func page(_ lines: [(top: Double, cells: [(left: Double, words: String)])]) -> PDFPage {
    var page = PDFPage(width: 600, height: 800)
    for (top, cells) in lines {
      for (left, words) in cells {
        var at = left
        for word in words.split(separator: " ") {
          let right = at + Double(word.count) * 5
          page.words.append(PDFWord(left: at, top: top, right: right, bottom: top + 10, text: String(word)))
          at = right + 3
        }
      }
    }
    return page
  }

  private func lines(_ pages: [PDFPage]) -> [String] {
    PDFPaper.read(pages, name: "a.pdf").value.blocks.flatMap { block -> [String] in
      switch block.content {
      case .text(let text): [(text.role == .furniture ? "furniture: " : "") + text.plain]
      case .table(let table):
        table.rows.map { row in
          row.places.map { if case .cell(let cell) = $0 { cell.plain } else { "^" } }.joined(separator: " | ")
        }
      case .gap: ["-"]
      case .picture, .note: []
      }
    }
  }

  @Test func joinsLinesThatWereFullAndPartsThoseThatWereNot() {
    let page = page([
      (100, [(50, "The committee asked for the self-")]), (111, [(50, "contained list of all gates that are")]),
      (122, [(50, "mended.")]), (133, [(50, "It met again.")]), (170, [(50, "The gates are un-")]),
      (181, [(50, "mended here.")]),
    ])
    #expect(
      lines([page]) == [
        "The committee asked for the self-contained list of all gates that are mended.", "It met again.",
        "The gates are un-mended here.",
      ])
  }

  @Test func findsTheColumnsAndRowsOfATable() {
    let page = page([
      (100, [(50, "No"), (80, "What"), (200, "Lead")]),
      (120, [(50, "1"), (80, "Mend all of the gates"), (200, "Head of Gates")]), (131, [(80, "and hedges")]),
      (150, [(80, "Oil them"), (200, "Keeper")]), (170, [(50, "2"), (80, "Let it"), (200, "Head of Land")]),
      (230, [(50, "What stands below goes across the page and is no cell.")]),
    ])
    #expect(
      lines([page]) == [
        "No | What | Lead", "1 | Mend all of the gates and hedges | Head of Gates", " | Oil them | Keeper",
        "2 | Let it | Head of Land",
        "What stands below goes across the page and is no cell.",
      ])
  }

  @Test func partsRowsByTheirNumbersWhereNoWhiteDoes() {
    let page = page([
      (100, [(50, "No"), (80, "What"), (200, "Lead")]),
      (110, [(50, "1"), (80, "Mend all of the gates"), (200, "Head of")]),
      (120, [(80, "and hedges"), (200, "Gates")]), (130, [(50, "2"), (80, "Let it"), (200, "Estates")]),
    ])
    #expect(
      lines([page]) == [
        "No | What | Lead", "1 | Mend all of the gates and hedges | Head of Gates", "2 | Let it | Estates",
      ])
  }

  @Test func takesNumbersBeforeParagraphsForNoColumn() {
    let page = page([
      (100, [(50, "1."), (80, "Apologies")]), (120, [(50, "2."), (80, "Minutes")]), (140, [(50, "3."), (80, "Gates")]),
    ])
    #expect(lines([page]) == ["1. Apologies", "2. Minutes", "3. Gates"])
  }

  @Test func setsApartWhatStandsOnEveryPage() {
    let pages = (1...3).map {
      page([(20, [(50, "Works Committee")]), (300, [(50, "Words \($0)x")]), (770, [(300, "Page \($0) of 3")])])
    }
    #expect(
      lines(pages) == [
        "Words 1x", "furniture: Works Committee", "furniture: Page 1 of 3", "-", "Words 2x",
        "furniture: Works Committee",
        "furniture: Page 2 of 3", "-", "Words 3x", "furniture: Works Committee", "furniture: Page 3 of 3",
      ])
    let read = PDFPaper.read(pages, name: "a.pdf")
    #expect(read.value.blocks.map(\.page) == [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3])
    #expect(read.value.lines.words(for: 4) == "line 1 of “page 2”")
    #expect(read.doubts.count == 1)
  }

  @Test func readsWhatTheProgramWrites() {
    let places = """
      <page width="600.0" height="800.0"><word xMin="50.0" yMin="100.0" xMax="60.0" yMax="110.0">A&amp;B</word>
      <word xMin="nan" yMin="1" xMax="2" yMax="3">no</word><word xMin="1e9" yMin="1" xMax="2" yMax="3">far</word>
      <word xMin="70" yMin="100" xMax="80" yMax="110">\u{1}end</word></page><page width="1" height="1"></page>
      """
    let pages = PDFWords.pages(in: Array(places.utf8))
    #expect(pages?.map { $0.words.map(\.text) } == [["A&B", "end"], []])
  }

  /// A PDF of one line, as small as it can be.
  static let small = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
    4 0 obj<</Length 41>>stream
    BT /F 12 Tf 50 700 Td (Gates mended) Tj ET
    endstream endobj
    5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
    trailer<</Root 1 0 R>>
    """

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")))
  func asksTheProgramForTheWords() {
    let read = PaperReader.read(Array(Self.small.utf8), name: "a.pdf")
    #expect(read.value.blocks.map(\.content) == [.text(TextBlock(RichText("Gates mended")))])
    let empty = PaperReader.read(Array(Self.small.replacing("Gates mended", with: "").utf8), name: "a.pdf")
    #expect(empty.diagnostics.first?.message.contains("PDF without words") == true)
    let broken = PaperReader.read(Array("%PDF-1.4 and no more".utf8), name: "a.pdf")
    #expect(broken.diagnostics.map(\.rule) == [.unreadablePaper])
  }
}
