import Diagnostics
import Testing

@testable import Importing

/// Forward plans in the shapes that councils publish them in, besides the table with decision-makers above it.
struct PlanShapeTests {
  private func plan(_ text: String, columns: [ColumnOverride] = []) -> Checked<ImportedPaper> {
    importedPlan(text, name: "plan.csv", columns: columns)
  }

  @Test func readsATableOfFifteenColumns() {
    let result = plan(
      """
      Issue,Decision maker,Decision due,Key decision?,Part exempt?,Reason,Notice of proposed decision first published,\
      Lead member(s),Contact officers,Consultees,Documents,Reason urgent,Wards affected,Background,Status
      Gritting contract,Cabinet,13 January 2027,Yes,Part exempt,Paragraph 3,01/12/2026,"Cllr A Perrin
      Cllr B Wynter","Pat Holm, 01234 555555",Parish councils,Report of the Head of Roads,Special urgency: snow,All,To buy salt,For determination
      Salt barns,Cabinet,3 February 2027,No,Open,,02/12/2026,Cllr A Perrin,Pat Holm,,,No,North,,Deferred
      """)
    #expect(result.diagnostics.map(\.message) == [])
    let row = result.rows.first ?? [:]
    #expect(row["type"] == "key")
    #expect(row["exempt-part"] == "Part exempt: Paragraph 3")
    #expect(row["notice-published"] == "01/12/2026")
    #expect(row["portfolio-holder"] == "Cllr A Perrin, Cllr B Wynter")
    #expect(row["contact"] == "Pat Holm, 01234 555555")
    #expect(row["consultees"] == "Parish councils")
    #expect(row["documents"] == "Report of the Head of Roads")
    #expect(row["urgency"] == "special-urgency")
    #expect(row["purpose"] == "To buy salt")
    #expect(row["notes"]?.contains("Reason urgent: Special urgency") == true)
    #expect(row["notes"]?.contains("Wards affected: All") == true)
    #expect(result.column("type") == ["key", "non-key"])
    #expect(result.column("exempt-part") == ["Part exempt: Paragraph 3", nil])
    #expect(result.column("urgency") == ["special-urgency", nil])
    #expect(result.leftovers(.unaccounted) == [])
  }

  @Test func warnsOfACellThatDoesNotSayWhetherADecisionIsKey() {
    let result = plan(
      "Title,Decision maker,Key decision?\nGritting,Cabinet,TBC\nBarns,Cabinet,Yes/No\nSalt,Cabinet,No\n")
    #expect(result.column("type") == [nil, nil, "non-key"])
    #expect(result.diagnostics.map(\.severity) == [.warning, .warning])
    #expect(result.diagnostics.map(\.range.start.line) == [2, 3])
    #expect(result.leftovers(.noField) == ["TBC", "Yes/No"])
  }

  @Test func keepsWhyADecisionIsKey() {
    let result = plan("Title,Decision maker,Key decision?\nGritting,Cabinet,Yes – over £500k\n")
    #expect(result.column("type") == ["key"])
    #expect(result.column("notes") == ["Key decision: Yes – over £500k"])
  }

  @Test func takesTheWordsOfItsHeadingForAYes() {
    let result = plan("Title,Decision maker,Exempt report?\nGritting,Cabinet,Yes\nBarns,Cabinet,No\nSalt,Cabinet,-\n")
    #expect(result.column("exempt-part") == ["Exempt report", nil, nil])
    let unclear = plan("Title,Decision maker,Open or exempt\nGritting,Cabinet,Yes\nBarns,Cabinet,Open\n")
    #expect(unclear.column("exempt-part") == ["Yes", nil])
    #expect(unclear.diagnostics.map(\.severity) == [.warning])
  }

  @Test func takesTheFirstDayOfAHistoryOfNotices() {
    let result = plan(
      "Title,Decision maker,First published\nGritting,Cabinet,2 December 2026; amended 14/12/2026\nBarns,Cabinet,last week\n"
    )
    #expect(result.column("notice-published") == ["2026-12-02", nil])
    #expect(result.column("notes").first == "First published: 2 December 2026; amended 14/12/2026")
    #expect(result.diagnostics.map(\.range.start.line) == [3])
  }

