import Diagnostics
import Foundation
import Testing

@testable import Building

/// What the next build would change, told before it is made.
@Suite struct SiteDifferenceTests {
  private static let report = "meetings/2026-10-07-children/homes.md"
  private static let minutes = "meetings/2026-10-07-children/minutes.md"

  private static let files = SmallCouncil.with([
    report: "---\ntitle: Homes in numbers\nbackground-papers: none\n---\nThere are many homes.\n",
    minutes: "---\n---\n## 1. Foster homes {item 7}\n\nSome sixty people came to hear of it.\n",
    "pages/old.md": "---\ntitle: An old page\n---\nIts words.\n", "pages/about.md": "---\ntitle: About\n---\nWords.\n",
  ])

  private func built() async throws -> TestSite {
    let site = try TestSite(SiteDifferenceTests.files)
    try await site.build()
    return site
  }

  private func difference(_ site: TestSite, asAt: String = "2026-11-21") async throws -> SiteDifference {
    try #require(try await Builder(site.options(asAt: asAt)).difference().difference)
  }

  @Test func tellsNothingOfAPassingDay() async throws {
    let site = try await built()
    #expect(try await difference(site, asAt: "2026-11-20").isEmpty)
    let next = try await difference(site)
    #expect(next.isEmpty, "\(next)")
    #expect(!next.ofTheDay.isEmpty)
  }

  @Test func tellsPagesWordsSentencesAndFormerAddresses() async throws {
    let site = try await built()
    try site.write([
      SiteDifferenceTests.minutes:
        "---\n---\n## 1. Foster homes {item 7}\n\nSome eighty people came to hear of it.\n",
      "pages/renamed.md": "---\ntitle: An old page\n---\nIts words.\n", "pages/new.md": "---\ntitle: New\n---\nMore.\n",
    ])
    try site.remove(SiteDifferenceTests.report)
    try site.remove("pages/old.md")
    let before = try site.files()
    let difference = try await difference(site)
    #expect(try site.files() == before, "nothing is written")
    #expect(difference.added.map(\.address) == ["pages/new/", "pages/renamed/"])
    #expect(
      Set(difference.removed.map(\.address)).isSuperset(of: ["meetings/2026-10-07-children/homes/", "pages/old/"]))
    let minutes = try #require(
      difference.changed.first { $0.address == "meetings/2026-10-07-children/minutes/" })
    #expect(minutes.passages.contains { $0.parts.contains(.init(kind: .removed, words: "sixty")) })
    #expect(minutes.passages.contains { $0.parts.contains(.init(kind: .added, words: "eighty")) })
    #expect(difference.moves == [.init(from: "pages/old", file: "pages/renamed.md")])
    #expect(difference.changes.contains { $0.hasPrefix("Updated: Minutes") && $0.hasSuffix("text") })
    #expect(difference.news.contains { $0.title.hasPrefix("Updated: Minutes") })
    #expect(difference.news.contains { $0.title.hasPrefix("A report was withdrawn") })
  }

  @Test func tellsTheSameAsTheBuildThatFollows() async throws {
    let site = try await built()
    try site.write([
      "pages/new.md": "---\ntitle: New\n---\nMore.\n", "pages/about.md": "---\ntitle: About\n---\nOther.\n",
    ])
    let told = try await difference(site)
    let before = try site.files()
    try await site.build(asAt: "2026-11-21")
    let after = try site.files()
    let changed = Set(before.keys).union(after.keys).filter { path in
      path.hasSuffix("index.html") && before[path] != after[path] && !path.hasPrefix("accessibility/")
    }
    let addresses =
      told.added.map(\.address) + told.changed.map(\.address) + told.removed.map(\.address)
      + told.ofTheDay + told.inOtherMarkup
    #expect(Set(addresses) == Set(changed.map { String($0.dropLast("index.html".count)) }))
  }

  @Test func leavesNothingBehindWhereThereIsNoSite() async throws {
    let site = try TestSite(SiteDifferenceTests.files)
    let difference = try await difference(site)
    #expect(difference.since == nil)
    #expect(difference.added.contains { $0.address == "pages/about/" })
    #expect(!FileManager.default.fileExists(atPath: site.output))
  }

  @Test func stopsAtErrorsInTheContent() async throws {
    let site = try await built()
    try site.write(["pages/about.md": "---\ntitle: About\n---\n[[nowhere]]\n"])
    let answer = try await Builder(site.options()).difference()
    #expect(answer.difference == nil)
    #expect(answer.report.count(.error) == 1)
  }

  @Test func goesOnWhereTooMuchIsGoneAndTellsIt() async throws {
    let pages = Dictionary(uniqueKeysWithValues: (1...7).map { ("pages/p\($0).md", "---\ntitle: P\($0)\n---\n") })
    let site = try TestSite(SmallCouncil.with(pages))
    try await site.build()
    for path in pages.keys { try site.remove(path) }
    let answer = try await Builder(site.options()).difference()
    #expect(answer.difference?.removed.count == 7)
    #expect(answer.report.diagnostics.map(\.rule) == [.recordsGone])
  }

  @Test func tellsWhatIsGoneAndNothingElseThatMayBeMended() async throws {
    let site = try TestSite(SiteDifferenceTests.files.merging(["reports/stray.txt": "x"]) { $1 })
    try await site.build()
    try site.remove("pages/old.md")
    let answer = try await Builder(site.options()).difference()
    #expect(answer.report.diagnostics.count > 1)
    #expect(answer.stopping.map(\.rule) == [.recordsGone])
  }

  @Test func writesItForPeopleAndForPrograms() async throws {
    let site = try await built()
    try site.write(["pages/about.md": "---\ntitle: About <us>\n---\nWords & more.\n"])
    let answer = try await Builder(site.options(asAt: "2026-11-21")).difference()
    let difference = try #require(answer.difference)
    let text = DifferenceText(difference).text
    #expect(text.contains("{+& more.+}") || text.contains("{+Words & more.+}"), "\(text)")
    let json = try JSONSerialization.jsonObject(with: Data(DifferenceJSON(difference).text.utf8)) as? [String: Any]
    #expect((json?["changed"] as? [[String: Any]])?.contains { $0["address"] as? String == "pages/about/" } == true)
    let html = String(decoding: try #require(answer.page).html, as: UTF8.self)
    #expect(html.contains("<ins><span class=\"visually-hidden\">Added: </span>") && html.contains("&amp; more."))
    #expect(!html.contains("<us>") && !html.contains("href=") && !html.contains("src="))
  }
}
