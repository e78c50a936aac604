import Diagnostics
import Testing

@testable import Importing
@testable import Papers

struct ReportTests {
  static let paper = [
    "MEETING:\tPlaces and Piers Committee", "MEETING DATE:\t6 October 2026",
    "TITLE OF REPORT:\tStreet lamps of the old town",
    "REPORT BY:\tHead of Lamps", "", "Classification", "", "Public", "", "Key Decision", "",
    "This is not a key decision.", "",
    "Wards Affected", "", "Old Town, Quay", "", "Purpose", "", "To tell the committee how many lamps there are.", "",
    "Recommendation(s)", "", "THAT:", "", "- (a) **the figures be noted; and**", "- (b) a plan be asked for.", "",
    "Key considerations", "", "- 1 There are 1,200 lamps, of which these are", "",
    "Further information on the subject of this report is available from",
    "Kit Marsh on Tel (01632) 960123", "", "the oldest:", "- the lamps of the quay", "- the lamps of the hill", "",
    "The hill", "", "- 2 The hill has forty lamps, which were put up when the tramway was built.", "",
    "Further information on the subject of this report is available from", "Kit Marsh on Tel (01632) 960123", "",
    "Financial implications", "", "- 3 There are none.", "", "Consultees", "", "None", "", "Appendices (To Follow)", "",
    "Appendix 1: Map of the lamps", "", "Background papers", "", "- None identified.", "",
  ].joined(separator: "\n")

  private let report = imported(.report, paper)
  private let path = "street-lamps-of-the-old-town.md"

  @Test func readsLabelsIntoFields() {
    let lines = report.lines(path)
    for line in [
      "title: Street lamps of the old town", "- head-of-lamps", "classification: Public",
      "key-decision: This is not a key decision.",
      "- Old Town", "- Quay", "purpose: To tell the committee how many lamps there are.", "- None identified.",
      "- None",
    ] { #expect(lines.contains(line), "\(line)") }
  }

  @Test func keepsRecommendationsWithTheirLetters() {
    #expect(
      report.file(path).contains(
        "  - number: \"(a)\"\n    text: \"**the figures be noted; and**\"\n  - number: \"(b)\"\n    text: a plan be asked for.\n"
      ))
    #expect(report.value.recommendationCount == 2)
  }

