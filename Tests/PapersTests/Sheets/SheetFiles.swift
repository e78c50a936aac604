import Diagnostics
import Packing

@testable import Papers

/// Workbooks and sheets as small as they can be, packed as their programs pack them.
enum SheetFiles {
  struct Sheet {
    var name = "Sheet1"
    var state = ""
    /// What stands between `<worksheet>` and `</worksheet>`.
    var markup: String
    /// Its relationships and the parts they name.
    var links = ""

    init(_ markup: String, name: String = "Sheet1", state: String = "", links: String = "") {
      (self.markup, self.name, self.state, self.links) = (markup, name, state, links)
    }
  }

  static func workbook(
    _ sheets: [Sheet], strings: String = "", styles: String = "", properties: String = "",
    others: [(String, String)] = []
  ) -> [UInt8] {
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" \($1.state) r:id=\"rId\($0 + 1)\"/>"
    }
    let links = sheets.indices.map { link($0 + 1, "worksheet", "worksheets/sheet\($0 + 1).xml") }
    var files = [
      ("_rels/.rels", relationships([link(1, "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\">\(properties)<sheets>\(list.joined())</sheets></workbook>"),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(links + [link(90, "sharedStrings", "sharedStrings.xml"), link(91, "styles", "styles.xml")])
      ),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      files.append(("xl/worksheets/sheet\(index + 1).xml", "<worksheet>\(sheet.markup)</worksheet>"))
      if !sheet.links.isEmpty {
        files.append(("xl/worksheets/_rels/sheet\(index + 1).xml.rels", relationships([sheet.links])))
      }
    }
    return zip(files + others)
  }

  static func link(_ id: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(id)\" Type=\"http://example.org/\(type)\" Target=\"\(target)\"/>"
  }

  private static func relationships(_ links: [String]) -> String { "<Relationships>\(links.joined())</Relationships>" }

  /// A sheet of OpenDocument from what stands within `office:spreadsheet`.
  static func openSheet(_ tables: String, styles: String = "") -> [UInt8] {
    zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><o:automatic-styles>\(styles)</o:automatic-styles>"
          + "<o:body><o:spreadsheet>\(tables)</o:spreadsheet></o:body></o:document-content>"
      ),
    ])
  }

  static func zip(_ files: [(String, String)]) -> [UInt8] {
    var archive = ZipArchive()
    for (path, text) in files { archive.add(path, Array(text.utf8)) }
    return archive.finish()
  }

  /// A row of inline strings.
  static func row(_ number: Int, _ cells: [String], _ attributes: String = "") -> String {
    let all = cells.enumerated().map { column, words in
      words.isEmpty
        ? ""
        : "<c r=\"\(CellReference(row: number, column: column).name)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
    }
    return "<row r=\"\(number)\" \(attributes)>\(all.joined())</row>"
  }
}

extension Checked<SourcePaper> {
  /// The words of every table's cells; “^” where a merged cell takes the place.
  var cells: [[String]] {
    value.blocks.flatMap { block -> [[String]] in
      guard case .table(let table) = block.content else { return [] }
      return table.rows.map { row in
        row.places.map { place in
          switch place {
          case .cell(let cell): cell.plain
          case .covered: "^"
          }
        }
      }
    }
  }

  /// Where its rows stand, in words.
  var rowPlaces: [String] {
    value.blocks.flatMap { block -> [String] in
      guard case .table(let table) = block.content else { return [] }
      return table.rows.map { value.lines.words(for: $0.line) }
    }
  }

  var doubts: [String] { value.remarks.filter(\.isDoubtful).map(\.text) }
  var news: [String] { value.remarks.filter { !$0.isDoubtful }.map(\.text) }
}
