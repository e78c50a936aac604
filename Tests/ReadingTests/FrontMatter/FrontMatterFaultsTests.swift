import Diagnostics
import Drafting
import Testing

@testable import Reading

/// Faults in front matter; `‸` in the text marks the place that is to be reported.
@Suite struct FrontMatterFaultsTests {
  @Test(arguments: [
    ("a: *b‸", Rule.yamlAlias), ("a: ‸*b", .yamlAlias), ("a: ‸&b c", .yamlAlias), ("a: ‸&b\n  c: d", .yamlAlias),
    ("a: 1\n‸a: 2", .duplicateKey), ("a:\n  b: 1\n  ‸b: 2", .duplicateKey), ("a: ‸!b c", .frontMatterSyntax),
    ("a: ‸!!binary c", .frontMatterSyntax), ("a: 1\n‸---\nb: 2", .frontMatterSyntax),
    ("a: 1\n‸\tb: 2", .frontMatterSyntax), ("a:\n‸\t- b", .frontMatterSyntax), ("a: ‸\"b\nc: d\n", .frontMatterSyntax),
    ("a: ‸'b\nc: d\n", .frontMatterSyntax), ("a: b‸: c", .frontMatterSyntax), ("a: 1\n‸b\nc: 2", .frontMatterSyntax),
    ("a: 1\n  b‸: 2", .frontMatterSyntax), ("a: ‸- b", .frontMatterSyntax), ("a: ‸[b, c\nd: e", .frontMatterSyntax),
    ("a: ‸@b", .frontMatterSyntax), ("a: ‸`b", .frontMatterSyntax), ("a: \"b ‸\\c\"", .frontMatterSyntax),
    ("a: \"b\" ‸c", .frontMatterSyntax), ("? ‸[a]\n: b", .frontMatterSyntax),
    ("a:\n  - b\n  ‸c: d", .frontMatterSyntax),
  ])
  func saysWhereAndWhat(marked: String, rule: Rule) {
    guard let (text, line, column) = place(in: marked) else { return }
    let found = FrontMatter.readYAML(Array(text.utf8), path: "a.yml").diagnostics
    #expect(found.first?.rule == rule, "\(found)")
    if marked.hasSuffix("‸") { return }
    #expect(found.first?.range.start == SourcePosition(line: line, column: column), "\(found)")
    #expect(!(found.first?.fixes.isEmpty ?? true))
  }

  @Test(arguments: [
    #"a: "b‸\a c""#, #"a: "\"é‸\0""#, #"a: "b‸\x07""#, #"a: "b‸\uFFFF c""#, #"a: "‸\uFFFE""#, #"a: "‸\U0001FFFF""#,
    #"a: "‸\N""#,
    #"a: "‸\x9f""#, "a: \"b\n  c‸\\e\"", #""‸\v": b"#, #"a: ["b", "‸\f"]"#, #"a: "\\‸\b""#,
  ])
  func findsWhatAnEscapeStandsFor(marked: String) {
    guard let (text, line, column) = place(in: marked) else { return }
    let found = FrontMatter.readYAML(Array(text.utf8), path: "a.yml").diagnostics
    #expect(found.map(\.rule) == [.controlCharacter])
    #expect(found.first?.range.start == SourcePosition(line: line, column: column))
    #expect(found.first?.message.hasPrefix("this escape stands for") == true)
  }

  @Test(arguments: [#"a: "\t\n\u00e9 \\a \u2028\_""#, #"a: '\a'"#, #"a: b\a"#, #"a: "\U0001F600""#])
  func letsEscapesPassThatStandForWords(text: String) {
    #expect(FrontMatter.readYAML(Array(text.utf8), path: "a.yml").diagnostics == [])
  }

  @Test func neverUsesTheParsersOwnWordsForCommonMistakes() {
    for text in [
      "a: \"b", "a: b: c", "a\nb: c", "a: 1\n  b: 2", "a: [b", "a:\n\t- b", "a: @b", "a: {b", "a: - b", "a: %b",
    ] {
      let found = FrontMatter.readYAML(Array(text.utf8), path: "a.yml").diagnostics
      #expect(found.count == 1)
      #expect(!(found.first?.message.contains("not well-formed") ?? true), "\(text): \(found)")
    }
  }

  @Test func countsLinesFromTheTopOfTheFile() {
    let read = FrontMatter.read(Array("---\ntitle: A\ntitle: B\n---\n".utf8), path: "a.md")
    #expect(read.diagnostics.map(\.range.start) == [SourcePosition(line: 3, column: 1)])
    #expect(read.diagnostics.first?.related.first?.range.start == SourcePosition(line: 2, column: 1))
  }

  @Test func placesTextOfABlockWhereItsWordsAre() {
    let read = FrontMatter.readYAML(Array("a:\n  b: |\n\n    Text\n".utf8), path: "a.yml")
    guard case .map(let outer) = read.value?.content, case .map(let inner) = outer[0].value.content else {
      Issue.record("no fields")
      return
    }
    #expect(inner[0].value.range.start == SourcePosition(line: 3, column: 5))
  }

  @Test func capsDepthSizeAndCount() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(rules(deep) == [.frontMatterTooDeep])
    #expect(rules("a: " + String(repeating: "x", count: 5 << 20)) == [.frontMatterTooLarge])
    var limits = YAMLLimits()
    limits.nodes = 10
    #expect(rules("a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", limits) == [.frontMatterTooLarge])
    limits.depth = 3
    #expect(rules("a:\n  b:\n    c: d", limits) == [.frontMatterTooDeep])
    #expect(rules("a:\n  b: c", limits) == [])
  }

  private func rules(_ yaml: String, _ limits: YAMLLimits = YAMLLimits()) -> [Rule] {
    FrontMatter.readYAML(Array(yaml.utf8), path: "a.yml", limits: limits).diagnostics.map(\.rule)
  }

  private func place(in marked: String) -> (text: String, line: Int, column: Int)? {
    guard let mark = marked.firstIndex(of: "‸") else { return nil }
    let before = marked[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
    return (marked.replacing("‸", with: ""), before.count, (before.last?.unicodeScalars.count ?? 0) + 1)
  }
}
