import Testing

@testable import Braille
@testable import Publications

/// How runs of words are written.
@Suite struct WordsTests {
  /// The one paragraph as cells, without the lines it was broken into.
  private func cells(_ words: [Inline], _ grade: Grade = .two) throws -> String {
    let publication = Made.publication([.paragraph(Paragraph(words: words))])
    let script = ScriptWriter.script(of: publication)
    let cells = try Made.translation().cells(of: script.passages, grade)
    guard case .lines(let lines, _, _) = script.elements[0] else { return "" }
    return lines.map { String(decoding: cells[$0], as: UTF8.self) }.joined(separator: "|")
  }

  @Test(arguments: [
    ([Inline.text("the "), .strong([.text("NHS Trust Board")]), .text(" said")], "! ^7,,NHS ,TRU/ ,BO>D^' SD"),
    ([.emphasis([.text("very")])], ".1V"),
    ([.text("a"), .lineBreak, .text("the")], "A|!"),
    ([.text(" so   much\u{A0}of\n it ")], "S M* ( X"),
    ([.text("soft\u{AD}ly o\u{FB03}ce")], "S(TLY (FICE"),
    ([.code("the-people.csv")], "THE-PEOPLE4CSV"),
  ])
  func writesWords(_ words: [Inline], _ expected: String) throws {
    #expect(try cells(words) == expected)
  }

  @Test func explainsAnAbbreviationAtItsFirstUse() throws {
    let board = Abbreviation(short: "ICB", expansion: "integrated care board")
    let words: [Inline] = [
      .text("The "), .abbreviation(board, isFirst: true), .text(", then the "), .abbreviation(board, isFirst: false),
    ]
    #expect(try cells(words) == ",! ,,ICB @.<9TEGRAT$ C>E BO>D@.>1 !N ! ,,ICB")
  }

  @Test func explainsAnAbbreviationAfterTheWholeWord() throws {
    let board = Abbreviation(short: "ICB", expansion: "board")
    let words: [Inline] = [
      .abbreviation(board, isFirst: true), .text("s met, "), .strong([.abbreviation(board, isFirst: true)]),
    ]
    #expect(try cells(words, .one) == ",,ICB,'S @.<BOARD@.> MET1 ^1,,ICB @.<BOARD@.>")
  }

  @Test func writesWelshByItsTableBetweenNotes() throws {
    let words: [Inline] = [.text("Welcome, "), .language("cy", [.text("dydd da")]), .text(" to all")]
    #expect(try cells(words) == ",WELCOME1 @.<,WEL% BRL@.> \"D DA @.<5D ( ,WEL%@.> TO ALL")
  }

  /// The names of facts are ours and English, and so are notes; whatever is English is so by its own code.
  @Test func writesWhatIsEnglishInAWelshPaperByTheEnglishCode() throws {
    let facts = Block.facts([Fact("Where", [Made.paragraph("Neuadd y Sir")])])
    let table = Table(
      caption: "T", columns: [.init(words: [.text("A")])],
      rows: [.init(cells: [.init(blocks: [Made.paragraph("un"), Made.paragraph("dau")])])])
    let book = try Transcriber(Made.translation()).book(
      of: Made.publication([facts, .table(table)], language: "cy"), .one)
    let text = String(decoding: book.brf(), as: UTF8.self)
    #expect(text.contains(",WHERE3 ,NEUADD Y ,SIR") && text.contains("@.<,TABLE AS A LIST"))
    let pages = try Transcriber(Made.translation()).book(
      of: Made.publication(Made.long(120) + [Made.heading("Un"), Made.heading("Dau")], language: "cy"), .one)
    #expect(String(decoding: pages.brf(), as: UTF8.self).contains(",CYNNWYS"))
  }

  @Test func namesCharactersThatBrailleLacks() throws {
    // liblouis makes one note of two that only a space parts.
    #expect(
      try cells([.text("ok 😀"), .text("😀 中")], .one)
        == "OK @.<GRINNING FACE GRINNING FACE CJK UNIFIED IDEOGRAPH-#D;E#B;D@.>")
  }

  @Test func marksWhatIsStruckOut() throws {
    let words: [Inline] = [.text("pay "), .struck([.text("ten")]), .text(" twelve")]
    #expect(try cells(words, .one) == "PAY @.<STRUCK OUT@.> TEN @.<END OF STRUCK OUT@.> TWELVE")
  }

  @Test func listsWhereLinksLeadOnce() throws {
    let review = Destination.site("reviews/gritting/index.html")
    let lines = try Made.lines([
      .paragraph(
        Paragraph(words: [
          .link([.text("The review")], review), .text(" and "), .link([.text("it")], review), .text(" at "),
          .link([.text("www.gritting.example")], .elsewhere("https://www.gritting.example")),
          .link([.text("below")], .within("x")),
        ]))
    ])
    let text = lines.joined(separator: "\n")
    #expect(text.contains(",! REVIEW .<#A.> & X .<#A.> AT"))
    #expect(lines.contains { $0.hasSuffix(",L9KS") })
    #expect(text.contains("#A HTTPS3_/_/WENDLESHIRE4EXAMPLE_/REVIE\"\n  WS_/GRITTING_/INDEX4HTML"))
    #expect(!text.contains(".<#B.>"))
  }
}
