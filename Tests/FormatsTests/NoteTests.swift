import Packing
import Testing

@testable import Formats
@testable import Publications

/// Footnotes of a publication: those who listen or jump are told what is a note, and what leads to one.
@Suite struct NoteTests {
  private static var publication: Publication {
    var own = Sample.publication
    own.blocks = [
      .paragraph(Paragraph(words: [.text("Falls "), .link([.text("[note 1]")], .within("text-note--1"))])),
      .paragraph(Paragraph(number: "[note 1]", anchor: "text-note--1", words: [.text("Of 2025.")])),
      .paragraph(Paragraph(number: "1", anchor: "para-1", words: [.text("No note.")])),
    ]
    return own
  }

  @Test func aBookSaysWhichParagraphIsANoteAndWhichLinkLeadsToIt() throws {
    let book = try #require(ZipReader(EPUB.file(of: Self.publication)))
    let chapter = String(decoding: try #require(book.content(of: "EPUB/text-1.xhtml")), as: UTF8.self)
    #expect(chapter.contains("#text-note--1\" epub:type=\"noteref\" role=\"doc-noteref\">[note 1]</a>"))
    #expect(chapter.contains("<aside role=\"doc-footnote\" epub:type=\"footnote\" id=\"text-note--1\">"))
    #expect(chapter.contains("<p id=\"para-1\"><span"))
  }

  @Test func largePrintSaysWhichParagraphIsANote() {
    let page = String(decoding: LargePrint.file(of: Self.publication), as: UTF8.self)
    #expect(page.contains("<a href=\"#text-note--1\""))
    #expect(page.contains("<aside class=\"numbered\" role=\"doc-footnote\" id=\"text-note--1\">"))
  }
}
