import Building
import Diagnostics
import Foundation
import Record
import Testing

/// The formats of publications as a build makes them.
@Suite struct FormatFilesTests {
  private let report = ["reports/falls.md": "---\ntitle: Falls\n---\n1. They rose.\n"]

  private func files(_ site: TestSite) throws -> Set<String> { Set(try site.files().keys) }

  @Test func everyFormatStandsBesideThePage() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: nil)
    let files = try files(site)
    for ending in [
      "-large-print.html", ".txt", ".epub", ".odt", "-audio.epub", "-audio.txt", ".json",
    ] {
      #expect(files.contains("reports/falls/report" + ending))
    }
    #expect(!files.contains("reports/falls/report.csv") && files.contains("reviews/foster-care/review.csv"))
    #expect(files.contains("schemas/publication.json") && files.contains("assets/large-print.css"))
  }

  @Test func thePageOffersThemWithTheirTrueSizes() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: nil)
    let files = try site.files()
    let page = String(decoding: try #require(files["reports/falls/index.html"]), as: UTF8.self)
    let text = try #require(files["reports/falls/report.txt"])
    #expect(text.count < 1000)
    #expect(page.contains("report.txt\">text (\(text.count) bytes)<"))
    let box = try #require(
      page.components(separatedBy: "<section class=\"formats").last?.components(separatedBy: "</section>").first)
    #expect(box.contains("This report as:") && box.contains("Ask for another format</a>"))
    // Large print stands first, the others are folded.
    let parts = box.components(separatedBy: "<details")
    #expect(parts.count == 2 && parts[0].contains("report-large-print.html") && !parts[0].contains("report.json"))
    #expect(parts.last?.contains("report.json") == true && parts.last?.contains("report.epub") == true)
  }

  @Test func aCouncilChoosesFormatsByKind() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try site.write([
      "council.yml": SmallCouncil.files["council.yml", default: ""]
        + "formats: {all: text, report: \"large-print, epub\"}\n"
    ])
    let built = try await site.build(formats: nil)
    #expect(built.diagnostics.filter { $0.severity == .error }.isEmpty)
    let files = try files(site)
    #expect(files.contains("reports/falls/report.epub") && files.contains("reports/falls/report-large-print.html"))
    #expect(!files.contains("reports/falls/report.txt") && !files.contains("schemas/publication.json"))
    #expect(files.contains("reviews/foster-care/review.txt") && !files.contains("reviews/foster-care/review.epub"))
  }

  @Test func aBuildWithoutFormatsOffersNone() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build()
    #expect(try !files(site).contains { $0.hasPrefix("reports/falls/report") })
    let page = String(decoding: try #require(site.files()["reports/falls/index.html"]), as: UTF8.self)
    #expect(!page.contains("class=\"formats\""))
  }

  @Test(arguments: [("formats: {all: papyrus}", "papyrus"), ("formats: {reprot: text}", "reprot")])
  func aWrongNameIsToldWithWhatWasMeant(_ line: String, _ word: String) async throws {
    let site = try TestSite(SmallCouncil.files)
    try site.write(["council.yml": SmallCouncil.files["council.yml", default: ""] + line + "\n"])
    let built = try await site.build(formats: nil)
    #expect(built.diagnostics.contains { $0.rule == .unknownValue && $0.message.contains(word) })
  }

  @Test func aPageSaysTheSameOfFilesThatWereKept() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: nil)
    let before = try site.files()
    let again = try await site.build(formats: nil)
    #expect(again.written?.written == 0)
    #expect(try site.files() == before)
  }

  @Test func theNumberOfTasksDoesNotMatter() async throws {
    let one = try TestSite(SmallCouncil.with(report))
    let four = try TestSite(SmallCouncil.with(report))
    try await one.build(jobs: 1, formats: nil)
    try await four.build(jobs: 4, formats: nil)
    #expect(try one.files() == four.files())
  }
}
