import Diagnostics
import Testing

@testable import Theme

@Suite struct ParserTests {
  @Test(arguments: [
    ("a\n {{#x}}", ["2:2"]), ("{{/x}}", ["1:1"]), ("{{#x}}{{/y}}", ["1:10"]), ("a {{x", ["1:3"]),
    ("{{x y}}", ["1:1"]), ("{{}}", ["1:1"]), ("{{#}}{{/}}", ["1:1", "1:6"]), ("{{=a=}}", ["1:1"]),
    ("{{{x}}", ["1:1"]), ("{{#a}}{{#b}}{{/a}}{{/b}}", ["1:16", "1:22"]), ("{{/a}}{{/b}}", ["1:1", "1:7"]),
    ("é{{#x}}\r\n", ["1:2"]),
  ])
  func reportsEachFaultOfSyntaxAtItsPlace(template: String, places: [String]) {
    let faults = Parser.parse(TemplateSource(path: "t", bytes: Array(template.utf8))).diagnostics.sorted()
    #expect(faults.map { "\($0.range.start.line):\($0.range.start.column)" } == places)
    #expect(faults.allSatisfy { $0.rule == .templateSyntax })
  }

  @Test func saysWhatWasOpenedWhereAnotherNameCloses() throws {
    let fault = try #require(
      Parser.parse(TemplateSource(path: "t", bytes: Array("{{#papers}}\n{{/paper}}".utf8))).diagnostics.first)
    #expect(fault.replacement == "papers")
    #expect(fault.related.first?.range.start == SourcePosition(line: 1, column: 1))
  }

  @Test(arguments: [
    "", "{", "{{", "{{{", "{{{{{{", "}}", "{{!", "{{=", "{{= =}}", "{{=<% %>=}}<%", "{{#a}}{{<b}}{{$c}}",
    "\u{FEFF}{{x}}",
    "{{>*}}", "{{>* *}}", "{{< }}", "{{{}}}", "{{& }}", "{{.}}", "{{..}}", "{{a..b}}", "{{a.}}", "{{.a}}", "<", "<a b=",
  ])
  func survivesAnyText(template: String) {
    let compiled = Fixture(template).compiled()
    #expect(compiled.diagnostics.allSatisfy { $0.severity == .error })
  }
}
