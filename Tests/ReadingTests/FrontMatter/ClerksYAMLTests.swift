import Diagnostics
import Drafting
import Testing

@testable import Reading

/// Front matter as people write it who know word processors and not YAML.
@Suite struct ClerksYAMLTests {
  @Test(arguments: [
    ("a:\u{A0}b", "{a: b}"), ("a:\u{2003} \u{202F}b", "{a: b}"), ("a\u{A0}: b", "{a: b}"),
    ("a:\n\u{A0}\u{A0}- b: 1\n\u{A0} \u{A0} c: 2", "{a: [{b: 1, c: 2}]}"),
    ("a:\n  -\u{A0}b: 1\n  -\u{3000}b: 2", "{a: [{b: 1}, {b: 2}]}"), ("\u{200B}a: b", "{a: b}"),
    ("a: b\u{A0}c", "{a: b\u{A0}c}"),
    ("a: \u{A0}", "{a: }"), ("a: b\u{2028}c: d", "{a: b c: d}"), ("a: b\u{85}c", "{a: b c}"),
    ("a: \"b\u{2029}c\"", "{a: “b c”}"),
  ])
  func readsTheBlanksOfWordProcessorsAsBlanks(yaml: String, expected: String) {
    let read = FrontMatter.readYAML(Array(yaml.utf8), path: "a.yml")
    // A place that no editor shows as a line is no line: a second colon in it is told as on any other.
    if yaml.contains("c: d") { return #expect(read.diagnostics.map(\.range.start.line) == [1]) }
    #expect(read.diagnostics == [])
    #expect(outline(read.value) == expected)
  }

  @Test func countsLinesAsEditorsDo() {
    let read = FrontMatter.readYAML(Array("x: 1\na: b\u{2028}c\u{85}d\u{2029}e\ny: 2\na: f\n".utf8), path: "a.yml")
    #expect(read.diagnostics.map(\.rule) == [.duplicateKey])
    #expect(read.diagnostics.map(\.range.start) == [SourcePosition(line: 4, column: 1)])
  }

  @Test(arguments: [
    ("a: “b c”", "b c"), ("a: ‘b’s c’", "b’s c"), ("a: „b“", "b"), ("a: “3”", "3"), ("a: “b\"", "b"), ("a: ‘b'", "b"),
    ("a: “b: c”", nil),
    ("a: [“b”, c]", "b"),
  ])
  func readsCurlyQuotationMarksAsStraightOnesAndSaysSo(yaml: String, value: String?) throws {
    let read = FrontMatter.readYAML(Array(yaml.utf8), path: "a.yml")
    guard let value else {
      #expect(read.diagnostics.map(\.rule) == [.frontMatterSyntax])
      return #expect(read.diagnostics.first?.message.contains("curly") == true)
    }
    #expect(outline(read.value).contains("“\(value)”"))
    #expect(read.diagnostics.map(\.rule) == [.curlyQuotes])
    #expect(read.diagnostics.first?.fixes.first?.replacement?.text == "\"\(value)\"")
  }

  @Test(arguments: ["a: “b” and “c”", "a: b “c”", "a: “b” c", "a: '“b”'", "a: ’tis", "a: ‘b’ and ‘c’", "a: “"])
  func leavesCurlyMarksWithinAValueAlone(yaml: String) {
    #expect(FrontMatter.readYAML(Array(yaml.utf8), path: "a.yml").diagnostics == [])
  }

  @Test(arguments: [
    "x: 1\nitems:\n  - number: ‸\"2\n    title: A\n  - number: \"3\"\n    title: B\n", "a: ‸\"b\nc: \"d\"\n",
    "a: ‸'b\nc: 'd'\n",
    "a: ‸\"b\nc: d\ne: \"f\"\n", "a:\n  - ‸\"b\n  - \"c\"\n", "a: ‸\"b”\nc: \"d\"\n", "a: [‸\"b, c]\nd: \"e\"\n",
    "a: ‸\"b\nc: \"\n",
  ])
  func tellsAnOpenQuotationMarkOnceInItsLine(marked: String) {
    let before = marked.prefix { $0 != "‸" }.split(separator: "\n", omittingEmptySubsequences: false)
    let read = FrontMatter.readYAML(Array(marked.replacing("‸", with: "").utf8), path: "a.yml")
    #expect(read.diagnostics.map(\.rule) == [.frontMatterSyntax])
    #expect(
      read.diagnostics.first?.range.start == SourcePosition(line: before.count, column: (before.last?.count ?? 0) + 1))
    #expect(read.diagnostics.first?.message.contains("quotation mark is opened here") == true)
    #expect(read.value == nil)
  }

  @Test(arguments: ["a: \"b\n  c\"\nd: e", "a: \"b\n  c: d\"\ne: f", "a: 'b\n\n  c'", "a: \"b c\"\nd: \"e\""])
  func letsTextInQuotationMarksGoOnOverLines(yaml: String) {
    #expect(FrontMatter.readYAML(Array(yaml.utf8), path: "a.yml").diagnostics == [])
  }

  @Test(arguments: ["a: [b] ‸c", "a: \"b\" ‸and c", "a: {b: c} ‸d", "a: 'b' ‸c"])
  func saysThatAValueGoesOnAfterItsEnd(marked: String) {
    let found = FrontMatter.readYAML(Array(marked.replacing("‸", with: "").utf8), path: "a.yml").diagnostics
    let column = marked.prefix { $0 != "‸" }.count + 1
    #expect(found.map(\.range.start) == [SourcePosition(line: 1, column: column)])
    #expect(found.first?.message.hasPrefix("the value goes on here") == true)
  }

  private func outline(_ node: Node?) -> String {
    switch node?.content {
    case nil: "nothing"
    case .scalar(let text, let quoted): quoted ? "“\(text)”" : text
    case .list(let nodes): "[" + nodes.map { outline($0) }.joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { "\($0.key.value): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}
