import Diagnostics
import Testing

@testable import Importing
@testable import Papers

/// What a clerk is shown before anything is written.
@Suite struct PreviewTests {
  private func preview(_ text: String, columns: [ColumnOverride] = []) -> ImportPreview {
    let paper = PaperReader.read(Array(text.utf8), name: "t.csv", expecting: .table).value
    var options = ImportOptions(reviewID: "gates")
    options.columns = columns
    let result = Importer.import(table: paper, options: options)
    return ImportPreview(of: paper, kind: "a table", result: result, command: "scrutable import table t.csv --yes")
  }

  private let table = """
    No,Recommendation,Lead,Colour of gate
    1,That gates be mended,Warden,Green
    2,That locks be oiled,Warden,Red

    """

  private func homes(_ preview: ImportPreview, _ place: String) -> [String] {
    preview.rows.first { $0.place == place }?.cells.map(\.home.words) ?? []
  }

  @Test func showsWhereEachCellOfARowWouldStand() {
    let preview = preview(table)
    #expect(
      homes(preview, "line 2")
        == [
          "recommendations 1: number", "recommendations 1: text", "recommendations 1: lead",
          "not placed: Columns with no place in the record",
        ])
    #expect(
      homes(preview, "line 3").prefix(3) == [
        "recommendations 2: number", "recommendations 2: text", "recommendations 2: lead",
      ])
  }

  @Test func namesTheRowOfADoubt() {
    let preview = preview(table)
    #expect(preview.doubts.map(\.rule) == [.columnNotMapped])
    #expect(preview.rows.first?.notes.contains { $0.hasPrefix("doubtful: ") } == true)
  }

  @Test func showsACellThatIsPartOfAField() {
    let preview = preview("No,Recommendation,Lead\n1,That gates be,Warden\n,mended with care,\n")
    #expect(homes(preview, "line 2").contains("recommendations 1: part of text"))
    #expect(homes(preview, "line 3") == ["recommendations 1: part of text"])
  }

  @Test func endsTheTextWithTheCommandThatWrites() {
    let text = PreviewText(preview(table)).text
    #expect(text.contains("“Warden” → recommendations 1: lead"))
    #expect(text.contains("“No” is number; “Recommendation” is recommendation; “Lead” is lead"))
    #expect(text.hasSuffix("To write them:\n  scrutable import table t.csv --yes\n"))
  }

  @Test func makesAPageWithOneHeadingAndATableThatIsNamed() {
    let page = String(
      decoding: PreviewPage(preview(table.replacing("Warden", with: "<Warden> & co"))).bytes, as: UTF8.self)
    #expect(page.components("<h1>") == 1)
    #expect(page.components("<caption>") == 1)
    #expect(page.components("scope=\"col\"") == 3)
    #expect(page.contains("rowspan=\"4\">line 2</th>"))
    #expect(page.contains("&lt;Warden&gt; &amp; co"))
    #expect(!page.contains("<script") && page.contains("<html lang=\"en\">"))
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
