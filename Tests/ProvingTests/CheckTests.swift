import Record
import Testing

@testable import Proving
@testable import Publications
@testable import Registering

/// Each check with what breaks it, and what does not.
struct CheckTests {
  /// A publication of these blocks.
  static func publication(_ blocks: [Block], language: String = "en-GB", abbreviations: [Abbreviation] = [])
    -> Publication
  {
    Publication(
      kind: .report, subject: RecordRef(.report, 0), stem: "reports/falls/report", page: "reports/falls/index.html",
      title: "Falls", language: language, council: "Anytown Council", blocks: blocks, abbreviations: abbreviations)
  }

  static func heading(_ level: Int, _ words: String, _ anchor: String) -> Block {
    .heading(Heading(level: level, anchor: anchor, words: [.text(words)]))
  }

  static func text(_ words: String) -> Block { .paragraph(Paragraph(words: [.text(words)])) }

  static func table(_ columns: [String], _ cells: [String], caption: String = "Falls") -> Table {
    Table(
      caption: caption, columns: columns.map { Table.Column(words: $0.isEmpty ? [] : [.text($0)]) },
      rows: [Table.Row(cells: cells.map { Table.Cell(blocks: [text($0)]) })])
  }

  private func found(_ check: any FormatCheck, _ blocks: [Block]) -> [String] {
    check.findings(in: CheckedText(Self.publication(blocks))).map(\.message)
  }

  @Test func aHeadingGoesDownByOneLevel() {
    let right = [Self.heading(2, "A", "a"), Self.heading(3, "B", "b"), Self.heading(2, "C", "c")]
    #expect(found(HeadingOrder(), right) == [])
    let wrong = HeadingOrder().findings(
      in: CheckedText(Self.publication([Self.heading(2, "A", "a"), Self.heading(4, "B", "b")])))
    #expect(wrong.map(\.anchor) == ["b"] && wrong.map(\.weight) == [.fault])
    #expect(found(HeadingOrder(), [Self.heading(3, "A", "a")]).count == 1)
    #expect(found(HeadingOrder(), [Self.heading(2, " ", "a")]) == ["a heading has no words"])
  }

  @Test(arguments: [("The bridge, closed by a barrier", 0), (" ", 1), ("IMG_4.JPG", 1)])
  func aPictureHasWords(_ words: String, _ faults: Int) {
    let figure = Figure(title: "The bridge", alternative: words, image: "attachments/bridge.jpg")
    #expect(found(AlternativeTexts(), [.figure(figure)]).count == faults)
  }

  @Test func aChartHasItsNumbers() {
    var figure = Figure(title: "Falls", alternative: "From 3 to 4.", data: Self.table(["Year"], ["3"]), drawing: [60])
    #expect(found(AlternativeTexts(), [.figure(figure)]) == [])
    figure.data = nil
    #expect(found(AlternativeTexts(), [.figure(figure)]) == ["the chart “Falls” has no table of its numbers"])
  }

