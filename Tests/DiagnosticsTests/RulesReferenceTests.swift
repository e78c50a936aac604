import Diagnostics
import Foundation
import Testing

@Suite struct RulesReferenceTests {
  /// `docs/rules.md` is what `scrutable schema --rules` prints.
  @Test func theReferenceInTheRepositoryIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let written = try String(contentsOf: root.appendingPathComponent("docs/rules.md"), encoding: .utf8)
    #expect(written == RulesReference.markdown, "run `scrutable schema --rules > docs/rules.md`")
  }

  @Test(arguments: Rule.allCases)
  func everyRuleStandsInItOnce(rule: Rule) {
    let headings = RulesReference.markdown.split(separator: "\n").filter {
      $0 == "### \(rule.rawValue)" || $0 == "### \(rule.rawValue) \\*"
    }
    #expect(headings.count == 1)
  }
}
