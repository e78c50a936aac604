import Building
import Foundation
import Record
import Testing

/// What harvesters read stands for the whole site, and the script of the document finds what is missing from a copy.
@Suite struct HarvestTests {
  private static let paper = [
    "meetings/2026-10-07-children/plan.pdf": "A plan.",
    "meetings/2026-10-07-children/homes.md":
      "---\ntitle: Homes\nbackground-papers: none\nappendices: [{ title: Plan, file: plan.pdf }]\n---\n1. There are homes.\n",
  ]

  private func built(formats: Set<PublicationFormat> = [.text, .data]) async throws -> TestSite {
    let site = try TestSite(SmallCouncil.with(Self.paper))
    try await site.build(formats: formats)
    return site
  }

  @Test func theScriptInTheDocumentFindsACopyCompleteOrNot() async throws {
    let site = try await built()
    #expect(try Self.look(at: site.output).status == 0)
    for path in [
      "meetings/2026-10-07-children/index.html", "people/anwen-price/index.html", "record/undated.json",
      "meetings/2026-10-07-children/agenda.txt", "meetings/2026-10-07-children/plan.pdf", "calendar/meetings.ics",
      "oparl/persons.json", "sitemaps/people.xml", "people/index.html", "record/site.json", "assets/site.css",
    ] {
      let file = URL(fileURLWithPath: site.output).appendingPathComponent(path)
      let bytes = try Data(contentsOf: file)
      try FileManager.default.removeItem(at: file)
      let found = try Self.look(at: site.output)
      #expect(found.status == 1 && found.words.contains(path), "\(path): \(found.words)")
      try bytes.write(to: file)
    }
    #expect(try Self.look(at: site.output).status == 0)
  }

  @Test func writesNothingAnewWhereNothingChanged() async throws {
    let site = try await built()
    let before = try site.files().filter { Self.isHarvested($0.key) }
    try await site.build(asAt: "2026-11-27", formats: [.text, .data])
    let after = try site.files().filter { Self.isHarvested($0.key) }
    #expect(before.count > 20 && after.filter { before[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func changesOnlyTheFilesThatARecordStandsIn() async throws {
    let site = try await built()
    let before = try site.files()
    try site.write(["people/anwen-price.md": "---\nname: Anwen Price\nward: Harrow\n---\n"])
    try await site.build(asAt: "2026-11-27", formats: [.text, .data])
    let changed = try site.files().filter { Self.isHarvested($0.key) && before[$0.key] != $0.value }.keys.sorted()
    // Her ward has a page now.
    #expect(
      changed == [
        "data/catalogue.jsonld", "oparl/people/anwen-price.json", "oparl/persons.json", "record/index.json",
        "record/site.json", "record/undated.json", "sitemap.xml", "sitemaps/people.xml", "sitemaps/site.xml",
      ])
  }

  @Test func hasWhatCanBeRelativeWhereTheSiteHasNoAddress() async throws {
    let site = try TestSite(SmallCouncil.with(["council.yml": "name: Testshire\nas-at: 2026-11-20\n"]))
    try await site.build()
    let files = try site.files()
    #expect(files["record/index.json"] != nil && files["data/catalogue.jsonld"] != nil)
    #expect(files.keys.filter { $0.hasPrefix("oparl/") || $0.hasPrefix("sitemap") } == [])
    #expect(files["robots.txt"].map { String(decoding: $0, as: UTF8.self) } == "User-agent: *\nAllow: /\n")
    #expect(try Self.look(at: site.output).status == 0)
  }

  @Test func isNotThereInAPreview() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build(drafts: true)
    #expect(try site.files().keys.filter { Self.isHarvested($0) && $0 != "robots.txt" } == [])
  }

  private static func isHarvested(_ path: String) -> Bool {
    ["record/", "oparl/", "sitemap", "data/catalogue", "robots.txt"].contains { path.hasPrefix($0) }
  }

  /// Runs the script as it stands in docs/harvesting.md.
  private static func look(at site: String) throws -> (status: Int32, words: String) {
    let document = try String(
      contentsOf: TestSite.packageRoot.appendingPathComponent("docs/harvesting.md"), encoding: .utf8)
    let script = try #require(
      document.components(separatedBy: "```python\n").last?.components(separatedBy: "```").first)
    #expect(script.split(separator: "\n").count == 10)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, site]
    let pipe = Pipe()
    python.standardError = pipe
    try python.run()
    let words = pipe.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return (python.terminationStatus, String(decoding: words, as: UTF8.self))
  }
}
