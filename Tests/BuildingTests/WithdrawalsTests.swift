import Building
import Diagnostics
import Foundation
import Testing

/// What is gone from the files is asked about before it is taken from the site.
@Suite struct WithdrawalsTests {
  private static func pages(_ count: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (1...count).map { ("pages/p\($0).md", "---\ntitle: Page \($0)\n---\nWords of \($0).\n") })
  }

  private func told(_ report: BuildReport) -> [String] {
    report.diagnostics.map { "\($0.rule.rawValue) \($0.severity.rawValue) \($0.range.path)" }
  }

  @Test func stopsBeforeItTakesAwayMoreThanAFew() async throws {
    let site = try TestSite(SmallCouncil.with(WithdrawalsTests.pages(6)))
    try await site.build()
    let before = try site.files()
    for number in 1...6 { try site.remove("pages/p\(number).md") }
    let report = try await site.build(asAt: "2026-11-21", withdraw: 5)
    #expect(told(report) == ["records-gone error pages/p1"])
    #expect((1...6).allSatisfy { report.diagnostics[0].message.contains("“pages/p\($0)”") })
    #expect(report.diagnostics[0].fixes[0].summary.contains("--withdraw 6"))
    #expect(try site.files() == before)
    #expect(try await site.build(asAt: "2026-11-21", withdraw: 6).diagnostics == [])
    #expect(try site.files()["pages/p1/index.html"] == nil)
  }

  @Test func tellsOfAFewAndGoesOn() async throws {
    let site = try TestSite(SmallCouncil.with(WithdrawalsTests.pages(5)))
    try await site.build()
    for number in 1...5 { try site.remove("pages/p\(number).md") }
    #expect(
      told(try await site.build(asAt: "2026-11-21")) == (1...5).map { "records-gone warning pages/p\($0)" })
    #expect(try await site.build(asAt: "2026-11-21").diagnostics == [])
  }

  @Test(arguments: ["draft: yes", "embargoed-until: 2027-03-01", "exempt: { paragraph: 3, reason: Prices. }"])
  func asksNothingWhereTheFilesSayWhy(ground: String) async throws {
    let pages = WithdrawalsTests.pages(7)
    let site = try TestSite(SmallCouncil.with(pages))
    try await site.build()
    try site.write(pages.mapValues { $0.replacing("---\ntitle", with: "---\n\(ground)\ntitle") })
    #expect(
      try await site.build(asAt: "2026-11-21").diagnostics.filter {
        [.recordsGone, .movedWithoutAlias].contains($0.rule)
      } == [])
  }

  @Test func asksNothingWhereAReviewIsWithheldWithAllInIt() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    let review = SmallCouncil.files["reviews/foster-care/review.md", default: ""]
    try site.write(["reviews/foster-care/review.md": review.replacing("---\ntitle", with: "---\ndraft: yes\ntitle")])
    #expect(
      try await site.build(asAt: "2026-11-21").diagnostics.filter {
        [.recordsGone, .movedWithoutAlias].contains($0.rule)
      } == [])
  }

  @Test func asksNothingOfWhatCannotBeRead() async throws {
    let site = try TestSite(SmallCouncil.with(WithdrawalsTests.pages(1)))
    try await site.build()
    try site.write(["pages/p1.md": "---\ntitle: [\n---\n"])
    #expect(try await site.build().diagnostics.filter { [.recordsGone, .movedWithoutAlias].contains($0.rule) } == [])
  }

  @Test func asksAlsoWhereItIsNotKnownWhatWasPublished() async throws {
    let site = try TestSite(SmallCouncil.with(WithdrawalsTests.pages(6)))
    try await site.build()
    try FileManager.default.removeItem(atPath: site.output + "/.scrutable/published.txt")
    for number in 1...6 { try site.remove("pages/p\(number).md") }
    #expect(told(try await site.build()) == ["records-gone error pages/p1"])
    #expect(try site.files()["pages/p1/index.html"] != nil)
    #expect(told(try await site.build(withdraw: 6)) == [])
  }

  // MARK: - What moved

  private static let minutes = "---\n---\n## 1. Foster homes {item 7}\n\nThe committee heard of them.\n"

  private func movedMeeting(_ more: String = "") async throws -> TestSite {
    let folder = "meetings/2026-10-07-children"
    let site = try TestSite(SmallCouncil.with(["\(folder)/minutes.md": WithdrawalsTests.minutes]))
    try await site.build()
    let meeting = SmallCouncil.files["\(folder)/meeting.md", default: ""]
    try site.remove(folder)
    try site.write([
      "meetings/2026-10-07-families/meeting.md": meeting.replacing("---\ncommittee", with: "---\n\(more)committee"),
      "meetings/2026-10-07-families/minutes.md": WithdrawalsTests.minutes,
    ])
    return site
  }

  @Test func asksAboutARecordThatMovedWithoutAWord() async throws {
    let site = try await movedMeeting()
    let before = try site.files()
    let report = try await site.build(asAt: "2026-11-21")
    #expect(told(report) == ["moved-without-alias error meetings/2026-10-07-families/meeting.md"])
    #expect(report.diagnostics[0].fixes[0].summary.contains("“aliases: [meetings/2026-10-07-children]”"))
    #expect(try site.files() == before)
    #expect(try await site.build(asAt: "2026-11-21", withdraw: 2).diagnostics == [])
  }

  @Test func carriesEverythingOverWithAnAlias() async throws {
    let site = try await movedMeeting("aliases: [meetings/2026-10-07-children]\n")
    func feed() throws -> String {
      String(decoding: try #require(try site.files()["feeds/everything.atom"]), as: UTF8.self)
    }
    func uids() throws -> [Substring] {
      String(decoding: try #require(try site.files()["calendar/meetings.ics"]), as: UTF8.self)
        .split(separator: "\r\n").filter { $0.hasPrefix("UID") || $0.hasPrefix("SEQUENCE") || $0.hasPrefix("STATUS") }
    }
    let before = try uids()
    #expect(
      try await site.build(asAt: "2026-11-21").diagnostics.filter {
        $0.severity == .error || [.recordsGone, .movedWithoutAlias].contains($0.rule)
      } == [])
    #expect(try uids() == before)
    #expect(try !feed().contains("families/published"))
    let changes = String(decoding: try #require(try site.files()["changes/index.html"]), as: UTF8.self)
    #expect(changes.contains("Nothing has changed since then"))
    #expect(try site.files()["meetings/2026-10-07-children/minutes/index.html"] != nil)
  }
}
