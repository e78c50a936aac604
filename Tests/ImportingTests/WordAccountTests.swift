import Testing

@testable import Importing

/// The account itself: that a word which is lost is missed.
@Suite struct WordAccountTests {
  private let account = WordAccount([
    .row(SourceRow(line: 3, cells: ["Visit every home", "KP"])), .gap, .prose(line: 7, "Every home, by May."),
  ])

  private func missing(from bodies: String..., leftovers: [Leftover] = []) -> [WordAccount.Missing] {
    account.missing(from: WrittenWords(bodies.map { file($0) }), leftovers)
  }

  private func file(_ body: String) -> ImportedFile { ImportedFile(path: "pages/a.md", text: "---\n---\n\(body)\n") }

  private func fields(_ yaml: String) -> WrittenWords {
    WrittenWords([ImportedFile(path: "reviews/a/recommendations.md", text: "---\n\(yaml)\n---\n")])
  }

  @Test func missesNothingWhereEveryWordStandsAsOftenAsInTheSource() {
    #expect(missing(from: "Every home, by May.", "Visit every home", "KP") == [])
    let leftover = Leftover(line: 3, words: "KP", reason: .unmapped)
    #expect(missing(from: "Every home, by May.", "Visit every home", leftovers: [leftover]) == [])
  }

  @Test func missesAWordThatStandsOnceAndWasWrittenTwice() {
    #expect(missing(from: "Visit every home", "KP", "Every, by May") == [.init(line: 7, words: "home")])
  }

  @Test func tellsTheLineOfEveryWordThatIsLost() {
    #expect(missing(from: "Visit every home").map(\.line) == [3, 7])
  }

  @Test func countsNoNameOfAFieldAsAWordOfThePaper() {
    let account = WordAccount([.row(SourceRow(line: 2, cells: ["lead", "section"]))])
    #expect(
      account.missing(from: fields("rows:\n  - lead: a\n    section: b"), []).map(\.words) == ["lead", "section"])
  }

  @Test func countsNoWordTwiceThatARowTookOver() {
    let row = "actions:\n  - lead: Warden\n  - lead: Warden\n    inherited: { lead: row 1 }"
    let account = WordAccount((2...3).map { .row(SourceRow(line: $0, cells: ["Warden"])) })
    #expect(account.missing(from: fields(row), []) == [.init(line: 3, words: "Warden")])
  }

  @Test func letsNoReferenceStandForANumberOfThePaper() {
    let written = fields("actions:\n  - number: \"4\"\n    recommendations: [\"4\"]")
    let account = WordAccount([.row(SourceRow(line: 2, cells: ["4", "4"]))])
    #expect(account.missing(from: written, []).map(\.words) == ["4"])
  }

  @Test func letsNoNumberThatWasCountedStandForOneOfThePaper() {
    let files = [ImportedFile(path: "reviews/a/recommendations.md", text: "---\nrows:\n  - number: \"1\"\n---\n")]
    let account = WordAccount([.row(SourceRow(line: 2, cells: ["1"]))])
    #expect(account.missing(from: WrittenWords(files), []) == [])
    #expect(account.missing(from: WrittenWords(files, added: ["1"]), []).map(\.words) == ["1"])
  }

  @Test func aFileThatDoesNotReadBackIsAFault() {
    func faults(_ text: String) -> Int { WrittenWords([ImportedFile(path: "pages/a.md", text: text)]).faults.count }
    #expect(faults("---\ntitle: A\n---\n") == 0)
    #expect(faults("  title: A\n---\n") == 1)
    #expect(faults("---\ntitle: A\n") == 1)
  }

  @Test func countsADateOnceThatAFieldSaysAgain() {
    let written = fields(
      "rows:\n  - by-when: \"1/6/26 (revised 2/7/26)\"\n    due:\n      - date: 1/6/26\n      - date: 2/7/26\n    progress:\n"
        + "      - date: 3/8/26\n        text: Mended 3/8/26")
    let once = WordAccount([.row(SourceRow(line: 2, cells: ["1/6/26 (revised 2/7/26)", "Mended 3/8/26"]))])
    #expect(once.missing(from: written, []) == [])
    let twice = WordAccount([
      .row(SourceRow(line: 2, cells: ["1/6/26 (revised 2/7/26)", "Mended 3/8/26", "2/7/26", "3/8/26"]))
    ])
    #expect(twice.missing(from: written, []).map(\.words) == ["2/7/26", "3/8/26"])
  }

  @Test func countsADateThatStandsAmongTheDatesAlone() {
    let written = fields("rows:\n  - by-when: 2/7/26\n    due:\n      - date: 1/6/26\n      - date: 2/7/26")
    let account = WordAccount([.row(SourceRow(line: 2, cells: ["1/6/26", "2/7/26"]))])
    #expect(account.missing(from: written, []) == [])
  }

  @Test func acceptsAHeadingThatEveryRowBelowRepeats() {
    let rows = "entries:\n  - decision-maker: Cabinet\n  - decision-maker: Cabinet\n  - decision-maker: Cabinet"
    let once = WordAccount([.prose(line: 1, "Cabinet")])
    #expect(once.missing(from: fields(rows), []) == [])
    let inEach = WordAccount((1...3).map { .row(SourceRow(line: $0, cells: ["Cabinet", "x"])) })
    #expect(inEach.missing(from: fields(rows), []).map(\.words) == ["x", "x", "x"])
    let inASentence = WordAccount([.prose(line: 1, "Cabinet"), .prose(line: 2, "The Cabinet agreed")])
    #expect(inASentence.missing(from: fields(rows), []).map(\.words) == ["The", "agreed"])
  }

  @Test func quotesAPassageAsItStandsInTheSource() {
    let account = WordAccount([.row(SourceRow(line: 2, cells: ["GNU.41", "(£4 m)", "Mend the gate – soon."]))])
    let written = WrittenWords([file("Mend")])
    #expect(account.missing(from: written, []).map(\.words) == ["GNU.41", "(£4 m)", "the gate – soon"])
  }

  @Test func looksForALeftoverInItsOwnLineFirst() {
    let account = WordAccount((1...2).map { .row(SourceRow(line: $0, cells: ["Roads"])) })
    let left = [Leftover(line: 1, words: "Roads", reason: .unmapped)]
    #expect(account.missing(from: WrittenWords([]), left) == [.init(line: 2, words: "Roads")])
  }
}
