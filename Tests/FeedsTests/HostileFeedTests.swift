import Foundation
import FoundationXML
import Record
import Testing

@testable import Feeds

/// A feed of which every text holds what no XML may, read by libxml2.
struct HostileFeedTests {
  @Test func isXMLAndSaysTheSameAsItsTwin() throws {
    let hostile = "\u{0}\u{1F}\u{FFFE}\u{FFFF}]]> <b> & \"q\" &amp; <!-- ŵ"
    let day = try Made.day("2026-11-20")
    let entry = FeedEntry(
      id: hostile, day: day, title: hostile, paragraphs: [hostile, hostile], link: hostile, categories: [hostile])
    let feed = Feed(
      id: hostile, title: hostile, subtitle: hostile, home: hostile, address: hostile, updated: day, author: hostile,
      email: hostile, entries: [entry])
    let reader = ContentReader()
    let parser = XMLParser(data: Data(feed.atom()))
    parser.delegate = reader
    #expect(parser.parse(), "line \(parser.lineNumber)")
    let html = "<p>]]&gt; &lt;b&gt; &amp; &quot;q&quot; &amp;amp; &lt;!-- ŵ</p>"
    #expect(reader.content == "\(html)\n\(html)\n")
    let json = try JSONSerialization.jsonObject(with: Data(feed.json())) as? [String: Any]
    let item = (json?["items"] as? [[String: Any]])?.first
    #expect(item?["content_html"] as? String == html + html && item?["title"] as? String == hostile)
  }
}

private final class ContentReader: NSObject, XMLParserDelegate {
  var content = ""
  private var isInContent = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) { isInContent = name == "content" }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    isInContent = false
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) { if isInContent { content += words } }
}
