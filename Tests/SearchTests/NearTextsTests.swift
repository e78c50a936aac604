import Foundation
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

  /// As a clerk would know them.
  @Test func tellsWordsAsTheyStood() throws {
    let pair = try #require(NearTexts([Self.gullies, Self.gullies + " Everywhere."]).pairs.first)
    #expect(pair.words.contains("parishes") && pair.words.contains("winter") && !pair.words.contains("parish"))
  }

  /// Ten times as many texts take about ten times as long; the time is told.
  @Test func theTimeGrowsWithTheNumberOfTexts() {
    let texts = Self.made(10_000)
    let small = Self.cost { _ = NearTexts(Array(texts.prefix(1_000))) }
    var found = 0
    let large = Self.cost { found = NearTexts(texts).pairs.count }
    print("near texts: 1,000 in \(small) s, 10,000 in \(large) s of CPU, \(found) pairs")
    #expect(large < small * 25 && found > 100)
  }

  /// Seconds of this thread's processor, whatever else the machine does.
  private static func cost(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  /// Texts of words as they are spread in prose: a few common ones, many rare; every fiftieth says an earlier one again.
  private static func made(_ count: Int) -> [String] {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let letters = Array("bcdfghklmnprtvw")
    func word(_ number: Int) -> String {
      String([letters[number % 15], "a", letters[number / 15 % 15], "o", letters[number / 225 % 15], "u"])
    }
    var texts: [[String]] = []
    for index in 0..<count {
      let again = index % 50 == 49 ? texts[next(index)].dropLast() + ["new\(index)"] : []
      let fresh = (0..<(12 + next(14))).map { _ in word(next(2) == 0 ? next(60) : next(next(3_300) + 60)) }
      texts.append(again.isEmpty ? fresh : Array(again))
    }
    return texts.map { $0.joined(separator: " ") }
  }
}
