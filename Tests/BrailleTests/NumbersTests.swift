import Publications
import Testing

@testable import Braille

/// Figures with letters after them, which are the same cells as figures.
@Suite struct NumbersTests {
  @Test(
    arguments: [
      ("1af o Fai", "1"), ("para 3.1a", "1"), ("SCHEDULE & 12A & THE ACT", "12"), ("THE LIST/12A OF HALLS", "12"),
      ("ROOM 1A, 2B AND 3J", "1 2 3"), ("THE “12A” LIST HERE", "12"), ("yr 2ail a'r 12i", "2 12"),
    ], ["en", "cy"])
  func areReadBackAsTheyWereWritten(_ own: (words: String, numbers: String), _ language: String) throws {
    let (words, numbers) = own
    for grade in Grade.allCases {
      let (passages, _) = ScriptWriter.bare([[.text(words)]], language: language)
      let cells = try Made.translation().cells(of: passages, grade)[0]
      let wanted = Set(numbers.split(separator: " ").map(String.init))
      #expect(WrittenNumbers.ofCodes(in: words) == wanted)
      #expect(wanted.isSubset(of: WrittenNumbers.all(in: cells)), "\(String(decoding: cells, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    ("#ABA ( ! ACT", ["121"]), ("#AB,A", ["12"]), ("#AB;A", ["12"]), ("#A1BEJ4EJ", ["1", "250", "50"]), ("TA#", []),
    ("#C,B_/#D,C", ["3", "4"]), ("\"<#AD,C\">", ["14"]),
  ])
  func areReadByTheRuleOfNumbers(_ cells: String, _ numbers: [String]) {
    #expect(WrittenNumbers.all(in: cells.utf8) == Set(numbers))
  }

  @Test(arguments: [("12", []), ("12k", []), ("1st", []), ("12A", ["12"]), ("3.1b", ["1"]), ("CH16A", ["16"])])
  func areAskedForOnlyWhereALetterCouldBeAFigure(_ words: String, _ numbers: [String]) {
    #expect(WrittenNumbers.ofCodes(in: words) == Set(numbers))
  }

  /// Everything may be there, and in another order.
  @Test func tellsWhichWordsDoNotFollowTheOthers() throws {
    let words = ["That the hall be kept.", "That the “pier” be sold.", "Whether it rains"]
    let book = try Transcriber(Made.translation()).book(of: Made.publication(words.map { Made.paragraph($0) }), .two)
    let reading = BrailleReading(book.brf(), .two, try Made.translation())
    let forms: [WordForm] = [("", ""), ("", ".")]
    func disordered(_ run: [Int]) throws -> [Int] {
      try reading.disordered(run.map { [.text(words[$0])] }, in: forms, language: "en")
    }
    #expect(try disordered([0, 1, 2]) == [])
    #expect(try disordered([1, 0, 2]) == [1])
    #expect(try disordered([2, 1, 0]) == [1, 2])
  }
}
