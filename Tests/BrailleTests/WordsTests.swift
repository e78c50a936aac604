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

  /// Nobody types the address of a page of the record: what it shows is found by its name.
  @Test(arguments: [
    Destination.site("reviews/gritting/index.html"), .within("x"), .elsewhere("https://wendleshire.example/reviews/x/"),
  ])
  func listsNoAddressesOfTheRecord(_ destination: Destination) throws {
    let lines = try Made.lines([.paragraph(Paragraph(words: [.link([.text("The review")], destination)]))])
    let text = lines.joined(separator: "\n")
    #expect(text.contains(",! REVIEW") && !text.contains(".<#") && !text.contains(",L9KS"))
  }

  /// A letter from A to J after a figure has a sign, among capitals too: “6F” is not “66”.
  @Test(arguments: [
    ("WRITE TO SHED 6F AT PIER 2BA.", ",,,WRITE TO %$,' #F,F ,,AT ,,PI] #B,,BA4"),
    ("UNDER RULE (14C) OF THE BOOK", ",,\"U ,,RULE \"<#AD,C\"> ,,,( ! BOOK,'"), ("Shed 6F is OK", ",%$ #F,F IS ,,OK"),
    ("ROOM 6.F IS FREE", ",,ROOM #F4,F ,,IS ,,FREE"), ("FLAT B7F, PLEASE", ",,FLAT ,B#G,F1 ,,PL1SE"),
    ("THE A6 IS SHUT", ",,,! A#F IS %UT,'"),
  ])
  func tellsLettersFromFiguresAmongCapitals(_ words: String, _ expected: String) throws {
    #expect(try cells([.text(words)]) == expected)
  }

  @Test(arguments: [
    ("CO₂ x", ",,CO;5#B ;X"), ("m² b", "M;9#B ;B"), ("m²b", "M;9#B;B"), ("10¹² x₁", "#AJ;9#AB X;5#A"),
    ("x₁ ₁", "X;5#A ;5#A"),
    ("4 ℃ ⁄ № 5", "#D ^J,C _/ ,NO #E"),
  ])
  func writesFiguresAboveAndBelowTheLineInTheirSigns(_ words: String, _ expected: String) throws {
    #expect(try cells([.text(words)]) == expected)
  }

  /// What only the code for English has is written in that, and never as the name of a character.
  @Test(arguments: Grade.allCases) func writesInAWelshPaperWhatItsTableLacks(_ grade: Grade) throws {
    let list = List(isOrdered: false, items: [.init(blocks: [Made.paragraph("rhaff ⅓ CO₂ ≥ 2")])])
    let book = try Transcriber(Made.translation()).book(of: Made.publication([.list(list)], language: "cy"), grade)
    let text = String(decoding: book.brf(), as: UTF8.self)
    #expect(text.contains("_4 RHA") && text.contains("#A/C ,,CO;5#B _@> #B"))
    #expect(!text.contains("@.<"))
  }

  @Test func listsWhereLinksLeadOnce() throws {
    let review = Destination.elsewhere("https://board.example/review")
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
    #expect(text.contains("#A HTTPS3_/_/BOARD4EXAMPLE_/REVIEW"))
    #expect(!text.contains(".<#B.>"))
  }
}
