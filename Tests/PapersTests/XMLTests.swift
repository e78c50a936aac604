import Packing
import Testing

@testable import Papers

struct XMLTests {
  private func document(_ text: String) -> XMLElement? { XMLElement.document(Array(text.utf8)) }

  @Test func readsElementsByTheirLocalNames() throws {
    let root = try #require(
      document("<w:a xmlns:w=\"urn:w\" w:k=\"1\"><w:b>One</w:b> &amp; <w:b/><w:b>Two</w:b></w:a>"))
    #expect(root.name == "a")
    #expect(root["k"] == "1")
    #expect(root.all("b").map(\.text) == ["One", "", "Two"])
    #expect(root.text == "One & Two")
  }

  @Test func refusesEntitiesAndWhatDoesNotParse() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
    #expect(document(bomb) == nil)
    #expect(document("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == nil)
    #expect(document("<a><b></a>") == nil)
    #expect(document("") == nil)
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(document(deep) == nil)
  }

  @Test func readsWebPagesAsBrowsersDo() throws {
    let root = try #require(XMLElement.page(Array("<p class=x>One<p>Two &pound;5<td>".utf8)))
    let paragraphs = root.descendants("p")
    #expect(paragraphs.map(\.text) == ["One", "Two £5"])
    #expect(paragraphs.first?["class"] == "x")
    let deep = String(repeating: "<div>", count: 230) + "end"
    #expect(XMLElement.page(Array(deep.utf8))?.text == "end")
    #expect(XMLElement.page(Array((String(repeating: "<div>", count: 1_000) + "end").utf8)) == nil)
  }

  @Test func refusesPartsThatClaimMoreThanTheyCanHold() throws {
    var archive = ZipArchive()
    archive.add("bomb.xml", [UInt8](repeating: 0x20, count: 4 << 20))
    archive.add("small.xml", Array("<a>words</a>".utf8))
    let parts = try PackedParts(archive.finish())
    #expect(throws: PackedParts.Fault.tooLarge("bomb.xml")) { try parts.part("bomb.xml") }
    #expect(try parts.document("small.xml")?.text == "words")
    #expect(try parts.part("none.xml") == nil)
    #expect(throws: PackedParts.Fault.notAZip) { try PackedParts(Array("no zip".utf8)) }
  }
}
