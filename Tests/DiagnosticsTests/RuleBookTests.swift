import Testing

@testable import Diagnostics

@Suite struct RuleBookTests {
  @Test(arguments: Rule.allCases)
  func everyRuleIsExplainedInSentences(rule: Rule) {
    let explanation = rule.explanation
    for sentence in [explanation.asks, explanation.why, explanation.mend] {
      #expect(sentence.count > 12)
      #expect(sentence.hasSuffix("."))
    }
  }

  @Test(arguments: Rule.allCases)
  func everyRuleIsNamedInKebabCase(rule: Rule) {
    #expect(rule.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
  }
}
