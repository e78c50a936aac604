import Diagnostics
import Testing

@testable import Theme

/// What each kind of value becomes in each place of the HTML.
@Suite struct ContextTests {
  static let hostile = AgendaItemView(
    number: "5", title: "\"><script>'x'&\\\n</script>", note: "javascript:alert(1)", body: Array("<b>b</b>".utf8),
    lead: PaperView(title: "t", link: "a/b.html?c=1&d='2'"))

  @Test(arguments: [
    ("<p>{{title}}</p>", "<p>&quot;&gt;&lt;script&gt;'x'&amp;\\\n&lt;/script&gt;</p>"),
    ("<title>{{title}}</title>", "<title>&quot;&gt;&lt;script&gt;'x'&amp;\\\n&lt;/script&gt;</title>"),
    ("<p class=\"{{title}}\">", "<p class=\"&quot;&gt;&lt;script&gt;&#39;x&#39;&amp;\\\n&lt;/script&gt;\">"),
    ("<p class='{{title}}'>", "<p class='&quot;&gt;&lt;script&gt;&#39;x&#39;&amp;\\\n&lt;/script&gt;'>"),
    ("<p>{{{body}}}{{&body}}", "<p><b>b</b><b>b</b>"),
    ("<a href=\"{{lead.link}}\">", "<a href=\"../a/b.html?c=1&amp;d=&#39;2&#39;\">"),
    ("<a href=\"{{lead.link}}#item-{{number}}\">", "<a href=\"../a/b.html?c=1&amp;d=&#39;2&#39;#item-5\">"),
    ("<a href=\"#item-{{number}}\">", "<a href=\"#item-5\">"),
    ("<a href=\"mailto:{{number}}\">", "<a href=\"mailto:5\">"),
    ("<a href=\"{{#lead}}{{link}}{{/lead}}{{^lead}}#{{/lead}}\">", "<a href=\"../a/b.html?c=1&amp;d=&#39;2&#39;\">"),
    ("<p>{{lead.link}}", "<p>../a/b.html?c=1&amp;d='2'"),
    ("<a{{#late}} class=\"late\"{{/late}} id=\"i{{number}}\">", "<a id=\"i5\">"),
    ("<option {{^late}}selected{{/late}}>", "<option selected>"),
    (
      "<script type=\"application/ld+json\">{\"name\": \"{{title}}\"}</script><p>{{number}}",
      "<script type=\"application/ld+json\">{\"name\": \"\\\"\\u003e\\u003cscript\\u003e'x'\\u0026\\\\\\n"
        + "\\u003c/script\\u003e\"}</script><p>5"
    ),
    ("<script>var a = '</p>';</script><p>{{number}}", "<script>var a = '</p>';</script><p>5"),
    ("<!-- \" --><p title=\"{{number}}\">", "<!-- \" --><p title=\"5\">"),
    ("<!DOCTYPE html><html lang=\"{{number}}\">", "<!DOCTYPE html><html lang=\"5\">"),
    ("a < b <p title=\"{{number}}\">", "a < b <p title=\"5\">"),
    ("<textarea><p \"{{number}}</textarea><p title=\"{{number}}\">", "<textarea><p \"5</textarea><p title=\"5\">"),
  ])
  func escapesForThePlace(template: String, expected: String) throws {
    #expect(try Fixture(template).rendered(Self.hostile, at: "x/index.html") == expected)
  }

  @Test(arguments: [
    "<p class={{title}}>", "<p {{title}}>", "<{{title}}>", "<p{{title}}>", "<p {{title}}=\"x\">", "<!-- {{title}} -->",
    "<!-- > {{title}} -->",
    "<style>a{color:{{title}}}</style>", "<script>var a = \"{{title}}\"</script>", "<SCRIPT>{{title}}</SCRIPT>",
    "<script type=\"module\">{{title}}</script>", "<p style=\"{{title}}\">", "<p onclick=\"{{title}}\">",
    "<iframe srcdoc=\"{{title}}\">", "<a href=\"{{note}}\">", "<a href=\"x{{title}}\">", "<a HREF='{{title}}'>",
    "<img src=\"{{title}}\">", "<form action=\"{{title}}\">", "<a href=\"javascript:{{title}}\">",
    "<a href=\"java{{title}}\">", "<a href=\"/x/{{lead.link}}\">", "<p title=\"{{{body}}}\">", "<p title=\"{{body}}\">",
    "<title>{{{body}}}</title>", "<script type=\"application/ld+json\">{{title}}</script>",
    "<script type=\"application/ld+json\">\"{{{body}}}\"</script>", "<p class=\"{{#late}}\">{{/late}}",
    "<p {{#late}}class=\"a{{/late}}\">", "{{#late}}<p class=\"{{/late}}", "{{#late}}<!--{{/late}}",
    "{{#late}}<script>{{/late}}", "<a {{#late}}href{{/late}}=\"{{title}}\">",
  ])
  func refusesPlacesWhereNothingIsSafe(template: String) {
    let rules = Set(Fixture(template).compiled().diagnostics.map(\.rule))
    #expect(rules == [.templateContext])
  }

  @Test func marksTheWholeTag() throws {
    let fault = try #require(Fixture("<p>\n<p class={{title}}>").compiled().diagnostics.first)
    #expect(fault.summary == "templates/page.mustache:2:10 template-context")
    #expect(fault.range.end.column == 19)
    #expect(fault.fixes.map(\.summary) == ["put quotation marks around it"])
  }

  @Test func followsThePlaceIntoPartialsAndOutAgain() {
    let partials = ["value": "{{title}}", "open": "<p class=", "script": "<script>"]
    #expect(Fixture("<p title=\"{{>value}}\">{{>value}}", partials).faults == [])
    #expect(Fixture("<p title={{>value}}>", partials).faults == ["templates/value.mustache:1:1 template-context"])
    #expect(Fixture("{{>open}}{{title}}>", partials).faults == ["templates/page.mustache:1:10 template-context"])
    #expect(Fixture("{{>script}}{{title}}", partials).faults == ["templates/page.mustache:1:12 template-context"])
  }

  @Test func writesWordsOfTheThemeAsAddressesOnlyWhenTheyAreComplete() throws {
    let strings = "site = https://example.org/?a&b\nbad = javascript:alert(1)\nrelative = a/b.html"
    #expect(
      try Fixture("<a href=\"{{strings.site}}\">", strings: strings).rendered()
        == "<a href=\"https://example.org/?a&amp;b\">")
    for key in ["bad", "relative"] {
      #expect(Fixture("<a href=\"{{strings.\(key)}}\">", strings: strings).faults.count == 1)
    }
  }
}
