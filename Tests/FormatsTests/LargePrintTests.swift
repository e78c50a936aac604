import Packing
import Publications
import Testing

@testable import Formats

@Suite struct LargePrintTests {
  private let page = String(decoding: LargePrint.file(of: Sample.publication), as: UTF8.self)

  private func page(_ blocks: [Block]) -> String {
    var publication = Sample.publication
    publication.blocks = blocks
    return String(decoding: LargePrint.file(of: publication), as: UTF8.self)
  }

  @Test func itsStyleSheetIsTheThemes() {
    #expect(page.contains("<link rel=\"stylesheet\" href=\"../../assets/large-print.css\">"))
    #expect(!page.contains("style=") && !page.contains("<style"))
  }

  @Test func saysWhatItIsToWhoListsIt() {
    #expect(page.contains("<body data-page=\"large-print\">"))
    #expect(page.contains("<meta name=\"description\" content=\"In large print: Falls &amp; fractures "))
    #expect(page.contains(", Anytown Council. What is done to prevent falls.\">"))
  }

  @Test func emphasisIsWeight() {
    #expect(page.contains("<strong>and more</strong>"))
    #expect(!page.contains("<em>") && !page.contains("<i>") && !page.contains("<u>"))
  }

  @Test(arguments: [
    ("RESOLVED: that it be noted", "Resolved: that it be noted"), ("BACKGROUND PAPERS", "Background papers"),
    ("The NHS and CAMHS", "The NHS and CAMHS"), ("A HWB meeting", "A HWB meeting"),
    ("NATIONAL HEALTH SERVICE in 2026", "National health service in 2026"), ("IT", "IT"), ("ŴYTHNOS", "ŴYTHNOS"),
  ])
  func blockCapitalsBecomeSmallLetters(_ written: String, _ expected: String) {
    #expect(SmallLetters(keeping: ["HWB"]).words(written) == expected)
  }

  @Test func aKnownAbbreviationKeepsItsCapitals() {
    #expect(SmallLetters(keeping: ["OFSTED"]).words("OFSTED came") == "OFSTED came")
    #expect(SmallLetters(keeping: []).words("OFSTED came") == "Ofsted came")
  }

  @Test func numbersAreKept() {
    #expect(page.contains("<p class=\"numbered\" id=\"para-1-1\"><span class=\"number\">1.1</span> "))
    #expect(page.contains("<span class=\"number\">(a)</span>"))
  }

  @Test func contentsLeadToTheHeadings() {
    #expect(page.contains("<a href=\"#purpose\">1 Purpose</a>") && page.contains("<h2 id=\"purpose\">"))
  }

  @Test func aTableThatFitsStaysOne() {
    let table = Table(
      caption: "Falls", columns: [.init(words: [.text("Ward")]), .init(words: [.text("Falls")], isNumeric: true)],
      rows: [
        .init(cells: [.init(isHeading: true, blocks: [Sample.words("Alder")]), .init(blocks: [Sample.words("17")])])
      ])
    let html = page([.table(table)])
    #expect(html.contains("<caption>Falls</caption>") && html.contains("<th scope=\"col\">Ward</th>"))
    #expect(html.contains("<th scope=\"row\">Alder</th>") && html.contains("<td class=\"numeric\">17</td>"))
  }

  @Test func aTableThatDoesNotFitBecomesLabelledBlocks() {
    #expect(page.contains("<p class=\"caption\">Falls by ward</p>\n<ul class=\"rows\">\n<li id=\"row-1\">"))
    #expect(page.contains("<div class=\"row-heading\"><dt>Ward</dt><dd>Alder</dd></div>"))
    #expect(page.contains("<div><dt>Falls</dt><dd>17</dd></div>"))
    #expect(!page.contains("<table"))
  }

  @Test func wordsAreEscapedAndLanguagesSayWhichTheyAre() {
    #expect(page.contains("Falls &amp; fractures &lt;draft plan&gt;") && !page.contains("<draft"))
    #expect(page.contains("<span lang=\"cy\">Iechyd da</span>") && page.contains("<html lang=\"en-GB\">"))
  }

  @Test func linksFindTheirWayFromTheFolder() {
    #expect(page.contains("<a href=\"../../reviews/falls/rec-3/index.html\">recommendation 3</a>"))
    #expect(page.contains("<a href=\"#falls-by-ward\">the table</a>"))
    #expect(page.contains("<a href=\"https://guidance.example/falls?a=1&amp;b=2\">the guidance</a>"))
  }
}

/// What is written from right to left says so, in every format with a direction of its own.
@Suite struct WritingDirectionTests {
  private func publication(_ language: String) -> Publication {
    var publication = Sample.publication
    publication.language = language
    return publication
  }

  @Test(arguments: [("ur", true), ("he", true), ("cy", false)])
  func isSaidInEveryFormat(language: String, isFromTheRight: Bool) throws {
    let own = publication(language)
    let page = String(decoding: LargePrint.file(of: own), as: UTF8.self)
    #expect(page.contains("<html lang=\"\(language)\" dir=\"rtl\">") == isFromTheRight)
    #expect(page.contains("<dt lang=\"en-GB\" dir=\"ltr\">") == isFromTheRight)
    let reader = try #require(ZipReader(ODT.file(of: own)))
    let styles = String(decoding: try #require(reader.content(of: "styles.xml")), as: UTF8.self)
    #expect(styles.contains("style:writing-mode=\"rl-tb\"") == isFromTheRight)
    #expect(styles.contains("style:language-complex=\"\(language)\"") == isFromTheRight)
    let book = try #require(ZipReader(EPUB.file(of: own)))
    let chapter = String(decoding: try #require(book.content(of: "EPUB/text-1.xhtml")), as: UTF8.self)
    let package = String(decoding: try #require(book.content(of: "EPUB/package.opf")), as: UTF8.self)
    #expect(chapter.contains("xml:lang=\"\(language)\" dir=\"rtl\"") == isFromTheRight)
    #expect(package.contains("<spine page-progression-direction=\"rtl\">") == isFromTheRight)
  }

  @Test func marksAPassage() {
    var own = Sample.publication
    own.blocks = [.paragraph(Paragraph(words: [.language("ar", [.text("سلام")])]))]
    let page = String(decoding: LargePrint.file(of: own), as: UTF8.self)
    #expect(page.contains("<span lang=\"ar\" dir=\"rtl\">سلام</span>"))
  }
}
