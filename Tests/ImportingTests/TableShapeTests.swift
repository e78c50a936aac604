import Diagnostics
import Testing

@testable import Importing

/// Tables as converters and offices leave them: cut, moved, with notes below and with what programs write.
@Suite struct TableShapeTests {
  static let pieces: [(String, String, CutPiece.Evidence?)] = [
    ("as part of the review of", "Lamps and Kerbs", .word), ("subject to a reply (from", "the county)", .bracket),
    ("Febru", "ary 2027", .month), ("Tach", "wedd 2027", .month), ("a multi-", "agency group", .hyphen),
    ("Light the lamps.", "Dim them", nil), ("produced by", "Further steps", nil), ("March", "2027", nil),
  ]

  @Test(arguments: pieces.indices) func tellsARestByItsEdges(_ index: Int) {
    #expect(CutPiece.evidence(Self.pieces[index].0, Self.pieces[index].1) == Self.pieces[index].2)
  }

  @Test func joinsPiecesWithoutASignAndTellsTheRow() {
    let head = "No,Recommendation,Action,Lead,By When\n"
    let bracket = csv(head + "1,That lamps be lit,Light,Ann,March 2027 (after a word from\n,,,,the county re: 4)\n")
    #expect(bracket.actions.column("by-when") == ["March 2027 (after a word from the county re: 4)"])
    #expect(bracket.doubtfulLines == [3])
    let month = csv(head + "1,That lamps be lit,Paint them a shade of,Ann,Febru\n,,Grey,,ary 2027\n")
    #expect(month.actions.column("by-when") == ["February 2027"])
    #expect(month.actions.column("text") == ["Paint them a shade of Grey"])
    #expect(month.leftovers(.unaccounted) == [])
  }

  @Test func keepsARowWithSomebodyAndSomeDayOfItsOwn() {
    let text =
      "No,Recommendation,Action,Lead,By When\n1,That lamps be lit,Write of the,Ann,May 2027\n,,Light them,Cy,June 2027\n"
    #expect(csv(text).actions.count == 2)
  }

  @Test func keepsARecommendationThatNothingIsDoneAboutYet() {
    let text =
      "No,Recommendation,Action,Lead\n1,That lamps be lit,Light,Ann\n2,That kerbs be low,,Cy\n3,That paths be wide,Dig,Di\n"
    let result = csv(text)
    #expect(result.recommendations.column("text") == ["That lamps be lit", "That kerbs be low", "That paths be wide"])
    #expect(result.recommendations.column("lead") == ["", "Cy", ""])
    #expect(result.actions.column("recommendations") == ["1", "3"])
  }

  @Test func putsCellsThatMovedToTheLeftUnderTheirHeadings() {
    let result = imported(
      """
      | No | Recommendation | Action | Lead | By When |
      | --- | --- | --- | --- | --- |
      | 1 | That lamps be lit | Draw a map | Head of Lamps | March 2027 |
      | Ask the walkers | Head of Lamps | June 2027 | | |
      | Buy ten lamps | December 2027 | | | |
      """, name: "table.md")
    #expect(result.actions.column("text") == ["Draw a map", "Ask the walkers", "Buy ten lamps"])
    #expect(result.actions.column("by-when") == ["March 2027", "June 2027", "December 2027"])
    #expect(result.doubtfulLines.prefix(2) == [4, 5])
  }

  @Test func knowsTheColumnOfNumbersWhoseBlankHeadingIsMissingOnTheNextPage() {
    let result = csv(
      ",Para No,Area for Improvement,Action,Lead,By When\n1.,149,That lamps be lit,Light,Ann,May 2027\n2.,,,Check,Ann,May 2027\n\n"
        + "Para No,Area for Improvement,Action,Lead,By When\n3.,,Paint,Ann,June 2027\n4.,150,Inspect,Cy,July 2027\n")
    #expect(result.actions.column("number") == ["1.", "2.", "3.", "4."])
    #expect(result.actions.column("area-number") == ["149", "149", "149", "150"])
    #expect(result.actions.column("text") == ["Light", "Check", "Paint", "Inspect"])
    #expect(result.doubtfulLines.contains(5))
  }

