import Braille
import Formats
import Publications
import Record
import Testing

@testable import Proving

/// Every kind of block in every text that takes Markdown, in every format: writer and proof agree on what separates one block from the
/// next, and words that are taken out are missed.
struct BlockParityTests {
  /// A kind of block whose words have `word` in them.
  struct Make: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable (_ word: String) -> String

    init(_ name: String, _ text: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.text = text
    }
  }

  static let makes = [
    Make("a paragraph") { "That the \($0) be kept." },
    Make("two paragraphs") { "That the \($0) be kept.\n\nAnd that the other \($0) go." },
    Make("a line that is broken on purpose") { "The \($0) first\\\nand the \($0) second." },
    Make("points after words") { "That the \($0) be kept:\n\n- in the \($0) hall; and\n- by the sea." },
    Make("points alone") { "- the \($0) hall\n- the sea" },
    Make("points with paragraphs") { "- the \($0) hall\n\n  which is old\n\n- the sea" },
    Make("numbers") { "Both:\n\n1. the \($0) hall;\n2. the sea." },
    Make("points within points") { "- the \($0) hall\n  - its \($0) roof\n    - its ridge\n- the sea" },
    Make("numbers within points") { "- the \($0) hall\n  1. its \($0) roof\n  2. its floor\n- the sea" },
    Make("letters") { "That:\n\n(a) the \($0) be kept;\n\n(b) the \($0) be told." },
    Make("a quotation") { "They said:\n\n> The \($0) is old.\n>\n> - and \($0) cold\n\nIt was noted." },
    Make("a quotation alone") { "> The \($0) is old." },
    Make("a table") { "See:\n\n| Hall | Berths |\n|---|---|\n| \($0) | 12 |\n| Low | – |\n\nThe \($0) was counted." },
    Make("a table alone") { "| \($0) hall | Berths |\n|---|---|\n| High \($0) | 12 |" },
    Make("code") { "Type:\n\n```\nset \($0)\n  -x 12a\n```\n\nand the \($0) stops." },
    Make("code in a point") { "- ```\n  set \($0)\n  ```\n- the \($0) end" },
    Make("a heading") { "## The \($0)\n\nIt is old.\n\n### Its \($0) roof\n\nIt leaks." },
    Make("a picture") { "The \($0) map:\n\n![The \($0) and its roads](map.png)\n\nIt is old." },
    Make("a picture in a sentence") { "The ![\($0) seal](map.png) of the \($0) guild." },
    Make("a rule") { "The \($0) first.\n\n---\n\nThe \($0) second." },
    Make("a bare address") { "See www.\($0).example, (www.\($0).example/a_b) and **www.\($0)hall.example**." },
    Make("addresses with their schemes") { "See https://\($0).example/x or write to \($0)@hall.example." },
    Make("a link") { "See [the \($0) plan](https://plan.example/\($0)) and [it again](https://plan.example/\($0))." },
    Make("emphasis") { "That **the \($0) be *kept* at once** and ~~the \($0)~~ go." },
    Make("codes") { "SCHEDULE 12A OF THE \($0) ACT, CH16A & 3B, section 4(b), 12a, ROOM 1A & 2B." },
    Make("points typed as such") { "• the \($0) hall\\\n• the sea" },
  ]

  static let languages = ["en", "cy"]

  /// What is told of a record with a text of the kind in each place, and of which `lost` stands instead of the words that are expected.
  private static func missing(_ make: Make, _ language: String, lost: Bool = false) throws -> [String] {
    let record = ParityTests.record(of: files(make, language) { $0 })
    let written = lost ? ParityTests.record(of: files(make, language) { $0.replacing("quin", with: "quel") }) : record
    let maker = try FormatMaker(for: Set(Format.allCases), jobs: 1)
    var told: [String] = []
    for planned in Publications(written).all {
      let publication = planned.compose()
      let inventory = Inventories(record).inventory(of: planned.kind, planned.subject)
      var session = maker.session(of: publication)
      for format in Format.allCases {
        let files = try session.files(in: format).map(\.bytes)
        if files.isEmpty { continue }
        let missing = try Parity.missing(
          from: files, in: format, inventory, of: publication, reading: session.translation.map(BrailleProof.init))
        told += missing.map { "\(format.rawValue) of \(planned.stem): \($0.what) “\($0.words)”" }
        if !lost { continue }
        // Each text that was taken out is missed by itself.
        let texts = inventory.runs.joined().filter { $0.words.contains("quin") && isHeld($0, format, planned.kind) }
        let seen = Set(missing.map(\.words))
        let unseen = texts.filter { !seen.contains($0.words) && !isPart($0.words, of: seen) }
        #expect(unseen.map { "\(format.rawValue) of \(planned.stem): \($0.place) “\($0.words)”" } == [])
      }
    }
    return told
  }

  /// What is heard is looked for in pieces.
  private static func isPart(_ words: String, of seen: Set<String>) -> Bool {
    seen.contains { $0.contains("quin") && Essence.of(words).position(of: Essence.of($0), from: 0) != nil }
  }

  private static func isHeld(_ expected: Expected, _ format: Format, _ kind: PublicationKind) -> Bool {
    if format != .csv { return true }
    switch expected.kind {
    case .item, .recommendation, .cell, .rowFact: return true
    case .resolution: return kind == .minutes
    case .paragraph, .passage, .picture, .fact: return false
    }
  }

  @Test(arguments: makes, languages) func everyFormatHoldsIt(_ make: Make, _ language: String) throws {
    let missing = try Self.missing(make, language)
    #expect(missing.isEmpty, "\(missing.count): \(missing.prefix(6).joined(separator: "; "))")
  }

  @Test(arguments: makes) func andIsFoundOutWhereItsWordsAreGone(_ make: Make) throws {
    #expect(try !Self.missing(make, "en", lost: true).isEmpty)
  }
}

