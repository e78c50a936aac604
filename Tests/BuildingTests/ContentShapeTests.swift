import Building
import Diagnostics
import Foundation
import Testing

/// A slip in the name of a folder or a file never empties a site.
@Suite struct ContentShapeTests {
  private func errors(_ files: [String: String]) async throws -> [Diagnostic] {
    let site = try TestSite(files)
    return try await site.build().diagnostics.filter { $0.severity == .error }
  }

  @Test func isAnErrorWithoutACouncil() async throws {
    var files = SmallCouncil.files
    files["council.yml"] = nil
    for content in [files, [:]] {
      let found = try await errors(content)
      #expect(found.map(\.rule) == [.councilMissing])
      #expect(found[0].fixes[0].summary.contains("scrutable new council"))
    }
  }

  @Test func isAnErrorWithoutARecord() async throws {
    let council = ["council.yml": "name: Testshire\nas-at: 2026-11-20\n"]
    #expect(try await errors(council).map(\.rule) == [.recordMissing])
    #expect(
      try await errors(council.merging(["glossary.md": "---\nentries: []\n---\n"]) { $1 }).map(\.rule) == [
        .recordMissing
      ])
    #expect(try await errors(council.merging(["pages/a.md": "---\ntitle: A\n---\n"]) { $1 }) == [])
  }

  @Test func namesTheWholeWhereAPartIsBuilt() async throws {
    let site = try TestSite(SmallCouncil.files)
    for part in ["meetings", "meetings/2026-10-07-children"] {
      var options = site.options()
      options.content = site.content + "/" + part
      let found = try await Builder(options).build().diagnostics.filter { $0.rule == .councilMissing }
      #expect(found.first?.fixes[0].summary.contains(site.content) == true)
    }
    var options = site.options()
    options.content = site.root.path
    let found = try await Builder(options).check().diagnostics.filter { $0.rule == .councilMissing }
    #expect(found.first?.fixes[0].summary.contains("“content”") == true)
  }

  @Test(arguments: [
    ("Meetings", "meetings"), ("meeting", "meetings"), ("MEETINGS", "meetings"), ("Committee", "committees"),
    ("work programme", "work-programme"), ("Work_Programme", "work-programme"), ("work-programmes", "work-programme"),
    ("forward plans", "forward-plan"), ("Report", "reports"), ("indicator", "indicators"),
  ])
  func namesTheFolderThatIsMeant(found: String, right: String) async throws {
    let errors = try await errors(
      SmallCouncil.with(["\(found)/a/meeting.md": "---\n---\n", "\(found)/b.md": "---\n---\n", "\(found)/c.pdf": "1"]))
    #expect(errors.map(\.rule) == [.misnamedFolder])
    #expect(errors.map(\.range.path) == [found])
    #expect(errors[0].fixes == [.advise("rename it to “\(right)”")])
  }

  @Test func namesTheFolderOfRecommendations() async throws {
    let errors = try await errors(
      SmallCouncil.with(["reviews/foster-care/Recommendations/rec-2.md": "---\nnumber: \"2\"\ntext: T\n---\n"]))
    #expect(errors.map(\.range.path) == ["reviews/foster-care/Recommendations"])
  }

  @Test func leavesFoldersOfAnotherMeaningAlone() async throws {
    let site = try TestSite(SmallCouncil.with(["notes/a.pdf": "1", "papers/b.md": "---\ntitle: B\n---\n"]))
    let report = try await site.build()
    #expect(
      report.diagnostics.map { "\($0.rule.rawValue) \($0.severity)" } == [
        "file-not-named warning", "unexpected-file warning",
      ])
  }

  @Test(arguments: [
    ("pages/a.md", Severity.error), ("meetings/2026-12-09-children", .error), ("indicators", .error),
    ("pages/a.pdf", .warning), ("elsewhere", .warning),
  ])
  func isAnErrorWhereALinkStandsForARecord(path: String, severity: Severity) async throws {
    let site = try TestSite(SmallCouncil.with(["pages/b.md": "---\ntitle: B\n---\n"]))
    try FileManager.default.createSymbolicLink(
      atPath: site.content + "/" + path, withDestinationPath: site.content + "/subjects")
    let found = try await site.build().diagnostics.filter { $0.rule == .symbolicLink }
    #expect(found.map(\.severity) == [severity])
  }

  @Test func leavesThePublishedSiteAsItWas() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    let before = try site.files()
    try FileManager.default.moveItem(atPath: site.content + "/meetings", toPath: site.content + "/Meetings")
    try await site.build()
    #expect(try site.files() == before)
  }
}
