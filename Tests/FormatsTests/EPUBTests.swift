import Packing
import Testing

@testable import Formats
@testable import Publications

struct EPUBTests {
  private func part(_ path: String, of publication: Publication = Sample.publication) throws -> String {
    let reader = try #require(ZipReader(EPUB.file(of: publication)))
    return String(decoding: try #require(reader.content(of: path)), as: UTF8.self)
  }

  /// OCF 3.3 s.4.2: the type stands first, as it is, so that a reader can tell the file by its bytes.
  @Test func beginsWithItsTypeUncompressed() throws {
    let bytes = EPUB.file(of: Sample.publication)
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    let paths = try #require(ZipReader(bytes)).entries.map(\.path)
    #expect(
      paths == [
        "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/style.css",
        "EPUB/text-1.xhtml",
      ])
  }

  @Test(arguments: [
    "<h1>Falls &amp; fractures &lt;draft plan&gt;</h1>",
    "<h2 id=\"purpose\"><span class=\"number\">1</span> Purpose</h2>",
    "<p id=\"para-1-1\"><span class=\"number\">1.1</span> To tell the <abbr title=\"Health and Wellbeing Board\">HWB</abbr> of ",
    "<a href=\"text-1.xhtml#falls-by-ward\">the table</a>",
    "<a href=\"https://scrutiny.example/reviews/falls/rec-3/index.html\">recommendation 3</a>",
    "<a href=\"https://guidance.example/falls?a=1&amp;b=2\">the guidance</a>",
    "<span lang=\"cy\" xml:lang=\"cy\">Iechyd da</span>",
    "<caption>Falls by ward</caption>",
    "<th scope=\"col\">Ward</th><th scope=\"col\" class=\"numeric\">Falls</th><td></td>",
    "<tr id=\"row-1\"><th scope=\"row\">Alder</th><td class=\"numeric\">17</td><td></td></tr>",
    "<li id=\"res-1-a\"><span class=\"number\">(a)</span> that the plan be noted; and</li>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\"",
    "<p>From 390 in 2020 to 412 in 2025.</p>",
    "<p class=\"note\" role=\"note\">Lead inherited from the row above.</p>",
    "<dt>HWB</dt>\n<dd><p>Health and Wellbeing Board</p>",
  ]) func keeps(_ markup: String) throws {
    #expect(try part("EPUB/text-1.xhtml").contains(markup))
  }

  @Test func noWordEndsAnAttribute() throws {
    var publication = Sample.publication
    let board = Abbreviation(short: "HWB", expansion: "the \"Board\" & <others>")
    publication.blocks = [.paragraph(Paragraph(words: [.abbreviation(board, isFirst: true)]))]
    #expect(
      try part("EPUB/text-1.xhtml", of: publication)
        .contains("<abbr title=\"the &quot;Board&quot; &amp; &lt;others&gt;\">HWB</abbr>"))
  }

  @Test func listsHeadingsAsTheyNestAndParagraphsAsTheyAreNumbered() throws {
    let contents = try part("EPUB/nav.xhtml")
    #expect(
      contents.contains(
        """
        <li><a href="text-1.xhtml">Falls &amp; fractures &lt;draft plan&gt;</a></li>
        <li><a href="text-1.xhtml#purpose">1 Purpose</a>
        <ol>
        <li><a href="text-1.xhtml#falls-by-ward">By ward</a></li>
        </ol></li>
        <li><a href="text-1.xhtml#recommendation">2 Recommendation</a></li>
        """))
    #expect(contents.contains("<li><a href=\"text-1.xhtml#para-1-1\">Paragraph 1.1</a></li>"))
  }

  @Test func claimsNoConformanceThatNobodyChecked() throws {
    let package = try part("EPUB/package.opf")
    #expect(!package.contains("conformsTo"))
    #expect(package.contains("<meta property=\"schema:accessibilityFeature\">alternativeText</meta>"))
    #expect(package.contains("<meta property=\"dcterms:modified\">2026-01-14T00:00:00Z</meta>"))
    var plain = Sample.publication
    plain.blocks = [Sample.words("Nothing to see.")]
    #expect(try !part("EPUB/package.opf", of: plain).contains("alternativeText"))
  }

  @Test func beginsAChapterAtAHeadingOnceThereIsEnoughForOne() throws {
    var long = Sample.publication
    long.blocks = (1...3).flatMap { number in
      [
        .heading(Heading(level: 2, anchor: "part-\(number)", words: [.text("Part \(number)")])),
        Sample.words(String(repeating: "Words of a long paper. ", count: 1000)),
        .paragraph(Paragraph(words: [.link([.text("back")], .within("part-1"))])),
      ]
    }
    #expect(try part("EPUB/text-2.xhtml", of: long).contains("<h2 id=\"part-2\">Part 2</h2>"))
    #expect(try part("EPUB/text-3.xhtml", of: long).contains("<a href=\"text-1.xhtml#part-1\">back</a>"))
  }

  @Test func saysTheAddressOfALinkItCannotMake() throws {
    var homeless = Sample.publication
    homeless.site = nil
    #expect(try part("EPUB/text-1.xhtml", of: homeless).contains("recommendation 3 (reviews/falls/rec-3/index.html)"))
  }

  @Test func isTheSameEachTime() { #expect(EPUB.file(of: Sample.publication) == EPUB.file(of: Sample.publication)) }

  /// Readers keep the book that they have while it says that it is as old.
  @Test func saysSinceWhenItIsAsItIs() throws {
    let moment = "2026-11-20T00:00:01Z"
    let zip = try #require(ZipReader(EPUB.file(of: Sample.publication, EPUB.Edition(modified: moment))))
    let package = String(decoding: try #require(zip.content(of: "EPUB/package.opf")), as: UTF8.self)
    #expect(package.contains("<meta property=\"dcterms:modified\">\(moment)</meta>"))
    #expect(try part("EPUB/package.opf").contains("<meta property=\"dcterms:modified\">2026-01-14T00:00:00Z</meta>"))
  }
}
