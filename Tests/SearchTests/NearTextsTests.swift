import Testing

@testable import Search

@Suite struct NearTextsTests {
  static let gullies =
    "That every gully in the six parishes is cleaned before each winter, and the date is shown on a public map."

  @Test(arguments: [
    ("That all gullies in the six parishes be cleaned before winter, and the dates shown on a public map.", true),
    ("That every gully in the six parishes be cleaned before each winter.", false),
    ("That the council cleans its own buses before each winter and shows the cost in its annual report.", false),
    ("That farmers are paid to hold water on their land above the village.", false),
  ])
  func findsWhatSaysNearlyTheSame(other: String, isNear: Bool) {
    #expect(NearTexts([Self.gullies, other]).pairs.isEmpty != isNear)
  }

  @Test func tellsTheWordsThatBothHaveAndHowMuchTheyAre() throws {
    let texts = [
      "unrelated words of another kind entirely here", "alpha beta gamma delta epsilon",
      "alpha beta gamma delta epsilon zeta",
    ]
    let pair = try #require(NearTexts(texts).pairs.first)
    #expect((pair.first, pair.second) == (1, 2))
    // Each of the five is in two texts of three, zeta in one: weights 1 and 2.
    #expect(pair.score == 5 * 100 / 7)
    #expect(Set(pair.words) == ["alpha", "beta", "gamma", "delta", "epsilon"])
  }

  @Test func countsARareWordForMore() {
    let common = (0..<64).map { "council plan report area work number \($0 * 7919)" }
    let near = NearTexts(common + ["zebra council plan report area work", "giraffe council plan report area work"])
    #expect(near.pairs.allSatisfy { $0.first < 64 || $0.second < 65 })
  }

  @Test func sameWordsAreOneTextHoweverTheyAreWritten() {
    let near = NearTexts([Self.gullies, "Something else altogether.", Self.gullies.uppercased()])
    #expect(near.same == [0, 1, 0])
    #expect(near.pairs.isEmpty)
  }

  @Test func doesNotCompareFormsOfWords() {
    #expect(NearTexts(["That the report be noted.", "That this report is noted."]).pairs.isEmpty)
  }

  /// Of a thousand that share two words each is held against the next few alone.
  @Test func costsNoMoreThanALine() {
    let texts = (0..<2000).map { "street lighting \($0) w\($0 * 3) x\($0 * 5) y\($0 * 7) z\($0 * 11)" }
    #expect(NearTexts(texts).pairs.isEmpty)
  }
}
