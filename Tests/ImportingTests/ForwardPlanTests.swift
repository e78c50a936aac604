import Diagnostics
import Testing

@testable import Importing

struct ForwardPlanTests {
  private static let headings =
    "Decision Date (on or after) | Issue Type | Report Title & Purpose | Directorate, Lead Officer & Contact information"

  private func check(_ text: String, _ result: Checked<ImportedPaper>) {
    #expect(difference(text, result) == ([], []))
    #expect(result.leftovers(.unaccounted) == [])
    #expect(!result.hasErrors)
  }

  @Test func readsADecisionMakerAboveATable() {
    let text = tabbed(
      "DECISION MAKER | | |", "CABINET MEMBER FERRIES: | | |", "COUNCILLOR A REED | | |", Self.headings,
      "TBC | Non Key | Winter fares To set the fares | Place / B Sand b.sand@example.org")
    let result = importedPlan(text)
    #expect(result.rows.count == 1)
    let row = result.rows.first ?? [:]
    #expect(row["decision-maker"] == "CABINET MEMBER FERRIES: COUNCILLOR A REED")
    #expect(row["on-or-after"] == "TBC")
    #expect(row["type"] == "non-key")
    #expect(row["title"] == "Winter fares")
    #expect(row["purpose"] == "To set the fares")
    #expect(row["directorate"] == "Place")
    #expect(row["lead-officer"] == "B Sand")
    #expect(row["contact"] == "b.sand@example.org")
    #expect(row["id"] == "winter-fares")
    check(text, result)
  }

  @Test(arguments: ["TBC", "23.10.2026", "28/11/26", "October TBC", "MARCH 15", "12 th December 2026", "June 2027"])
  func keepsADateAsItIsWritten(date: String) {
    let text = tabbed("DECISION MAKER CABINET | | |", Self.headings, "\(date) | KEY | Ferries | Place")
    let result = importedPlan(text)
    #expect(result.column("on-or-after") == [date])
    #expect(result.column("decision-maker") == ["CABINET"])
    check(text, result)
  }

  @Test func namesADecisionMakerRightAboveTheHeadings() {
    let text =
      tabbed(
        "AUDIT COMMITTEE | | |", "Meeting Date | Purpose & Report Title | Portfolio Holder | Lead Officer",
        "May 27 | Accounts | | C Stone") + "\nOther meetings:\n\n**DECISION MAKER\nCOUNCIL**\n\n"
      + tabbed(Self.headings, "6 Feb 2027 | B&BF | Budget | ")
    let result = importedPlan(text)
    #expect(result.column("decision-maker") == ["AUDIT COMMITTEE", "COUNCIL"])
    #expect(result.column("type") == [nil, "budget-and-policy-framework"])
    #expect(result.leftovers(.choice) == ["B&BF"])
    #expect(result.leftovers(.prose) == ["Other meetings:"])
    #expect(result.decisions(.leftBlank).count == 1)
    check(text, result)
  }

  @Test func tellsOfTablesWithoutRows() {
    let text = tabbed(
      "DECISION MAKER CABINET | | |", Self.headings, "DECISION MAKER COUNCIL | | |", Self.headings,
      "TBC | KEY | Ferries | Place", "DECISION MAKER CABINET MEMBER | | |", Self.headings)
    let result = importedPlan(text)
    #expect(result.column("decision-maker") == ["COUNCIL"])
    #expect(result.leftovers(.empty) == ["CABINET", "CABINET MEMBER"])
    check(text, result)
    let empty = importedPlan(tabbed("DECISION MAKER CABINET | | |", Self.headings))
    #expect(empty.value.files.isEmpty)
    #expect(empty.diagnostics.map(\.message) == ["no decision was found"])
  }

  @Test func takesALabelRightBelowAnEmptyTableForTheNextOne() {
    let text = tabbed(
      "DECISION MAKER CABINET | | |", Self.headings, "DECISION MAKER | | |", "COUNCIL | | |", Self.headings,
      "TBC | KEY | Ferries | Place")
    let result = importedPlan(text)
    #expect(result.column("decision-maker") == ["COUNCIL"])
    #expect(result.leftovers(.label) == ["DECISION MAKER", "DECISION MAKER"])
    check(text, result)
  }

