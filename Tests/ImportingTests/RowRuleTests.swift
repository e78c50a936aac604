import Testing

@testable import Importing

struct RowRuleTests {
  static let numbers: [(String, [String]?)] = [
    ("13.1.2", ["13", "1", "2"]), ("1.", ["1"]), ("1. (a)", ["1", "a"]), ("3", ["3"]), ("З.", ["3"]), ("20.", ["20"]),
    ("2014", nil), ("May 2014", nil), ("1. Visit", nil), ("", nil), ("(a)", nil),
  ]

  @Test(arguments: numbers) func readsNumbersAsWritten(_ text: String, _ parts: [String]?) {
    #expect(WrittenNumber(whole: text)?.parts == parts)
  }

  static let leading: [(String, String?, String?)] = [
    ("1.Ensure that", "1.", "Ensure that"), ("12. Improve", "12.", "Improve"), ("1. (b) Train", "1. (b)", "Train"),
    ("16 year olds leave", nil, nil), ("1.5 posts are added", nil, nil), ("Ensure", nil, nil),
  ]

  @Test(arguments: leading) func findsTheNumberATextBeginsWith(_ text: String, _ number: String?, _ rest: String?) {
    #expect(WrittenNumber.leading(text)?.number.words == number)
    #expect(WrittenNumber.leading(text)?.rest == rest)
  }

