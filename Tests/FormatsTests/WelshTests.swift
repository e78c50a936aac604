import Packing
import Publications
import Testing

@testable import Formats

/// What formats add to a Welsh publication is Welsh, and what is English in it says so.
@Suite struct WelshTests {
  private static let publication = {
    var publication = Sample.publication
    publication.language = "cy"
    return publication
  }()

  private static let english = [
    "Table:", "Row 1", "End of table", "(empty)", "Note:", "Chart:", "Abbreviations", "Links", "Paragraph", "Contents",
    "Numbered paragraphs", "large print", "struck out", " rows", " point ",
  ]

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func plainTextAndScriptAddWelshWords() {
    let plain = text(PlainText.file(of: Self.publication))
    let heard = text(AudioScript.file(of: Self.publication))
    for words in Self.english { #expect(!plain.contains(words) && !heard.contains(words), "\(words)") }
    for words in ["Tabl: Falls by ward. Rhesi: 2.", "Rhes 1", "Diwedd y tabl.", "Nodyn:", "Dolenni", "(gwag)"] {
      #expect(plain.contains(words), "\(words)")
    }
    #expect(plain.contains("[wedi’i ddileu: old]"))
    #expect(heard.contains("Rhesi: 2. Colofnau: 3, sef: Ward, Falls.") && heard.contains("Paragraff 1.1."))
  }

  @Test func anEnglishPublicationIsAsItWas() {
    let plain = text(PlainText.file(of: Sample.publication))
    #expect(plain.contains("Table: Falls by ward. 2 rows.") && plain.contains("End of table."))
    #expect(!text(LargePrint.file(of: Sample.publication)).contains("<dt lang"))
  }

  @Test func largePrintSaysWhatIsEnglish() {
    let print = text(LargePrint.file(of: Self.publication))
    for words in Self.english where words != " rows" { #expect(!print.contains(words), "\(words)") }
    #expect(print.contains("<dt lang=\"en-GB\">Classification</dt>") && print.contains(">Cynnwys</h2>"))
    #expect(print.contains("Dyma’r fersiwn print bras."))
  }

  @Test func booksAndDocumentsSayWhatIsEnglish() throws {
    let book = try #require(ZipReader(EPUB.file(of: Self.publication)))
    let chapter = text(
      try #require(book.entries.first { $0.path.hasSuffix("text-1.xhtml") }.flatMap { book.content(of: $0.path) }))
    let navigation = text(
      try #require(book.entries.first { $0.path.hasSuffix("nav.xhtml") }.flatMap { book.content(of: $0.path) }))
    #expect(chapter.contains("<dt lang=\"en-GB\" xml:lang=\"en-GB\">Classification</dt>"))
    #expect(navigation.contains("Cynnwys") && navigation.contains("Paragraff 1.1") && !navigation.contains("Contents"))
    let package = text(
      try #require(book.entries.first { $0.path.hasSuffix(".opf") }.flatMap { book.content(of: $0.path) }))
    #expect(package.contains("<meta property=\"schema:accessibilitySummary\" xml:lang=\"en-GB\">All of it"))
    let document = try #require(ZipReader(ODT.file(of: Self.publication)))
    let content = text(try #require(document.content(of: "content.xml")))
    #expect(content.contains("style:name=\"Language_en-GB\""))
    #expect(content.contains("<text:span text:style-name=\"Language_en-GB\">Classification</text:span>"))
    #expect(content.contains("Byrfoddau"))
  }
}
