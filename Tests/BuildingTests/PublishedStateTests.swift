import Building
import Diagnostics
import Foundation
import Record
import Testing

/// What one build leaves for the next, beside the pages.
@Suite struct PublishedStateTests {
  private static let state = ".scrutable/published.txt"
  private static let secret = "zyxwvsecret"

  @Test func changesNoByteWhenNothingChanged() async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    let before = try site.files()
    #expect(before[PublishedStateTests.state] != nil)
    try await site.build()
    #expect(try site.files() == before)
    try await PublishedStateTests.change(site)
    try await site.build(asAt: "2026-12-01")
    let changed = try site.files()
    #expect(changed != before)
    try await site.build(asAt: "2026-12-01")
    #expect(try site.files() == changed)
  }

  @Test func givesTheSameBytesOnAnyDayOfTheMachine() async throws {
    let (one, other) = (try TestSite(SmallCouncil.files), try TestSite(SmallCouncil.files))
    for (site, today) in [(one, "2026-12-24"), (other, "2027-02-03")] {
      try await site.build(asAt: "2026-11-20", today: today)
      try await PublishedStateTests.change(site)
      try await site.build(asAt: "2026-12-01", today: today)
    }
    #expect(try one.files() == other.files())
  }

  @Test func givesTheSameBytesForOneTaskAndMany() async throws {
    let (one, many) = (try TestSite(SmallCouncil.files), try TestSite(SmallCouncil.files))
    for (site, jobs) in [(one, 1), (many, 7)] {
      try await site.build(jobs: jobs)
      try await PublishedStateTests.change(site)
      try await site.build(jobs: jobs, asAt: "2026-12-01")
    }
    #expect(try one.files() == many.files())
  }

  @Test func givesTheSameSiteForOneBuildOfADayAndForTwo() async throws {
    let (one, two) = (try TestSite(SmallCouncil.files), try TestSite(SmallCouncil.files))
    for site in [one, two] { try await site.build() }
    try two.write(["posts/head-of-fieldwork.md": "---\ntitle: For an hour only\n---\n"])
    try await two.build(asAt: "2026-12-01")
    try two.write(["posts/head-of-fieldwork.md": SmallCouncil.files["posts/head-of-fieldwork.md", default: ""]])
    for site in [one, two] {
      try await PublishedStateTests.change(site)
      try await site.build(asAt: "2026-12-01")
    }
    #expect(try one.files() == two.files())
  }

  @Test func takesWhatIsKnownFromACopyOfThePublishedSite() async throws {
    let (published, laptop) = (try TestSite(SmallCouncil.files), try TestSite(SmallCouncil.files))
    try await published.build()
    for site in [published, laptop] { try await PublishedStateTests.change(site) }
    try await laptop.build(asAt: "2026-12-01", previous: published.output)
    try await published.build(asAt: "2026-12-01")
    #expect(try laptop.files() == published.files())
  }

  @Test func saysSoWhenTheNamedFolderHoldsNoPublishedSite() async throws {
    let (site, other) = (try TestSite(SmallCouncil.files), try TestSite([:]))
    let report = try await site.build(previous: other.output)
    #expect(report.diagnostics.map(\.rule) == [.publishedStateUnreadable])
    #expect(try await site.build().diagnostics == [])
  }

  @Test(arguments: ["", "nonsense", "scrutable published state\t1\t1\t2026-01-01\t2026-01-01\nend\t0000000000000000\n"])
  func saysSoAndStartsAfreshWhenTheFileIsNotAsItWasLeft(text: String) async throws {
    let site = try TestSite(SmallCouncil.files)
    try await site.build()
    let fresh = try site.files()
    try Data(text.utf8).write(to: URL(fileURLWithPath: site.output).appendingPathComponent(PublishedStateTests.state))
    let report = try await site.build()
    #expect(
      report.diagnostics.map { "\($0.rule.rawValue) \($0.severity.rawValue)" } == [
        "published-state-unreadable warning"
      ])
    #expect(try site.files() == fresh)
    #expect(try await site.build().diagnostics == [])
  }

  @Test func leavesNothingBehindAPrivateLook() async throws {
    let site = try TestSite(
      SmallCouncil.with(["pages/\(PublishedStateTests.secret).md": "---\ntitle: Plan\ndraft: yes\n---\n"]))
    try await site.build(drafts: true)
    #expect(try site.files()[PublishedStateTests.state] == nil)
    try await site.build()
    try await site.build(drafts: true)
    let state = try #require(try site.files()[PublishedStateTests.state])
    #expect(!String(decoding: state, as: UTF8.self).contains(PublishedStateTests.secret))
  }

  /// Everything that was open and is withheld or gone on the next day, or on the same, leaves no word and no id anywhere.
  @Test(arguments: [nil, "2026-12-01"], ["exempt: { paragraph: 1, reason: It names a family. }", "draft: yes", nil])
  func keepsNoWordOfWhatWasWithdrawn(day: String?, ground: String?) async throws {
    let open = PublishedStateTests.papers
    let site = try TestSite(SmallCouncil.with(open))
    try await site.build()
    #expect(try !PublishedStateTests.places(in: site).isEmpty)
    for (path, text) in open {
      guard let ground else { try site.remove(path); continue }
      try site.write([path: text.replacing("---\n", with: "---\n\(ground)\n", maxReplacements: 1)])
    }
    try await site.build(asAt: day, withdraw: open.count)
    #expect(try PublishedStateTests.places(in: site) == [])
    try await site.build(asAt: "2026-12-24")
    #expect(try PublishedStateTests.places(in: site) == [])
  }

  // MARK: -

  private static func change(_ site: TestSite) async throws {
    try site.write([
      "meetings/2026-10-07-children/meeting.md":
        "---\ncommittee: children\ndate: 2026-10-07\nstart: 10 am\nstatus: held\n---\n",
      "reviews/foster-care/recommendations.md":
        "---\nrecommendations:\n  - number: \"1\"\n    text: That the cabinet sets a target.\n    status: done\n---\n",
      "pages/new.md": "---\ntitle: A new page\n---\n",
    ])
    try site.remove("posts/head-of-fieldwork.md")
  }

  private static let papers = [
    "committees/\(secret).md": "---\ntitle: The \(secret) committee\nkind: scrutiny\n---\n",
    "people/\(secret)-person.md": "---\nname: \(secret)\n---\n",
    "subjects/\(secret)-subject.md": "---\ntitle: \(secret)\n---\n",
    "posts/\(secret)-post.md": "---\ntitle: \(secret)\n---\n",
    "pages/\(secret)-page.md": "---\ntitle: \(secret)\n---\n\(secret)\n",
    "reports/\(secret)-report.md": "---\ntitle: \(secret)\n---\n\(secret)\n",
    "meetings/2026-12-09-\(secret)/meeting.md":
      "---\ncommittee: children\ndate: 2026-12-09\nplace: \(secret)\nitems: [{ number: \"1\", title: \(secret) }]\n---\n",
    "reviews/\(secret)-review/review.md": "---\ntitle: \(secret)\ncommittee: children\n---\n\(secret)\n",
    "reviews/\(secret)-review/recommendations.md":
      "---\nrecommendations: [{ number: \"1\", text: \(secret), by-when: \(secret) }]\n---\n",
    "reviews/\(secret)-review/action-plan.md":
      "---\nactions: [{ number: \"1\", text: \(secret), lead: \(secret), by-when: \(secret) }]\n---\n",
    "forward-plan/\(secret)-plan.md":
      "---\ntitle: \(secret)\nentries: [{ title: \(secret), decision-maker: Cabinet }]\n---\n",
  ]

  private static func places(in site: TestSite) throws -> [String] {
    let needle = Data(secret.utf8)
    return try site.files().filter { $0.key.contains(secret) || $0.value.range(of: needle) != nil }.keys.sorted()
  }
}
