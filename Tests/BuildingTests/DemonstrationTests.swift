import Building
import Diagnostics
import Foundation
import Record
import Testing

/// The council that the project shows to visitors.
@Suite struct DemonstrationTests {
  /// Words that stand in its exempt, embargoed and draft papers and nowhere else.
  static let withheld = [
    "Lanternfold", "Quillon", "Brightwater", "1,284,000", "1,197,500", "staffing at night", "Wetherall", "gate log",
    "overtime claims", "Harbottle", "340,000", "washland", "Valuation of the meadows", "routes 44 and 52",
    "Bids were received for nine",
    "government’s settlement",
  ]

  static let content = TestSite.packageRoot.appendingPathComponent("content").path

  @discardableResult
  private func build(
    _ content: String = content, into site: TestSite, jobs: Int = 2, formats: FormatChoices? = FormatChoices([])
  ) async throws -> BuildReport {
    var options = BuildOptions(
      content: content, output: site.output, themes: [TestSite.defaultTheme], today: { _ in Day(number: 0) }, jobs: jobs
    )
    options.formats = formats
    return try await Builder(options).build()
  }

  /// Every publication in every format it is to have, each proved by the build; a second build makes none of them again.
  @Test func isThereInEveryFormat() async throws {
    let site = try TestSite([:])
    let first = try await build(into: site, formats: nil)
    #expect(!first.diagnostics.contains { $0.severity == .error })
    let agenda = try site.files().keys.filter {
      $0.hasPrefix("meetings/2025-09-17-children/agenda.") || $0.hasPrefix("meetings/2025-09-17-children/agenda-")
    }
    #expect(
      Set(agenda.map { $0.split(separator: "/").last ?? "" }).isSuperset(
        of: [
          "agenda-large-print.html", "agenda.txt", "agenda.epub", "agenda.odt", "agenda.brf", "agenda-grade-1.brf",
          "agenda.pef", "agenda-audio.epub", "agenda-audio.txt", "agenda.json", "agenda-pack.epub",
        ]))
    var counts: [String: Int] = [:]
    #expect(XMLFiles.faults(in: try site.files(), counts: &counts) == [])
    for ending in ["xhtml", "opf", "xml", "svg", "atom", "pef"] { #expect(counts[ending, default: 0] > 0, "\(ending)") }
    let second = try await build(into: site, formats: nil)
    #expect(second.written?.written == 0)
  }

  /// What its content does on purpose, so that a visitor sees what a check says; nothing else may be wrong with it.
  static let deliberate = [
    "forward-plan/2026-11.md: key-decision-notice", "forward-plan/2026-12.md: key-decision-notice",
    "forward-plan/2026-12.md: decision-date-passed",
    "meetings/2026-01-14-health/meeting.md: late-agenda",
    "meetings/2026-02-03-cabinet/minutes.md: minutes-not-approved",
    "meetings/2026-12-01-cabinet/meeting.md: questions-without-deadline",
    "meetings/2027-02-10-audit/meeting.md: member-clash", "meetings/2027-02-10-audit/meeting.md: room-clash",
    "reviews/home-care-2026/action-plan.md: date-moved-without-reason",
    "reviews/home-care-2026/recommendations.md: response-overdue",
    "work-programme/health-2026-27.md: item-after-decision",
    "work-programme/place-2026-27.md: item-on-cancelled-meeting",
  ]

  @Test func buildsWithoutAFaultButThoseItShowsAndIsRich() async throws {
    let report = try await build(into: try TestSite([:]))
    let faults = report.diagnostics.filter { $0.severity != .advice }
    #expect(faults.map { "\($0.range.path): \($0.rule.rawValue)" } == DemonstrationTests.deliberate)
    #expect(report.count(.error) == 0)
    #expect(report.pages >= 350)
    #expect(report.record.meetings >= 43)
    #expect(report.record.reports >= 19)
    #expect(report.record.reviews >= 5)
    #expect(report.record.recommendations >= 65)
    #expect(report.asAt == Day(year: 2026, month: 11, day: 20))
  }

  @Test func tellsNothingOfWhatIsWithheld() async throws {
    let site = try TestSite([:])
    try await build(into: site)
    let papers = try DemonstrationTests.files(in: DemonstrationTests.content).values
    let files = try site.files()
    for word in DemonstrationTests.withheld {
      let needle = Data(word.utf8)
      #expect(papers.contains { $0.range(of: needle) != nil }, "“\(word)” is no longer in the content")
      #expect(files.filter { $0.value.range(of: needle) != nil }.keys.sorted() == [], "“\(word)” is published")
    }
  }

  @Test func givesTheSameBytesForAnyNumberOfTasksAndOrderOnDisk() async throws {
    let (one, four, copy) = (try TestSite([:]), try TestSite([:]), try TestSite([:]))
    try await build(into: one, jobs: 1)
    try await build(into: four, jobs: 4)
    for (path, bytes) in try DemonstrationTests.files(in: DemonstrationTests.content).sorted(by: { $0.key > $1.key }) {
      let url = URL(fileURLWithPath: copy.content).appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: url)
    }
    try await build(copy.content, into: copy, jobs: 3)
    let files = try one.files()
    #expect(try four.files() == files)
    #expect(try copy.files() == files)
  }

  private static func files(in folder: String) throws -> [String: Data] {
    let base = URL(fileURLWithPath: folder)
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let url = base.appendingPathComponent(path)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        found[path] = try Data(contentsOf: url)
      }
    }
    return found
  }
}