  @Test(arguments: ["\"", "“", "£6", "ű", "α", "As above", "as above.", "Ditto", "do.", "〃"])
  func knowsADittoHoweverItWasRead(_ text: String) { #expect(DittoCell.matches(text)) }

  @Test(arguments: ["", "KP", "-", "?", "tbc", "12", "✓", "See above and below", "½", "Élan"])
  func takesNothingElseForADitto(_ text: String) { #expect(!DittoCell.matches(text)) }

  @Test func judgesWhatABlankMeansByTheColumn() {
    #expect(BlankHabit(column: [["KP", nil, nil, "LM", nil, "\""]]).blankMeansAbove)
    #expect(!BlankHabit(column: [["KP", "KP", "KP", nil, "LM", "LM"]]).blankMeansAbove)
    #expect(!BlankHabit(column: [["May", "May", nil], ["June", nil]]).blankMeansAbove)
  }

  static let labels: [([String], LabelledRow?)] = [
    (["Recommendation No. 3", "That homes are visited"], .recommendation(number: "3", text: "That homes are visited")),
    (["Recommendation 12:", "That homes are visited"], .recommendation(number: "12", text: "That homes are visited")),
    (["Executive's Response", "Agreed"], .response(text: "Agreed")),
    (["Executive’s Response", "", "Agreed"], .response(text: "Agreed")),
    (["Recommendation", "Action"], nil), (["Recommendation No. 3"], nil), (["Recommendations produced", "May"], nil),
  ]

  @Test(arguments: labels.indices) func readsRowsThatSayWhatTheyAre(_ index: Int) {
    let (cells, label) = Self.labels[index]
    #expect(LabelledRow(SourceRow(line: 1, cells: cells)) == label)
  }

  @Test func findsTitlesOnlyAboveHeadingsAtTheTop() {
    let row = SourceRow(line: 1, cells: ["Recom", "Recommendations from the Foster Care Review", ""])
    #expect(TitleRow.title(of: row, atTop: true, aboveHeadings: true) == "Recommendations from the Foster Care Review")
    #expect(TitleRow.title(of: row, atTop: true, aboveHeadings: false) == nil)
    #expect(TitleRow.title(of: row, atTop: false, aboveHeadings: true) == nil)
    #expect(TitleRow.title(of: SourceRow(line: 1, cells: ["4.", "Homes"]), atTop: true, aboveHeadings: true) == nil)
    #expect(TitleRow.reviewName(in: "Recommendations from the Foster Care Review") == "Foster Care Review")
    #expect(TitleRow.reviewName(in: "Foster Care Review") == "Foster Care Review")
  }

  private func data(_ cells: [ColumnField: String], _ fields: Set<ColumnField>, afterBreak: Bool = false) -> DataRow {
    DataRow(line: 1, cells: cells, fields: fields, afterBreak: afterBreak)
  }

  @Test func tellsSectionHeadingsFromRecommendations() {
    let fields: Set<ColumnField> = [.number, .recommendation, .response, .status]
    let heading = data([.number: "13.1", .recommendation: "Homes"], fields)
    #expect(SectionHeading.heading(of: heading, next: WrittenNumber(whole: "13.1.2"), usualDepth: 3)?.words == "Homes")
    #expect(SectionHeading.heading(of: heading, next: WrittenNumber(whole: "13.2"), usualDepth: 2) == nil)
    let settled = data([.number: "13.1", .recommendation: "Homes", .status: "Completed"], fields)
    #expect(SectionHeading.heading(of: settled, next: WrittenNumber(whole: "13.1.2"), usualDepth: 3) == nil)
    let cut = data([.number: "13.1", .recommendation: "Homes for chil", .response: "dren", .status: "ĩ"], fields)
    let found = SectionHeading.heading(of: cut, next: WrittenNumber(whole: "13.1.2"), usualDepth: 3)
    #expect(found?.words == "Homes for chil dren")
    #expect(found?.specks == ["ĩ"])
  }

  @Test func findsANumberThatSlippedOneRowUp() {
    let fields: Set<ColumnField> = [.number, .action, .lead, .byWhen, .progress]
    let slipped = data([.number: "8.", .progress: "to the board."], fields, afterBreak: true)
    let next = data([.action: "Visit", .lead: "KP"], fields)
    #expect(SlippedNumber.applies(to: slipped, next: next))
    #expect(!SlippedNumber.applies(to: slipped, next: nil))
    #expect(!SlippedNumber.applies(to: slipped, next: data([.number: "9.", .action: "Visit", .lead: "KP"], fields)))
    #expect(!SlippedNumber.applies(to: data([.number: "8.", .progress: "Done"], fields), next: next))
  }

  @Test func joinsOnlyWhatGoesOn() {
    let numbered: Set<ColumnField> = [.number, .action, .lead]
    #expect(ContinuationRow.applies(to: data([.action: "and the rest"], numbered), above: "Visit homes"))
    #expect(
      ContinuationRow.applies(
        to: data([.action: "The rest", .lead: "(KP)"], numbered, afterBreak: true), above: "Visit."))
    #expect(!ContinuationRow.applies(to: data([.action: "Call carers", .lead: "KP"], numbered), above: "Visit homes."))
    let listed: Set<ColumnField> = [.number, .recommendation, .status]
    let lost = data([.recommendation: "That carers are paid.", .status: "Done"], listed)
    #expect(!ContinuationRow.applies(to: lost, above: "That homes are visited."))
    #expect(ContinuationRow.applies(to: lost, above: "That homes are visited, and"))
    #expect(ContinuationRow.applies(to: data([.recommendation: "The rest."], listed), above: "That homes are visited."))
    let plain: Set<ColumnField> = [.recommendation, .action, .lead, .byWhen, .progress]
    #expect(ContinuationRow.applies(to: data([.progress: "Done."], plain), above: "Visit homes."))
    #expect(ContinuationRow.applies(to: data([.action: "of the county"], plain), above: "Visit homes"))
    #expect(!ContinuationRow.applies(to: data([.action: "of the county"], plain), above: "Visit homes."))
    #expect(!ContinuationRow.applies(to: data([.action: "Call carers"], plain), above: "Visit homes"))
    #expect(!ContinuationRow.applies(to: data([.action: "of it", .lead: "KP"], plain), above: "Visit homes"))
  }

  @Test func suppliesALostNumberOnlyBetweenItsNeighbours() {
    let fields: Set<ColumnField> = [.recommendation, .action]
    let row = data([.recommendation: "that homes are safe.", .action: "Visit"], fields, afterBreak: true)
    let current = ImportedRecommendation(line: 1, number: "2.", text: "That carers are paid.")
    let four = RecommendationStart.Context(current: current, usesNumbers: true, next: WrittenNumber(whole: "4."))
    let three = RecommendationStart.Context(current: current, usesNumbers: true, next: WrittenNumber(whole: "3."))
    #expect(RecommendationStart.judge(row, four) == .lost(number: "3", text: "that homes are safe."))
    #expect(RecommendationStart.judge(row, three) == .rest("that homes are safe."))
  }
}
