import Testing

@testable import Importing

/// The account itself: that a word which is lost is missed.
@Suite struct WordAccountTests {
  private let account = WordAccount([
    .row(SourceRow(line: 3, cells: ["Visit every home", "KP"])), .gap, .prose(line: 7, "Every home, by May."),
  ])

  @Test func missesNothingWhereEveryWordStandsAsOftenAsInTheSource() {
    let texts = ["Every home, by May.", "Visit every home"]
    #expect(account.missing(from: texts + ["KP"], []) == [])
    #expect(account.missing(from: texts, [Leftover(line: 3, words: "KP", reason: .unmapped)]) == [])
  }

  @Test func missesAWordThatStandsOnceAndWasWrittenTwice() {
    let missing = account.missing(from: ["Visit every home", "KP", "Every, by May"], [])
    #expect(missing == [.init(line: 7, words: "home")])
  }

  @Test func tellsTheLineOfEveryWordThatIsLost() {
    #expect(account.missing(from: ["Visit every home"], []).map(\.line) == [3, 7])
  }
}
