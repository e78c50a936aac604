import Building
import Diagnostics
import Foundation
import Record
import Testing

/// The tracker as data, as a build makes it.
@Suite struct DataFilesTests {
  @Test func everyTableOfAPublicationIsDescribedBesideIt() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build(formats: [.data])
    let files = try site.files()
    let tables = files.keys.filter { $0.hasSuffix(".csv") && !$0.hasPrefix("data/") }
    #expect(!tables.isEmpty)
    for table in tables { #expect(files[table + "-metadata.json"] != nil, "\(table)") }
    let schema = String(decoding: try #require(files["data/schema/publication-1.json"]), as: UTF8.self)
    #expect(schema.contains("\"$id\": \"https://") && schema.contains("data/schema/publication-1.json\""))
    #expect(files["schemas/publication.json"] == files["data/schema/publication-1.json"])
  }

  @Test func anUnchangedRecordWritesNothing() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build(formats: [.data])
    let again = try await site.build(formats: [.data])
    #expect(again.written?.written == 0)
  }

  /// Without any format the tracker is there all the same: it is no publication.
  @Test func theTrackerNeedsNoFormat() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    #expect(try site.files()["data/recommendations.csv"] != nil)
  }

  @Test func anAliasThatTakesTheAddressOfDataIsToldByCheckAndBuildAlike() async throws {
    let site = try TestSite(SmallCouncil.files)
    try site.write(["posts/clerk.md": "---\ntitle: Clerk\naliases: [data]\n---\n"])
    let (checked, built) = (try await site.check(), try await site.build(formats: nil))
    let told = { (report: BuildReport) in report.diagnostics.filter { $0.rule == .duplicateAddress }.map(\.message) }
    #expect(told(checked) == ["the address “data” is taken by the site itself"] && told(checked) == told(built))
  }
}