  @Test func aColumnThatHoldsSomethingHasAHeading() {
    #expect(found(TableHeadings(), [.table(Self.table(["Ward", "Falls"], ["North", "3"]))]) == [])
    #expect(
      found(TableHeadings(), [.table(Self.table(["Ward", ""], ["North", "3"]))])
        == ["column 2 of the table “Falls” has no heading"])
    #expect(found(TableHeadings(), [.table(Self.table(["Ward"], ["North"], caption: ""))]) == ["a table has no name"])
    // The corner above the headings of rows may be empty.
    #expect(found(TableHeadings(), [.table(Self.table(["", "Falls"], ["North", "3"]))]) == [])
  }

  @Test(arguments: [("the guidance", 0), ("here", 1), ("Read more", 1), ("Click here.", 1)])
  func aLinkSaysWhereItLeads(_ words: String, _ faults: Int) {
    let link = Inline.link([.text(words)], .elsewhere("https://guidance.example/"))
    #expect(found(LinkWords(), [.paragraph(Paragraph(words: [link]))]).count == faults)
  }

  @Test func aLongAddressAsWordsIsAdviceAndAShortOneNothing() {
    func weights(_ address: String) -> [Finding.Weight] {
      let link = Inline.link([.text(address)], .elsewhere(address))
      return LinkWords().findings(in: CheckedText(Self.publication([.paragraph(Paragraph(words: [link]))]))).map(
        \.weight)
    }
    #expect(weights("https://guidance.example/a/very/long/address") == [.advice])
    #expect(weights("https://guidance.example/") == [])
  }

  @Test(arguments: [("en-GB", 0), ("cy", 0), ("", 1), ("Welsh!", 1), ("e", 1)])
  func aPublicationAndAPassageNameTheirLanguage(_ tag: String, _ faults: Int) {
    #expect(Languages().findings(in: CheckedText(Self.publication([], language: tag))).count == faults)
    let passage = Block.paragraph(Paragraph(words: [.language(tag, [.text("Iechyd da")])]))
    #expect(found(Languages(), [passage]).count == faults)
  }

  @Test func anAnchorStandsOnce() {
    #expect(found(RepeatedAnchors(), [Self.heading(2, "A", "a"), Self.heading(2, "B", "b")]) == [])
    #expect(
      found(RepeatedAnchors(), [Self.heading(2, "A", "a"), Self.heading(2, "B", "a")])
        == ["two places are called “a”"])
  }

  @Test(arguments: [
    ("The HWB met.", ["“HWB” is not explained"]), ("The PDF of Part IV.", []), ("IT IS ALL IN CAPITALS", []),
    ("The HWB and the HWB.", ["“HWB” is not explained"]), ("The LA agreed.", ["“LA” is not explained"]),
    ("The MTFSLA is long, the MTFSLAB no initials.", ["“MTFSLA” is not explained"]),
  ])
  func initialsAreExplained(_ words: String, _ messages: [String]) {
    #expect(found(UndefinedAbbreviations(), [Self.text(words)]) == messages)
  }

  @Test func initialsInTheGlossaryAreExplained() {
    let board = Abbreviation(short: "HWB", expansion: "Health and Wellbeing Board")
    let explained = Self.publication([Self.text("The HWB met.")], abbreviations: [board])
    #expect(UndefinedAbbreviations().findings(in: CheckedText(explained)) == [])
  }

  @Test(arguments: [(40, 0), (41, 1)]) func aSentenceHasFortyWordsAtMost(_ words: Int, _ count: Int) {
    let sentence = Array(repeating: "word", count: words).joined(separator: " ") + "."
    let findings = LongSentences().findings(in: CheckedText(Self.publication([Self.text("Short one. " + sentence)])))
    #expect(findings.count == count && findings.allSatisfy { $0.weight == .advice })
  }

  /// 5 letters a word and 10 words a sentence, for both formulas as published.
  @Test func theReadingAgeIsAsTheFormulasSay() throws {
    let sentence = Array(repeating: "abcde", count: 10).joined(separator: " ") + "."
    let blocks = [Self.text(Array(repeating: sentence, count: 12).joined(separator: " "))]
    let ages = try #require(ReadingAge.ages(of: CheckedText(Self.publication(blocks))))
    #expect(abs(ages.ari - (4.71 * 5 + 0.5 * 10 - 21.43 + 5)) < 0.001)
    #expect(abs(ages.colemanLiau - (0.0588 * 500 - 0.296 * 10 - 15.8 + 5)) < 0.001)
    #expect(ReadingAge.ages(of: CheckedText(Self.publication([Self.text(sentence)]))) == nil)
  }

  @Test(arguments: [(5, 0), (8, 1)]) func aTextForOlderReadersIsAdvice(_ letters: Int, _ count: Int) {
    let word = String(repeating: "a", count: letters)
    let sentence = Array(repeating: word, count: 12).joined(separator: " ") + "."
    #expect(
      found(ReadingAge(), [Self.text(Array(repeating: sentence, count: 12).joined(separator: " "))]).count == count)
  }

  @Test func everyCheckSaysWhatItLooksForAndWhatItDoesNotProve() {
    for check in FormatChecks.all {
      let type = type(of: check)
      #expect(!type.promise.isEmpty && !type.limits.isEmpty && type.promise != type.limits)
    }
    #expect(Set(FormatChecks.all.map { type(of: $0).name }).count == FormatChecks.all.count)
  }

  @Test func aPlaceIsToldByTheHeadingAboveIt() {
    let publication = Self.publication([
      Self.text("Before."), Self.heading(2, "Counts", "counts"),
      .paragraph(Paragraph(number: "4", anchor: "para-4", words: [.text("Four.")])), Self.heading(2, "End", "end"),
    ])
    #expect(publication.heading(above: "para-4") == "Counts")
    #expect(publication.heading(above: nil) == nil && publication.heading(above: "nowhere") == nil)
  }
}
