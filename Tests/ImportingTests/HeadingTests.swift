import Testing

@testable import Importing

struct HeadingTests {
  private func row(_ cells: String...) -> SourceRow { SourceRow(line: 1, cells: cells) }

  private func fields(_ layout: Layout?) -> [ColumnField?]? {
    layout?.columns.map { if case .field(let field, _) = $0 { field } else { nil } }
  }

  static let headings: [(String, ColumnField)] = [
    ("Action(s) to Address", .action), ("Action to be Taken", .action), ("By When", .byWhen), ("Lead Officer", .lead),
    ("Owner", .lead), ("COMPLETED ON", .status), ("Ofsted Para No", .areaNumber),
    ("Ofsted Area for Improvement", .area),
    ("People/ Partners", .partners), ("People/P artners", .partners), ("Additional Capacity Requirement", .capacity),
    ("Target/Success Criteria", .measures), ("Monitoring and Evaluation", .monitoring), ("Progress to Date", .progress),
    ("Response", .response), ("No.", .number), ("Ву When", .byWhen), ("RAG", .rag),
  ]

  @Test(arguments: headings) func knowsWhatCouncilsCallTheirColumns(_ heading: String, _ field: ColumnField) {
    #expect(HeadingWords.field(of: heading) == field)
  }

  @Test func takesNoRowOfCellsForHeadings() {
    let reader = HeadingRow(overrides: [:])
    #expect(reader.layout(of: row("1.", "Visit every home", "Head of Care", "May 2026")) == nil)
    #expect(reader.layout(of: row("", "", "Completed", "")) == nil)
    #expect(reader.layout(of: row("1.", "Visit every home", "Completed", "Completed")) == nil)
    #expect(reader.layout(of: row("", "Visit every home", "Update", "Completed")) == nil)
    #expect(reader.layout(of: row("Progress report", "Head of Care", "May 2026")) == nil)
  }

  @Test func spreadsHeadingsThatRanTogetherOverTheBlankColumns() {
    let reader = HeadingRow(overrides: [:])
    #expect(
      fields(reader.layout(of: row("No", "IO RECOMMENDATION RESPONSE", "", "COMPLETED ON")))
        == [.number, .recommendation, .response, .status])
    #expect(
      fields(reader.layout(of: row("Action", "Owner By When Target/Success criteria Progress", "", "", "", "")))
        == [.action, .lead, .byWhen, .measures, .progress, nil])
  }

  @Test func joinsHeadingsOverTwoRows() {
    let reader = HeadingRow(overrides: [:])
    let layout = reader.layout(of: row("Action", "Lead", "By", "People/"), over: row("", "", "When", "Partners"))
    #expect(fields(layout) == [.action, .lead, .byWhen, .partners])
    #expect(reader.layout(of: row("Action", "Lead", "By When"), over: row("Visit", "KP", "May 2026")) == nil)
  }

  @Test func borrowsFromAnEarlierRowOfTheSameWidth() throws {
    var reader = HeadingRow(overrides: [:])
    let whole = try #require(reader.layout(of: row("Recommendation", "Action", "Lead", "By When", "Progress")))
    reader.remember(whole, [])
    #expect(reader.layout(of: row("Recommendation", "Action", "", "By When", "Progress")) == whole)
    #expect(reader.layout(of: row("Recommendation", "Action", "Action Lead By Progress When", "", "Progress")) == whole)
    #expect(reader.layout(of: row("Recommendation", "Action", "", "By When"))?.columns.count == 4)
  }

  @Test func tellsACutHeadingFromAnUnknownOne() {
    let layout = HeadingRow(overrides: [:]).layout(of: row("Action", "Lead", "Targ", "Ward"))
    #expect(layout?.columns[2] == .cut(heading: "Targ"))
    #expect(layout?.columns[3] == .unknown(heading: "Ward"))
  }

  @Test func letsTheUserDecide() {
    let reader = HeadingRow(overrides: [
      HeadingWords.squeeze("Ward"): .portfolio, HeadingWords.squeeze("Lead"): .notPlaced,
    ])
    #expect(
      fields(reader.layout(of: row("Recommendation", "Lead", "Ward"))) == [.recommendation, .notPlaced, .portfolio])
  }

  @Test func isContentWithOneHeadingWhereItIsTheFirstRowOrTheUserNamedIt() {
    let ward = row("Recommendation", "Officer in charge", "Ward")
    #expect(HeadingRow(overrides: [:]).layout(of: ward) == nil)
    #expect(fields(HeadingRow(overrides: [:]).layout(of: ward, isFirst: true)) == [.recommendation, nil, nil])
    let named = HeadingRow(overrides: [HeadingWords.squeeze("What we do"): .action])
    #expect(fields(named.layout(of: row("What we do", "Officer in charge"))) == [.action, nil])
  }

  @Test func knowsARowThatWasHeadingsOnceAndNoOtherByTheUsersWords() {
    var reader = HeadingRow(overrides: [HeadingWords.squeeze("Done"): .status])
    let headings = row("What we do", "Done")
    reader.remember(Layout(columns: [.unknown(heading: "What we do"), .field(.status, heading: "Done")]), [headings])
    #expect(reader.layout(of: headings) != nil)
    #expect(reader.layout(of: row("Visit every home", "Done")) == nil)
  }

  @Test func takesAreasForRecommendationsWhereThereAreNoActions() {
    let layout = HeadingRow(overrides: [:]).layout(of: row("Para No", "Area for Improvement", "Progress"))
    #expect(fields(layout) == [.number, .recommendation, .progress])
  }
}
