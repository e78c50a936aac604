import Testing

@testable import Serialising

struct XMLWriterTests {
  private func text(_ work: (inout XMLWriter) -> Void) -> String {
    var markup = XMLWriter(pieceOf: .xml)
    work(&markup)
    return String(decoding: markup.finish(), as: UTF8.self)
  }

  @Test func closesWhatItOpened() {
    #expect(
      text {
        $0.open("a")
        $0.open("b", ["c": "d", "e": nil])
        $0.text("f")
      } == "<a><b c=\"d\">f</b></a>")
  }

  @Test func aTagThatWasClosedTakesNoAttribute() {
    #expect(
      text {
        $0.open("a")
        $0.attribute("b", "c")
        $0.text("")
        $0.attribute("d", "e")
      } == "<a b=\"c\"></a>")
  }

  @Test func emptyElementsEndAsTheirDialectEndsThem() {
    var html = XMLWriter(pieceOf: .html)
    html.empty("br")
    #expect(html.finish() == Array("<br>".utf8))
    #expect(text { $0.empty("br", ["id": "x"]) } == "<br id=\"x\"/>")
  }

  @Test(arguments: [
    ("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; 'e'"), ("\u{0}\u{8}\u{B}\u{C}\u{E}\u{1F}", ""),
    ("a\u{FFFE}b\u{FFFF}", "ab"), ("\t\n\r", "\t\n\r"), ("\u{FFFD}\u{FFC0}\u{EFBF}", "\u{FFFD}\u{FFC0}\u{EFBF}"),
    ("\u{7F}\u{85}\u{1FFFF}\u{10FFFF}", "\u{7F}\u{85}\u{1FFFF}\u{10FFFF}"), ("ŵ – 😀", "ŵ – 😀"),
  ])
  func wordsAndValuesAreEscapedByOneRule(_ words: String, _ escaped: String) {
    #expect(text { $0.element("p", ["title": words], words) } == "<p title=\"\(escaped)\">\(escaped)</p>")
  }
}
