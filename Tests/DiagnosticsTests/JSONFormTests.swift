import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONFormTests {
  private func told(_ fault: Diagnostic) throws -> [String: Any] {
    let text = try JSONForm().text(of: [fault])
    let rows = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    return try #require(rows?.first)
  }

  private let range = SourceRange(
    path: "meetings/a/meeting.md", start: SourcePosition(line: 2, column: 1), end: SourcePosition(line: 2, column: 9))

  @Test func tellsProgramsWhatTheConsoleTellsPeople() throws {
    let told = try told(
      Diagnostic(
        .unknownKey, .error, "“commitee” is not a field", at: range, fixes: [.replace(range, with: "committee")]))
    #expect(told["rule"] as? String == "unknown-key" && told["severity"] as? String == "error")
    #expect(told["message"] as? String == "“commitee” is not a field" && told["path"] as? String == range.path)
    #expect(told["why"] as? String == Rule.unknownKey.explanation.why)
    #expect(told["start"] as? [String: Int] == ["line": 2, "column": 1])
    #expect(told["end"] as? [String: Int] == ["line": 2, "column": 9])
    #expect((told["fixes"] as? [[String: String]])?.first?["replaceWith"] == "committee")
  }

  /// Where days were counted, the reason shows them.
  @Test func givesTheReasonOfThisCaseBeforeThatOfTheRule() throws {
    let fault = Diagnostic(.lateAgenda, .warning, "late", at: range, because: "13 Jan counts, 12 Jan does not (Sunday)")
    #expect(try told(fault)["why"] as? String == "13 Jan counts, 12 Jan does not (Sunday)")
  }
}
