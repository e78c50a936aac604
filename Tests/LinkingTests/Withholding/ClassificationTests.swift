import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// What a report says of itself, against what it is.
@Suite struct ClassificationTests {
  @Test(arguments: [
    "Exempt", "EXEMPT – para 3", "Exempt (paragraph 3, Schedule 12A)", "Confidential", "Strictly private", "Restricted",
    "Not for publication", "Not open to the public", "Part 2", "Part II – exempt", "Part B", "Official-Sensitive",
    "Exemption applies", "Cyfrinachol",
  ])
  func asksForTheGroundOfAReportThatCallsItselfExempt(words: String) {
    let compiled = Compiled(Self.report("⟦classification⟧: \(words)"))
    let found = compiled.found(.openAndWithheld)
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.range.start.line) == compiled.marks.map(\.start.line))
    #expect(compiled.record.reports.isEmpty)
  }

  @Test(arguments: [
    "Open", "Public", "Not exempt", "Non-exempt", "Contains no exempt information", "None of it is confidential",
    "Part 1", "Part A – open", "Unrestricted", "For publication",
  ])
  func asksNothingOfAReportThatCallsItselfOpen(words: String) {
    let compiled = Compiled(Self.report("classification: \(words)"))
    #expect(compiled.found(.openAndWithheld) == [] && compiled.found(.partNotMarked) == [])
    #expect(compiled.record.reports.count == 1)
  }

  @Test(arguments: [
    ("Part exempt", "", 1), ("Open with an exempt appendix", "", 1), ("Partly confidential", "", 1),
    ("Part exempt", "appendices: [{ title: Bids, exempt: { paragraph: 3, reason: Prices. } }]\n", 0),
  ])
  func warnsWhereAPartIsExemptAndNoneIsMarked(words: String, part: String, count: Int) {
    let compiled = Compiled(Self.report("classification: \(words)\n\(part)"))
    #expect(compiled.found(.partNotMarked).map(\.severity) == Array(repeating: .warning, count: count))
    #expect(compiled.record.reports.count == 1)
  }

  @Test(arguments: ["exempt: { paragraph: 3, reason: Prices. }", "withdrawn: { on: 2026-10-01, reason: Wrong. }"])
  func asksNothingOfAReportThatIsWithheld(ground: String) {
    let compiled = Compiled(Self.report("classification: Exempt\n\(ground)"))
    #expect(compiled.found(.openAndWithheld) == [])
  }

  private static func report(_ fields: String) -> [String: String] {
    Small.with(["reports/a.md": "---\ntitle: A\nbackground-papers: none identified\n\(fields)\n---\nWords.\n"])
  }
}
