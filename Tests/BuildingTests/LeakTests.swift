import Building
import Diagnostics
import Drafting
import Foundation
import Packing
import Record
import Testing

/// Plants a secret word in everything that can be withheld and searches every byte of the site for it.
@Suite struct LeakTests {
  static let secret = "zyxwvsecret"

  /// Braille has no letters to search for; it is made of the same tree.
  static let formats = Set(PublicationFormat.allCases).subtracting([.braille])

  static let grounds = [
    "exempt: { paragraph: 3, reason: Prices of bidders. }", "draft: yes", "embargoed-until: 2030-01-01",
  ]

  @Test(arguments: grounds)
  func publishesNoWordOfAWithheldFile(ground: String) async throws {
    for format in FileFormat.all where format.kind != .council {
      let file = LeakTests.path(of: format.kind)
      let lines = Planting.lines(of: format.schema.fields, secret: LeakTests.secret)
      let text =
        (["---", ground] + lines + ["---", "## 1. \(LeakTests.secret)", "", "RESOLVED: \(LeakTests.secret)", ""])
        .joined(separator: "\n")
      try await expectNothing(of: [file: text], "\(format.kind.rawValue) with \(ground)")
    }
  }

  @Test(arguments: grounds)
  func publishesNoWordOfAWithheldRow(ground: String) async throws {
    var tried = 0
    for format in FileFormat.all where format.kind != .council {
      for field in format.schema.fields {
        guard let rows = field.rows, rows.fields.contains(where: { $0.key == "exempt" }) else { continue }
        tried += 1
        let row = [ground] + Planting.lines(of: rows.fields, secret: LeakTests.secret)
        let table = ["\(field.key):"] + row.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
        let needed = format.schema.fields.filter { $0.isRequired && $0.key != field.key && $0.rows == nil }
        let fields = needed.map { "\($0.key): \(LeakTests.known[$0.key] ?? $0.example)" }
        let text = (["---"] + fields + table + ["---", ""]).joined(separator: "\n")
        try await expectNothing(
          of: [LeakTests.path(of: format.kind): text], "a row of \(field.key) in \(format.kind.rawValue) with \(ground)"
        )
      }
    }
    #expect(tried >= 14)
  }

  @Test func publishesNoWordOfAPartThatIsExemptInsideARow() async throws {
    let meeting = """
      ---
      committee: children
      date: 2026-10-14
      items:
        - number: "1"
          title: Open
          papers:
            - exempt: { paragraph: 3, reason: Prices. }
              title: \(LeakTests.secret)
              file: \(LeakTests.secret).txt
              note: \(LeakTests.secret)
      ---
      """
    let plan = """
      ---
      actions:
        - number: "1"
          text: Open
          progress:
            - exempt: { paragraph: 3, reason: Prices. }
              date: \(LeakTests.secret)
              text: \(LeakTests.secret)
              source: \(LeakTests.secret)
      ---
      """
    try await expectNothing(
      of: [
        "meetings/2026-10-14-children/meeting.md": meeting, "reviews/foster-care/action-plan.md": plan,
        "meetings/2026-10-14-children/\(LeakTests.secret).txt": LeakTests.secret,
      ], "an exempt paper and an exempt progress entry")
  }

  @Test func publishesNoComment() async throws {
    let page =
      "---\n# \(LeakTests.secret)\ntitle: Open\n---\nWords.\n\n<!-- \(LeakTests.secret) -->\n\nMore <!-- \(LeakTests.secret) --> words.\n"
    try await expectNothing(of: ["pages/open.md": page], "comments")
  }

  @Test func publishesNoWordOfAnExemptPaperThatOthersReferTo() async throws {
    let report =
      "---\nexempt: { paragraph: 1, reason: About a person. }\ntitle: \(LeakTests.secret)\n---\n\(LeakTests.secret)\n"
    let meeting = """
      ---
      committee: children
      date: 2026-10-14
      items:
        - number: "1"
          title: Open
          purpose: See [[\(LeakTests.secret)]].
          papers: [{ report: \(LeakTests.secret) }]
      ---
      """
    try await expectNothing(
      of: ["reports/\(LeakTests.secret).md": report, "meetings/2026-10-14-children/meeting.md": meeting],
      "a reference to an exempt report")
  }

