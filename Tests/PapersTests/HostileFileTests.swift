import Diagnostics
import Packing
import Testing

@testable import Papers

/// Files that were made to harm: each is an error, and nothing else happens.
struct HostileFileTests {
  private func read(_ bytes: [UInt8], _ name: String = "a.xlsx") -> Checked<SourcePaper> {
    PaperReader.read(bytes, name: name)
  }

  private func isRefused(_ bytes: [UInt8], _ name: String = "a.xlsx") -> Bool {
    let read = read(bytes, name)
    return read.diagnostics.map(\.rule) == [.unreadablePaper] && read.value.blocks.isEmpty
  }

  private func workbook(sheet: String, _ strings: String = "") -> [UInt8] {
    SheetFiles.workbook([SheetFiles.Sheet(sheet)], strings: strings)
  }

  // MARK: Zips

  @Test func aPartThatUnpacksToHundredsOfTimesItsSize() {
    let blank = String(repeating: " ", count: 4 << 20)
    #expect(isRefused(workbook(sheet: "<sheetData>\(blank)</sheetData>")))
  }

  @Test func aDirectoryThatLiesAboutSizesPlacesAndCounts() {
    let whole = workbook(sheet: "<sheetData>\(SheetFiles.row(1, ["a"]))</sheetData>")
    let directory = whole.indices.filter { whole[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    #expect(directory.count == 6)
    for entry in directory {
      for (offset, width) in [(20, 4), (24, 4), (42, 4), (16, 4), (28, 2), (10, 2)] {
        var lying = whole
        for byte in 0..<width { lying[entry + offset + byte] = 0xFF }
        // A part that is not asked for may lie: nothing of it is read.
        let read = read(lying)
        #expect(read.diagnostics.hasErrors || read.cells == [["a"]], "\(entry) \(offset)")
      }
    }
    var counted = whole
    counted[whole.count - 12] = 0xFF
    #expect(isRefused(counted))
  }

  @Test func zip64AndFilesThatBreakOff() {
    let whole = workbook(sheet: "<sheetData>\(SheetFiles.row(1, ["a"]))</sheetData>")
    var large = whole
    for offset in 1...6 { large[whole.count - 2 - offset] = 0xFF }
    #expect(isRefused(large))
    for length in stride(from: 4, to: whole.count - 1, by: 97) { #expect(isRefused(Array(whole[..<length]))) }
  }

  @Test func linksThatLeadNowhereOrToThemselves() {
    for target in ["xl/workbook.xml", "../../../etc/passwd", "/", "", "_rels/.rels"] {
      let link =
        "<Relationships>\(SheetFiles.link(1, "officeDocument", target))\(SheetFiles.link(2, "worksheet", target))</Relationships>"
      let bytes = SheetFiles.zip([
        ("_rels/.rels", link), ("xl/_rels/workbook.xml.rels", link),
        ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId2\"/></sheets></workbook>"),
      ])
      let read = read(bytes)
      #expect(read.value.blocks.isEmpty)
    }
  }

  // MARK: Markup

  static let markup = [
    "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
    "<a>" + String(repeating: "<b>", count: 100_000),
    String(repeating: "<b>", count: 500) + String(repeating: "</b>", count: 500),
    "<a b=\"1\" b=\"2\"/>", "<a>&undefined;</a>",
  ]

  @Test(arguments: markup.indices) func markupThatGrowsDeepensOrAsksForMore(_ index: Int) {
    let text = "<?xml version=\"1.0\"?>" + Self.markup[index]
    #expect(isRefused(Array(text.utf8), "a.xml"))
    #expect(isRefused(SheetFiles.zip([("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", text)])))
    #expect(
      isRefused(
        SheetFiles.zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", text)]), "a.ods"
      ))
  }

  // MARK: Sheets

  @Test func cellsAtTheEndsOfTheEarth() {
    let far =
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>"
    let whole = read(workbook(sheet: "<sheetData>\(far)</sheetData>"))
    #expect(whole.cells == [["1", "2"], ["3", ""]])
    #expect(whole.rowPlaces == ["row 1 of “Sheet1”", "row 1048576 of “Sheet1”"])
    #expect(whole.value.lines.count == 2)
    for row in [
      "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "<row r=\"-1\"/>", "<row r=\"1\"><c r=\"\"/></row>",
    ] {
      #expect(isRefused(workbook(sheet: "<sheetData>\(row)</sheetData>")), "\(row)")
    }
  }

  @Test func rowsThatComeTwiceOrBackwards() {
    let rows = SheetFiles.row(7, ["b"]) + SheetFiles.row(2, ["a"]) + SheetFiles.row(7, ["c"])
    #expect(read(workbook(sheet: "<sheetData>\(rows)</sheetData>")).cells == [["a"], ["b"], ["c"]])
  }

  @Test func moreCellsOrPlacesThanAPaperHas() {
    let rows = (1...3000).map {
      "<row r=\"\($0)\"><c r=\"\(CellReference(row: $0, column: $0).name)\"><v>1</v></c></row>"
    }
    #expect(isRefused(workbook(sheet: "<sheetData>\(rows.joined())</sheetData>")))
    let repeated =
      "<t:table><t:table-row t:number-rows-repeated=\"900000\"><t:table-cell t:number-columns-repeated=\"9\"><x:p>1</x:p></t:table-cell></t:table-row></t:table>"
    #expect(isRefused(SheetFiles.openSheet(repeated), "a.ods"))
    let past =
      "<t:table><t:table-row t:number-rows-repeated=\"1048576\"/><t:table-row><t:table-cell><x:p>1</x:p></t:table-cell></t:table-row></t:table>"
    #expect(isRefused(SheetFiles.openSheet(past), "a.ods"))
  }

  @Test func mergesThatCoverTheSheetAgainAndAgain() {
    let rows = (1...300).map { SheetFiles.row($0, ["a", "b", "c"]) }.joined()
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 20_000)
    #expect(isRefused(workbook(sheet: "<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")))
    for reference in ["A1", "B2:A1", ":", "A0:B1", "A1:B2:C3"] { #expect(SheetGrid.Merge(reference) == nil) }
  }

  // MARK: Texts

  @Test func textsOfNothingButSeparators() {
    #expect(
      read(Array(String(repeating: "\t", count: 4_100_000).utf8) + [0x61], "a.tsv").diagnostics.map(\.rule) == [
        .unreadablePaper
      ])
    #expect(!read(Array(String(repeating: "\"", count: 300_000).utf8), "a.csv").diagnostics.hasErrors)
    #expect(!read(Array(String(repeating: "\"a\n", count: 100_000).utf8), "a.csv").diagnostics.hasErrors)
  }

  @Test func drawnTablesThatAreNone() {
    for line in ["+-+\n", "+-", "+--+--+\n|a\n", "|+-+\n", "+-+-\n"] {
      _ = read(Array(String(repeating: line, count: 10_000).utf8), "a.md")
    }
    let wide = "+" + String(repeating: "-+", count: 5_000) + "\n"
    #expect(read(Array((wide + String(repeating: "|\n", count: 5_000) + wide).utf8), "a.md").doubts.count == 1)
  }

  @Test func dataWhoseNamesAreAllDifferent() {
    let things = (0..<3000).map { "{\"a\($0)\": 1}" }.joined(separator: ",")
    #expect(isRefused(Array("[\(things)]".utf8), "a.json"))
    #expect(isRefused(Array(String(repeating: "{\"a\":", count: 100_000).utf8), "a.json"))
  }
}
