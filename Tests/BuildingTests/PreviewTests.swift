import Building
import Foundation
import Record
import Testing

/// A site built with drafts is a look at what is to come, and does not pass for the record.
@Suite struct PreviewTests {
  private static let draft = [
    "reports/barge.md": "---\ntitle: The sunken barge\ndraft: yes\n---\nWords.\n",
    "meetings/2026-12-09-children/meeting.md":
      "---\ncommittee: children\ndate: 2026-12-09\ntitle: On the barge\ndraft: yes\nitems: [{ number: \"1\", title: Barge }]\n---\n",
  ]

  @Test func asksSearchEnginesToLeaveEveryPageOut() async throws {
    let files = try await Self.built(drafts: true)
    let pages = files.filter { $0.key.hasSuffix("index.html") }
    #expect(pages.count > 30)
    #expect(pages.filter { !$0.value.contains("<meta name=\"robots\" content=\"noindex\">") }.keys.sorted() == [])
    #expect(files["robots.txt"] == "User-agent: *\nDisallow: /\n")
    #expect(files["reports/barge/index.html"]?.contains("The sunken barge") == true)
  }

  @Test func hasNoFeedsNoCalendarsAndNoSiteMap() async throws {
    let files = try await Self.built(drafts: true)
    #expect(files.keys.filter { $0.hasPrefix("feeds/") || $0.hasSuffix(".ics") || $0 == "sitemap.xml" } == [])
    let links = files.filter {
      $0.key.hasSuffix(".html") && ($0.value.contains(".ics\"") || $0.value.contains(".atom\""))
    }
    #expect(links.keys.sorted() == [])
    #expect(files[".scrutable/published.txt"] == nil)
  }

  @Test func asksNothingOfTheKindOnThePublicSite() async throws {
    let files = try await Self.built(drafts: false)
    #expect(files["index.html"]?.contains("noindex") == false)
    #expect(files["robots.txt"]?.contains("Disallow") == false)
    #expect(
      files["feeds/everything.atom"] != nil && files["sitemap.xml"] != nil && files["calendar/meetings.ics"] != nil)
  }

  @Test func isToldFromThePublicSiteByWhatABuildLeaves() async throws {
    let site = try TestSite(SmallCouncil.with(Self.draft))
    try await site.build(drafts: true)
    #expect(!BuildOptions.isPublished(site.output))
    try await site.build()
    #expect(BuildOptions.isPublished(site.output))
  }

  private static func built(drafts: Bool) async throws -> [String: String] {
    let site = try TestSite(SmallCouncil.with(draft))
    try await site.build(drafts: drafts)
    return try site.files().mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
