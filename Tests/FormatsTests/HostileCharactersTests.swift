import Foundation
import FoundationXML
import Packing
import Record
import Speech
import Testing

@testable import Formats
@testable import Publications

/// A publication of which every text holds all that markup could stumble over, read by libxml2.
@Suite struct HostileCharactersTests {
  /// Every control character, the ends of UTF-16, what markup is made of, and letters of many lengths.
  private static let hostile =
    String(String.UnicodeScalarView((0..<0xA0).compactMap { Unicode.Scalar($0 as UInt32) }))
    + "\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}\u{FFFD}\u{2028}\u{202E}\u{E000}\u{FEFF} ]]> <!-- --> &amp; &#0; <?x?> <![CDATA[ ŵ 😀 e\u{301}"

  private static let words: [Inline] = [
    .text(hostile), .strong([.text(hostile)]), .emphasis([.text(hostile)]), .struck([.text(hostile)]), .code(hostile),
    .link([.text(hostile)], .elsewhere("https://x.example/" + hostile)), .link([.text(hostile)], .within(hostile)),
    .link([.text(hostile)], .site(hostile)), .language(hostile, [.text(hostile)]), .lineBreak,
    .abbreviation(Abbreviation(short: hostile, expansion: hostile), isFirst: true),
  ]

  private static let paragraph = Block.paragraph(Paragraph(number: hostile, anchor: hostile, words: words))

  private static let table = Table(
    caption: hostile, columns: [.init(words: words), .init(words: [])],
    rows: [.init(anchor: hostile, cells: [.init(isHeading: true, blocks: [paragraph]), .init(blocks: [])])])

  private static let publication = Publication(
    kind: .report, subject: RecordRef(.report, 0), stem: "a/b", page: "a/b/\(hostile)",
    site: "https://x.example/" + hostile,
    title: hostile, language: "en-" + hostile, council: hostile, date: Day(year: 2026, month: 1, day: 14),
    summary: hostile,
    blocks: [
      .heading(Heading(level: 2, number: hostile, anchor: hostile, words: words)), paragraph, .note(words),
      .code(hostile),
      .quote([paragraph]), .resolution([paragraph]), .facts([Fact(hostile, [paragraph])]), .table(table), .rule,
      .list(List(isOrdered: true, items: [.init(number: hostile, anchor: hostile, blocks: [paragraph])])),
      .figure(Figure(title: hostile, alternative: hostile, data: table, image: hostile)),
    ], abbreviations: [Abbreviation(short: hostile, expansion: hostile)])

  @Test func everyPartOfAnEPUBIsXML() throws { try expectXML(in: EPUB.file(of: Self.publication), parts: 4) }
  @Test func everyPartOfAnODTIsXML() throws { try expectXML(in: ODT.file(of: Self.publication), parts: 4) }

  @Test func everyPartOfABookToBeHeardIsXML() throws {
    let book = try EPUB.heardFile(of: Self.publication.spoken, EPUB.Edition("-audio.epub"), by: Narrator())
    try expectXML(in: book.bytes, parts: 5)
  }

  @Test func aPEFIsXML() throws {
    var session = try FormatMaker(for: [.braillePEF], jobs: 1).session(of: Self.publication)
    let file = try #require(session.files(in: .braillePEF).first)
    #expect(XMLParser(data: Data(file.bytes)).parse())
  }

  private func expectXML(in file: [UInt8], parts: Int) throws {
    let zip = try #require(ZipReader(file))
    let endings = [".xhtml", ".xml", ".opf", ".smil", ".svg"]
    let paths = zip.entries.map(\.path).filter { path in endings.contains { path.hasSuffix($0) } }
    #expect(paths.count >= parts)
    for path in paths {
      let parser = XMLParser(data: Data(try #require(zip.content(of: path))))
      #expect(parser.parse(), "\(path), line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")")
    }
  }
}