  @Test func keepsParagraphsWithTheirNumbersUnderTheirHeadings() {
    let body = report.body(path)
    #expect(
      body.contains(
        "## Key considerations\n\n1. There are 1,200 lamps, of which these are the oldest:\n\n- the lamps of the quay\n- the lamps of the hill\n\n### The hill\n\n2. The hill"
      ))
    #expect(body.contains("## Financial implications\n\n3. There are none."))
    #expect(report.value.entryCount == 3)
  }

  @Test func takesFootersOutOfSentencesAndKeepsWhomToAskOnce() {
    let body = report.body(path)
    #expect(
      body.hasSuffix(
        "Further information on the subject of this report is available from Kit Marsh on Tel (01632) 960123\n"))
    #expect(report.leftovers(.furniture).count == 1)
    #expect(report.leftovers(.unaccounted) == [])
  }

  @Test func namesAppendicesThatAreToFollow() {
    #expect(
      report.file(path).contains(
        "appendices:\n  - title: \"Appendix 1: Map of the lamps\"\n    to-follow: yes\n    appendix: \"1\"\n"))
  }

  @Test func liesWithItsMeetingWhereTheContentHasThat() {
    #expect(report.value.files.map(\.path) == ["reports/\(path)"])
    #expect(report.doubts.count == 1)
    let there = imported(.report, Self.paper, with: MinutesTests.agenda)
    #expect(there.value.files.map(\.path) == ["meetings/2026-10-06-places/\(path)"])
    #expect(there.doubts == [])
  }

  @Test func keepsNumberedSectionsOfADocument() {
    let paper = SourcePaper.document([
      .table([["Report to:", "Places and Piers Committee"], ["Date:", "6 October 2026"], ["Subject:", "Ferries"]]),
      .heading("PURPOSE OF REPORT", 1, mark: "1."), .words("To tell of the ferry.", mark: "1.1"),
      .heading("RECOMMENDATIONS", 1, mark: "2."), .words("That the ferry be kept.", mark: "2.1"),
      .words("That it be painted.", mark: "2.2"),
      .heading("BACKGROUND", 1, mark: "3."), .words("The ferry is old.", mark: "3.1"),
      .table([["Year", "Trips"], ["2025", "40"]]),
      .note(mark: "1", RichText("Not counting Sundays.")),
    ])
    let result = imported(.report, paper)
    #expect(
      result.body("ferries.md") == """

        ## 1. PURPOSE OF REPORT

        1.1 To tell of the ferry.

        ## 3. BACKGROUND

        3.1 The ferry is old.

        | Year | Trips |
        | --- | --- |
        | 2025 | 40 |

        1 Not counting Sundays.

        """)
    #expect(
      result.file("ferries.md").contains(
        "  - number: \"2.1\"\n    text: That the ferry be kept.\n  - number: \"2.2\"\n    text: That it be painted.\n"))
  }

  @Test func linksNotesThatAreCalled() {
    let result = imported(.report, "# Ferries\n\n## Background\n\nThere are two ferries².\n\n² One is on loan.\n")
    #expect(result.body("ferries.md").contains("There are two ferries[^2].\n\n[^2]: One is on loan."))
    #expect(result.leftovers(.call) == ["ferries²", "²"])
  }

  @Test func writesMergedCellsInEachRowTheyGoDown() {
    let cell = { (words: String, rows: Int) in PaperTable.Place.cell(.init([TextBlock(RichText(words))], rows: rows)) }
    let table = PaperTable(rows: [
      .init(line: 1, [cell("Place", 1), cell("Lamps", 1)]), .init(line: 2, [cell("Quay", 2), cell("40", 1)]),
      .init(line: 3, [.covered(row: 1, column: 0), cell("50", 1)]),
    ])
    let result = imported(.report, .document([.heading("Lamps"), .words("As follows:"), .table(table)]))
    #expect(result.body("lamps.md").contains("| Quay | 40 |\n| Quay | 50 |"))
  }

  @Test func suppliesANumberForARecommendationWithoutOneAndTellsIt() {
    let result = imported(
      .report, "# Ferries\n\n## Recommendation\n\nThat the ferry be kept.\n\n## Background\n\nIt is old.\n")
    #expect(
      result.file("ferries.md").contains("recommendations:\n  - number: \"1\"\n    text: That the ferry be kept.\n"))
    #expect(result.decisions(.supplied).count == 1)
  }

  @Test func withholdsAReportThatCallsItselfExempt() {
    let text = "Title: Bids\nClassification: Exempt – paragraph 3 of Schedule 12A\n\nPurpose\n\nTo open bids.\n"
    let result = imported(.report, text)
    #expect(
      result.file("bids.md").contains("exempt:\n  paragraph: [3]\n  reason: Exempt – paragraph 3 of Schedule 12A\n"))
    #expect(result.doubts.count == 1)
  }

  @Test func readsARecommendationBehindItsLabelAndTheTitleAboveIt() {
    let text =
      "Agenda Item No. 7\n\nPlaces Committee\n6 October 2026\n\nSTREET LAMPS\n\nReport of the Head of Lamps\n\nRecommendation: That the figures be noted.\n\nMore of it is said below, in the summary.\n\nSUMMARY\n\nIt tells of lamps.\n\nBackground papers: none\n"
    let result = imported(.report, text)
    let lines = result.lines("street-lamps.md")
    #expect(
      lines.contains("- head-of-lamps") && lines.contains("text: That the figures be noted.")
        && lines.contains("- none"))
    #expect(result.body("street-lamps.md").contains("More of it is said below"))
  }

  @Test func writesPicturesBesideTheReport() {
    let picture = { (words: String?) in
      Block.Content.picture(Picture(alternative: words, mediaType: "image/png", bytes: [1, 2, 3]))
    }
    let result = imported(
      .report,
      .document([
        .heading("Lamps"), .heading("Background", 2), picture("A map of the lamps"), picture(nil), picture(""),
      ]))
    #expect(result.value.files.map(\.path) == ["reports/lamps.md", "reports/lamps-picture-1.png"])
    #expect(result.value.files.last?.data == [1, 2, 3])
    #expect(result.body("lamps.md").contains("![A map of the lamps](lamps-picture-1.png)"))
    #expect(result.doubts == ["a picture without words for those who do not see it was left out"])
  }

  @Test func keepsLinksAndNotesOfMarkdown() {
    let text = "# Lamps\n\n## Background\n\nSee [the survey](https://example.org/s) of lamps[^a].\n\n[^a]: Of 2025.\n"
    #expect(
      imported(.report, text, name: "lamps.md").body("lamps.md").contains(
        "See [the survey](<https://example.org/s>) of lamps[^a].\n\n[^a]: Of 2025."))
  }
}
