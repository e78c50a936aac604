import Building
import Diagnostics
import Foundation
import Testing

@Suite struct BuilderTests {
  @Test func writesTheSameBytesWithOneTaskAndWithMany() async throws {
    let one = try TestSite(SmallCouncil.files)
    let many = try TestSite(SmallCouncil.files)
    try await one.build(jobs: 1)
    try await many.build(jobs: 7)
    #expect(try one.files() == many.files())
    #expect(try one.files().count > 5)
  }

  @Test func leavesThePublishedSiteAsItWasWhenTheContentHasErrors() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    let before = try site.files()
    try site.write(["reviews/foster-care/review.md": "---\ntitle: Changed\ncommittee: nobody\n---\n"])
    let report = try await site.build()
    #expect(report.diagnostics.contains { $0.severity == .error && $0.rule == .unknownReference })
    #expect(try site.files() == before)
  }

  @Test func writesNothingTwice() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    let report = try await site.build()
    #expect(report.written?.written == 0)
    #expect(report.written?.removed == 0)
  }

  @Test func removesThePageOfARecordThatIsGone() async throws {
    let site = try TestSite(SmallCouncil.with(["pages/open.md": "---\ntitle: Open\n---\n"]))
    try await site.build()
    #expect(try site.files()["pages/open/index.html"] != nil)
    try site.remove("pages/open.md")
    try await site.build()
    #expect(try site.files()["pages/open/index.html"] == nil)
  }

  @Test func leadsAFormerAddressToThePresentOne() async throws {
    let site = try TestSite(SmallCouncil.with(["pages/new.md": "---\ntitle: New\naliases: [pages/old]\n---\n"]))
    try await site.build()
    let page = try #require(try site.files()["pages/old/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("../new/index.html"))
  }

  @Test func copiesAnAttachmentThatAnOpenPaperNames() async throws {
    let site = try TestSite(
      SmallCouncil.with([
        "pages/open.md": "---\ntitle: Open\n---\nSee [the figures](figures.csv).\n", "pages/figures.csv": "a,b\n1,2\n",
      ]))
    try await site.build()
    #expect(try site.files()["pages/figures.csv"] == Data("a,b\n1,2\n".utf8))
  }

  @Test func tellsEveryFaultInOneRun() async throws {
    let site = try TestSite(
      SmallCouncil.with([
        "pages/one.md": "---\ntitel: One\n---\n", "pages/two.md": "---\ntitle: Two\n---\n[[nowhere]]\n",
        "reports/three.md": "---\ntitle: &a Three\n---\n",
      ]))
    let report = try await site.build()
    #expect(
      Set(report.diagnostics.map(\.rule)).isSuperset(of: [.unknownKey, .missingKey, .unknownReference, .yamlAlias]))
  }

  @Test func turnsARuleDownOrOffWhenTheCouncilSaysSoButNeverAnError() async throws {
    let report = "---\ntitle: A\n---\nWords.\n"
    func rules(_ severities: String) async throws -> [String] {
      let council = SmallCouncil.files["council.yml", default: ""] + severities
      let site = try TestSite(SmallCouncil.with(["reports/a.md": report, "council.yml": council]))
      return try await site.build().diagnostics.map { "\($0.rule.rawValue) \($0.severity.rawValue)" }
    }
    #expect(try await rules("") == ["background-papers-missing warning"])
    #expect(try await rules("severities: { background-papers-missing: off }\n") == [])
    #expect(
      try await rules("severities: { background-papers-missing: error }\n") == ["background-papers-missing error"])
    #expect(try await rules("severities: { no-such-rule: off }\n").contains("unknown-value error"))
  }
}
