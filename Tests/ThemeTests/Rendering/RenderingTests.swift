import Diagnostics
import Testing

@testable import Theme

@Suite struct RenderingTests {
  let item = AgendaItemView(
    number: "13.1", title: "A & B", note: "to <follow>", body: Array("<p>Text</p>".utf8), isLate: true,
    papers: [PaperView(title: "One", link: "papers/one.pdf"), PaperView(title: "Two", link: nil)],
    children: [AgendaItemView(number: "13.1.1", children: [AgendaItemView(number: "13.1.1.1")])],
    lead: PaperView(title: "Lead", link: "https://example.org/a?b&c"), tags: ["care", "cost"])

  @Test(arguments: [
    ("{{number}} {{title}}", "13.1 A &amp; B"),
    ("{{{body}}}", "<p>Text</p>"),
    ("{{count}}", "3"),
    ("{{#note}}[{{.}}]{{/note}}{{^note}}none{{/note}}", "[to &lt;follow&gt;]"),
    ("{{#late}}late{{/late}}{{^late}}in time{{/late}}", "late"),
    ("{{#papers}}{{title}} of {{number}};{{/papers}}", "One of 13.1;Two of 13.1;"),
    (
      "{{#papers}}{{#link}}<a href=\"{{.}}\">{{/link}}{{title}}{{#link}}</a>{{/link}} {{/papers}}",
      "<a href=\"../papers/one.pdf\">One</a> Two "
    ),
    ("{{#papers.any}}{{papers.count}} papers{{/papers.any}}", "2 papers"),
    ("{{^children.any}}none{{/children.any}}", ""),
    ("{{lead.title}} {{#lead}}{{title}}{{/lead}}", "Lead Lead"),
    ("<a href='{{lead.link}}'>", "<a href='https://example.org/a?b&amp;c'>"),
    ("{{#tags}}{{.}},{{/tags}}", "care,cost,"),
    ("{{>*kind}}", "as a report"),
    ("{{>item}}", "13.1(13.1.1(13.1.1.1()))"),
    ("{{#strings.hello}}{{.}} {{strings.hello}}{{/strings.hello}}", "Good day &amp; welcome Good day &amp; welcome"),
    ("{{#strings.empty}}shown{{/strings.empty}}{{^strings.empty}}not set{{/strings.empty}}", "not set"),
  ])
  func rendersEachKindOfField(template: String, expected: String) throws {
    let partials = [
      "report": "as a report", "verbal": "spoken", "item": "{{number}}({{#children}}{{>item}}{{/children}})",
    ]
    let fixture = Fixture(template, partials, strings: "hello = Good day & welcome\nempty =")
    #expect(try fixture.rendered(item, at: "x/index.html") == expected)
  }

  @Test func reachesTheEnclosingViewsAfterRecursion() throws {
    let fixture = Fixture(
      "{{#children}}{{#children}}{{#papers}}{{number}}{{/papers}}{{/children}}{{number}} {{/children}}{{number}}")
    let deep = AgendaItemView(number: "c", papers: [PaperView(title: "", link: nil)])
    let item = AgendaItemView(number: "a", children: [AgendaItemView(number: "b", children: [deep])])
    #expect(try fixture.rendered(item) == "cb a")
  }

  @Test func fillsTheBlocksOfALayout() throws {
    let layout = "<title>{{$title}}Record{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
    let page = "{{<layout}}\n{{$title}}{{title}}{{/title}}\n{{$main}}\n<h1>{{title}}</h1>\n{{/main}}\n{{/layout}}\n"
    #expect(
      try Fixture(page, ["layout": layout]).rendered(item)
        == "<title>A &amp; B</title>\n<main>\n  <h1>A &amp; B</h1>\n</main>\n")
  }

  @Test func doesNotIndentARecursivePartialWithoutEnd() throws {
    let list = "<ul>\n{{#children}}\n  <li>{{number}}\n  {{>list}}\n{{/children}}\n</ul>\n"
    let text = try Fixture("{{>list}}", ["list": list]).rendered(item)
    #expect(text.split(separator: "\n").filter { $0.contains("<li>") }.count == 2)
  }

  @Test func leavesEmptyLinesOfAnIndentedPartialEmpty() throws {
    #expect(try Fixture("  {{>two}}\n", ["two": "a\n\nb\n"]).rendered() == "  a\n\n  b\n")
  }

  @Test func appendsToWhatIsThere() throws {
    let theme = Fixture("b").compiled().value
    var bytes = Array("a".utf8)
    theme.template("page")?.render(AgendaItemView().view, at: "", into: &bytes)
    #expect(bytes == Array("ab".utf8))
  }
}
