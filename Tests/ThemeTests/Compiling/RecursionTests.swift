import Diagnostics
import Testing

@testable import Theme

@Suite struct RecursionTests {
  @Test(arguments: [
    "{{>self}}", "{{#late}}{{>self}}{{/late}}", "{{#note}}{{>self}}{{/note}}", "{{>other}}", "{{<self}}{{/self}}",
    "{{^children}}{{>self}}{{/children}}",
  ])
  func refusesAPartialThatWouldNeverEnd(body: String) {
    let faults = Fixture("{{>self}}", ["self": body, "other": "{{>self}}"]).compiled().diagnostics
    #expect(faults.map(\.rule) == [.templateRecursion])
  }

  @Test(arguments: ["<li{{>self}}", "<li {{>self}}", "{{#papers}}<li{{>self}}{{/papers}}", "{{>other}}"])
  func refusesAPartialThatIsInAnotherPlaceEachTime(body: String) {
    let faults = Fixture("{{>self}}", ["self": body, "other": "<li{{>self}}"]).compiled().diagnostics
    #expect(faults.contains { $0.rule == .templateRecursion })
  }

  @Test func refusesASectionThatDoesNotDescend() {
    // The papers are those of the page each time: every paper would show all papers again.
    let faults = Fixture("{{>self}}", ["self": "{{#papers}}{{>self}}{{/papers}}"]).faults
    #expect(faults == ["templates/self.mustache:1:12 template-recursion"])
  }

  @Test func allowsAListThatDescends() throws {
    let item = AgendaItemView(number: "1", children: [AgendaItemView(number: "2"), AgendaItemView(number: "3")])
    let partials = [
      "self": "<li>{{number}}{{#children.any}}<ul>{{#children}}{{>self}}{{/children}}</ul>{{/children.any}}"
    ]
    #expect(try Fixture("{{>self}}", partials).rendered(item) == "<li>1<ul><li>2<li>3</ul>")
  }

  @Test func refusesARecursivePartialThatLeavesATagOpen() {
    let partials = ["self": "{{#children}}{{>self}}{{/children}}<p title=\""]
    #expect(Fixture("{{>self}}\">", partials).faults.contains { $0.hasSuffix("template-context") })
  }

  @Test func allowsABlockWithinItsOwnArgument() throws {
    let page = "{{<layout}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/layout}}"
    #expect(try Fixture(page, ["layout": "{{$a}}{{/a}}"]).rendered() == "[inner]")
  }
}
