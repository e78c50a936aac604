import Publications
import Testing

@testable import Formats

@Suite struct PlainTextTests {
  private let text = String(decoding: PlainText.file(of: Sample.publication), as: UTF8.self)

  /// A publication of these blocks.
  private func text(_ blocks: [Block]) -> String {
    var publication = Sample.publication
    publication.blocks = blocks
    publication.abbreviations = []
    return String(decoding: PlainText.file(of: publication), as: UTF8.self)
  }

  @Test func noLineIsLongerThanSeventyTwoLetters() {
    let long = Block.paragraph(Paragraph(number: "4.1", words: [.text(String(repeating: "tŷ gŵyr ", count: 60))]))
    for line in text([long, .quote([long])]).split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 72, "\(line)")
    }
  }

  @Test func aLineIsFilledAsFarAsItGoes() {
    let lines = text([.paragraph(Paragraph(words: [.text(String(repeating: "nine char ", count: 30))]))])
    #expect(lines.split(separator: "\n").contains { $0.count == 69 })
  }

  @Test func saysWhoseItIsAndOfWhichDay() {
    #expect(text.hasPrefix("Falls & fractures <draft plan>\n\nAnytown Council, 14 January 2026\n"))
  }

  @Test func aHeadingStandsAfterTwoEmptyLinesWithItsNumber() { #expect(text.contains("\n\n\n1 Purpose\n\n")) }

  @Test func aNumberedParagraphKeepsItsNumberAndHangs() {
    let words = String(repeating: "falling ", count: 20)
    let lines = text([.paragraph(Paragraph(number: "4.1", words: [.text(words)]))]).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("4.1 falling") })
    #expect(lines.contains { $0.hasPrefix("    falling") })
  }

  @Test func everyCellStandsAfterTheNameOfItsColumn() {
    #expect(text.contains("Table: Falls by ward. 2 rows."))
    #expect(text.contains("Row 1\n  Ward: Alder\n  Falls: 17\n"))
    #expect(text.contains("of them 2 at night") && text.contains("End of table."))
  }

  @Test func linksAreNumberedAndTheirAddressesStandAtTheEnd() {
    #expect(text.contains("recommendation 3 [1]\n    and the guidance [2]."))
    #expect(text.contains("[1] https://scrutiny.example/reviews/falls/rec-3/index.html\n"))
    #expect(text.contains("[2] https://guidance.example/falls?a=1&b=2\n"))
  }

  @Test func anAddressThatComesAgainKeepsItsNumber() {
    let link = Inline.link([.text("here")], .elsewhere("https://a.example/"))
    #expect(text([.paragraph(Paragraph(words: [link, .text(" and "), link]))]).contains("here [1] and here [1]"))
  }

  @Test func isTextWithoutMarks() {
    #expect(!text.contains("\t") && !text.contains("\r") && !text.contains(" \n") && !text.contains("\n\n\n\n"))
    #expect(text.hasSuffix("\n") && text.contains("Iechyd da") && text.contains("HWB: Health and Wellbeing Board"))
  }

  @Test func struckWordsSaySo() { #expect(text.contains("[struck out: old]")) }

  @Test func codeKeepsItsLinesAndBlanks() { #expect(text.contains("    a  b\n    c\n")) }
}
