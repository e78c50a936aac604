import Diagnostics
import Record
import Testing

@testable import Importing

/// Numbers at the beginning of texts, and the groups in which they begin again.
@Suite struct LeadingNumberTests {
  static let series: [([String], [String?])] = [
    (["(a) That x", "(b) That y"], ["(a)", "(b)"]), (["a) That x", "b) that y"], ["a", "b"]),
    (["i) That x", "ii) That y", "iii) That z"], ["i", "ii", "iii"]), (["R1 That x", "R2 That y"], ["R1", "R2"]),
    (["1 That x", "2 That y"], ["1", "2"]), (["Recommendation 1: That x", "Recommendation 2: That y"], ["1", "2"]),
    (["WS 01 That x", "WS 02 That y"], ["WS 01", "WS 02"]), (["1) That x", "2) That y"], ["1", "2"]),
    (["A40 lamps be lit", "B12 lamps be lit"], [nil, nil]), (["16 year olds leave", "17 year olds stay"], [nil, nil]),
    (["b) That x", "d) That y"], [nil, nil]),
  ]

  @Test(arguments: series.indices) func tellsNumbersFromWordsByTheirSeries(_ index: Int) {
    let (texts, numbers) = Self.series[index]
    let found = LeadingNumbers(texts)
    #expect(texts.map { found.number(of: $0)?.words } == numbers)
  }

  @Test func makesARowOfItsOwnOfALetterWithAnAnswer() {
    let result = csv(
      "Recommendation,Response,Lead\na) That lamps be lit;,Agreed,Ann\nb) that they be dimmed.,Refused,Cy\n")
    #expect(result.recommendations.column("number") == ["a", "b"])
    #expect(result.recommendations.column("lead") == ["Ann", "Cy"])
    #expect(result.positions.column("text") == ["Agreed", "Refused"])
  }

  @Test func keepsALetterWithoutAnAnswerInItsText() {
    let text = "Recommendation,Response,Lead\n1. That the council:,Agreed,Ann\na) lights lamps;,,\nb) dims them.,,\n"
    #expect(csv(text).recommendations.column("text") == ["That the council: a) lights lamps; b) dims them."])
    let answered = csv(
      "Recommendation,Response\n1. That the council:,\na) lights lamps;,Agreed\nb) dims them.,Refused\n")
    #expect(answered.recommendations.column("number") == ["1.", "1(a)", "1(b)"])
    #expect(Set(answered.doubtfulLines).isSuperset(of: [3, 4]))
  }

  @Test func keepsNumbersThatBeginAgainUnderTheirHeadings() {
    let result = csv(
      "Theme,Recommendation,Decision\nLamps (2024),1. That lamps be lit,Approved\n,2. That they be dimmed,Approved\n"
        + "Kerbs (2025),1. That kerbs be low,Approved\n")
    #expect(result.recommendations.column("number") == ["1.", "2.", "1."])
    #expect(result.recommendations.column("id") == ["rec-lamps-2024-1", "", "rec-kerbs-2025-1"])
    #expect(result.recommendations.column("section") == ["Lamps (2024)", "Lamps (2024)", "Kerbs (2025)"])
    #expect(result.positions.column("recommendation") == ["rec-lamps-2024-1", "2.", "rec-kerbs-2025-1"])
    let linked = LinkedImport(result.value.files).record()
    #expect(linked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(linked.value.recommendations.count == 3)
  }

  @Test func makesAReviewOfEachThatAColumnNames() {
    let result = csv(
      "Scrutiny Review,Rec No,Recommendation\nLamps,1,That lamps be lit\n,2,That they be dim\nKerbs,1,That kerbs be low\n"
    )
    #expect(
      result.value.files.map(\.path).filter { $0.hasSuffix("recommendations.md") } == [
        "reviews/foster-care-lamps/recommendations.md", "reviews/foster-care-kerbs/recommendations.md",
      ])
    #expect(result.recommendations.column("number") == ["1", "2", "1"])
    #expect(result.doubtfulLines == [3])
  }

  @Test func readsARowThatStandsAloneAboveNumbersAsAHeading() {
    let sections = csv("No,Recommendation,Lead\n,Lamps,\n1,That lamps be lit,Ann\n,Kerbs,\n2,That kerbs be low,Cy\n")
    #expect(sections.recommendations.column("section") == ["Lamps", "Kerbs"])
    #expect(sections.doubtfulLines == [2, 4])
    let reviews = csv(
      "No,Recommendation,Lead\nLamp review,,\n1,That lamps be lit,Ann\nKerb review,,\n1,That kerbs be low,Cy\n")
    #expect(reviews.value.files.count { $0.path.hasSuffix("review.md") } == 2)
    #expect(reviews.recommendations.column("id") == ["", ""])
  }

  @Test func givesActionsIdsWhereTheirNumbersBeginAgain() {
    let result = csv("Theme,No,Action,Lead\nLamps,1,Light them,Ann\nLamps,2,Dim them,Ann\nKerbs,1,Lower them,Cy\n")
    #expect(result.actions.column("id") == ["action-lamps-1", "", "action-kerbs-1"])
    #expect(result.actions.column("area") == ["Lamps", "Lamps", "Kerbs"])
    #expect(LinkedImport(result.value.files).record().diagnostics.filter { $0.severity == .error }.isEmpty)
  }

  @Test func tellsOfANumberThatNothingPartsAndStillBuilds() {
    let result = csv("No,Recommendation,Lead\n1,That lamps be lit,Ann\n1,That kerbs be low,Cy\n")
    #expect(result.diagnostics.map(\.rule) == [.repeatedNumber])
    #expect(result.recommendations.column("id") == ["", "rec-1-again-2"])
    #expect(LinkedImport(result.value.files).record().diagnostics.filter { $0.severity == .error }.isEmpty)
  }
}
