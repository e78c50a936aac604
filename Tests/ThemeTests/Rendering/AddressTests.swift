import Testing

@testable import Theme

@Suite struct AddressTests {
  private func written(_ address: String, at page: String) -> String {
    var bytes: [UInt8] = []
    Address.write(address, .raw, from: PagePath(page), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("meetings/2026-01-14-children/index.html#item-7", "../../meetings/2026-01-14-children/index.html#item-7"),
    ("https://example.org/a", "https://example.org/a"), ("http://example.org", "http://example.org"),
    ("HTTPS://example.org", "HTTPS://example.org"), ("mailto:clerk@example.org", "mailto:clerk@example.org"),
    ("tel:+441632960000", "tel:+441632960000"), ("#item-7", "#item-7"), ("", "../../"),
    ("a/b:c", "../../a/b:c"), ("a?b:c", "../../a?b:c"), ("né.html", "../../né.html"),
    ("javascript:alert(1)", "#"), ("JavaScript:alert(1)", "#"), ("java\tscript:alert(1)", "#"),
    (" javascript:alert(1)", "#"), ("\u{1}javascript:alert(1)", "#"), ("data:text/html,x", "#"),
    ("vbscript:x", "#"), ("file:///etc/passwd", "#"), ("blob:x", "#"), ("//example.org", "#"), ("/\\example.org", "#"),
    ("\\\\example.org", "#"), ("/absolute", "#"), (":x", "#"), ("java\nscript:x", "#"), ("a\u{7F}", "#"),
    ("ftp://example.org", "#"),
  ])
  func leadsOnlyWhereItIsSafe(address: String, expected: String) {
    #expect(written(address, at: "x/y/index.html") == expected)
  }

  @Test func leadsFromTheRootItself() {
    #expect(written("", at: "index.html") == "./")
    #expect(written("a.html", at: "") == "a.html")
  }

  @Test(arguments: [
    ("reviews/care/rec-2/index.html", "../rec-2/index.html"),
    ("reviews/care/rec-1/index.html#words", "index.html#words"),
    ("reviews/care-home/index.html", "../../care-home/index.html"), ("reviews/care/index.html", "../index.html"),
    ("reviews/index.html", "../../index.html"), ("reviews/care/rec-1/agenda.pdf", "agenda.pdf"),
    ("reviews/care/rec-10/index.html", "../rec-10/index.html"), ("meetings/index.html", "../../../meetings/index.html"),
  ])
  func takesTheShortestWay(address: String, expected: String) {
    #expect(written(address, at: "reviews/care/rec-1/index.html") == expected)
  }

  @Test(arguments: [
    ("a/b:c", "./b:c"), ("a/?b", "./?b"), ("a/#b", "./#b"), ("a/", "./"), ("a/b/c:d", "b/c:d"), ("a/b?c:d", "b?c:d"),
  ])
  func writesNothingThatABrowserTakesForAScheme(address: String, expected: String) {
    #expect(written(address, at: "a/index.html") == expected)
  }

  @Test func refusesAtTheTimeOfRenderingToo() throws {
    let item = AgendaItemView(lead: PaperView(title: "", link: "javascript:alert(1)"))
    #expect(try Fixture("<a href=\"{{lead.link}}\">").rendered(item) == "<a href=\"#\">")
  }
}