  /// The search itself can find: an open record with the word shows it.
  @Test func findsTheWordWhereItMayBeShown() async throws {
    let site = try TestSite(SmallCouncil.with(["pages/open.md": "---\ntitle: \(LeakTests.secret)\n---\n"]))
    try await site.build(formats: LeakTests.formats)
    let places = try LeakTests.places(in: site)
    #expect(places.contains { $0.hasPrefix("pages/open/") })
    // Its card, its term and its spelling: none of them shows the word among its bytes.
    #expect(!places.contains { $0.hasSuffix(".epub") }, "a page of the site's own is no publication")
    #expect(places.contains("export"))
    for folder in ["c", "t", "d"] { #expect(places.contains { $0.hasPrefix("search/2/\(folder)/") }, "\(folder)") }
  }

  @Test(arguments: [".epub", ".odt", ".txt", "-large-print.html", ".json", "-audio.epub"])
  func findsTheWordInTheFormatsWhereItMayBeShown(ending: String) async throws {
    let site = try TestSite(SmallCouncil.with(["reports/open.md": "---\ntitle: \(LeakTests.secret)\n---\n"]))
    try await site.build(formats: LeakTests.formats)
    #expect(try LeakTests.places(in: site).contains { $0.hasPrefix("reports/open/") && $0.hasSuffix(ending) })
  }

  private func expectNothing(of files: [String: String], _ what: String) async throws {
    let site = try TestSite(SmallCouncil.with(files))
    let report = try await site.build(formats: LeakTests.formats)
    let errors = report.diagnostics.filter { $0.severity == .error }.map { "\($0.range.path): \($0.message)" }
    #expect(errors == [], "\(what) does not build")
    #expect(try LeakTests.places(in: site) == [], "\(what) leaks")
  }

  /// The files whose names, bytes or – in the search index – decoded words hold the secret.
  private static func places(in site: TestSite) throws -> [String] {
    let needle = Data(secret.utf8)
    let files = try site.files()
    let plain = files.filter { $0.key.contains(secret) || $0.value.range(of: needle) != nil }
    let decoded = try IndexWords(files).texts.filter { $0.value.contains { $0.lowercased().contains(secret) } }
    let zipped = files.filter { holds(needle, zip: Array($0.value)) }
    let export = try Data(contentsOf: URL(fileURLWithPath: site.export)).range(of: needle) == nil ? [] : ["export"]
    return Set(plain.keys).union(decoded.keys).union(zipped.keys).union(export).sorted()
  }

  /// Whether a file in a zip has the words, or its name does.
  private static func holds(_ needle: Data, zip bytes: [UInt8]) -> Bool {
    guard let zip = ZipReader(bytes) else { return false }
    return zip.entries.contains { entry in
      entry.path.contains(secret) || Data(zip.content(of: entry.path) ?? []).range(of: needle) != nil
    }
  }

  private static let known = [
    "committee": "children", "person": "anwen-price", "date": "2026-10-14", "kind": "scrutiny", "name": "A name",
    "title": "A title", "decision-maker": "Cabinet",
  ]

  private static func path(of kind: DocumentKind) -> String {
    switch kind {
    case .council: "council.yml"
    case .committee: "committees/other.md"
    case .person: "people/other.md"
    case .post: "posts/other.md"
    case .subject: "subjects/other.md"
    case .meeting: "meetings/2026-10-14-other/meeting.md"
    case .minutes: "meetings/2026-10-07-children/minutes.md"
    case .report: "meetings/2026-10-07-children/other.md"
    case .review: "reviews/other/review.md"
    case .recommendations: "meetings/2026-10-07-children/recommendations.md"
    case .recommendation: "reviews/foster-care/recommendations/rec-9.md"
    case .response: "reviews/foster-care/response.md"
    case .actionPlan: "reviews/foster-care/action-plan.md"
    case .indicators: "indicators/other.md"
    case .workProgramme: "work-programme/other.md"
    case .forwardPlan: "forward-plan/other.md"
    case .glossary: "glossary.md"
    case .page: "pages/other.md"
    }
  }
}
