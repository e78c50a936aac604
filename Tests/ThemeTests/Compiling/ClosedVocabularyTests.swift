import Diagnostics
import Testing

@testable import Theme

@Suite struct ClosedVocabularyTests {
  @Test(arguments: [
    ("{{titel}}", 3, "template-unknown-name", "title"),
    ("{{#papers}}{{titel}}{{/papers}}", 14, "template-unknown-name", "title"),
    ("{{lead.titel}}", 3, "template-unknown-name", "lead.title"),
    ("{{#papres}}{{/papres}}", 4, "template-unknown-name", "papers"),
    ("{{strings.serach}}", 3, "missing-string", "strings.search"),
    ("{{>papr}}", 4, "template-missing-partial", "paper"),
    ("{{> papr }}", 5, "template-missing-partial", "paper"),
    ("{{<papr}}{{/papr}}", 4, "template-missing-partial", "paper"),
  ])
  func namesThePlaceAndTheNearestName(template: String, column: Int, rule: String, nearest: String) throws {
    let fixture = Fixture("<p>\n\(template)", ["paper": ""], strings: "search = Search")
    let faults = fixture.compiled().diagnostics
    #expect(faults.map(\.summary) == ["templates/page.mustache:2:\(column) \(rule)"])
    #expect(faults.first?.replacement == nearest)
  }

  @Test(arguments: [
    ("{{#title}}{{/title}}", "template-not-a-list"),
    ("{{^title}}{{/title}}", "template-not-a-list"),
    ("{{#kind}}{{/kind}}", "template-not-a-list"),
    ("{{#body}}{{/body}}", "template-not-a-list"),
    ("{{#papers.count}}{{/papers.count}}", "template-not-a-list"),
    ("{{papers}}", "template-context"),
    ("{{lead}}", "template-context"),
    ("{{late}}", "template-context"),
    ("{{.}}", "template-unknown-name"),
    ("{{#papers}}{{.}}{{/papers}}", "template-unknown-name"),
    ("{{title.length}}", "template-unknown-name"),
    ("{{papers.title}}", "template-unknown-name"),
    ("{{>*title}}", "template-missing-partial"),
    ("{{>*kind}}", "template-missing-partial"),
    ("{{{title}}}", "template-context"),
    ("{{&title}}", "template-context"),
    ("{{body}}", "template-context"),
  ])
  func refusesWhatAFieldIsNotMeantFor(template: String, rule: String) {
    let rules = Set(Fixture(template).compiled().diagnostics.map(\.rule.rawValue))
    #expect(rules == [rule])
  }

  @Test func reportsEveryFaultOfEveryTemplateAtOnce() {
    let fixture = Fixture("{{a}}\n{{>one}}\n{{>gone}}", ["one": "\n {{#title}}{{/title}}", "unused": "{{#x}}"])
    #expect(
      fixture.faults == [
        "templates/one.mustache:2:2 template-not-a-list", "templates/page.mustache:1:3 template-unknown-name",
        "templates/page.mustache:3:4 template-missing-partial", "templates/unused.mustache:1:1 template-syntax",
      ])
  }

  @Test func reportsAFaultOfASharedPartialOnce() {
    #expect(Fixture("{{>one}}{{>one}} {{>one}}", ["one": "{{nope}}"]).faults.count == 1)
  }

  @Test func countsColumnsInScalars() {
    #expect(Fixture("“né” {{nope}}").faults == ["templates/page.mustache:1:8 template-unknown-name"])
  }

  @Test func reportsAPageWithoutATemplate() {
    let theme = Theme.compile(
      layers: [ThemeFolder(path: "", files: ["templates/meating.mustache": []])],
      pages: ["meeting": PaperView.vocabulary.shape])
    #expect(theme.diagnostics.map(\.summary) == ["templates/meeting.mustache:1:1 template-missing-partial"])
    #expect(theme.diagnostics.first?.fixes.map(\.summary) == ["rename templates/meating.mustache"])
    #expect(theme.value.template("meeting")?.shape.name == nil)
  }
}
