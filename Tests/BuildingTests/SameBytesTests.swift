import Building
import Diagnostics
import Foundation
import Testing

/// A site is made of its content, its settings and the day it speaks of, and of nothing else.
@Suite struct SameBytesTests {
  @Test func neitherTheDayOfTheMachineNorTheNumberOfTasksChangesAByte() async throws {
    let first = try await files(today: "2026-12-24", jobs: 1)
    for (today, jobs) in [("2027-02-03", 1), ("2026-12-24", 4), ("2028-08-01", 4)] {
      let other = try await files(today: today, jobs: jobs)
      #expect(other.keys.sorted() == first.keys.sorted())
      #expect(first.keys.filter { other[$0] != first[$0] }.sorted() == [], "on \(today) with \(jobs)")
    }
    for ending in SameBytesTests.endings { #expect(first.keys.contains { $0.hasSuffix(ending) }, "\(ending)") }
  }

  /// What the test before this one could not see if no page depended on the day at all.
  @Test func aSiteThatIsGivenNoDaySpeaksOfToday() async throws {
    let council = ["council.yml": "name: Testshire County Council\naddress: https://example.org/\n"]
    let (one, other) = (try TestSite(SmallCouncil.with(council)), try TestSite(SmallCouncil.with(council)))
    try await one.build(today: "2026-12-24")
    try await other.build(today: "2027-02-03")
    #expect(try one.files() != other.files())
  }

  /// What two builds leave, the second of which has something to tell.
  private func files(today: String, jobs: Int) async throws -> [String: Data] {
    let site = try TestSite(SmallCouncil.with(SameBytesTests.papers))
    try await site.build(jobs: jobs, asAt: "2026-11-20", today: today, formats: nil)
    try site.write(SameBytesTests.changes)
    let report = try await site.build(jobs: jobs, asAt: "2026-12-01", today: today, formats: nil)
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try site.files()
  }

  /// Of each kind of file that could have asked the clock.
  private static let endings = [
    "calendar/meetings.ics", "calendar/deadlines.ics", "feeds/everything.atom", "feeds/everything.json",
    "changes/changes.atom", "changes/index.html", "-large-print.html", "report.txt", "report.epub", "report.odt",
    "report.brf", "report.pef", "report-audio.epub", "report-audio.txt", "report.json", "action-plan.csv",
    ".scrutable/published.txt",
  ]

  private static let papers = [
    "meetings/2026-12-09-children/meeting.md": """
    ---
    committee: children
    date: 2026-12-09
    start: 10 am
    agenda-published: 2026-11-18
    items: [{ number: "1", title: Foster homes, papers: [{ report: homes }] }]
    ---
    """,
    "meetings/2026-12-09-children/homes.md": "---\ntitle: Foster homes\n---\n\n1. There are twelve.\n",
    "reviews/foster-care/action-plan.md": """
    ---
    actions:
      - number: "1"
        text: Set a target.
        lead: Head of Fieldwork
        by-when: 4 January 2027
    ---
    """,
  ]

  private static let changes = [
    "meetings/2026-12-09-children/homes.md": "---\ntitle: Foster homes\n---\n\n1. There are thirteen.\n",
    "meetings/2026-10-07-children/meeting.md":
      "---\ncommittee: children\ndate: 2026-10-07\nstart: 10 am\nstatus: held\n---\n",
    "pages/new.md": "---\ntitle: A new page\n---\n",
  ]
}
