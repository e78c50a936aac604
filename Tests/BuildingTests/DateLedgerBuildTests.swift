import Building
import Diagnostics
import Foundation
import Record
import Testing

/// Builds one after another, between which a promised date is written over.
@Suite struct DateLedgerBuildTests {
  private static let page = "reviews/foster-care/rec-1/index.html"
  private static let state = ".scrutable/published.txt"

  private static func content(_ lines: String) -> [String: String] {
    [
      "reviews/foster-care/recommendations.md":
        "---\nrecommendations:\n  - number: \"1\"\n    text: That the cabinet sets a target.\n    \(lines)\n---\n",
      "reviews/foster-care/action-plan.md":
        "---\nactions:\n  - number: \"1\"\n    text: Set it.\n    \(lines)\n---\n",
    ]
  }

  private static func site(_ builds: [(day: String, lines: String)]) async throws -> (TestSite, BuildReport) {
    let site = try TestSite(SmallCouncil.with(content(builds[0].lines)))
    var report = try await site.build(asAt: builds[0].day)
    for build in builds.dropFirst() {
      try site.write(content(build.lines))
      report = try await site.build(asAt: build.day, formats: Set(PublicationFormat.allCases))
    }
    return (site, report)
  }

  private static func text(_ site: TestSite, _ path: String) throws -> String {
    String(decoding: try #require(try site.files()[path], "\(path) is not there"), as: UTF8.self)
  }

  private static let moved: [(day: String, lines: String)] = [
    ("2026-11-20", "by-when: June 2026"), ("2026-12-01", "by-when: December 2026"),
    ("2026-12-10", "by-when: 30 January 2027"),
  ]

  @Test func tellsOfADateThatWasOnlyWrittenOver() async throws {
    let (site, report) = try await Self.site(Self.moved)
    let sentence = "First promised June 2026, moved twice, 214 days, no reason given."
    let paths = [Self.page, "reviews/foster-care/action-plan/index.html", "reviews/foster-care/recommendations.csv"]
    for path in paths { #expect(try Self.text(site, path).contains(sentence), "\(path)") }
    let page = try Self.text(site, Self.page)
    #expect(page.contains("163 days past the date first promised (June 2026)"))
    #expect(page.contains("Counted from 30 June 2026"))
    let list = try #require(page.firstRange(of: "Every date that was promised"))
    #expect(try #require(page.firstRange(of: sentence)).lowerBound < list.lowerBound)
    #expect(report.diagnostics.filter { $0.rule == .dateMovedWithoutReason }.map(\.range.start.line) == [5, 5])
    // The check of the same files says the same.
    let checked = try await Builder(site.options(asAt: "2026-12-10")).check()
    #expect(checked.diagnostics.count { $0.rule == .dateMovedWithoutReason } == 2)
  }

  /// A committee's half-yearly report asks the record alone.
  @Test func theRecordAloneKnowsItToo() async throws {
    let (site, _) = try await Self.site(Self.moved)
    let record = try await Builder(site.options(asAt: "2026-12-10")).record().value
    #expect(record.recommendations.map(\.ledger.moves) == [2])
  }

  @Test func givesTheColumnsOfTheSheet() async throws {
    let (site, _) = try await Self.site(Self.moved)
    let rows = try Self.text(site, "reviews/foster-care/recommendations.csv").split(whereSeparator: \.isNewline)
    #expect(rows[0].contains("first_promised,first_promised_latest,times_moved,days_moved"))
    #expect(rows.joined(separator: " ").contains("June 2026,2026-06-30,2,214"))
  }

  @Test func asksForNothingOnceTheListHasTheReasons() async throws {
    let list = """
      due:
            - {date: June 2026}
            - {date: December 2026, set: 2026-06-20, reason: The post is empty.}
            - {date: 30 January 2027, set: 2026-11-10, reason: It still is.}
      """
    let (site, report) = try await Self.site(Self.moved + [("2026-12-20", list)])
    #expect(report.diagnostics.allSatisfy { $0.rule != .dateMovedWithoutReason })
    let page = try Self.text(site, Self.page)
    #expect(page.contains("moved twice, 214 days, each time with a reason."))
    #expect(page.contains("It still is."))
  }

  @Test func tellsTheMoveAsAnEvent() async throws {
    let (site, _) = try await Self.site(Self.moved)
    let feed = try Self.text(site, "feeds/everything.json")
    #expect(feed.contains("Date moved: Recommendation 1"))
    #expect(feed.contains("recommendation/foster-care/rec-1/moved-2026-12-10"))
    #expect(feed.contains("recommendation/foster-care/rec-1/moved-2026-12-01"))
  }

  @Test func changesNoByteWhenNothingChangedAndIsTheSameForOneTaskAndMany() async throws {
    let (one, _) = try await Self.site(Self.moved)
    let before = try one.files()
    try await one.build(jobs: 1, asAt: "2026-12-10", formats: Set(PublicationFormat.allCases))
    #expect(try one.files() == before)
  }

  @Test func leavesTheSiteOfAnOldStateWithoutAFalseMove() async throws {
    let site = try TestSite(SmallCouncil.with(Self.content("by-when: June 2026")))
    try await site.build(asAt: "2026-11-20")
    let report = try await site.build(asAt: "2026-12-01")
    #expect(report.diagnostics == [])
    #expect(try !Self.text(site, Self.page).contains("First promised"))
  }

  /// A state grows by the words of a date and a day: some thirty bytes.
  @Test func keepsAStateInProportion() async throws {
    let (site, _) = try await Self.site(Self.moved)
    let lines = try Self.text(site, Self.state).split(separator: "\n").filter { $0.hasPrefix("dates") }
    #expect(
      lines
        == Array(
          repeating: "dates\t2026-11-20=June 2026\t2026-12-01=December 2026\t2026-12-10=30 January 2027", count: 2))
  }
}
