import Building
import Diagnostics
import Foundation
import Testing

@testable import Importing

/// Imported work programmes and forward plans, from the paper to the pages readers see.
@Suite struct PaperBuildTests {
  private static let programme = """
    Monday 7 December 2026 at 10:00am (brought forward from 13 January 2027)\t
    Ferries in winter\tTo look at the timetable.
    October TBC
    Swimming pools

    Suggestions from the public:
    Dogs on beaches

    Briefing notes
    - Street lamps
    """

  private static let plan = [
    "DECISION MAKER CABINET MEMBER FOR PIERS\t\t\t",
    "Decision Date (on or after)\tIssue Type\tPurpose & Report Title\tDirectorate, Lead Officer & Contact information",
    "28/11/26\tKEY\tWinter fares To set them\tPlace / B Sand b.sand@example.org", "TBC\tNon Key\tPier lamps\tPlace",
    "23.10.2026\tNon Key\tPaint\tPlace", "October TBC\tB&PF\tQuays\tPlace", "MARCH 27\tNon Key\tHarbour walls\tPlace",
  ].joined(separator: "\n")

  @Test func showsAWorkProgrammeWithItsMeetings() async throws {
    let site = try await built(PaperBuildTests.imported(programme: Array(Self.programme.utf8), "programme.txt"))
    let page = try words(of: "work-programme/children-2026-27/index.html", in: site)
    for words in [
      "Ferries in winter", "To look at the timetable.", "7 December 2026", "October TBC", "Dogs on beaches",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    let meeting = try words(of: "meetings/2026-12-07-children/index.html", in: site)
    for words in ["Brought forward", "13 January 2027", "10 am", "work-programme/children-2026-27/"] {
      #expect(meeting.contains(words), "\(words)")
    }
  }

  /// A plain day is shown in full, as the pages do with every day; all other words as written.
  @Test func showsTheDatesOfAForwardPlan() async throws {
    let site = try await built(PaperBuildTests.imported(plan: Array(Self.plan.utf8), "plan.tsv"))
    let page = try words(of: "forward-plan/autumn/index.html", in: site)
    for words in [
      "CABINET MEMBER FOR PIERS", "28 November 2026", "TBC", "23 October 2026", "October TBC", "MARCH 27",
      "Winter fares",
      "To set them",
      "b.sand@example.org", "Budget and policy framework",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
  func buildsAPublishedProgrammeAndPlan() async throws {
    let programme = try imported(seed: "004-g-work-programme.txt", PaperBuildTests.imported(programme:_:))
    let plan = try imported(seed: "004-h-executive-rolling-programme.tsv", PaperBuildTests.imported(plan:_:))
    let site = try await built(programme.value.files + plan.value.files)
    let meetings = try site.files().keys.filter { $0.hasPrefix("meetings/201") && $0.hasSuffix("/index.html") }
    #expect(meetings.count == 5)
    let entries = try words(of: "work-programme/children-2014-15/index.html", in: site)
    for date in ["24 November 2014", "3 December 2014", "19 January 2015", "4 February 2015", "16 March 2015"] {
      #expect(entries.contains(date), "\(date)")
    }
    let calendar = try words(of: "calendar/meetings.ics", in: site)
    for start in ["20141124T100000", "20141203T153000", "20150119T100000", "20150204T153000", "20150316T100000"] {
      #expect(calendar.contains(start), "\(start)")
    }
    let decisions = try words(of: "forward-plan/autumn/index.html", in: site)
    #expect(decisions.components(separatedBy: "class=\"planned\"").count - 1 == 80)
    for date in [
      "TBC", "October TBC", "March 15", "May 15", "June 2015", "23 October 2014", "25 September 2014",
      "28 November 2014",
      "12 December 2014",
    ] {
      #expect(decisions.contains(date), "\(date)")
    }
  }

  // MARK: - Steps

  private func built(_ files: [ImportedFile]) async throws -> TestSite {
    let site = try TestSite(
      SmallCouncil.with(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })))
    let errors = try await site.build().diagnostics.filter { $0.severity == .error || $0.rule == .wordsLost }
    #expect(errors.map { "\($0.range.path):\($0.range.start.line) \($0.message)" } == [])
    return site
  }

  private func built(_ paper: Checked<ImportedPaper>) async throws -> TestSite {
    #expect(!paper.hasErrors)
    return try await built(paper.value.files)
  }

  private func words(of path: String, in site: TestSite) throws -> String {
    String(decoding: try #require(try site.files()[path]), as: UTF8.self)
  }

  private func imported(
    seed name: String, _ step: ([UInt8], String) -> Checked<ImportedPaper>
  ) throws -> Checked<ImportedPaper> {
    step([UInt8](try Data(contentsOf: Seeds.folder.appendingPathComponent(name))), name)
  }

  private static func imported(programme bytes: [UInt8], _ name: String) -> Checked<ImportedPaper> {
    Importer.import(workProgramme: bytes, name: name, options: ProgrammeOptions(committee: "children"))
  }

  private static func imported(plan bytes: [UInt8], _ name: String) -> Checked<ImportedPaper> {
    Importer.import(forwardPlan: bytes, name: name, options: PlanOptions(name: "autumn"))
  }
}
