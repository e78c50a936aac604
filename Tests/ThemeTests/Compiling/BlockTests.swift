import Diagnostics
import Testing

@testable import Theme

@Suite struct BlockTests {
  let layout = "<main>{{$main}}{{/main}}</main>{{$foot}}foot{{/foot}}"

  @Test func reportsABlockThatNoLayoutShows() throws {
    let faults = Fixture("{{<layout}}\n{{$mian}}x{{/mian}}\n{{/layout}}", ["layout": layout]).compiled().diagnostics
    #expect(faults.map(\.summary) == ["templates/page.mustache:2:4 template-unknown-name"])
    #expect(faults.first?.replacement == "main")
  }

  @Test func allowsABlockThatAChildFillsAgain() throws {
    let middle = "{{<layout}}{{$main}}middle{{/main}}{{$foot}}own{{/foot}}{{/layout}}"
    let fixture = Fixture("{{<middle}}{{$main}}page{{/main}}{{/middle}}", ["layout": layout, "middle": middle])
    #expect(try fixture.rendered() == "<main>page</main>own")
  }

  @Test(arguments: [
    ("{{<layout}}\n words\n{{/layout}}", 2), ("{{<layout}}{{title}}{{/layout}}", 1),
    ("{{<layout}}\n\n{{#papers}}{{/papers}}{{/layout}}", 3), ("{{<layout}}{{>layout}}{{/layout}}", 1),
  ])
  func reportsWhatStandsBesideTheBlocks(page: String, line: Int32) {
    let faults = Fixture(page, ["layout": layout]).compiled().diagnostics
    #expect(faults.map(\.rule) == [.templateSyntax])
    #expect(faults.first?.range.start.line == line)
  }

  @Test func allowsNotesAndEmptyLinesBesideTheBlocks() throws {
    let page = "{{<layout}}\n\n  {{! a note }}\n{{$main}}x{{/main}}\n{{/layout}}\n"
    #expect(try Fixture(page, ["layout": layout]).rendered() == "<main>x</main>foot")
  }
}
