import Building
import Diagnostics
import Foundation
import Record
import Testing

/// A check does what a build does, but writes nothing.
@Suite struct CheckTests {
  private let report = ["reports/falls.md": "---\ntitle: Falls\n---\n1. They rose.\n"]

  @Test func itProvesEveryFormatAndWritesNothing() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    let checked = try await site.check()
    #expect(try #require(checked.provedFiles) > 20)
    #expect(!FileManager.default.fileExists(atPath: site.output))
    let built = try await site.build(formats: nil)
    #expect(checked.diagnostics == built.diagnostics && checked.pages == built.pages)
  }

  @Test func itChangesNothingOfASiteThatStands() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: nil)
    let before = try site.files()
    try site.write(["reports/falls.md": "---\ntitle: Falls\n---\n1. They fell.\n"])
    let checked = try await site.check()
    #expect(try site.files() == before && checked.provedFiles != nil)
  }

  @Test func whereSomethingStopsTheBuildItSaysThatFormatsWereNotProved() async throws {
    let site = try TestSite(SmallCouncil.with(["reports/falls.md": "---\ntitel: Falls\n---\n"]))
    #expect(try await site.check().provedFiles == nil)
  }

  /// One format that this program makes wrongly keeps back nothing else, and its page says so.
  @Test func aFileIsLeftOutWhereSomebodyAsksForIt() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    let built = try await site.build(formats: nil, without: ["reports/falls/report-grade-1.brf"])
    let files = try site.files()
    #expect(built.written != nil && files["reports/falls/report-grade-1.brf"] == nil)
    #expect(files["reports/falls/report.brf"] != nil)
    let page = String(decoding: try #require(files["reports/falls/index.html"]), as: UTF8.self)
    #expect(page.contains("is not here for now as: uncontracted braille."))
  }

  @Test func aFileThatNoPublicationHasCannotBeLeftOut() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    await #expect(throws: UnknownFile.self) {
      try await site.build(formats: nil, without: ["reports/falls/report.brl"])
    }
  }

  @Test func aWarningStopsABuildThatIsStrict() async throws {
    let site = try TestSite(SmallCouncil.with(["reports/stray.txt": "x", "reports/sub/folder/stray.md": "x"]))
    #expect(try await site.build().written != nil)
    let strict = try TestSite(SmallCouncil.with(["reports/stray.txt": "x", "reports/sub/folder/stray.md": "x"]))
    let built = try await strict.build(strict: true)
    #expect(built.diagnostics.contains { $0.severity == .warning } && built.written == nil)
    #expect(try await strict.check(strict: true).provedFiles == nil)
  }
}
