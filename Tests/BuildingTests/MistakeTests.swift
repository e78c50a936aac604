import Building
import Diagnostics
import Foundation
import Testing

/// The mistakes people make, and those an attacker would, through the whole build: each has its rule at its place.
@Suite struct MistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var path: String
    /// `‸` marks the place that is to be reported; without one, the file as a whole.
    var text: String
    var rule: Rule
    var testDescription: String { "\(rule.rawValue) in \(path)" }

    init(_ path: String, _ text: String, _ rule: Rule) { (self.path, self.text, self.rule) = (path, text, rule) }

    var plain: String { text.replacing("‸", with: "") }

    /// Line and column, both from 1, in Unicode scalars.
    var place: SourcePosition {
      guard let mark = text.range(of: "‸") else { return SourcePosition(line: 1, column: 1) }
      let before = text[..<mark.lowerBound].unicodeScalars
      let line = before.count { $0 == "\n" } + 1
      let start = before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex
      return SourcePosition(
        line: line, column: before[start...].count + 1 - (text.hasPrefix("\u{FEFF}") && line == 1 ? 1 : 0))
    }
  }

  static let meeting = "meetings/2026-10-14-children/meeting.md"

  static func page(_ fields: String, _ body: String = "") -> String { "---\ntitle: A\n\(fields)---\n\(body)" }

  static func agenda(_ more: String) -> String {
    "---\ncommittee: children\ndate: 2026-10-14\nstatus: held\n\(more)---\n"
  }

  static let mistakes: [Mistake] = [
    Mistake("pages/a.md", page("‸titel: Gŵyl 日本\n"), .unknownKey),
    Mistake("pages/a.md", "---\ntitle: ‸[a, b]\n---\n", .wrongType),
    Mistake("pages/a.md", "---\n‸summary: B\n---\n", .missingKey),
    Mistake("pages/a.md", page("‸title: B\n"), .duplicateKey),
    Mistake("pages/a.md", page("summary: ‸&x B\n"), .yamlAlias),
    Mistake("pages/a.md", page("summary: ‸*x\n"), .yamlAlias),
    Mistake(
      "pages/a.md", "---\ntitle: \(String(repeating: "[", count: 11))‸\(String(repeating: "[", count: 5000))\n---\n",
      .frontMatterTooDeep),
    Mistake("pages/a.md", page("summary: " + String(repeating: "x", count: 5 << 20) + "\n"), .frontMatterTooLarge),
    Mistake("pages/a.md", page("", String(repeating: "word ", count: 2 << 20)), .fileTooLarge),
    Mistake("pages/a.md", page("", "‸" + String(repeating: "> ", count: 60_000)), .hostileMarkdown),
    Mistake("pages/a.md", page("", "Gŵyl ‸<b>x</b>\n"), .rawHTML),
    Mistake("pages/a.md", page("", "‸<script>alert(1)</script>\n"), .rawHTML),
    Mistake("pages/a.md", page("", "Gŵyl [x](‸javascript:alert(1))\n"), .unsafeLink),
    Mistake("pages/a.md", page("", "[x](‸data:text/html,y)\n"), .unsafeLink),
    Mistake("pages/a.md", page("", "![](‸figures.png)\n"), .imageWithoutAlternative),
    Mistake("pages/a.md", page("", "![ ](‸figures.png)\n"), .imageWithoutAlternative),
    Mistake("pages/a.md", page("", "See ‸[[nowhere]].\n"), .unknownReference),
    Mistake("pages/a.md", page("", "[x](‸../../../etc/passwd)\n"), .attachmentMissing),
    Mistake("pages/a.md", page("", "one\n\ntwo‸\u{C}three\n"), .controlCharacter),
    Mistake("pages/a.md", page("", "two‸\u{1B}[31mthree\n"), .controlCharacter),
    Mistake("pages/a.md", "", .frontMatterMissing), Mistake("pages/a.md", "\n\n", .frontMatterMissing),
    Mistake("pages/a.md", "# Title\n\nWords\n", .frontMatterMissing),
    Mistake("pages/a.md", "---\ntitle: A\n\nWords go on.\n", .frontMatterMissing),
    Mistake("pages/a.md", page("‸\tsummary: B\n"), .frontMatterSyntax),
    Mistake("pages/a.md", page("", "Crlf.\n\nSee ‸[[nowhere]].\n").replacing("\n", with: "\r\n"), .unknownReference),
    Mistake("pages/a.md", "\u{FEFF}" + page("‸titel: B\n"), .unknownKey),
    Mistake("pages/a b.md", page(""), .badFileName), Mistake("pages/CAPS.md", page(""), .badFileName),
    Mistake("pages/a.md", page("id: ‸../../evil\n"), .badIdentifier),
    Mistake("pages/a.md", page("aliases: [‸../../evil]\n"), .badIdentifier),
    Mistake("pages/a.md", page("aliases: [‸\"javascript:alert(1)\"]\n"), .badIdentifier),
    Mistake("pages/a.md", page("aliases: [‸.scrutable/manifest.json]\n"), .badIdentifier),
    Mistake("pages/a.md", page("aliases: [‸reviews/foster-care]\n"), .duplicateAddress),
    Mistake("pages/a.md", page("aliases: [‸a-z]\n"), .duplicateAddress),
    Mistake("people/b.md", "---\nname: B\nid: ‸anwen-price\n---\n", .duplicateID),
    Mistake("pages/a.md", page("exempt: {paragraph: ‸9, reason: R}\n"), .wrongType),
    Mistake("pages/a.md", page("exempt: {‸paragraph: 3}\n"), .exemptReason),
    Mistake(meeting, "---\ncommittee: children\ndate: ‸31 02 06\n---\n", .impossibleDate),
    Mistake(meeting, agenda("start: ‸25:99\n"), .impossibleTime),
    Mistake(meeting, agenda("chair: ‸anwen-prcie\n"), .unknownReference),
    Mistake(
      meeting, agenda("items:\n  - number: \"1\"\n    title: A\n  - number: ‸\"3\"\n    title: B\n"), .skippedNumber),
    Mistake(
      meeting, agenda("items:\n  - number: \"1\"\n    title: A\n  - number: ‸\"1\"\n    title: B\n"), .repeatedNumber),
    Mistake(
      "meetings/2026-10-07-children/minutes.md",
      "---\n---\n## 99. Another matter\n\n**‸RESOLVED:** That it be noted.\n", .resolutionWithoutItem),
    Mistake(
      "reviews/foster-care/action-plan.md", "---\nactions:\n  - number: \"1\"\n    text: Do it\n    lead: ‸QX\n---\n",
      .undefinedInitials),
    Mistake("elsewhere/a.md", page(""), .unexpectedFile),
  ]

  @Test(arguments: mistakes)
  func tellsTheRuleAtItsPlaceWithAReason(mistake: Mistake) async throws {
    let site = try TestSite(SmallCouncil.with([mistake.path: mistake.plain, "pages/figures.png": "png"]))
    let found = try await site.build().diagnostics.filter { $0.range.path == mistake.path }
    let fault = try #require(found.first { $0.rule == mistake.rule }, "\(found)")
    #expect(fault.range.start == mistake.place)
    let text = ConsoleForm(colour: false).text(of: [fault]) { _ in Array(mistake.plain.utf8) }
    #expect(text.contains("why: "))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "a control character reaches the terminal")
  }

  @Test func tellsThemAllInOneRunAndWritesNothing() async throws {
    var files: [String: String] = [:]
    for (number, mistake) in MistakeTests.mistakes.enumerated() where mistake.path == "pages/a.md" {
      files["pages/mistake-\(number).md"] = mistake.plain
    }
    let site = try TestSite(SmallCouncil.with(files))
    let report = try await site.build()
    let paths = Set(report.diagnostics.map(\.range.path))
    #expect(files.keys.filter { !paths.contains($0) }.sorted() == [])
    #expect(try site.files().isEmpty)
  }

  @Test func readsNothingThroughALinkOrAPipe() async throws {
    let site = try TestSite(SmallCouncil.files)
    let pages = site.content + "/pages"
    try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: pages + "/link.md", withDestinationPath: "/etc/passwd")
    try FileManager.default.createSymbolicLink(atPath: pages + "/folder", withDestinationPath: "/etc")
    #expect(mkfifo(pages + "/pipe.md", 0o600) == 0)
    let report = try await site.build()
    #expect(report.diagnostics.map(\.rule) == [.symbolicLink, .symbolicLink, .symbolicLink])
    #expect(try site.files().keys.filter { $0.hasPrefix("pages/") && $0 != "pages/index.html" } == [])
  }

  @Test func refusesTextThatIsNotUTF8() async throws {
    let site = try TestSite(SmallCouncil.files)
    let url = URL(fileURLWithPath: site.content).appendingPathComponent("glossary.md")
    try Data(Array("---\nentries: []\n---\nCaf".utf8) + [0xE9, 10]).write(to: url)
    let report = try await site.build()
    #expect(report.diagnostics.map(\.rule) == [.notUTF8])
    #expect(report.diagnostics.first?.range.start == SourcePosition(line: 4, column: 4))
  }

  @Test(arguments: ["---\ntitle: A\n---\n", "---\ntitle: A\n---", "\u{FEFF}---\r\ntitle: A\r\n---\r\nWords\r\n"])
  func takesAFileWithFrontMatterAloneOrFromWindows(text: String) async throws {
    let report = try await TestSite(SmallCouncil.with(["pages/a.md": text])).build()
    #expect(report.diagnostics.map(\.message) == [])
  }
}
