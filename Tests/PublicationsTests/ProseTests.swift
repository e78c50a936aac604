import Record
import Testing

@testable import Publications

/// How the body of a paper becomes blocks.
@Suite struct ProseTests {
  /// A report with this body, and a glossary.
  private func report(_ body: String, glossary: String = "", others: [String: String] = [:]) throws -> Publication {
    var files = others
    files["council.yml"] = "name: Testshire\nas-at: 2026-11-20\n"
    files["reports/falls.md"] = "---\ntitle: Falls\n---\n\(body)\n"
    if !glossary.isEmpty { files["glossary.md"] = "---\nentries:\n\(glossary)---\n" }
    return try #require(Compiled(files).first(.report))
  }

  private func plain(_ words: String) -> Block { .paragraph(Paragraph(words: [.text(words)])) }

  @Test func aTableIsNamedByItsHeadingAndItsRowsByTheirFirstCells() throws {
    let table = try #require(
      report("## By ward\n\n| Ward | Falls |\n|---|---|\n| Pell | 12 |\n| Corve | 1,204 |").blocks.flatMap(\.tables)
        .first)
    #expect(table.caption == "By ward")
    #expect(table.columns.map(\.words.plain) == ["Ward", "Falls"])
    #expect(table.columns.map(\.isNumeric) == [false, true])
    #expect(table.rows.allSatisfy { $0.cells.map(\.isHeading) == [true, false] })
    #expect(table.rows.map { $0.cells[1].blocks } == [[plain("12")], [plain("1,204")]])
  }

  @Test func aTableWithoutAHeadingHasANumberAndCellsThatRepeatHeadNothing() throws {
    let table = try #require(
      report("Words.\n\n| Who | What |\n|---|---|\n| Pell | one |\n| Pell | |").blocks.flatMap(\.tables).first)
    #expect(table.caption == "Table 1")
    #expect(table.rows.allSatisfy { !$0.cells[0].isHeading })
    #expect(table.rows[1].cells[1].blocks.isEmpty)
  }

  @Test func aFootnoteIsAParagraphThatItsMarkLeadsTo() throws {
    let publication = try report("Words[^1] go on.\n\n[^1]: Of 2025.")
    #expect(publication.blocks.flatMap(\.destinations).contains(.within("note--1")))
    let note = Paragraph(number: "[note 1]", anchor: "note--1", words: [.text("Of 2025.")])
    #expect(publication.blocks.contains(.paragraph(note)))
  }

  @Test func aFootnoteAboveAnAgendaIsLedToByTheNameItHasThere() throws {
    let meeting =
      "---\ncommittee: place\ndate: 2026-10-07\nitems: [{ number: \"1\", title: A }]\n---\nWords[^1] go on.\n\n[^1]: Of 2025.\n"
    let files = [
      "council.yml": "name: Testshire\nas-at: 2026-11-20\n", "meetings/a/meeting.md": meeting,
      "committees/place.md": "---\ntitle: Place\nkind: scrutiny\n---\n",
    ]
    let agenda = try #require(Compiled(files).first(.agenda))
    let notes = agenda.blocks.compactMap { if case .paragraph(let own) = $0 { own.anchor } else { nil } }
    #expect(notes == ["text--note--1"])
    #expect(agenda.blocks.flatMap(\.destinations).contains(.within("text--note--1")))
  }

  @Test func headingsCloseTheirGaps() throws {
    let headings = try report("## One\n\n#### Two\n\n##### Three\n\n### Four\n\n## Five").headings
    #expect(headings.prefix(5).map(\.level) == [2, 3, 4, 3, 2])
  }

  @Test func numbersAndListsStayAsWritten() throws {
    let text = try report("4.1 First.\n\n4.2 Second:\n\n7. seven\n8. eight").text
    #expect(text.contains("4.1 First."))
    #expect(text.contains("7 seven\n8 eight"))
  }

  @Test func aLinkToThePaperItselfLeadsWithinIt() throws {
    let links = try report("## One\n\nSee [[falls]] and [there](#one).").blocks.flatMap(\.destinations)
    #expect(links.contains(.within("one")))
  }

  @Test func wordsOfAnotherLanguageSaySo() throws {
    let blocks = try report("It is called {lang cy: Tŷ Gŵyr} here.").blocks
    let words = blocks.flatMap { block -> [Inline] in
      if case .paragraph(let paragraph) = block { paragraph.words } else { [] }
    }
    #expect(words.contains(.language("cy", [.text("Tŷ Gŵyr")])))
  }

  @Test func everyUseOfAnAbbreviationIsMarkedAndTheFirstIsToBeExplained() throws {
    let glossary = "  - {term: IRO, stands-for: independent reviewing officer}\n"
    let own = try report("An IRO and two IROs, not PIRO or IROx – “IRO”.", glossary: glossary)
    #expect(own.abbreviations == [Abbreviation(short: "IRO", expansion: "independent reviewing officer")])
    #expect(own.uses.map(\.isFirst) == [true, false, false])
    #expect(own.text.contains("An IRO and two IROs, not PIRO or IROx – “IRO”."))
  }

  @Test func aDocumentsOwnMeaningGoesBeforeTheGeneralOneAndHoldsNowhereElse() throws {
    let glossary = """
        - {term: JK, stands-for: Jane Kellow, scope: falls}
        - {term: JK, stands-for: junior kitchen}

      """
    let own = try report("JK leads.", glossary: glossary)
    #expect(own.abbreviations.map(\.expansion) == ["Jane Kellow"])
  }
}

extension Publication {
  fileprivate var uses: [(short: String, isFirst: Bool)] {
    blocks.flatMap { block -> [(String, Bool)] in
      guard case .paragraph(let paragraph) = block else { return [] }
      return paragraph.words.compactMap { inline in
        if case .abbreviation(let abbreviation, let isFirst) = inline { (abbreviation.short, isFirst) } else { nil }
      }
    }
  }
}

/// What may not be seen says why, and nothing else.
@Suite struct WithheldTests {
  @Test func aWithheldRecommendationLeavesItsGroundAlone() throws {
    let compiled = Compiled([
      "council.yml": "name: Testshire\nas-at: 2026-11-20\n",
      "committees/children.md": "---\ntitle: Children\nkind: scrutiny\n---\n",
      "reviews/foster/review.md": "---\ntitle: Foster care\ncommittee: children\n---\n",
      "reviews/foster/recommendations.md": """
      ---
      recommendations:
        - {number: "1", text: That homes be found.}
        - {number: "2", text: Zyxwv, exempt: {paragraph: 3, reason: Prices of bidders.}}
      ---
      """,
    ])
    for kind in [PublicationKind.review, .recommendations] {
      let text = try #require(compiled.first(kind)).text
      #expect(text.contains("Exempt. Kept from the public under paragraph 3 of Part 1 of Schedule 12A"))
      #expect(text.contains("The council’s reason: Prices of bidders."))
      #expect(!text.contains("Zyxwv") && text.contains("That homes be found."))
    }
  }
}
