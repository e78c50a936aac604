import Foundation
import Testing

/// A paper in a language that the theme does not speak: its own words are marked, and ours as English, in all of `main`.
@Suite struct LanguageOnPagesTests {
  private static let files = SmallCouncil.with([
    "meetings/2026-10-07-children/meeting.md": """
    ---
    committee: children
    date: 2026-10-07
    status: held
    language: gd
    items:
      - number: "7"
        title: Foster homes
        purpose: Geiriau qqpurpose.
        papers: [{ report: 2026-10-07-children/cartrefi }]
        notes: Geiriau qqnotes.
    ---

    Geiriau qqbody.
    """,
    "meetings/2026-10-07-children/minutes.md": """
    ---
    language: gd
    present: [anwen-price]
    actions-arising: [{ number: "1", text: Send it., lead: Head of Fieldwork }]
    ---

    ## 4. Croeso qqheading {item 7}

    Geiriau qqminute.

    | Colofn | Nifer |
    |---|---|
    | qqcell | 4 |

    **RESOLVED:** derbyn qqresolved.
    """,
    "meetings/2026-10-07-children/cartrefi.md": """
    ---
    title: Cartrefi qqtitle
    language: gd
    purpose: Geiriau qqwhy.
    recommendations: [{ number: (a), text: derbyn qqproposal }]
    ---

    ## 1. Nifer qqsection

    1.1 Geiriau qqparagraph.
    """,
    "reviews/foster-care/response.md": """
    ---
    title: Ateb qqanswer
    language: gd
    decision-maker: Cabinet
    positions: [{ recommendation: "1", position: accepted, text: Iawn qqposition. }]
    ---

    Geiriau qqreply.
    """,
    "reviews/foster-care/letter-1.md": """
    ---
    title: Llythyr qqletter
    language: gd
    date: 2026-10-14
    step: reminder
    from: Anwen Price
    to: [Cabinet]
    about: ["1"]
    ---

    Geiriau qqdear.
    """,
  ])

  private static let pages = [
    "meetings/2026-10-07-children/": ["qqpurpose", "qqnotes", "qqbody"],
    "meetings/2026-10-07-children/minutes/": ["qqheading", "qqminute", "qqcell", "qqresolved"],
    "meetings/2026-10-07-children/cartrefi/": ["qqtitle", "qqwhy", "qqproposal", "qqsection", "qqparagraph"],
    "reviews/foster-care/response/": ["qqanswer", "qqposition", "qqreply"],
    "reviews/foster-care/letter-1/": ["qqletter", "qqdear"],
  ]

  /// English that the site may say anywhere on such a page.
  private static let english = try? NSRegularExpression(
    pattern:
      "\\b(the|of|was|were|until|this|These|not|recorded|present|published|there|to|and|Cite|Link|link|Contents|Table)\\b"
  )

  @Test func everyWordIsMarkedWithItsLanguage() async throws {
    let site = try TestSite(Self.files)
    try await site.build()
    for (page, own) in Self.pages {
      let html = try String(contentsOfFile: site.output + "/" + page + "index.html", encoding: .utf8)
      let words = MainWords.read(html)
      for word in own {
        let found = words.filter { $0.text.contains(word) }
        #expect(!found.isEmpty, "\(page) lacks \(word)")
        // A sentence of ours may quote the paper.
        #expect(found.contains { $0.language == "gd" }, "\(page): \(found)")
      }
      let strayed = words.filter { words in
        words.language == "gd"
          && (Self.english?.firstMatch(in: words.text, range: NSRange(words.text.startIndex..., in: words.text)) != nil)
      }
      #expect(strayed.isEmpty, "\(page): \(strayed)")
    }
  }
}

/// The words of `main`, in elements and in labels, with the language they stand in.
struct MainWords {
  let text: String
  let language: String

  private static let void: Set<Substring> = [
    "meta", "link", "input", "br", "img", "hr", "wbr", "col", "source", "path",
  ]

  static func read(_ html: String) -> [MainWords] {
    var found: [MainWords] = []
    var open: [(tag: Substring, language: String)] = []
    for piece in html.split(separator: "<").dropFirst() {
      let end = piece.firstIndex(of: ">") ?? piece.endIndex
      let tag = piece[..<end]
      let name = tag.prefix { !$0.isWhitespace }
      if name.hasPrefix("/") {
        while let last = open.popLast(), last.tag != name.dropFirst() {}
      } else if !name.hasPrefix("!") {
        let language = attribute("lang", of: tag) ?? open.last?.language ?? ""
        if let label = attribute("aria-label", of: tag), isInMain(open) {
          found.append(.init(text: label, language: language))
        }
        if !void.contains(name) { open.append((name, language)) }
      }
      let text = end < piece.endIndex ? piece[piece.index(after: end)...] : ""
      if isInMain(open), text.contains(where: \.isLetter) {
        found.append(MainWords(text: String(text), language: open.last?.language ?? ""))
      }
    }
    return found
  }

  private static func isInMain(_ open: [(tag: Substring, language: String)]) -> Bool {
    open.contains { $0.tag == "main" } && !open.contains { $0.tag == "script" }
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
