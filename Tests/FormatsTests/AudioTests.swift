import Foundation
import Testing

@testable import Formats
@testable import Publications

@Suite struct AudioTests {
  @Test(arguments: [
    ("on 9 December 2026", "on the ninth of December 2026"), ("the 1 May", "the first of May"),
    ("at 10 am.", "at 10 in the morning."), ("2.30 pm", "2 30 in the afternoon"), ("7 pm", "7 in the evening"),
    ("2026/27", "2026 to 2027"), ("£1.2m", "1 point 2 million pounds"), ("£1,200", "1,200 pounds"),
    ("£3.50", "3 pounds 50"), ("£2bn,", "2 billion pounds,"), ("13.1.2", "13 point 1 point 2"), ("4.1", "4 point 1"),
    ("99.65%", "99 point 6 5 per cent"), ("5%", "5 per cent"), ("2026-12-09", "the ninth of December 2026"),
    ("23.10.2014", "the twenty-third of October 2014"), ("pages 7 - 12", "pages 7 to 12"), ("7–12", "7 to 12"),
    ("(s.9FE)", "(section 9FE)"), ("p18", "page 18"), ("A & B", "A and B"), ("e.g. a ramp", "for example a ramp"),
    ("Cllr Price", "Councillor Price"), ("I am here", "I am here"), ("2025/99", "2025/99"), ("32 May", "32 May"),
    ("plain words", "plain words"), ("10,000", "10,000"), ("", ""),
  ])
  func isWrittenToBeHeard(_ written: String, _ expected: String) { #expect(SpokenWords.said(written) == expected) }

  private let script = String(decoding: AudioScript.file(of: Sample.publication), as: UTF8.self)

  @Test func abbreviationsAreSaidInFull() {
    #expect(script.contains("the Health and Wellbeing Board of") && !script.contains("HWB"))
  }

  @Test func anAbbreviationAfterItsOwnMeaningIsSpelt() {
    var publication = Sample.publication
    let board = Abbreviation(short: "HWB", expansion: "Health and Wellbeing Board")
    publication.blocks = [
      .paragraph(
        Paragraph(words: [
          .text("the Health and Wellbeing Board ("), .abbreviation(board, isFirst: true), .text(")"),
        ]))
    ]
    #expect(
      String(decoding: AudioScript.file(of: publication), as: UTF8.self).contains(
        "the Health and Wellbeing Board (H W B)"))
  }

  @Test func rowsNameTheColumnBeforeEachCell() {
    #expect(script.contains("Table: Falls by ward. It has 2 rows, 3 columns: Ward, Falls."))
    #expect(script.contains("Row 1. Ward: Alder. Falls: 17."))
  }

  @Test func numbersOfParagraphsAreSaid() { #expect(script.contains("Paragraph 1 point 1.")) }

  /// They stand after everything that is read aloud, for whoever holds the script.
  @Test func nobodyHearsAnAddress() throws {
    let heard = try #require(script.range(of: "\n\nLinks\n")).lowerBound
    #expect(!script[..<heard].contains("https://") && !script[..<heard].contains("[1]"))
  }

  @Test func placesKeepTheirAnchors() {
    let rows = Sample.publication.spoken.blocks.compactMap { block -> String? in
      if case .paragraph(let paragraph) = block { paragraph.anchor } else { nil }
    }
    #expect(rows.contains("para-1-1") && rows.contains("row-1"))
  }
}
