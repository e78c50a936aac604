import Diagnostics
import Testing

@testable import Importing

/// Headings that hold a known one among other words, and rows of headings that are found by their score.
@Suite struct HeadingPhraseTests {
  static let held: [(String, ColumnField, Bool)] = [
    ("Recommendation Made", .recommendation, true), ("Expected Completion Date", .byWhen, true),
    ("Implementation Status", .status, true), ("Lead Officer/Cabinet Lead", .lead, true),
    ("Progress on Recommendations", .progress, true), ("Response to the recommendation", .response, true),
    ("Anticipated date of completion", .byWhen, true), ("Name of Responsible Officer", .lead, true),
    ("Directorate Lead", .lead, false), ("Revised implementation date", .revisedByWhen, true),
    ("Original deadline", .originalByWhen, true), ("RAG rating (see key)", .rag, true),
    ("Recommendation Owner", .lead, true), ("Swyddog Arweiniol y Cyngor", .lead, false),
  ]

  @Test(arguments: held.indices) func readsAHeadingByItsLastNoun(_ index: Int) {
    let (heading, field, isCertain) = Self.held[index]
    let phrase = HeadingPhrase(heading)
    #expect(phrase?.field == field)
    #expect(phrase?.isCertain == isCertain, "\(heading)")
  }

  @Test(arguments: [
    "Response Date", "Recommendation Type", "Colour of gate", "Ward", "Theme one: homes", "Action Committee",
    "Meeting arrangements",
  ])
  func leavesAHeadingThatNamesSomethingElse(_ heading: String) { #expect(HeadingPhrase(heading) == nil) }

  static let marked: [(String, String?)] = [
    ("Response[ii]", "Response"), ("Lead Officer (3)", "Lead Officer"), ("Action¹", "Action"), ("Status*", "Status"),
    ("Response2", "Response"), ("Lead Officer[^1]", "Lead Officer"), ("Action(s)", nil), ("Update 2", nil),
    ("Lead", nil),
  ]

  @Test(arguments: marked.indices) func stripsTheMarkOfANote(_ index: Int) {
    #expect(NoteMark.strip(Self.marked[index].0) == Self.marked[index].1)
  }

  @Test(arguments: [
    ("Rhif", ColumnField.number), ("Argymhelliad", .recommendation), ("Camau Gweithredu", .action),
    ("Swyddog Arweiniol", .lead), ("Erbyn pryd", .byWhen), ("Cynnydd", .progress), ("Ymateb y Cabinet", .response),
  ])
  func knowsWelshHeadings(_ heading: String, _ field: ColumnField) { #expect(HeadingWords.field(of: heading) == field) }

  @Test func findsTheHeadingsBelowTitlesAndAboveAKey() {
    let result = csv(
      """
      APPENDIX 2,,,,,
      Log of the year,,,,,
      Ref No,Raised by,Recommendation,Cabinet day,In charge,Status
      LS 01,Lanes,That lamps be mended,10/02/26,AB,Amber
      LS 02,Lanes,That lamps be cleaned,10/03/26,CD,Red
      ,,,,,
      Colours,,,,,
      Green: recommendation achieved; Amber: acceptable progress; Red: poor progress,,,,,

      """)
    #expect(result.recommendations.column("number") == ["LS 01", "LS 02"])
    #expect(result.recommendations.column("rag") == ["Amber", "Red"])
    #expect(result.recommendations.column("rag-meaning") == ["acceptable progress", "poor progress"])
    #expect(result.leftovers(.note).count == 2)
  }

  @Test func quotesTheLikeliestRowWhereThereAreNoHeadings() {
    let result = csv("Log,,\nWhat,Raised by,Ward\nLamps,Lanes,North\n")
    #expect(result.diagnostics.first?.message.contains("“Raised by”") == true)
    #expect(result.diagnostics.first?.range.start.line == 2)
  }

  @Test func asksToLookAtAHeadingThatIsNotKnownAsAWhole() {
    let result = csv("No,Recommendation,Directorate Lead\n1,That lamps be mended,Ann\n")
    #expect(result.recommendations.column("lead") == ["Ann"])
    #expect(result.doubtfulLines == [1])
    #expect(csv("No,Recommendation,Lead Officer Name\n1,That lamps be mended,Ann\n").doubtfulLines == [])
  }

  @Test func takesNoSecondColumnForTheSameThing() {
    let result = csv("No,Recommendation,Recommendation Made By\n1,That lamps be mended,Lanes\n")
    #expect(result.recommendations.column("text") == ["That lamps be mended"])
    #expect(result.diagnostics.map(\.rule) == [.columnNotMapped])
  }
}
