import Diagnostics
import Importing
import Packing
import Papers

/// Papers that are packed anew around the markup that the fuzzer changes, since changed bytes of a zip seldom come past its checksums.
enum PackedPaper {
  /// The parts, parted by form feeds, under the paths that a paper of the kind has them.
  static func read(_ bytes: [UInt8], parts: [String], fixed: [(String, String)], name: String) {
    var archive = ZipArchive()
    for (path, text) in fixed { archive.add(path, Array(text.utf8)) }
    let pieces = bytes.split(separator: 12, maxSplits: parts.count - 1, omittingEmptySubsequences: false)
    for (path, piece) in zip(parts, pieces) { archive.add(path, Array(piece)) }
    read(archive.finish(), name: name)
  }

  /// Reads a file of any kind and imports what is in it.
  static func read(_ bytes: [UInt8], name: String) { take(PaperReader.read(bytes, name: name, expecting: .table)) }

  static func take(_ paper: Checked<SourcePaper>) {
    if paper.diagnostics.hasErrors { return }
    _ = Importer.import(table: paper.value, options: ImportOptions(reviewID: "a"))
  }

  static func word(_ bytes: [UInt8]) {
    let parts = ["document", "numbering", "styles", "footnotes", "endnotes", "comments"]
    let links = parts.enumerated().map { link($0, $1, "\($1).xml") }
    read(
      bytes, parts: parts.map { "word/\($0).xml" },
      fixed: [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", relationships([link(0, "officeDocument", "word/document.xml")])),
        ("word/_rels/document.xml.rels", relationships(links)),
      ], name: "a.docx")
  }

  static func workbook(_ bytes: [UInt8]) {
    read(
      bytes, parts: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/comments1.xml"],
      fixed: [
        ("_rels/.rels", relationships([link(0, "officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"),
        (
          "xl/_rels/workbook.xml.rels",
          relationships([
            link(1, "worksheet", "worksheets/sheet1.xml"), link(2, "sharedStrings", "sharedStrings.xml"),
            link(3, "styles", "styles.xml"),
          ])
        ), ("xl/worksheets/_rels/sheet1.xml.rels", relationships([link(1, "comments", "../comments1.xml")])),
      ], name: "a.xlsx")
  }

  static func openDocument(_ bytes: [UInt8], _ type: String) {
    read(
      bytes, parts: ["content.xml", "styles.xml"], fixed: [("mimetype", "application/vnd.oasis.opendocument.\(type)")],
      name: "a.odt")
  }

  private static func link(_ id: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"r\(id)\" Type=\"x/\(type)\" Target=\"\(target)\"/>"
  }

  private static func relationships(_ links: [String]) -> String { "<Relationships>\(links.joined())</Relationships>" }
}
