import Diagnostics
import Testing

@testable import Pages
@testable import Record

@Suite struct ProseHTMLTests {
  let place = SourceRange(path: "a.md")

  @Test func escapesWords() {
    #expect(
      html(.plain("Tea & <b>\"biscuits\"</b> 3 > 2; it's"))
        == "<p>Tea &amp; &lt;b&gt;&quot;biscuits&quot;&lt;/b&gt; 3 &gt; 2; it's</p>\n")
  }

  @Test func anchorsNumberedParagraphs() {
    let prose = make { writer in
      writer.startParagraph(number: "4.1", anchor: "para-4.1", kind: .paragraph, at: place)
      writer.text("Words")
      writer.endParagraph()
    }
    #expect(
      html(prose)
        == "<p class=\"numbered\" id=\"para-4.1\"><a class=\"anchor\" href=\"#para-4.1\" aria-label=\"Link to paragraph 4.1\">"
        + "<span class=\"number\">4.1</span></a> Words</p>\n")
    #expect(
      html(prose, setting: .init(hasAnchors: false))
        == "<p class=\"numbered\"><span class=\"number\">4.1</span> Words</p>\n")
    #expect(html(prose, setting: .init(idPrefix: "rec-3-")).contains("id=\"rec-3-para-4.1\""))
  }

  @Test func aNoteLeadsBackToTheFirstPlaceThatRefersToIt() {
    let prose = make { writer in
      writer.noteReference(label: "[note 1]", anchor: "note--1", isFirst: true)
      writer.noteReference(label: "[note 1]", anchor: "note--1", isFirst: false)
      writer.startParagraph(number: "[note 1]", anchor: "note--1", kind: .note, at: place)
      writer.text("Words")
      writer.endParagraph()
    }
    var setting = ProseHTML.Setting(idPrefix: "a-")
    setting.noteLabel = "Back from"
    #expect(
      html(prose, setting: setting)
        == "<a class=\"note-mark\" role=\"doc-noteref\" id=\"a-noteref--1\" href=\"#a-note--1\">[note 1]</a>"
        + "<a class=\"note-mark\" role=\"doc-noteref\" href=\"#a-note--1\">[note 1]</a>"
        + "<p class=\"numbered footnote\" role=\"doc-footnote\" id=\"a-note--1\"><a class=\"anchor\" role=\"doc-backlink\""
        + " href=\"#a-noteref--1\" aria-label=\"Back from [note 1]\">[note 1]</a> Words</p>\n")
    #expect(
      html(prose, setting: .init(hasAnchors: false))
        == "[note 1][note 1]<p class=\"numbered footnote\" role=\"doc-footnote\">[note 1] Words</p>\n")
  }

  @Test(arguments: [
    ("ar", "<span lang=\"ar\" dir=\"rtl\">"), ("pa-Arab", "<span lang=\"pa-Arab\" dir=\"rtl\">"),
    ("cy", "<span lang=\"cy\">"),
  ])
  func wordsFromTheRightSayThatTheyAre(tag: String, markup: String) {
    let prose = make { writer in
      writer.startLanguage(tag)
      writer.text("Words")
      writer.endLanguage()
    }
    #expect(html(prose) == "\(markup)Words</span>")
  }

  @Test(arguments: [(2, 0, "h2"), (2, 1, "h3"), (6, 2, "h6"), (2, -1, "h1")])
  func shiftsHeadings(level: Int, shift: Int, tag: String) {
    let prose = make { writer in
      let open = writer.startHeading(level: level, number: Located("16", at: place))
      writer.text("Care")
      writer.endHeading(open)
    }
    #expect(
      html(prose, setting: .init(headingShift: shift))
        == "<\(tag) id=\"care\"><span class=\"number\">16</span> Care</\(tag)>\n")
  }

  @Test func setsTightListsWithoutParagraphs() {
    func list(tight: Bool) -> Prose {
      make { writer in
        writer.startList(ordered: true, start: 3, tight: tight)
        writer.startItem(number: "3")
        writer.startParagraph()
        writer.text("a")
        writer.endParagraph()
        writer.endItem()
        writer.endList(ordered: true)
      }
    }
    #expect(html(list(tight: true)) == "<ol start=\"3\">\n<li value=\"3\">a\n</li>\n</ol>\n")
    #expect(html(list(tight: false)) == "<ol start=\"3\">\n<li value=\"3\"><p>a</p>\n</li>\n</ol>\n")
  }

  @Test func givesTablesScopeAndARegion() {
    let prose = make { writer in
      writer.startTable(columns: 2)
      writer.startTableHead()
      cell("", true, &writer)
      cell("Cost", true, &writer)
      writer.endTableHead()
      writer.startRow()
      cell("A", false, &writer)
      cell("", false, &writer)
      writer.endRow()
      writer.endTable()
    }
    #expect(
      html(prose) == """
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1">
        <table>
        <caption>Table 1</caption>
        <thead>
        <tr><td></td><th scope="col" class="right">Cost</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" class="right">A</th><td class="right"></td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  private func table(
    _ rows: [(String, String)], under heading: String? = nil, columns: Int = 2, heads: (String, String)? = nil
  ) -> Prose {
    make { writer in
      if let heading {
        let open = writer.startHeading(level: 2)
        writer.text(heading)
        writer.endHeading(open)
      }
      writer.startTable(columns: columns)
      if let heads {
        writer.startTableHead()
        cell(heads.0, true, &writer)
        cell(heads.1, true, &writer)
        writer.endTableHead()
      }
      for row in rows {
        writer.startRow()
        cell(row.0, false, &writer)
        cell(row.1, false, &writer)
        writer.endRow()
      }
      writer.endTable()
    }
  }

  @Test func aTableIsNamedAfterTheHeadingItStandsUnder() {
    let prose = table([("A", "1")], under: "Costs & fares")
    #expect(html(prose).contains("<caption>Table 1: Costs &amp; fares</caption>"))
    var setting = ProseHTML.Setting()
    setting.heading = "Buses"
    #expect(html(table([("A", "1")]), setting: setting).contains("<caption>Table 1: Buses</caption>"))
    #expect(html(prose, setting: setting).contains("<caption>Table 1: Costs &amp; fares</caption>"))
  }

  @Test(arguments: [("In a hundred", "17"), ("%", "17"), ("Per cent", "17%")])
  func aColumnOfPartsOfAHundredHasABarBesideEachNumber(heading: String, cell: String) {
    let page = html(table([("Done", cell), ("Late", "8.5")], heads: ("State", heading)))
    #expect(page.contains(">\(cell) <svg class=\"share\""))
    #expect(page.contains("<rect width=\"17\" height=\"8\"/></svg></td>"))
    #expect(page.contains("<rect width=\"8.5\" height=\"8\"/></svg></td>"))
  }

  @Test(arguments: [("Number", "17"), ("%", "170"), ("%", "-3"), ("%", "some"), ("%", ""), ("%", "1.2.3")])
  func noBarIsDrawnOfOtherNumbers(heading: String, cell: String) {
    #expect(!html(table([("Done", cell), ("Late", "8")], heads: ("State", heading))).contains("<svg"))
  }

  @Test func rowsThatShareTheirFirstCellHaveNoHeading() {
    #expect(!html(table([("A", "1"), ("A", "2")])).contains("scope=\"row\""))
    #expect(!html(table([("A", "1"), ("", "2")])).contains("scope=\"row\""))
    #expect(html(table([("A", "1"), ("B", "2")])).contains("<th scope=\"row\""))
  }

  @Test func aTableOfManyColumnsAsksForTheWidthOfThePage() {
    #expect(html(table([("A", "1")], columns: 6)).contains("class=\"table-scroll broad\""))
    #expect(html(table([("A", "1")], columns: 5)).contains("class=\"table-scroll\""))
  }

  @Test func aNumberedParagraphSaysHowItIsCited() {
    func paragraph(_ number: String) -> Prose {
      make { writer in
        writer.startParagraph(number: number, anchor: "para", kind: .paragraph, at: place)
        writer.text("Words")
        writer.endParagraph()
      }
    }
    var setting = ProseHTML.Setting()
    setting.cite = "Council, Buses, paragraph"
    #expect(
      html(paragraph("4.1"), setting: setting)
        .contains("Words <small class=\"cite\" hidden>Council, Buses, paragraph 4.1</small></p>"))
    #expect(!html(paragraph("(a)"), setting: setting).contains("class=\"cite\""))
    #expect(!html(paragraph("4.1")).contains("class=\"cite\""))
  }

  @Test func wordsOfOursInAPaperOfAnotherLanguageAreMarked() {
    var setting = ProseHTML.Setting()
    setting.foreign = ("en-GB", "cy")
    let html = html(table([("A", "1")], under: "Costau"), setting: setting)
    #expect(html.contains("tabindex=\"0\" lang=\"en-GB\" aria-label=\"Table 1\">\n<table lang=\"cy\">"))
    #expect(html.contains("<caption><span lang=\"en-GB\">Table 1</span>: Costau</caption>"))
  }

  @Test func linksWhatTheLinkerResolved() {
    let prose = make { writer in
      writer.reference(ProseReference(target: "rec-10", label: nil, range: place))
      writer.reference(ProseReference(target: "rec-11", label: "the <next>", range: place))
    }
    let found = ResolvedLink(path: "reviews/a/#rec-10", title: "Recommendation 10")
    let withheld = ResolvedLink(path: "x", title: "Secret", state: .withheld)
    #expect(
      html(prose, links: ProseLinks(references: [found, withheld]), setting: .init(root: "../"))
        == "<a href=\"../reviews/a/#rec-10\">Recommendation 10</a><span class=\"withheld\">the &lt;next&gt;</span>")
    #expect(html(prose) == "rec-10the &lt;next&gt;")
  }

  @Test func aCitationIsWordsUntilItResolves() {
    let prose = make { writer in
      Array("item 7".utf8).withUnsafeBufferPointer {
        writer.citation(ProseCitation(kind: .item, number: "7", range: place), words: $0)
      }
    }
    #expect(html(prose) == "item 7")
    let link = ResolvedLink(path: "m/#item-7", title: "")
    #expect(html(prose, links: ProseLinks(citations: [link])) == "<a href=\"m/#item-7\">item 7</a>")
    #expect(html(prose, links: ProseLinks(citations: [nil])) == "item 7")
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>"),
    ("javascript:alert(1)", "x"), ("JaVaScript:alert(1)", "x"), ("data:text/html,x", "x"), ("\u{1}javascript:x", "x"),
    ("#para-4", "<a href=\"#para-4\">x</a>"), ("a\"b.pdf", "<a href=\"a%22b.pdf\">x</a>"),
    ("mailto:a@b.uk", "<a href=\"mailto:a@b.uk\">x</a>"), ("é", "<a href=\"%C3%A9\">x</a>"),
  ])
  func linksOnlyToWhatIsSafe(destination: String, expected: String) {
    let prose = make { writer in
      writer.startLink(destination: destination)
      writer.text("x")
      writer.endLink()
    }
    #expect(html(prose) == expected)
  }

  @Test func filesFollowTheLinker() {
    let prose = make { writer in
      writer.startLink(destination: "a.pdf", file: ProseFile(path: "a.pdf", isImage: false, range: place))
      writer.text("x")
      writer.endLink()
      writer.image(
        destination: "b.png", alternative: "A \"chart\"", file: ProseFile(path: "b.png", isImage: true, range: place))
    }
    #expect(html(prose) == "<a href=\"a.pdf\">x</a><img src=\"b.png\" alt=\"A &quot;chart&quot;\">")
    let files = [ResolvedLink(path: "files/a.pdf", title: ""), ResolvedLink(path: "files/b.png", title: "")]
    #expect(
      html(prose, links: ProseLinks(files: files), setting: .init(root: "../"))
        == "<a href=\"../files/a.pdf\">x</a><img src=\"../files/b.png\" alt=\"A &quot;chart&quot;\">")
    #expect(html(prose, links: ProseLinks(files: [nil, nil])) == "xA &quot;chart&quot;")
  }

  private func make(_ build: (inout ProseWriter) -> Void) -> Prose {
    var writer = ProseWriter()
    build(&writer)
    return writer.finish()
  }

  private func cell(_ text: String, _ header: Bool, _ writer: inout ProseWriter) {
    writer.startCell(header: header, alignment: .right)
    writer.text(text)
    writer.endCell(header: header)
  }

  private func html(_ prose: Prose, links: ProseLinks = .none, setting: ProseHTML.Setting = .init()) -> String {
    var page: [UInt8] = []
    ProseHTML.write(prose, links: links, setting: setting, into: &page)
    return String(decoding: page, as: UTF8.self)
  }
}

extension ProseHTML.Setting {
  fileprivate init(headingShift: Int = 0, root: String = "", idPrefix: String = "", hasAnchors: Bool = true) {
    self.init(
      tableLabel: "Table", paragraphLabel: "Link to paragraph", headingShift: headingShift, root: root,
      idPrefix: idPrefix, hasAnchors: hasAnchors)
  }
}
