import Building
import Diagnostics
import Foundation
import Reading
import Testing

@testable import Importing

/// Imported agendas, minutes and reports, from the paper to the pages and the files that readers are given.
@Suite struct DocumentBuildTests {
  private static let agenda = """
    Children and Families Committee

    Date: Tuesday 6 October 2026
    Time: 10.00 am
    Place: Old Hall, Marlow Street

    1. Apologies

    2. Foster homes (Pages 3 - 9)
    To look at the homes.

    3. Award of a contract (Exempt – paragraph 3 of Schedule 12A)
    To open the bids.
    """

  private static let minutes = """
    Minutes of the meeting of the Children and Families Committee held on Tuesday 6 October 2026 at 10.00 am

    Present: Councillor Anwen Price (Chair)

    16. APOLOGIES

    None.

    17. FOSTER HOMES

    RESOLVED: that
    (a) the homes be counted; and
    (b) a list be made.

    The vote was 5 for and 2 against.

    18. AWARD OF A CONTRACT

    Members opened the bids of Sandwich and Zebedee.

    The meeting ended at 11.30 am
    CHAIRMAN
    """

  private static let report = """
    MEETING:\tChildren and Families Committee
    MEETING DATE:\t6 October 2026
    TITLE OF REPORT:\tFoster homes of the county

    Purpose

    To tell how many homes there are.

    Recommendation

    THAT:

    (a) the homes be counted.

    Key considerations

    1 There are forty homes.

    2 Ten of them are new.

    Background papers

    None identified.
    """

  @Test func publishesAMeetingWithItsMinutesAndReport() async throws {
    let site = try TestSite(SmallCouncil.files)
    try bring(.agenda(Self.agenda), to: site)
    try bring(.minutes(Self.minutes), to: site)
    try bring(.report(Self.report), to: site)
    let report = try await site.build(formats: nil)
    let errors = report.diagnostics.filter { $0.severity == .error || $0.rule == .wordsLost }
    #expect(errors.map { "\($0.range.path):\($0.range.start.line) \($0.message)" } == [])
    let files = try site.files()
    let meeting = try page("meetings/2026-10-06-children/index.html", files)
    for words in ["Foster homes", "To look at the homes.", "3 - 9", "Old Hall, Marlow Street", "paragraph 3"] {
      #expect(meeting.contains(words), "\(words)")
    }
    let minutes = try page("meetings/2026-10-06-children/minutes/index.html", files)
    for words in ["FOSTER HOMES", "the homes be counted; and", "Anwen Price"] {
      #expect(minutes.contains(words), "\(words)")
    }
    let paper = try page("meetings/2026-10-06-children/foster-homes-of-the-county/index.html", files)
    for words in ["id=\"para-2\"", "Ten of them are new.", "the homes be counted.", "None identified."] {
      #expect(paper.contains(words), "\(words)")
    }
  }

  /// What is exempt on the agenda is withheld in the minutes too.
  @Test func keepsTheWordsOfAnExemptItemOutOfTheSite() async throws {
    let site = try TestSite(SmallCouncil.files)
    try bring(.agenda(Self.agenda), to: site)
    try bring(.minutes(Self.minutes), to: site)
    try await site.build()
    for (path, bytes) in try site.files() {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in ["Sandwich", "Zebedee", "Award of a contract", "AWARD OF A CONTRACT", "open the bids"] {
        #expect(!text.contains(secret), "\(secret) in \(path)")
      }
    }
  }

  @Test func publishesOldMinutesWithoutTheirAgenda() async throws {
    let site = try TestSite(SmallCouncil.files)
    try bring(.minutes(Self.minutes), to: site)
    let errors = try await site.build().diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
    #expect(try page("meetings/2026-10-06-children/minutes/index.html", site.files()).contains("a list be made"))
  }

  // MARK: - Published papers

  @Test(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
  func everyFormatOfPublishedPapersIsProved() async throws {
    let site = try TestSite([
      "council.yml": "name: Testshire County Council\nas-at: 2026-11-20\naddress: https://example.org/\n",
      "committees/health.md":
        "---\ntitle: Health and Social Care Overview and Scrutiny Committee\nkind: scrutiny\n---\n",
    ])
    try bring(.agenda(try seed("004-a-agenda-front-sheet.txt")), to: site)
    try bring(.minutes(try seed("004-b-minutes-2014-08-01.txt")), to: site)
    for name in [
      "004-c-report-inspection-outcome.txt", "004-f-report-children-in-care-council.txt",
      "004-i-inspection-report-appendix.txt",
    ] { try bring(.report(try seed(name)), to: site) }
    let report = try await site.build(formats: nil)
    let errors = report.diagnostics.filter {
      $0.severity == .error || $0.rule == .wordsLost || $0.rule == .headingOrder
    }
    #expect(errors.map { "\($0.range.path):\($0.range.start.line) \($0.message)" } == [])
    let files = try site.files()
    let meeting = try page("meetings/2014-10-01-health/index.html", files)
    for number in 1...12 { #expect(meeting.contains("id=\"item-\(number)\""), "item \(number)") }
    let minutes = try page("meetings/2014-08-01-health/minutes/index.html", files)
    #expect(minutes.contains("HEREFORDSHIRE COUNCIL") && minutes.contains("RESOLVED"))
    for stem in ["agenda", "minutes"] {
      #expect(files.keys.contains { $0.hasSuffix(".epub") && $0.contains(stem) }, "\(stem)")
    }
  }

  // MARK: - Steps

  private enum Paper { case agenda(String), minutes(String), report(String) }

  /// Imports a paper into the content of a site, as a clerk would.
  private func bring(_ paper: Paper, to site: TestSite) throws {
    var options = DocumentOptions()
    options.known = KnownContent(folder: site.content)
    let result =
      switch paper {
      case .agenda(let text): Importer.import(agenda: Array(text.utf8), name: "agenda.txt", options: options)
      case .minutes(let text): Importer.import(minutes: Array(text.utf8), name: "minutes.txt", options: options)
      case .report(let text): Importer.import(report: Array(text.utf8), name: "report.txt", options: options)
      }
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    try site.write(Dictionary(result.value.files.map { ($0.path, $0.text) }) { $1 })
  }

  private func seed(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: Seeds.folder.appendingPathComponent(name)), as: UTF8.self)
  }

  private func page(_ path: String, _ files: [String: Data]) throws -> String {
    String(
      decoding: try #require(
        files[path], "\(path) of \(files.keys.sorted().filter { $0.hasPrefix("meetings/2026-10-06") })"), as: UTF8.self)
  }
}
