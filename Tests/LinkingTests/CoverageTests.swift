import Testing

@testable import Linking
@testable import Record

/// How many of the fields that matter are filled. As at 20 November 2026.
@Suite struct CoverageTests {
  private func coverage(_ files: [String: String]) -> Coverage { Coverage(Compiled(Small.with(files)).record) }

  private func review(_ rows: String...) -> [String: String] {
    let rows = rows.enumerated().map { "  - number: \"\($0 + 1)\"\n    text: That.\n\($1)\n" }.joined()
    return [
      "reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: children\n---\n",
      "reviews/foster-care/recommendations.md": "---\nrecommendations:\n\(rows)---\n",
    ]
  }

  private func told(_ count: Coverage.Count) -> String { "\(count.filled)/\(count.asked) -\(count.withheld)" }

  @Test(arguments: [
    ("    lead: [anwen-price]", CoverageField.lead, "1/1 -0"), ("", .lead, "0/1 -0"),
    ("    status: not-accepted", .lead, "0/0 -0"), ("    by-when: March 2027", .date, "1/1 -0"),
    ("    by-when: tbc", .date, "0/1 -0"), ("    due: 2027-03-01", .date, "1/1 -0"), ("", .answer, "0/1 -0"),
    ("", .status, "0/0 -0"), ("    status: done", .status, "1/1 -0"), ("    source: para 3", .source, "1/1 -0"),
    ("", .source, "0/1 -0"),
    ("", .claim, "0/0 -0"), ("    status: done", .claim, "0/1 -0"), ("    status: under-way", .claim, "0/0 -0"),
    ("    claim: { status: done, date: 2026-09-01 }", .claim, "1/1 -0"),
    ("    claim: { status: done, date: 2026-09-01 }", .assessment, "0/1 -0"),
    (
      "    status: done\n    evidence: [{ text: A letter., exempt: { paragraph: 3, reason: P. } }]", .evidence, "0/0 -1"
    ),
    ("    exempt: { paragraph: 3, reason: Prices. }", .lead, "0/0 -1"),
  ])
  func asksOfARecommendationOnlyWhatThereCouldBe(row: String, field: CoverageField, count: String) {
    let coverage = coverage(review(row))
    #expect(told(coverage.count(field)) == count)
    #expect(told(coverage.count(field, of: Handle(0))) == count)
  }

  private func meeting(_ lines: String, minutes: String? = nil) -> [String: String] {
    let files = [
      "meetings/2026-10-07-children/meeting.md": "---\ncommittee: children\ndate: 2026-10-07\n\(lines)\n---\n"
    ]
    return files.merging(minutes.map { ["meetings/2026-10-07-children/minutes.md": "---\n\($0)\n---\n"] } ?? [:]) { $1 }
  }

  @Test(arguments: [
    ("status: held", nil as String?, CoverageField.minutes, "0/1 -0"), ("status: cancelled", nil, .minutes, "0/0 -0"),
    ("status: held", "present: [anwen-price]", .minutes, "1/1 -0"),
    ("status: held", "present: [anwen-price]", .attendance, "1/1 -0"),
    ("status: held", "approved-at: 2026-10-07-children", .attendance, "0/1 -0"),
    ("status: held", "draft: yes", .minutes, "0/0 -1"), ("status: held", "draft: yes", .attendance, "0/0 -1"),
    ("status: held\nitems: [{ number: \"1\", title: A, kind: report }]", nil, .papers, "0/1 -0"),
    ("status: held\nitems: [{ number: \"1\", title: A, kind: standing }]", nil, .papers, "0/0 -0"),
    (
      "status: held\nitems: [{ number: \"1\", title: A, kind: report, papers: [{ title: B, to-follow: yes }] }]", nil,
      .papers, "0/1 -0"
    ),
    (
      "status: held\nitems: [{ number: \"1\", title: A, kind: report, papers: [{ title: B, exempt: { paragraph: 3, reason: P. } }] }]",
      nil, .papers, "0/0 -1"
    ),
  ])
  func asksOfAMeetingThatWasHeld(lines: String, minutes: String?, field: CoverageField, count: String) {
    #expect(told(coverage(meeting(lines, minutes: minutes)).count(field)) == count)
  }

  @Test func asksNothingOfAMeetingToCome() {
    let files = ["meetings/2026-12-09-children/meeting.md": "---\ncommittee: children\ndate: 2026-12-09\n---\n"]
    for field in [CoverageField.minutes, .attendance, .papers] {
      #expect(coverage(files).count(field) == Coverage.Count(), "\(field)")
    }
  }

  @Test func aShareIsWholeOnlyWhereNothingIsMissing() {
    let coverage = coverage(review("    lead: [anwen-price]", "    lead: [anwen-price]", ""))
    #expect(coverage.count(.lead).percent == 66 && coverage.count(.status).percent == nil)
    #expect(coverage.least == .date)
  }
}
