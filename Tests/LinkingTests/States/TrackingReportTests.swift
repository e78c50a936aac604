import Compiling
import Diagnostics
import Drafting
import Record
import Testing

@testable import Linking

/// A committee's report: what it counts, and that the file it writes is one that builds.
@Suite struct TrackingReportTests {
  /// Made on 4 February and 7 October 2026; the cabinet answered on 2 March.
  private static var files: [String: String] {
    var files = Small.meeting("  - number: \"5\"\n    title: The line")
    files["meetings/2026-02-04-children/meeting.md"] =
      "---\ncommittee: children\ndate: 2026-02-04\nstatus: held\nitems: []\n---\n"
    files["reviews/foster-care/recommendations.md"] = """
      ---
      made-at: 2026-02-04-children
      recommendations:
        - number: "1"
          text: That a line is opened.
          by-when: April 2026
          claims:
            - { status: done, date: 2026-05-05 }
          assessments:
            - { finding: confirmed, date: 2026-10-07 }
        - number: "2"
          text: That it is answered.
          due:
            - { date: June 2026, set: 2026-02-04 }
            - { date: December 2026, set: 2026-08-01, reason: No money. }
        - number: "3"
          text: That it is free.
          claims:
            - { status: done, date: 2026-03-03 }
        - number: "4"
          text: That it is loud.
        - number: "5"
          text: That it is late.
          made-at: 2026-10-07-children
      ---
      """
    files["reviews/foster-care/response.md"] = """
      ---
      title: Answer
      decision-maker: Cabinet
      date: 2026-03-02
      positions:
        - { recommendation: "1", position: accepted }
        - { recommendation: "2", position: partly-accepted }
        - { recommendation: "3", position: accepted }
        - { recommendation: "4", position: rejected }
      ---
      """
    return Small.with(files)
  }

  private static func numbers(
    _ since: String, _ until: String, _ record: Record
  ) throws -> (figures: [String], states: [String]) {
    let committee = try #require(record.committees.firstIndex { $0.document.id.text == "children" })
    let figures = TrackingFigures(
      of: Handle(committee), since: try #require(Day(iso: since)), until: try #require(Day(iso: until)), in: record)
    func numbers(_ rows: [TrackingFigures.Row]) -> String {
      rows.map { record[$0.recommendation].number.words }.joined(separator: " ")
    }
    return (
      TrackingFigures.Figure.allCases.map { "\($0.rawValue): \(numbers(figures.rows($0)))" },
      RecommendationState.allCases.map { "\($0.rawValue): \(numbers(figures.rows(in: $0)))" }
    )
  }

  @Test func countsWhatFellWithinTheTime() throws {
    let record = Compiled(Self.files).record
    let spring = try Self.numbers("2026-02-04", "2026-05-04", record)
    #expect(
      spring.figures == [
        "made: 1 2 3 4", "accepted: 1 2 3", "done: 3", "confirmed: ", "not-happening: 4", "late: 1", "moved: ",
      ])
    #expect(spring.states == ["not-happening: 4", "done: 3", "late: 1", "waiting: ", "on-track: 2"])
  }

  @Test func countsTheFirstAndTheLastDay() throws {
    let record = Compiled(Self.files).record
    let later = try Self.numbers("2026-05-05", "2026-10-07", record)
    #expect(
      later.figures == [
        "made: 5", "accepted: ", "done: 1", "confirmed: 1", "not-happening: ", "late: ", "moved: 2",
      ])
    #expect(later.states == ["not-happening: 4", "done: 1 3", "late: ", "waiting: 5", "on-track: 2"])
  }

  /// Until it was moved, it was late by the date that stood.
  @Test func aDateThatWasMovedLaterIsNoExcuseBefore() throws {
    let record = Compiled(Self.files).record
    #expect(try Self.numbers("2026-05-05", "2026-07-31", record).states[2] == "late: 2")
    #expect(try Self.numbers("2026-05-05", "2026-08-01", record).states[2] == "late: ")
  }

  @Test func whatItWritesIsADraftThatBuildsAndWhoseLinksLeadToTheRecommendations() throws {
    let record = Compiled(Self.files).record
    let committee = try #require(record.committees.firstIndex { $0.document.id.text == "children" })
    let text = TrackingReport(
      of: Handle(committee), since: try #require(Day(iso: "2026-02-04")), until: record.asAt, in: record
    ).text
    var files = Self.files
    files["meetings/2026-10-07-children/tracking.md"] = text
    #expect(Compiled(files).record.reports.isEmpty)
    files["meetings/2026-10-07-children/tracking.md"] = text.replacing("draft: yes\n", with: "")
    let compiled = Compiled(files)
    #expect(compiled.diagnostics.filter { $0.severity >= .warning && $0.range.path.hasSuffix("tracking.md") } == [])
    let report = try #require(compiled.record.reports.first)
    // Each in the table of states and in the list of reasons, and once for each figure.
    #expect(report.body.references.count >= 2 * compiled.record.recommendations.count)
    #expect(report.body.references.allSatisfy { if case .found = $0 { true } else { false } })
  }
}
