import Building
import Diagnostics
import Foundation
import Packing
import Record
import Testing

/// A record full of what markup could stumble over: it is published whole and well formed, or refused.
@Suite struct HostileRecordTests {
  /// As a value of a field: all that is allowed and awkward.
  private static let value =
    #""]]> < ? &amp; &lt;b&gt; 'q' \"q\" {{x}} %00 \\ \t = @ – ŵ e\u0301 \u00A0\u2028\u2067\uE000\uFFFD\U0001F600 end""#

  /// The same in Markdown, where a tag would be refused.
  private static let prose =
    "]]> &lt;? ?> &amp;amp; &lt;b> 'q' \"q\" {{x}} %00 \\\\ &#9; = @ – ŵ e\u{301} \u{A0}\u{2028}\u{2067}\u{E000}\u{FFFD}😀 *end* `<b>&#7;]]>`"

  private static func front(_ fields: String, _ body: String = "") -> String {
    "---\n\(fields.replacing("V", with: value))\n---\n\(body.replacing("P", with: prose))\n"
  }

  private static let record = [
    "council.yml": "name: \(value)\nsite-title: \(value)\nas-at: 2026-11-20\naddress: https://example.org/a'&b/\n",
    "committees/children.md": front("title: V\nkind: scrutiny\nmembers: [{ person: anwen-price }]\nsummary: V", "P"),
    "people/anwen-price.md": front("name: V", "P"),
    "subjects/foster-care.md": front("title: V"),
    "meetings/2026-10-07-children/meeting.md": front(
      "committee: children\ndate: 2026-10-07\nstatus: held\nplace: V\nitems:\n  - { number: \"7\", title: V, purpose: V, subjects: [foster-care], papers: [{ report: falls, note: V }] }"
    ),
    "meetings/2026-10-07-children/minutes.md": front(
      "present: [anwen-price]", "## 7. P {item 7}\n\n1. P\n\n**RESOLVED:** P\n\n(a) P"),
    "meetings/2026-10-07-children/falls.md": front(
      "title: V\nauthor: V\nsummary: V",
      "## P\n\n1. P [P](https://x.example/?a=1&b=\"2\")\n\n| P | P |\n|-|-|\n| P | P |\n\n> P\n\n- P\n\n```\n]]> <b> & \"\n```"
    ),
    "reviews/foster-care/review.md": front("title: V\ncommittee: children\nsummary: V", "P"),
    "reviews/foster-care/recommendations.md": front(
      "recommendations:\n  - { number: \"1\", text: V, status: under-way, status-reason: V }"),
    "reviews/foster-care/action-plan.md": front("actions:\n  - { number: \"1\", text: V, recommendations: [\"1\"] }"),
  ]

  @Test func everyFileOfXMLParses() async throws {
    let site = try TestSite(Self.record)
    let report = try await site.build(formats: nil)
    #expect(
      report.diagnostics.filter { $0.severity == .error }.map {
        "\($0.range.path):\($0.range.start.line) \($0.message)"
      } == [])
    var counts: [String: Int] = [:]
    #expect(XMLFiles.faults(in: try site.files(), counts: &counts) == [])
    for ending in ["xhtml", "opf", "xml", "atom", "pef"] { #expect(counts[ending, default: 0] > 3, "\(ending)") }
  }

  @Test(arguments: [
    ("title: \"a\\uFFFF\"", "b", 2), ("title: a", "b&#xFFFE;", 4), ("title: a", "b\u{FFFF}", 4),
    ("title: \"a\\a\"", "b", 2),
    ("title: a", "b&#7;", 4), ("title: a", "b\u{1}", 4), ("title: \u{FFFE}", "b", 2),
  ])
  func whatNoPageMayHoldIsToldAndNothingIsWritten(fields: String, body: String, line: Int32) async throws {
    let site = try TestSite(SmallCouncil.with(["reports/falls.md": "---\n\(fields)\n---\n\(body)\n"]))
    let report = try await site.build(formats: nil)
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.rule) == [.controlCharacter])
    #expect(report.diagnostics.first { $0.severity == .error }?.range.start.line == line)
    #expect(try site.files().isEmpty)
  }

  /// Readers keep the book that they have until another says that it is later.
  @Test func aBookThatChangedIsLaterThanTheOneBefore() async throws {
    func meeting(_ words: String) -> [String: String] {
      let items = "items: [{ number: \"1\", title: \(words) }]"
      return ["meetings/2026-12-01-children/meeting.md": "---\ncommittee: children\ndate: 2026-12-01\n\(items)\n---\n"]
    }
    let site = try TestSite(SmallCouncil.files)
    var moments: [String] = []
    for (day, words) in [
      ("2026-11-20", "One"), ("2026-11-21", "One"), ("2026-11-22", "Two"), ("2026-12-04", "Three"),
      ("2026-12-04", "Four"),
    ] {
      try site.write(meeting(words))
      try await site.build(asAt: day, formats: [.epub])
      moments.append(try moment(of: "meetings/2026-12-01-children/agenda.epub", in: site))
    }
    #expect(
      moments == [
        "2026-12-01T00:00:00Z", "2026-12-01T00:00:00Z", "2026-12-01T00:00:01Z", "2026-12-04T00:00:00Z",
        "2026-12-04T00:00:01Z",
      ])
  }

  private func moment(of path: String, in site: TestSite) throws -> String {
    let file = try #require(site.files()[path])
    let zip = try #require(ZipReader(Array(file)))
    let package = String(decoding: try #require(zip.content(of: "EPUB/package.opf")), as: UTF8.self)
    let rest = try #require(package.split(separator: "dcterms:modified\">").last)
    return String(rest.prefix { $0 != "<" })
  }
}