  @Test func joinsARowThatGoesOnAfterAPageBreak() {
    let text =
      tabbed(
        "DECISION MAKER COUNCIL | | |", Self.headings,
        "1 May 2027 | KEY | Ferries To buy two ferries for £2m to | Place /")
      + "\n"
      + tabbed(
        " | | £3m in all. | D Rock", " | | | N/A", " | | To sell the old one | d.rock@example.org",
        "2 May 2027 | KEY | Piers | Place")
    let result = importedPlan(text)
    #expect(result.column("title") == ["Ferries", "Piers"])
    #expect(result.column("purpose") == ["To buy two ferries for £2m to £3m in all. To sell the old one", nil])
    #expect(result.column("lead-officer") == ["D Rock", nil])
    #expect(result.column("contact") == ["d.rock@example.org", nil])
    #expect(result.leftovers(.noField) == ["N/A"])
    #expect(result.decisions(.joined).count == 2)
    check(text, result)
  }

  @Test func findsItsWayAmongStrayTabs() {
    let text =
      tabbed("DECISION MAKER COUNCIL | | |", Self.headings, "1 May 2027 | KEY | Ferries To ask | Place / E Wave") + "\n"
      + tabbed(
        " | | | for more | | ", "2 May 2027 | KEY | | Piers To mend | | Place / F Tide",
        "TBC | Non Key | | Locks | | Place / F Tide")
    let result = importedPlan(text)
    #expect(result.column("title") == ["Ferries", "Piers", "Locks"])
    #expect(result.column("purpose") == ["To ask for more", "To mend", nil])
    #expect(result.column("lead-officer") == ["E Wave", "F Tide", "F Tide"])
    check(text, result)
  }

  @Test func findsTheDateWhereItsHeadingWasCut() {
    let text = tabbed(
      "DECISION MAKER CABINET | | | Directorate, Lead Officer & Contact information",
      "Issue Type | Purpose & Report Title | ",
      "26 May 2027 | Non Key Ferries <i>To ask why</i> | | Place", "June 2027 | <i>Non Key</i> | Piers",
      "22 May 2027 | | ")
    let result = importedPlan(text)
    #expect(result.column("on-or-after") == ["26 May 2027", "June 2027"])
    #expect(result.column("title") == ["Ferries", "Piers"])
    #expect(result.column("purpose") == ["To ask why", nil])
    #expect(result.column("type") == ["non-key", "non-key"])
    #expect(result.leftovers(.incomplete) == ["22 May 2027"])
    #expect(result.leftovers(.heading).count == 2)
    check(text, result)
  }

  @Test func takesInHeadingsThatWereCutAcross() {
    let text = tabbed(
      "DECISION MAKER CABINET | |", "Decision Date (on or after) | Issue Type | Report Title & Purpose",
      " | | Directorate, Lead Officer & Contact information", "1 May 2027 | KEY | Ferries | Place / G Shell")
    let result = importedPlan(text)
    #expect(result.column("lead-officer") == ["G Shell"])
    #expect(result.leftovers(.heading).count == 2)
    check(text, result)
  }

  @Test func movesAPurposeBackToTheRowItWasCutFrom() {
    let text = tabbed(
      "DECISION MAKER CABINET | | |", Self.headings, "1 May 2027 | KEY | Ferries | Place",
      "1 May 2027 | Non Key | <i>To ask why they are late.</i> Piers | Place")
    let result = importedPlan(text)
    #expect(result.column("title") == ["Ferries", "Piers"])
    #expect(result.column("purpose") == ["To ask why they are late.", nil])
    #expect(result.decisions(.moved).count == 1)
    check(text, result)
  }

  @Test func takesOverADateWhereTheTableHasNoTypes() {
    let text = tabbed(
      "AUDIT COMMITTEE | |", "Meeting Date | Purpose & Report Title | Lead Officer", "March 15 | Accounts | H Foam",
      " | Fraud | ",
      " | and theft | ")
    let result = importedPlan(text)
    #expect(result.column("title") == ["Accounts", "Fraud and theft"])
    #expect(result.column("on-or-after") == ["March 15", "March 15"])
    #expect(result.decisions(.inherited).count == 1)
    check(text, result)
  }

