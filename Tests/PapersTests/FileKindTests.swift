import Diagnostics
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

  private func compound(_ stream: String) -> [UInt8] {
    let name = stream.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016) + name + [0, 0, 0, 0]
  }

  @Test func namesWhatStandsInACompoundFile() {
    #expect(FileKind(of: compound("WordDocument"), name: "a.docx") == .oldWord)
    #expect(FileKind(of: compound("Workbook"), name: "a") == .oldExcel)
    #expect(FileKind(of: compound("EncryptedPackage"), name: "a.xlsx") == .protected)
    #expect(FileKind(of: compound("Other"), name: "a") == .oldOffice)
    #expect(FileKind(of: zip([("xl/workbook.bin", "a")]), name: "a.xlsx") == .binaryWorkbook)
    #expect(FileKind(of: zip([("ppt/presentation.xml", "a")]), name: "a.pptx") == .slides)
  }

  @Test func namesOtherTextsForWhatTheyAre() {
    #expect(
      FileKind(of: Array("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>".utf8), name: "a.xls")
        == .flatOffice)
    #expect(FileKind(of: Array("MIME-Version: 1.0\n".utf8), name: "a.doc") == .message)
    #expect(FileKind(of: Array("<table><tr>".utf8), name: "a.xls") == .webPage)
    #expect(FileKind(of: [0xFF, 0xFE] + Array("<\0h\0t\0m\0l\0".utf8), name: "a") == .webPage)
  }

  @Test func everyKindThatIsNotReadSaysWhatToDo() {
    for bytes in [
      compound("WordDocument"), compound("EncryptedPackage"), Array("{\\rtf1 a}".utf8), [0x89, 0x50, 0x4E, 0x47],
      zip([("a", "b")]), [], [10, 32],
    ] {
      let read = PaperReader.read(bytes, name: "a.x")
      #expect(read.diagnostics.map(\.rule) == [.unreadablePaper])
      #expect(read.diagnostics.first?.fixes.isEmpty == false)
      #expect(read.value.blocks.isEmpty)
    }
  }
}