extension BlockParityTests {
  /// A record with a text in every field that takes one; each has a word of its own.
  private static func files(
    _ make: Make, _ language: String, _ words: (String) -> String
  ) -> [String: String] {
    func body(_ name: String) -> String { words(make.text("quin" + name)) }
    func field(_ name: String, _ indent: Int) -> String {
      let lead = "\n" + String(repeating: " ", count: indent)
      return "|" + body(name).split(separator: "\n", omittingEmptySubsequences: false).map { lead + $0 }.joined()
    }
    var files = ParityTests.files
    files["meetings/2026-03-10-place/map.png"] = "x"
    files["reviews/crossings/map.png"] = "x"
    files["work-programme/map.png"] = "x"
    files["indicators/map.png"] = "x"
    let lang = "language: \(language)\n"
    files["meetings/2026-03-10-place/meeting.md"] =
      "---\ncommittee: place\ndate: 2026-03-10\nstatus: held\n\(lang)remote-access: \(field("remote", 2))\n"
      + "items:\n  - number: \"1\"\n    title: Crossings\n    purpose: \(field("purpose", 6))\n"
      + "    outcome: \(field("outcome", 6))\n    notes: \(field("notes", 6))\n    papers: [{report: crossings}]\n"
      + "---\n\n\(body("agenda"))\n"
    files["meetings/2026-03-10-place/crossings.md"] =
      "---\ntitle: Crossings\nauthor: [Head of Transport]\n\(lang)purpose: \(field("why", 2))\n"
      + "background-papers:\n  - \(field("paper", 4))\nrecommendations:\n"
      + "  - number: (a)\n    text: \(field("officer", 6))\n  - number: (b)\n    text: Go on.\n---\n\n\(body("report"))\n"
    files["meetings/2026-03-10-place/minutes.md"] =
      "---\n\(lang)actions-arising:\n  - number: \"1\"\n    text: \(field("arising", 6))\n---\n\n"
      + "## 31. Crossings near schools {item 1}\n\n\(body("minute").replacing("## ", with: "### "))\n\n**RESOLVED:**\n\n"
      + body("resolved").replacing("## ", with: "#### ") + "\n"
    files["reviews/crossings/review.md"] =
      "---\ntitle: Crossings\ncommittee: place\n\(lang)agreed-at: 2026-03-10-place\nscope: \(field("scope", 2))\n"
      + "---\n\n\(body("review"))\n"
    files["reviews/crossings/recommendations.md"] =
      "---\n\(lang)recommendations:\n  - number: \"1\"\n    text: \(field("first", 6))\n"
      + "    progress:\n      - date: April 2026\n        text: \(field("progress", 10))\n"
      + "  - number: \"2\"\n    text: \(field("second", 6))\n---\n"
    files["reviews/crossings/response.md"] =
      "---\ntitle: The answer\ndecision-maker: Cabinet\ndate: 2026-04-20\n\(lang)positions:\n"
      + "  - recommendation: \"1\"\n    position: accepted\n    text: \(field("answer", 6))\n---\n\n\(body("response"))\n"
    files["reviews/crossings/action-plan.md"] =
      "---\ntitle: Plan\n\(lang)actions:\n  - number: \"1\"\n    recommendations: [\"1\"]\n    text: \(field("action", 6))\n"
      + "    area: \(field("area", 6))\n    capacity: \(field("capacity", 6))\n    monitoring: \(field("monitoring", 6))\n"
      + "    measures:\n      - \(field("measure", 8))\n      - ten\n---\n\n\(body("plan"))\n"
    files["work-programme/place-2026-27.md"] =
      "---\ntitle: Programme\ncommittee: place\n\(lang)entries:\n  - item: Parking\n    purpose: \(field("entry", 6))\n"
      + "    outcome: \(field("came", 6))\n    status: planned\n---\n\n\(body("programme"))\n"
    files["indicators/roads.md"] =
      "---\ntitle: Roads\ncommittee: place\n\(lang)indicators:\n  - code: R 1\n    name: Surveyed\n    value: \"12\"\n"
      + "    description: \(field("counted", 6))\n    comments: \(field("comment", 6))\n---\n\n\(body("indicators"))\n"
    return files
  }
}
