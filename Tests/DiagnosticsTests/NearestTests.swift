import Testing

@testable import Diagnostics

@Suite struct NearestTests {
  @Test(arguments: [
    ("commitee", "committee"), ("tilte", "title"), ("Committee", "committee"), ("xyzzy", nil), ("a", nil),
  ])
  func findsTheWordThatWasMeant(word: String, expected: String?) {
    #expect(nearest(to: word, among: ["title", "committee", "agenda", "date"]) == expected)
  }

  @Test func doesNotDependOnTheOrderOfCandidates() {
    #expect(nearest(to: "rec-1", among: ["rec-3", "rec-2"]) == "rec-2")
    #expect(nearest(to: "rec-1", among: ["rec-2", "rec-3"]) == "rec-2")
  }

  @Test func countsASwapOfNeighboursAsOne() {
    #expect(editDistance(Array("tilte".utf8), Array("title".utf8)) == 1)
  }
}