  @Test func readsHeadingsThatComeBackAColumnToTheRight() {
    let head = "No\tRecommendation\tLead\n"
    let result = imported(head + "1\tThat lamps be lit\tAnn\n\t" + head + "2\tThat kerbs be low\tCy\n")
    #expect(result.recommendations.column("lead") == ["Ann", "Cy"])
    #expect(result.doubtfulLines == [3])
  }

  @Test func takesNotesBelowForNoRow() {
    let result = csv(
      "Recommendation,Response,Lead\n1. That lamps be lit,Agreed,Ann\nNotes,,\n* all days may change,,\n** if a grant comes,,\n"
    )
    #expect(result.recommendations.column("text") == ["That lamps be lit"])
    #expect(result.leftovers(.note) == ["Notes", "* all days may change", "** if a grant comes"])
    #expect(result.doubtfulLines.contains(3))
  }

  @Test(arguments: [
    ("Notes", true), ("Key:", true), ("RAG key", true), ("Key to colours", true), ("Green: done; Red: late", true),
    ("Key Actions", false), ("Issues to note", false), ("That notes be kept", false), ("Green spaces", false),
  ])
  func knowsWhatBeginsAFoot(_ line: String, _ begins: Bool) { #expect(TableFoot.begins(line) == begins) }

  @Test func takesOutWhatProgramsWriteIntoEmptyCells() {
    let result = imported(
      """
      | No | Recommendation | Action | Lead | By When |
      | --- | --- | --- | --- | --- |
      | 1 | That lamps be lit | Buy oil | Ann | 2027-03-31 00:00:00 |
      | NaN | NaN | Pour it | None | NaT |
      """, name: "table.md")
    #expect(result.recommendations.count == 1)
    #expect(result.actions.column("by-when") == ["2027-03-31", "2027-03-31"])
    #expect(!result.file("action-plan.md").contains("NaN") && !result.file("action-plan.md").contains("None"))
    #expect(result.doubtfulLines.contains(4))
    #expect(csv("No,Action,Lead,Resources\n1,Light lamps,Ann,None\n").actions.column("capacity") == ["None"])
  }

  @Test func readsADayThatAWorkbookKeptAsANumber() {
    let result = csv("No,Action,Lead,By When\n1,Light,Ann,46112\n2,Spend £46112,Ann,May 2027\n")
    #expect(result.actions.column("by-when") == ["31 March 2026", "May 2027"])
    #expect(result.doubtfulLines == [2])
    #expect(result.leftovers(.choice) == ["46112"])
  }

  @Test func isAnErrorWhereNoRecordIsFound() {
    let result = csv("No,Recommendation,Lead\n")
    #expect(result.hasErrors)
    #expect(result.value.files == [])
  }

  @Test func givesCellsToTheRecommendationThatAnActionHasNoFieldFor() {
    let text =
      "No,Reference,Recommendation,Portfolio,Theme,Page,Action,Lead\n1,KL.4,That lamps be lit,Lanes,Night,7,Light,Ann\n"
    let row = csv(text).recommendations.first ?? [:]
    #expect([row["reference"], row["portfolio"], row["section"], row["source"]] == ["KL.4", "Lanes", "Night", "7"])
    let plan = csv("No,Action,Portfolio\n1,Light,Lanes\n")
    #expect(plan.leftovers(.noField) == ["Lanes"])
    #expect(plan.doubtfulLines == [2])
  }

  @Test func readsAMeetingAndItsMinuteAsTheSource() {
    let result = csv("Meeting Date,Minute No,Recommendation\n12/01/26,45/26,That lamps be lit\n")
    #expect(result.recommendations.column("source") == ["12/01/26, 45/26"])
  }
}
