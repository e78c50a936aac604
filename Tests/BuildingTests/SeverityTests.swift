import Diagnostics
import Drafting
import Testing

@testable import Building

@Suite struct SeverityTests {
  private func applied(_ rule: Rule, _ severity: Severity, chosen: String) -> [Severity] {
    let place = SourceRange(path: "council.yml")
    let pair = Pair(name: Located(rule.rawValue, at: place), value: Located(chosen, at: place))
    return Severities([pair]).apply(to: [Diagnostic(rule, severity, "x", at: place)]).map(\.severity)
  }

  @Test(arguments: [("off", []), ("advice", [Severity.advice]), ("error", [.error])])
  func aCouncilChoosesHowStrictlyItHoldsARule(chosen: String, found: [Severity]) {
    #expect(applied(.stillToFollow, .warning, chosen: chosen) == found)
  }

  @Test func anErrorInAFileStaysOne() {
    #expect(applied(.unknownReference, .error, chosen: "off") == [.error])
  }

  /// The record of short notice is right; only the notice was not.
  @Test(arguments: [("off", []), ("warning", [Severity.warning])])
  func anErrorInConductCanBeTurnedDown(chosen: String, found: [Severity]) {
    #expect(applied(.keyDecisionNotice, .error, chosen: chosen) == found)
  }
}
