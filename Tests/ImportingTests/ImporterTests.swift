import Diagnostics
import Testing

@testable import Importing

struct ImporterTests {
  static let plan = tabbed(
    "No.|Area for Improvement|Lead|Action|By When|Progress",
    "1.|Homes are safe|Head of Care (KP)|Visit every home|May 2026|Half done.",
    "2.||Head of Care (KP)|Call every carer|June 2026|As above",
    "",
    "No.|Area for Improvement|Lead|Action|By When|Progress",
    "|||and write to them|2026|")

  /// Synthetic tables of every shape, for the promise that no word is lost.
  static let tables: [(name: String, text: String)] = [
    ("plan.tsv", plan),
    (
      "tracker.csv",
      "Rec No,Recommendation,Cabinet Response,Status,Ward\n1,\"That homes, all of them, are visited\",Agreed,Done,North\n"
    ),
    (
      "tracker.md",
      "# Tracker\n\n| Recommendation | Action | Lead |\n|---|---|---|\n| 1. Visit homes | Plan | KP |\n| | Go | \" |\n\nEnd.\n"
    ),
    (
      "blocks.tsv",
      tabbed(
        "Recommendation No. 1|Visit homes||", "Executive's Response|Agreed||", "Action|Owner|By When|Progress",
        "Plan|KP|May|Done", "Extra|||| word under no heading")
    ),
    ("odd.csv", "a,b\n1,2\n"),
    ("orphans.tsv", tabbed("No|Recommendation|Response", "|rest of nothing|", "4|Homes|Yes|stray", "||more")),
    (
      "status.tsv",
      tabbed("Number|Action|Partners|RAG|Status|Cost", "1|*Visit* [homes] <now>|NHS & police|Amber|50% done|£5")
    ),
    ("semicolons.csv", "Action;Owner;Due\n\"Visit; call\";KP;May\n"),
    ("measures.tsv", tabbed("Recommendation|Success Measure|Lead|Deadline", "1. Visit homes|All seen|KP|May")),
  ]

  @Test(arguments: tables.indices) func losesNoWordOfAnyTable(_ index: Int) {
    let (name, text) = Self.tables[index]
    let result = imported(text, name: name)
    #expect(lostWords(of: text, in: result.value) == [])
    #expect(result.leftovers(.unaccounted) == [])
  }

