import Formats
import Packing
import Publications
import Testing

@testable import Proving

/// What is no XML is told of, whoever wrote it.
struct XMLProofTests {
  @Test(arguments: [
    ("<a><b/>ŵ &amp; &#233;</a>", nil), ("<a><b></a>", "line 1: mismatched tag"),
    ("<a>\n&nbsp;</a>", "line 2: undefined entity"),
    ("<a>\u{FFFF}</a>", "line 1: not well-formed (invalid token)"),
    ("<a>&#7;</a>", "line 1: reference to invalid character number"),
    ("<a>\u{7}</a>", "line 1: not well-formed (invalid token)"), ("<e:a/>", "line 1: unbound prefix"),
    ("<a b=\"1\" b=\"2\"/>", "line 1: duplicate attribute"), ("<a>", "line 1: no element found"),
    ("", "line 1: no element found"),
    ("<a/><a/>", "line 1: junk after document element"), ("<a>b & c</a>", "line 1: not well-formed (invalid token)"),
  ])
  func saysWhyABrokenDocumentIsNoXML(_ text: String, _ fault: String?) {
    #expect(XMLProof.fault(in: Array(text.utf8)) == fault)
  }

  @Test func whatIsNotUTF8IsNoXML() {
    let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(XMLProof.fault(in: latin) == "line 1: not well-formed (invalid token)")
  }

  @Test func wordsAndLinksAreReadAsTheyAreMeant() throws {
    let text =
      "<x><head>no</head><p id=\"a\">One &amp; <b>two</b></p><p><a href=\"u?a=1&amp;b\">three</a></p><style>no</style></x>"
    let found = try ReadBack(xml: Array(text.utf8))
    #expect(found.words.split(whereSeparator: \.isWhitespace) == ["One", "&", "two", "three"])
    #expect(found.words.contains("two \nthree") == false)
    #expect(found.links == ["u?a=1&b"])
  }

  /// A part that has no words of the paper is looked at too.
  @Test(arguments: [
    (Format.epub, "META-INF/container.xml"), (.epub, "EPUB/package.opf"), (.epub, "EPUB/nav.xhtml"),
    (.epub, "EPUB/text-1.xhtml"), (.audioBook, "EPUB/nav.xhtml"), (.odt, "META-INF/manifest.xml"), (.odt, "meta.xml"),
    (.odt, "styles.xml"), (.odt, "content.xml"),
  ])
  func everyPartOfABookIsParsed(format: Format, path: String) throws {
    let publication = try ParityTests.of(.report)
    var session = try FormatMaker(for: [format], jobs: 1).session(of: publication)
    let zip = try #require(ZipReader(session.files(in: format)[0].bytes))
    var broken = ZipArchive()
    for entry in zip.entries {
      let content = try #require(zip.content(of: entry.path))
      broken.add(entry.path, entry.path == path ? content + Array("<".utf8) : content)
    }
    let file = broken.finish()
    let inventory = Inventories(ParityTests.record).inventory(of: .report, publication.subject)
    let fault = #expect(throws: ProofFault.self) {
      try Parity.missing(from: [file], in: format, inventory, of: publication, reading: nil)
    }
    #expect(fault.map { "\($0)".hasPrefix("“\(path)”, line ") } == true)
  }

  @Test func aPEFThatIsNoXMLHasNoCells() {
    #expect(throws: XMLFault.self) { try PEFReader.cells(in: Array("<page><row>⠁</row>".utf8)) }
    #expect(
      (try? PEFReader.cells(in: Array("<a><page><row>⠁⠃</row><row/></page><page/></a>".utf8)))
        == Array("AB\r\n\r\n\u{C}".utf8))
  }
}
