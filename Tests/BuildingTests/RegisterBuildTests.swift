import Building
import Diagnostics
import Foundation
import Record
import Testing

/// The register of checks as a build publishes it.
@Suite struct RegisterBuildTests {
  private let report = ["reports/falls.md": "---\ntitle: Falls\n---\n1. They rose.\n"]
  private static let folder = "accessibility/formats/"

  private func page(_ path: String, of site: TestSite) throws -> String {
    String(decoding: try #require(site.files()[path]), as: UTF8.self)
  }

  /// Writes a report in which one validator looked at a file of the site as it stands, or as something else.
  private func audit(_ site: TestSite, hash: String? = nil, findings: String = "[]") throws -> String {
    let path = "reports/falls/report.epub"
    let manifest = try page(".scrutable/manifest.json", of: site)
    let line = try #require(manifest.split(separator: "\n").first { $0.contains("\"\(path)\"") })
    let own = line.split(separator: "\"").map(String.init).first { $0.count == 32 }
    let text = """
      {"validators": [{"name": "epubcheck", "software": "EPUBCheck", "version": "5.3.0",
        "files": [{"path": "\(path)", "hash": "\(try #require(hash ?? own))", "findings": \(findings)}]}]}
      """
    return try write(text, site)
  }

  private func write(_ text: String, _ site: TestSite) throws -> String {
    let file = site.root.appendingPathComponent("report.json")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func everyPublicationIsInTheRegister() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: [.epub, .text])
    let list = try page(Self.folder + "report/index.html", of: site)
    #expect(list.contains("../../../reports/falls/report.epub") && list.contains("EPUBCheck: not run on this build"))
    let first = try page(Self.folder + "index.html", of: site)
    #expect(first.contains("heading-order") && first.contains("theme-contrast"))
    #expect(try !page(Self.folder + "register.json", of: site).isEmpty)
  }

  @Test func aResultOfTheSameBytesIsTakenOver() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: [.epub, .text])
    let built = try await site.build(formats: [.epub, .text], auditReport: try audit(site))
    #expect(!built.diagnostics.contains { $0.rule == .auditReport })
    let list = try page(Self.folder + "report/index.html", of: site)
    #expect(list.contains("EPUBCheck 5.3.0: nothing found"))
    #expect(try page("accessibility/index.html", of: site).contains("EPUBCheck 5.3.0"))
  }

  @Test func whatAValidatorFoundIsTold() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: [.epub, .text])
    let findings = #"[{"rule": "RSC-005", "message": "no title <here>"}]"#
    try await site.build(formats: [.epub, .text], auditReport: try audit(site, findings: findings))
    let list = try page(Self.folder + "report/index.html", of: site)
    #expect(list.contains("EPUBCheck 5.3.0: found 1") && list.contains("RSC-005: no title &lt;here&gt;"))
    #expect(try page("accessibility/index.html", of: site).contains("EPUBCheck: 1 of"))
  }

  @Test func aResultOfOtherBytesIsNot() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: [.epub, .text])
    let path = try audit(site, hash: String(repeating: "0", count: 32))
    try await site.build(formats: [.epub, .text], auditReport: path)
    let list = try page(Self.folder + "report/index.html", of: site)
    #expect(!list.contains("5.3.0") && list.contains("EPUBCheck: looked at an earlier file"))
    #expect(try !page("accessibility/index.html", of: site).contains("EPUBCheck 5.3.0"))
  }

  @Test func aChangedFileLosesItsResult() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build(formats: [.epub, .text])
    let path = try audit(site)
    try site.write(["reports/falls.md": "---\ntitle: Falls\n---\n1. They fell.\n"])
    try await site.build(formats: [.epub, .text], auditReport: path)
    #expect(try !page(Self.folder + "report/index.html", of: site).contains("5.3.0"))
  }

  @Test(arguments: ["no JSON", "{\"validators\": [{\"name\": \"magic\"}]}", "{}"])
  func aReportThatCannotBeReadIsToldAndTheSiteIsBuilt(_ text: String) async throws {
    let site = try TestSite(SmallCouncil.with(report))
    let built = try await site.build(formats: [.epub, .text], auditReport: try write(text, site))
    #expect(built.diagnostics.filter { $0.rule == .auditReport }.map(\.severity) == [.warning])
    #expect(try page(Self.folder + "report/index.html", of: site).contains("EPUBCheck: not run on this build"))
  }

  @Test func aReportThatIsNotThereIsTold() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    let built = try await site.build(formats: [.epub, .text], auditReport: site.root.path + "/none.json")
    #expect(built.diagnostics.contains { $0.rule == .auditReport })
  }

  @Test func withoutFormatsTheRegisterSaysSo() async throws {
    let site = try TestSite(SmallCouncil.with(report))
    try await site.build()
    #expect(try page(Self.folder + "index.html", of: site).contains("offered as web pages only"))
    #expect(try site.files()[Self.folder + "register.json"] == nil)
  }

  @Test func theAuditTellsWhereAndHow() async throws {
    let site = try TestSite(
      SmallCouncil.with([
        "reports/falls.md": "---\ntitle: Falls\n---\n## Counts\n\nThe HWB met, see [here](https://a.example/).\n"
      ]))
    let options = BuildOptions(
      content: site.content, output: "", themes: [], today: { _ in Day(number: 20_777) }, jobs: 1)
    let record = try await Builder(options).record().value
    let (rows, publications) = await RecordAudit(record, content: site.content, jobs: 2).findings()
    let own = rows.filter { $0.file == "reports/falls.md" }
    #expect(Set(own.map(\.check)) == ["link-words", "undefined-abbreviations"])
    #expect(own.allSatisfy { $0.heading == "Counts" && $0.line == 6 && !$0.fix.isEmpty })
    #expect(own.filter(\.isFault).map(\.check) == ["link-words"])
    #expect(publications >= 3)
  }
}
