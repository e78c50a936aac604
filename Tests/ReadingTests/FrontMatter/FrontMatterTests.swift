import Diagnostics
import Drafting
import Testing

@testable import Reading

@Suite struct FrontMatterTests {
  @Test func cutsAFileIntoFieldsAndBody() {
    let file = "---\ntitle: Home care\ndate: 2026-01-14\n---\n\nThe body.\n"
    let read = FrontMatter.read(Array(file.utf8), path: "a.md")
    #expect(read.diagnostics.isEmpty)
    #expect(outline(read.value.fields) == "{title: Home care, date: 2026-01-14}")
    #expect(String(decoding: Array(file.utf8)[read.value.body], as: UTF8.self) == "\nThe body.\n")
    #expect(read.value.bodyLine == 5)
  }

  @Test(arguments: [
    ("---\r\ntitle: A\r\n---\r\nBody", "{title: A}", 4), ("\u{FEFF}---\ntitle: A\n---\nBody", "{title: A}", 4),
    ("---  \n---\nBody", "nothing", 3), ("---\ntitle: A\n---", "{title: A}", 4),
  ])
  func allowsWhatEditorsAdd(file: String, fields: String, bodyLine: Int) {
    let read = FrontMatter.read(Array(file.utf8), path: "a.md")
    #expect(read.diagnostics.isEmpty)
    #expect(outline(read.value.fields) == fields)
    #expect(read.value.bodyLine == bodyLine)
  }

  @Test(arguments: ["The body only", "", "---\ntitle: A\nBody", "----\ntitle: A\n----\n"])
  func reportsMissingFrontMatter(file: String) {
    let read = FrontMatter.read(Array(file.utf8), path: "a.md")
    #expect(read.diagnostics.map(\.rule) == [.frontMatterMissing])
    #expect(read.value.body == 0..<file.utf8.count)
  }

  @Test(arguments: [
    ("a: yes", "{a: yes}"), ("a: 2026-01-14", "{a: 2026-01-14}"), ("a: 06/07", "{a: 06/07}"), ("a: 010", "{a: 010}"),
    ("a: ~", "{a: ~}"), ("a: \"~\"", "{a: “~”}"), ("a: ''", "{a: “”}"), ("a:", "{a: }"), ("a: null", "{a: null}"),
    ("a: 23. (67?, 80)", "{a: 23. (67?, 80)}"), ("a: 'it''s'", "{a: “it's”}"), ("a: [x, 'y']", "{a: [x, “y”]}"),
    ("a:\n  - b: 1\n    c: 2\n  - d", "{a: [{b: 1, c: 2}, d]}"), ("a: |\n  one\n  two\n", "{a: “one\ntwo\n”}"),
    (
      "a: December 2008 (subject to response from Ofsted re:10)",
      "{a: December 2008 (subject to response from Ofsted re:10)}"
    ),
    ("a: Gŵyl", "{a: Gŵyl}"), ("# a note\na: 1\n# another", "{a: 1}"),
  ])
  func keepsTextAsWritten(yaml: String, expected: String) {
    let read = FrontMatter.readYAML(Array(yaml.utf8), path: "council.yml")
    #expect(read.diagnostics.isEmpty)
    #expect(outline(read.value) == expected)
  }

  @Test func blankMeansNothingOutsideQuotationMarks() {
    let blanks = ["a:", "a: ~", "a: null", "a: ''", "a: \"null\""].map { yaml in
      guard case .map(let entries) = FrontMatter.readYAML(Array(yaml.utf8), path: "c.yml").value?.content else {
        return false
      }
      return entries[0].value.isBlank
    }
    #expect(blanks == [true, true, true, false, false])
  }

  private func outline(_ node: Node?) -> String {
    switch node?.content {
    case nil: "nothing"
    case .scalar(let text, let quoted): quoted ? "“\(text)”" : text
    case .list(let nodes): "[" + nodes.map { outline($0) }.joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key.value): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}
