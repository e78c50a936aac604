import Packing
import Testing

@testable import Papers

struct FileKindTests {
  private func zip(_ files: [(String, String)]) -> [UInt8] {
    var archive = ZipArchive()
    for (path, text) in files { archive.add(path, Array(text.utf8)) }
    return archive.finish()
  }

  @Test func tellsPackedPapersByWhatIsPackedWhateverTheirNames() {
    #expect(FileKind(of: zip([("word/document.xml", "<a/>")]), name: "a.csv") == .wordDocument)
    #expect(FileKind(of: zip([("xl/workbook.xml", "<a/>")]), name: "a") == .workbook)
    let text = "application/vnd.oasis.opendocument.text"
    #expect(FileKind(of: zip([("mimetype", text)]), name: "a.zip") == .openText)
    let sheet = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(FileKind(of: zip([("mimetype", sheet)]), name: "a.zip") == .openSheet)
    #expect(FileKind(of: zip([("a.txt", "a")]), name: "a.docx") == .archive)
  }

  static let texts: [(String, String, FileKind)] = [
    ("%PDF-1.7\n", "a.csv", .pdf), ("{\\rtf1 a}", "a.doc", .richText),
    ("<!DOCTYPE html><p>a", "a.csv", .webPage), ("<p>a", "a.htm", .webPage),
    ("<?xml version=\"1.0\"?><meeting/>", "a.txt", .xml), ("[{\"No\": 1}]", "a.txt", .json),
    ("[1] The first,b", "a.csv", .delimited), ("{a},b", "a.csv", .delimited),
    ("a,b", "a.csv", .delimited), ("# a", "a.md", .markdown), ("a", "a.txt", .text), ("a", "a", .unknown),
  ]

  @Test(arguments: texts.indices) func tellsTextsByTheirBeginningAndThenByTheirNames(_ index: Int) {
    let (text, name, kind) = Self.texts[index]
    #expect(FileKind(of: Array(text.utf8), name: name) == kind)
  }
}
