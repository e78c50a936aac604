import Publications
import Record
import Testing

/// Words of this program's own say that they are English where the paper around them is not.
@Suite struct LanguageTests {
  private func minutes(in language: String) throws -> Publication {
    let compiled = Compiled([
      "council.yml": "name: Testshire\n",
      "committees/ferries.md": "---\ntitle: Fferïau\nkind: scrutiny\n---\n",
      "meetings/2026-09-16-ferries/meeting.md": """
      ---
      committee: ferries
      date: 2026-09-16
      status: held
      items: [{ number: "1", title: Croeso }]
      ---
      """,
      "meetings/2026-09-16-ferries/minutes.md":
        "---\nlanguage: \(language)\n---\n\n## 1. Croeso {item 1}\n\nDaeth pawb.\n",
    ])
    return try #require(compiled.first(.minutes))
  }

  private func words(_ name: String, of publication: Publication) -> [Inline]? {
    for case .facts(let facts) in publication.blocks {
      guard case .paragraph(let paragraph)? = facts.first(where: { $0.name == name })?.blocks.first else { continue }
      return paragraph.words
    }
    return nil
  }

  @Test(arguments: ["Approval", "Date"]) func sayThatTheyAreEnglishInAWelshPaper(_ name: String) throws {
    guard case .language("en-GB", _)? = words(name, of: try minutes(in: "cy"))?.first else {
      Issue.record("“\(name)” does not say its language")
      return
    }
  }

  @Test(arguments: ["Approval", "Date"]) func sayNothingOfItInAnEnglishPaper(_ name: String) throws {
    guard case .text? = words(name, of: try minutes(in: "en-GB"))?.first else {
      Issue.record("“\(name)” is marked")
      return
    }
  }
}
