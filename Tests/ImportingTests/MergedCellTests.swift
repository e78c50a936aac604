import Diagnostics
import Testing

@testable import Importing
@testable import Papers

/// A paper of one table; “^” stands for a place that the cell above takes, “<” for one that the cell before takes.
private func paper(_ rows: String...) -> SourcePaper {
  var document = DocumentBuilder(name: "plan.docx", kind: .wordDocument)
  var grid = document.beginTable()
  for row in rows {
    grid.beginRow()
    for (column, words) in row.split(separator: "|", omittingEmptySubsequences: false).map(CellText.trim).enumerated() {
      if words == "^" {
        _ = grid.extendAbove(at: column)
      } else if words == "<" {
        _ = grid.extendLeft(at: column)
      } else {
        grid.place(PaperTable.Cell(plain: words), at: column)
      }
    }
    document.endRow(of: &grid, isHeading: false)
  }
  document.endTable(grid.finish(), name: nil, page: 1)
  return document.finish(Findings())
}

private func imported(_ paper: SourcePaper) -> Checked<ImportedPaper> {
  Importer.import(table: paper, options: ImportOptions(reviewID: "r", committee: "works", columns: []))
}

extension ImportedPaper {
  fileprivate func file(_ name: String) -> String { files.first { $0.path.hasSuffix(name) }?.text ?? "" }
}

struct MergedCellTests {
  @Test func oneRecommendationBesideSeveralActionsIsThatOfEach() {
    let result = imported(
      paper(
        "No | Recommendation | Action | Lead", "1 | That gates be mended | Survey the gates | Kim",
        "^ | ^ | mend the gates | Lee", "2 | That fences be painted | Paint | Kim"))
    #expect(result.value.recommendationCount == 2)
    #expect(result.value.actionCount == 3)
    #expect(result.value.file("action-plan.md").contains("text: mend the gates\n    lead: Lee"))
    #expect(!result.diagnostics.contains { $0.message.contains("rest of the one above") })
  }

  @Test func oneLeadBesideSeveralRowsLeadsEachWithoutADoubt() {
    let result = imported(
      paper(
        "No | Recommendation | Action | Lead | By When", "1 | That gates be mended | Survey | Kim | May 2027",
        "^ | ^ | Mend | ^ | ^", "2 | That fences be painted | Paint | ^ | June 2027", "3 | That posts be | Dig | Lee | "
      ))
    let plan = result.value.file("action-plan.md")
    #expect(plan.split(separator: "lead: Kim").count == 4)
    #expect(plan.split(separator: "by-when: May 2027").count == 3)
    #expect(plan.contains("inherited: { recommendations: row 1, lead: row 1, by-when: row 1 }"))
    #expect(!result.diagnostics.contains { $0.message.contains("is read as the one above") })
    #expect(result.value.report.contains("lead: a merged cell holds for this row and the one above"))
  }

  @Test func oneGroupBesideSeveralRecommendationsIsThatOfEach() {
    let result = imported(
      paper(
        "Theme | No | Recommendation | Response", "Gates | 1 | That gates be mended | Agreed",
        "^ | 2 | That gates be painted | ^",
        "Fences | 3 | That fences be mended | Rejected"))
    let text = result.value.file("recommendations.md")
    #expect(text.split(separator: "section: Gates").count == 3)
    #expect(!result.diagnostics.contains { $0.message.contains("is read as the one above") })
    #expect(result.value.file("response.md").split(separator: "Agreed").count == 3)
  }

  @Test func oneActionBesideSeveralRecommendationsAnswersEach() {
    let result = imported(
      paper(
        "No | Recommendation | Action | Lead", "1 | That gates be mended | Survey all | Kim",
        "2 | That fences be mended | ^ | ^"))
    #expect(result.value.recommendationCount == 2)
    #expect(result.value.file("action-plan.md").split(separator: "text: Survey all").count == 3)
  }

  @Test func severalLeadsBesideOneActionStandSideBySide() {
    let result = imported(
      paper(
        "No | Recommendation | Action | Lead | By When", "1 | That gates be mended | Survey all | Kim | May 2027",
        "^ | ^ | ^ | Lee | June 2027"))
    #expect(result.value.actionCount == 1)
    #expect(result.value.file("action-plan.md").contains("lead: Kim; Lee"))
  }

  @Test func headingsInTwoRowsAreOneRow() {
    let result = imported(
      paper(
        "No | Recommendation | Responsibility | <", "^ | ^ | Lead Officer | By When",
        "1 | That gates be mended | Kim | May 2027"))
    #expect(result.value.recommendationCount == 1)
    #expect(result.value.file("recommendations.md").contains("lead: Kim"))
    #expect(result.value.report.contains("Responsibility"))
  }

  @Test func everyWordOfMergedCellsIsInAFileOrTheReport() {
    let result = imported(
      paper(
        "Theme | No | Recommendation | Action | Lead | Progress",
        "Gates | 1 | That gates be mended | Survey | Kim | Begun",
        "^ | ^ | ^ | Mend | ^ | ^", "^ | 2 | That posts be dug | Dig | Lee | ^"))
    #expect(!result.value.report.contains("Words found in no file"))
    #expect(!result.diagnostics.hasErrors)
  }
}
