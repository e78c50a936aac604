import Diagnostics
import Drafting
import Reading
import Record
import Testing

@testable import Importing
@testable import Papers

/// What the import writes, read with the reader that a build uses.
struct ReadingBackTests {
  private func fields(_ text: String) -> Checked<Node?> {
    FrontMatter.read(Array(text.utf8), path: "imported.md").map(\.fields)
  }

  private func draft<D: Draft>(_ type: D.Type, _ text: String) -> Checked<D?> {
    let matter = fields(text)
    guard let node = matter.value else { return Checked(nil, matter.diagnostics) }
    var reader = DraftReader { text, _ in Checked(Prose.plain(text)) }
    let draft = reader.read(type, from: node)
    return Checked(draft, matter.diagnostics + reader.diagnostics)
  }

  /// Words that have broken YAML writers.
  static let awkward = [
    "plain", "yes", "~", "null", "12", "1.", "0x1F", "2026-01-14", "12:30", "- a list", "? a key", "key: value", "a #b",
    "#b",
    "&anchor", "*alias", "!tag", "%directive", "@at", "`tick", "\"quoted\"", "'single'", "back\\slash", "{map: 1}",
    "[list]",
    "trailing:", "tab\there", "£60K", "ĩS – “smart”", "a, b", "|", ">", ">-", "---", "...", "=", "<<", "Q&A;", "C&YPPB",
    String(repeating: "long words with: colons and #signs ", count: 12), "One.\n\nTwo: three.",
    String(repeating: "paragraph ", count: 30) + "\n\n- " + String(repeating: "another ", count: 30),
  ]

  @Test(arguments: awkward) func givesEveryWordBackAsItWas(_ words: String) throws {
    let clean = words.split(separator: "\n\n").map(CellText.clean).joined(separator: "\n\n")
    let text = ContentText.of(ForwardPlanDraft.self) { file in
      file.rows(\.entries, of: [CellText.clean(words)]) { words, row in
        row.words(\.title, words)
        row.prose(\.purpose, words)
      }
      file.field(\.title, clean)
    }
    let read = fields(text)
    #expect(read.diagnostics.isEmpty)
    guard case .map(let entries)? = read.value?.content, case .list(let rows) = entries[0].value.content,
      case .map(let row) = rows[0].content
    else {
      Issue.record("not the fields that were written: \(text)")
      return
    }
    #expect(scalar(row[0].value) == CellText.oneLine(CellText.clean(words)))
    #expect(scalar(row[1].value) == MarkdownText.escape(CellText.clean(words)))
    #expect(scalar(entries[1].value) == clean)
  }

  private func scalar(_ node: Node) -> String? { if case .scalar(let text, _) = node.content { text } else { nil } }

  @Test(.enabled(if: Seeds.areThere), arguments: SeedTests.seeds) func readsEverySeedWithoutAFault(
    _ seed: SeedTests.Seed
  ) throws {
    let review = imported(String(decoding: try Seeds.bytes(seed.name), as: UTF8.self), name: seed.name)
    var recommendations = 0
    var actions = 0
    for file in review.value.files {
      let diagnostics: [Diagnostic]
      switch ContentLayout.placement(of: file.path) {
      case .document(.review, _): diagnostics = draft(ReviewDraft.self, file.text).diagnostics
      case .document(.recommendations, _):
        let set = draft(RecommendationSetDraft.self, file.text)
        recommendations += set.value?.recommendations.count ?? 0
        diagnostics = set.diagnostics
      case .document(.response, _): diagnostics = draft(ResponseDraft.self, file.text).diagnostics
      case .document(.actionPlan, _):
        let plan = draft(ActionPlanDraft.self, file.text)
        actions += plan.value?.actions.count ?? 0
        diagnostics = plan.diagnostics
      case let other:
        Issue.record("\(file.path) is \(other)")
        diagnostics = []
      }
      #expect(diagnostics.map(\.message) == [], "\(file.path)")
    }
    #expect(recommendations == seed.recommendations)
    #expect(actions == seed.actions)
  }

  @Test func keepsInitialsWithTheirMeaning() {
    let text =
      "Index to initials\n\n- KP Kay Porter Head of Fieldwork\n- CiN Children in need\nNot one of them\n\n"
      + "| Action | Lead |\n|---|---|\n| Visit | KP |\n"
    let result = imported(text, name: "plan.md")
    let plan = draft(ActionPlanDraft.self, result.file("action-plan.md"))
    #expect(plan.diagnostics.isEmpty)
    #expect(plan.value?.document.initials.map(\.name.value) == ["KP", "CiN"])
    #expect(plan.value?.document.initials.first?.value.value == "Kay Porter Head of Fieldwork")
    #expect(result.leftovers(.prose) == ["Index to initials", "Not one of them"])
    #expect(lostWords(of: text, in: result.value) == [])
  }
}