  @Test func readsFormsWithLabelsInTheFirstColumn() {
    let text = """
      ROADS FORWARD PLAN,
      Ref No 12/2026,
      Matter for Decision,To consider the gritting contract
      Decision making Individual or Body,Executive
      Date on which or Period within which Decision is to be made,January 2027
      Name and address of Responsible Officer,"Pat Holm, Head of Roads"
      ,The Depot
      Key decision,Yes
      Ref No 13/2026,
      Matter for Decision,Salt barns
      Decision making Individual or Body,Cabinet Member for Roads
      Date on which or Period within which Decision is to be made,February 2027
      """
    let result = plan(text)
    #expect(result.diagnostics.map(\.message) == [])
    #expect(result.column("title") == ["To consider the gritting contract", "Salt barns"])
    #expect(result.column("decision-maker") == ["Executive", "Cabinet Member for Roads"])
    #expect(result.column("on-or-after") == ["January 2027", "February 2027"])
    #expect(result.column("lead-officer") == ["Pat Holm, Head of Roads The Depot", nil])
    #expect(result.column("type") == ["key", nil])
    #expect(result.column("notes") == ["Ref No: 12/2026", "Ref No: 13/2026"])
    #expect(result.leftovers(.prose) == ["ROADS FORWARD PLAN"])
    #expect(result.leftovers(.unaccounted) == [])
  }

  @Test func readsFormsWhoseTitleStandsAboveThem() {
    let result = importedPlan(
      """
      Decisions to come

      Gritting contract
      Decision maker: Cabinet
      Decision due: 13 January 2027
      Key decision? Yes
      Lead officer:
      Pat Holm
      Salt barns
      Decision maker: Council
      Decision due: 3 February 2027
      """, name: "plan.txt")
    #expect(result.column("title") == ["Gritting contract", "Salt barns"])
    #expect(result.column("decision-maker") == ["Cabinet", "Council"])
    #expect(result.column("lead-officer") == ["Pat Holm", nil])
    #expect(result.leftovers(.prose) == ["Decisions to come"])
  }

  @Test func knowsHeadingsByTheirSense() {
    let result = plan(
      """
      Title of the report or matter,Who will take the decision?,When will it be decided?,Is it key?,Report author
      Gritting,Cabinet,January 2027,Yes,Pat Holm
      """)
    #expect(
      result.rows == [
        [
          "id": "gritting", "title": "Gritting", "decision-maker": "Cabinet", "on-or-after": "January 2027",
          "type": "key", "lead-officer": "Pat Holm",
        ]
      ])
  }

  @Test func readsWelshHeadings() {
    let result = plan(
      "Teitl,Penderfynwr,Dyddiad,Penderfyniad allweddol,Swyddog arweiniol\nGraeanu,Cabinet,13 Ionawr 2027,Ydy,Pat Holm\n"
    )
    #expect(result.column("type") == ["key"])
    #expect(result.column("on-or-after") == ["13 Ionawr 2027"])
    #expect(result.column("lead-officer") == ["Pat Holm"])
  }

  @Test func warnsOfAHeadingThatNobodyKnows() {
    let text = "Title,Decision maker,Zebra\nGritting,Cabinet,striped\nBarns,Cabinet,plain\n"
    let result = plan(text)
    #expect(result.diagnostics.map(\.message) == ["the heading “Zebra” is not known: 2 cells under it found no place"])
    #expect(result.diagnostics.first?.range.start.line == 2)
    let told = plan(text, columns: [ColumnOverride(heading: "Zebra", field: "notes")])
    #expect(told.column("notes") == ["Zebra: striped", "Zebra: plain"])
    #expect(told.diagnostics.isEmpty)
  }

  @Test func takesAHeadingAmongTheCellsOfADecisionForACell() {
    let result = plan(
      "Title,Decision maker,Contact,Portfolio Holder\nGritting,Cabinet member,Lead officer,Portfolio holder\n")
    #expect(result.column("decision-maker") == ["Cabinet member"])
    #expect(result.column("contact") == ["Lead officer"])
    #expect(result.column("portfolio-holder") == ["Portfolio holder"])
  }

  @Test func warnsWhereItTakesOverWhoDecides() {
    let result = plan("Title,Decision maker,Date\nGritting,Cabinet,May 2027\nBarns,,June 2027\n")
    #expect(result.column("decision-maker") == ["Cabinet", "Cabinet"])
    #expect(result.diagnostics.map(\.range.start.line) == [3])
  }

  @Test func takesTheNameOfThePaperForNobodyWhoDecides() {
    let result = plan("Forward plan of the executive,,\nTitle,Date,Lead officer\nGritting,May 2027,Pat Holm\n")
    #expect(result.leftovers(.title) == ["Forward plan of the executive"])
    #expect(result.column("decision-maker") == [PaperWords.nobody])
  }
}
