import Diagnostics
import Record
import Testing

@testable import Reading

/// Texts of a megabyte (a tenth where they are parsed: an unoptimised build is slow) that cost a parser more than they should: each comes back soon, parsed or refused.
@Suite(.serialized) struct HostileMarkdownTests {
  static let size = 1_000_000

  /// Name, what the text starts with, what is repeated, and whether it is refused.
  static let texts: [(String, String, String, Bool)] = [
    ("quotations", "", ">", true), ("quotations in lists", "", "> - ", true), ("lists", "", "- ", true),
    ("numbered lists", "", "1. ", true), ("stars as lists", "", "* ", true),
    ("processing instructions", "", "<?", true), ("declarations", "a ", "<!A ", true),
    ("CDATA", "a", "<![CDATA[", true),
    ("rows that might be tables", "", "|x|\n|-|-|\n", true), ("table rules", "a\n", "|-|-|\nb\n", true),
    ("pipes", "", "|", true),
    ("a wide table", "|" + repeated("a|", 999) + "\n|" + repeated("-|", 999) + "\n", "|\n", true),
    ("many cells", "|" + repeated("a|", 150) + "\n|" + repeated("-|", 150) + "\n", "|a\n", true),
    ("a long definition", "[a]: " + repeated("b", 5_000) + "\n\n", "[a] ", true),
    ("a long title", "[a]: b \"" + repeated("c\n", 5_000) + "\"\n\n", "[a] ", true),
    ("blank lines in deep lists", repeated("- ", 59) + "a\n", "\n", false),
    ("open brackets", "", "[", false), ("closed brackets", "", "]", false), ("images", "", "![", false),
    ("images with letters", "", "![l", false), ("links that never close", "", "[a](b", false),
    ("stars", "", "*a_ ", false),
    ("underlines", "", "_", false), ("backticks", "", "`a``b", false), ("tags", "", "<a x=\"", false),
    ("comments", "a ", "<!--", false), ("tildes", "", "~~a ", false), ("references", "", "[[", false),
    ("good references", "", "[[a]] ", false), ("mail", "", "a@", false), ("addresses", "", "http://www.", false),
    ("citations", "", "item 7 ", false), ("entities", "", "&a;&#", false), ("definitions", "", "[a]: b\n", true),
    ("equal headings", "", "## a\n\n", false), ("settled headings", "", "a\n-\n", false),
    ("languages", "", "{lang cy: ", false), ("HTML on every line", "", "<b>\n\n", false), ("zeros", "", "\0", false),
    ("carriage returns", "", "\r", false), ("lettered lines", "", "(a) x\n", false),
    ("resolutions", "", "RESOLVED: x\n\n(a) y\n\n", false), ("item signs", "## a ", "{item 7", false),
    ("broken escapes", "", "\\[\\[x]] ", false),
  ]

  @Test(arguments: texts.indices)
  func comesBackSoon(index: Int) {
    let (name, start, part, isRefused) = HostileMarkdownTests.texts[index]
    let size = isRefused ? HostileMarkdownTests.size : HostileMarkdownTests.size / 10
    let text = start + repeated(part, size / part.utf8.count)
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure { found = read(text, .minutes).diagnostics }
    #expect(time < .seconds(5), "\(name) took \(time)")
    #expect(found.contains { $0.rule == .hostileMarkdown } == isRefused, "\(name)")
  }

  @Test func deepListsByIndentationAreRefused() {
    let steps = (0..<200).map { repeated("  ", $0) + "- a\n" }.joined()
    #expect(read(steps).diagnostics.map(\.rule) == [.hostileMarkdown])
  }

  @Test func saysWhereTheFaultIs() {
    let found = read("Words\n\nMore\n\n" + repeated("> ", 100) + "x").diagnostics
    #expect(found.first?.range.start == SourcePosition(line: 14, column: 1))
  }

  @Test(arguments: [
    repeated("- a\n", 5_000), repeated("## a\n\nwords\n\n", 2_000), repeated("[a](b.pdf) ", 5_000),
    "|a|b|\n|-|-|\n" + repeated("|x|y|\n", 5_000), repeated("> > > a\n", 500), repeated("[a]\n\n", 200) + "[a]: b.pdf",
    "    " + repeated(" ", 200) + "code", "```\n" + repeated(" ", 500) + "x\n```", repeated("a\n", 2_000) + "\n---\n",
    "| " + repeated("a | ", 150) + "\n|" + repeated("-|", 150) + "\n" + repeated("|x\n", 100),
    repeated("1. a\n   - b\n     - c\n", 500), repeated("--- --- ---\n", 200), repeated("-", 5_000),
  ])
  func letsLongPapersPass(text: String) {
    #expect(!read(text).diagnostics.contains { $0.rule == .hostileMarkdown })
  }
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