  @Test func inheritsDittosWithTheRowTheyComeFrom() {
    let text = tabbed("No|Action|Lead|By When", "1|Plan|Head of Care|May", "2|Go|\"|As above", "3|Stop|£6|June")
    let result = imported(text)
    #expect(
      result.file("action-plan.md") == """
        ---
        actions:
          - number: "1"
            text: Plan
            lead: Head of Care
            by-when: May
          - number: "2"
            text: Go
            lead: Head of Care
            by-when: May
            inherited: { lead: row 1, by-when: row 1 }
          - number: "3"
            text: Stop
            lead: Head of Care
            by-when: June
            inherited: { lead: row 1 }
        ---

        """)
    #expect(result.leftovers(.ditto) == ["\"", "As above", "£6"])
  }

  @Test func leavesABlankBlankWhereTheColumnRepeatsItself() {
    let repeated = tabbed("No|Action|Lead", "1|A|KP", "2|B|KP", "3|C|KP", "4|D|")
    #expect(!imported(repeated).file("action-plan.md").contains("inherited"))
    let merged = tabbed("No|Action|Lead", "1|A|KP", "2|B|", "3|C|LM", "4|D|")
    #expect(imported(merged).file("action-plan.md").contains("inherited: { lead: row 3 }"))
  }

  /// The first row of an area has nothing above it to repeat.
  @Test func aBlankNeverReachesOverToAnotherArea() {
    let text = tabbed("Area for Improvement|Action|Lead", "Homes|Visit|KP", "|Call|", "Roads|Grit|", "|Salt|LM")
    let plan = imported(text).file("action-plan.md")
    let grit = plan.split(separator: "  - ").first { $0.contains("Grit") } ?? ""
    #expect(grit.contains("Roads") && !grit.contains("KP") && !grit.contains("lead"))
  }

  @Test func saysSoWhenThereIsNothingToInherit() {
    let result = imported(tabbed("No|Action|Lead", "1|Plan|\"", "2|Go|KP"))
    #expect(result.diagnostics.map(\.rule) == [.nothingToInherit])
    #expect(result.leftovers(.ditto) == ["\""])
  }

  @Test func joinsWhatAPageBreakCut() {
    let result = imported(Self.plan)
    let plan = result.file("action-plan.md")
    #expect(plan.contains("text: Call every carer and write to them\n"))
    #expect(plan.contains("by-when: June 2026 2026\n"))
    #expect(plan.contains("inherited: { area: row 1, progress: row 1 }"))
    #expect(result.decisions(.joined).count == 1)
    #expect(result.leftovers(.heading).count == 2)
  }

  @Test func keepsSeveralActionsUnderOneRecommendation() {
    let text = tabbed(
      "No|Recommendation|Action|Lead|By When", "1|That homes are visited.|Plan|KP|May", "||Go|LM|June",
      "2|That carers are paid.|Pay|KP|July")
    let result = imported(text)
    #expect(result.value.recommendationCount == 2)
    #expect(result.value.actionCount == 3)
    #expect(result.file("action-plan.md").contains("  - recommendations: [\"1\"]\n    text: Go\n    lead: LM\n"))
  }

  @Test func neverDecidesAPosition() {
    let result = imported(tabbed("No|Recommendation|Response", "1|Homes|Agreed in full", "2|Carers|Rejected"))
    let response = result.file("response.md")
    #expect(response.split(separator: "position: not-stated").count == 3)
    #expect(!response.contains("position: accepted"))
    #expect(result.value.report.contains("not-stated"))
  }

  @Test func namesSectionsFromTheirHeadings() {
    let text = tabbed("No|Recommendation|Status", "3.1|Homes|", "3.1.1|Visit them|Done", "3.1.2|Mend them|Begun")
    let recommendations = imported(text).file("recommendations.md")
    #expect(recommendations.split(separator: "section: \"3.1 Homes\"").count == 3)
    #expect(recommendations.contains("status-words: Done"))
  }

  @Test func reportsAColumnWithoutAPlaceAndTakesItWhenMapped() {
    let text = tabbed("No|Recommendation|Ward", "1|Visit homes|North")
    let unmapped = imported(text)
    #expect(unmapped.diagnostics.map(\.rule) == [.columnNotMapped])
    #expect(unmapped.leftovers(.unmapped) == ["North"])
    let mapped = imported(text, columns: [ColumnOverride(heading: "Ward", field: "portfolio")])
    #expect(mapped.diagnostics.isEmpty)
    #expect(mapped.file("recommendations.md").contains("portfolio: North"))
  }

  @Test func understandsATableWithOneHeadingItKnows() {
    let result = imported("Recommendation,Ward\nVisit homes.,North\n", name: "t.csv")
    #expect(result.value.recommendationCount == 1)
    #expect(result.leftovers(.unmapped) == ["North"])
  }

  @Test func tellsOfNumbersAndDatesCutFromTheirText() {
    let text = tabbed(
      "Recommendation|Action|Progress", "1. Visit homes|Plan|Draft was made 13.02.26 Final was agreed 27.02.26")
    let result = imported(text)
    #expect(result.decisions(.split).count == 2)
    #expect(result.file("action-plan.md").contains("- date: \"13.02.26\"\n        text: Draft was made 13.02.26\n"))
  }

  @Test func keepsAHeadingThatStandsInTheFirstColumn() {
    let text = tabbed("No|Recommendation|Status", "Theme 1: homes||", "1|Visit them|Done")
    #expect(imported(text).file("recommendations.md").contains("section: \"Theme 1: homes\""))
  }

  @Test func refusesAFieldThatDoesNotExist() {
    let result = imported("a\tb\n", columns: [ColumnOverride(heading: "a", field: "led")])
    #expect(result.diagnostics.first?.rule == .unknownValue)
    #expect(result.diagnostics.first?.fixes == [.advise("write “lead”")])
    #expect(result.value.files.isEmpty)
  }

  @Test func refusesATableItCannotRead() {
    #expect(imported("a\tb\n1\t2\n").diagnostics.map(\.rule) == [.tableNotUnderstood])
    let result = Importer.import(table: [0x41, 0x81, 0x0A], name: "a.csv", options: ImportOptions(reviewID: "x"))
    #expect(result.diagnostics.map(\.rule) == [.notUTF8])
    #expect(result.value.files.isEmpty)
  }

  @Test func tellsOfANumberUsedTwiceAndKeepsBothAsWritten() {
    let result = imported(tabbed("No|Recommendation|Status", "1|Visit homes|Done", "1|Pay carers|Begun"))
    #expect(result.diagnostics.map(\.rule) == [.repeatedNumber])
    #expect(result.diagnostics.first?.range.start.line == 3)
    #expect(result.file("recommendations.md").split(separator: "- number: \"1\"").count == 3)
  }

  @Test func countsOnWhereANumberIsNone() {
    let result = imported(tabbed("No|Recommendation|Status", "--|Visit homes|Done"))
    #expect(result.file("recommendations.md").contains("- number: \"1\"\n    text: Visit homes"))
    #expect(result.leftovers(.noField) == ["--"])
  }

  @Test func countsRecommendationsThatHaveNoNumber() {
    let result = imported(tabbed("Recommendation|Lead", "Visit homes.|KP", "Pay carers.|LM"))
    #expect(result.file("recommendations.md").contains("- number: \"2\"\n    text: Pay carers."))
    #expect(result.decisions(.supplied).count == 2)
  }

  @Test func leavesTheReviewAloneWhereThereIsOne() {
    let options = ImportOptions(reviewID: "homes", committee: "children", writesReview: false)
    let result = Importer.import(table: Array(Self.plan.utf8), name: "p.tsv", options: options)
    #expect(result.value.files.map(\.path) == ["reviews/homes/action-plan.md"])
  }

  @Test func takesHeadingAndFieldFromAnArgument() {
    #expect(ColumnOverride(argument: "By = when =by-when") == ColumnOverride(heading: "By = when", field: "by-when"))
    #expect(ColumnOverride(argument: "By when") == nil)
  }

  @Test func readsWindowsLineEnds() {
    #expect(imported("No\tAction\r\n1\tVisit\r\n").file("action-plan.md").contains("text: Visit\n"))
  }
}
