import Building
import Diagnostics
import Foundation
import Record
import Testing

/// Two that want one address are told by the check and by the build alike, with the place where one of them can be changed.
@Suite struct AddressPlanTests {
  struct Clash: CustomTestStringConvertible, Sendable {
    var files: [String: String]
    var path: String
    var line: Int
    var testDescription: String { "\(files.sorted { $0.key < $1.key })" }

    init(_ files: [String: String], _ path: String, line: Int = 1) {
      (self.files, self.path, self.line) = (files, path, line)
    }
  }

  private static func page(_ alias: String, title: String = "P") -> String {
    "---\ntitle: \(title)\naliases:\n  - \(alias)\n---\nWords.\n"
  }

  private static let meeting = "---\ncommittee: children\ndate: 2026-10-14\nstatus: held\n---\n"

  static let clashes: [Clash] =
    [
      "reviews/foster-care", "/reviews/foster-care/", "Reviews/Foster-Care", "reviews/foster-care/index.html/old",
      "a-z",
      "index.html", "404.html", "search", "sitemap.xml", "sitemaps/people.xml", "robots.txt", "record/index.json",
      "oparl/system.json", "data/catalogue.jsonld",
      "feeds/everything.atom", "calendar/meetings.ics",
      "assets/site.css", "Assets/Site.css", "search/2/root.js", "accessibility/formats/register.json",
      "schemas/publication.json", "meetings/2026-10-07-children/agenda.txt", "reviews/foster-care/recommendations.csv",
    ].map { Clash(["pages/a.md": page($0)], "pages/a.md", line: 4) } + [
      Clash(["pages/a.md": page("old"), "pages/b.md": page("old")], "pages/b.md", line: 4),
      Clash(["pages/a.md": page("Old/x"), "pages/b.md": page("old/X")], "pages/b.md", line: 4),
      Clash(["pages/a.md": page("old.html"), "pages/b.md": page("old.html/x")], "pages/b.md", line: 4),
      Clash(["meetings/upcoming/meeting.md": meeting], "meetings/upcoming/meeting.md"),
      Clash(["committees/index.html.md": "---\ntitle: I\nkind: scrutiny\n---\n"], "committees/index.html.md"),
      Clash(
        ["meetings/2026-10-07-children/index.html.md": "---\ntitle: I\nbackground-papers: none\n---\n"],
        "meetings/2026-10-07-children/index.html.md"),
      Clash(
        [
          "pages/a.md": "---\ntitle: A\n---\n[one](plan.pdf) [two](Plan.pdf)\n", "pages/plan.pdf": "1",
          "pages/Plan.pdf": "2",
        ], "pages/plan.pdf"),
      Clash(
        [
          "meetings/2026-10-07-children/meeting.ics": "1",
          "pages/a.md":
            "---\ntitle: A\n---\n[one](../meetings/2026-10-07-children/meeting.ics)\n",
        ],
        "meetings/2026-10-07-children/meeting.ics"),
    ]

  @Test(arguments: clashes)
  func tellsItAtTheCheckAndAtTheBuild(clash: Clash) async throws {
    let site = try TestSite(SmallCouncil.with(clash.files))
    for report in [
      try await Builder(site.options(formats: [.text, .data])).check(), try await site.build(formats: [.text, .data]),
    ] {
      let told = report.diagnostics.filter { $0.severity == .error }
      #expect(told.map(\.rule) == [.duplicateAddress], "\(told.map(\.message))")
      #expect(told.map { "\($0.range.path):\($0.range.start.line)" } == ["\(clash.path):\(clash.line)"])
    }
    #expect(try site.files()["index.html"] == nil)
  }

  @Test(arguments: ["old", "Old_Name.html", "reviews/fostering", "meetings/2026-10-07-children/old", "get-involved/"])
  func letsAFormerAddressBeWhereNothingStands(alias: String) async throws {
    let site = try TestSite(SmallCouncil.with(["pages/a.md": AddressPlanTests.page(alias)]))
    #expect(try await Builder(site.options(formats: [.text])).check().diagnostics == [])
    #expect(try await site.build().diagnostics == [])
  }

  @Test func leadsFromThePartsOfAFolderThatMoved() async throws {
    let review = "---\ntitle: Foster care\ncommittee: children\naliases: [reviews/fostering]\n---\nWords.\n"
    let site = try TestSite(SmallCouncil.with(["reviews/foster-care/review.md": review]))
    try await site.build()
    let page = try #require(try site.files()["reviews/fostering/rec-1/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("../../foster-care/rec-1/index.html"))
  }
}