  @Test func readsOfficersUnderThePortfolioHolderWhereTheirHeadingIsMissing() {
    let text =
      tabbed("DECISION MAKER CABINET | | |", Self.headings, "1 May 2027 | KEY | Ferries | Place & Roads / I Reef")
      + "\n"
      + tabbed(
        "Decision Date (on or after) | Portfolio Holder | Issue Type | Purpose & Report Title",
        "1 May 2027 | Place and Roads – J Kelp | KEY | Piers", "1 May 2027 | Ferries – Councillor A Reed | KEY | Locks")
    let result = importedPlan(text)
    #expect(result.column("lead-officer") == ["I Reef", "J Kelp", nil])
    #expect(result.column("portfolio-holder") == [nil, nil, "Ferries – Councillor A Reed"])
    check(text, result)
  }

  @Test func readsDecisionMakersInAColumn() {
    let text =
      "Title,Decision maker,Date,Key decision,Portfolio,Budget code\n"
      + "Ferries,Cabinet,TBC,Key,A Reed,77\nPiers,Cabinet,\"1 May 2027\",Maybe,A Reed,78\n"
    let result = importedPlan(text, name: "plan.csv")
    #expect(result.column("decision-maker") == ["Cabinet", "Cabinet"])
    #expect(result.column("type") == ["key", nil])
    #expect(result.leftovers(.unmapped) == ["77", "78"])
    #expect(result.leftovers(.noField) == ["Maybe"])
    #expect(difference(text, result, hasMakersInCells: true) == ([], []))
  }

  @Test func obeysTheClerkWhoNamesAColumn() {
    let text = tabbed("Affair | When", "Ferries | TBC")
    #expect(importedPlan(text).hasErrors)
    let result = importedPlan(text, columns: [ColumnOverride(heading: "Affair", field: "title")])
    #expect(result.column("title") == ["Ferries"])
    #expect(result.column("decision-maker") == [PaperWords.nobody])
    let wrong = importedPlan(text, columns: [ColumnOverride(heading: "Affair", field: "titel")])
    #expect(wrong.diagnostics.contains { $0.rule == .unknownValue })
  }

  @Test func givesEachDecisionAPermanentID() {
    let text = tabbed(
      "DECISION MAKER CABINET | | |", Self.headings, "1 May 2027 | KEY | Ferries | ", "1 June 2027 | KEY | Ferries | ",
      "TBC | KEY | Ferries | ", "TBC | KEY | Ferries | ", "TBC | KEY | ??? 船 | ",
      "TBC | KEY | \(String(repeating: "long words ", count: 20)) | ")
    let ids = importedPlan(text).column("id").compactMap(\.self)
    #expect(ids.prefix(5) == ["ferries", "ferries-2027-06-01", "ferries-2", "ferries-3", "decision"])
    #expect(ids.last == "long-words-long-words-long-words-long-words-long-words-long")
  }

  private static let officers: [(text: String, directorate: String?, lead: String?)] = [
    ("Place / A Reed", "Place", "A Reed"), ("Place /A Reed", "Place", "A Reed"),
    ("Place – A Reed, Head of Ferries", "Place", "A Reed, Head of Ferries"),
    ("Roads A Reed/B Sand", nil, "Roads A Reed/B Sand"),
    ("Section 151 Officer – A Reed", nil, "Section 151 Officer – A Reed"),
    ("Public Health /", "Public Health", nil), ("Coast and Sea", "Coast and Sea", nil), ("A Reed", nil, "A Reed"),
  ]

  @Test(arguments: officers.indices) func cutsADirectorateFromItsOfficerOnlyWhereThatIsCertain(_ index: Int) {
    let expected = Self.officers[index]
    let cell = OfficerCell(expected.text, directorates: [OfficerCell.folded("Coast & Sea")])
    #expect(cell.directorate == expected.directorate)
    #expect(cell.lead == expected.lead)
  }
}
