import Testing

@testable import Search

/// Which texts say nearly the same.
@Suite struct LikeTextsTests {
  static let gullies = "That every gully in the six parishes is cleaned before each winter."
  /// What else a council recommends, so that words have a rarity.
  static let others = [
    "That the cabinet sets a yearly target for new foster homes and reports on it.",
    "That one telephone number for all supported buses is answered until the last arrival.",
    "That quality counts for at least 60% of the marks when contracts are awarded.",
    "That thirty more stops get a shelter with a seat, beginning with those outside surgeries.",
    "That families are told in person about charges for adult care, a year before the first bill.",
  ]

  private func pairs(_ texts: String...) -> [LikeTexts.Pair] {
    LikeTexts(texts + Self.others).pairs { $0 < $1 }
  }

  @Test(arguments: [
    (gullies, 100...100 as ClosedRange<Int>?),
    ("That EVERY gully in the six parishes is cleaned, before each winter!", 100...100),
    ("That all gullies of the six parishes are cleaned before winter.", 60...95),
    ("That sandbags are kept in the six parishes at twelve places agreed with parish councils.", nil),
    ("", nil),
  ])
  func aPairIsToldFromTheScoreOn(text: String, score: ClosedRange<Int>?) {
    let found = pairs(Self.gullies, text)
    #expect(found.count == (score == nil ? 0 : 1))
    if let score, let pair = found.first {
      #expect(score.contains(pair.score))
      #expect(pair.text == 1 && pair.earlier == 0)
    }
  }

  @Test func aPairShowsItsWorking() throws {
    let pair = try #require(pairs(Self.gullies, "That gullies in the six parishes are cleaned before Christmas.").first)
    #expect(Set(pair.shared) == ["gullies", "six", "parishes", "cleaned", "before"])
    #expect(pair.counts.text == 7 && pair.counts.earlier == 8)
  }

  @Test func shortTextsSayTooLittle() {
    #expect(pairs("That the report is noted.", "That the report is noted.").isEmpty)
  }

  @Test func theBestOfSeveralIsTold() {
    let found = pairs("That gullies in the six parishes are cleaned before Easter.", Self.gullies, Self.gullies)
    #expect(found.map(\.text) == [1, 2] && found.map(\.earlier) == [0, 1])
  }

  /// Whatever shares enough words is found, whichever of them lead to it: compared with every pair there is.
  @Test func nothingIsLostByNotComparingAll() {
    let texts = LikeTextsTests.made(400)
    let quick = LikeTexts(texts).pairs { $0 < $1 }.map { "\($0.text) \($0.score)" }
    var slow: [String] = []
    let sets = TermSets(texts)
    let all = LikeTexts(texts)
    for text in texts.indices {
      let scores = (0..<text).filter { sets.sets[$0].count >= 5 && sets.sets[text].count >= 5 }.map {
        all.score(text, $0)
      }
      if let best = scores.max(), best >= LikeTexts.least { slow.append("\(text) \(best)") }
    }
    #expect(quick == slow && !slow.isEmpty)
  }

  /// Ten times as many texts take about ten times as long; the time is told.
  @Test func theCostGrowsWithTheNumberOfTexts() {
    let clock = ContinuousClock()
    let texts = LikeTextsTests.made(10_000)
    let small = clock.measure { _ = LikeTexts(Array(texts.prefix(1_000))).pairs { $0 < $1 } }
    var found = 0
    let large = clock.measure { found = LikeTexts(texts).pairs { $0 < $1 }.count }
    print("said before: 1,000 texts in \(small), 10,000 in \(large), \(found) pairs")
    #expect(large < small * 60)
    #expect(found > 100)
  }

  /// Texts of words as they are spread in prose: a few common ones, many rare; every fiftieth says an earlier one again.
  static func made(_ count: Int) -> [String] {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var texts: [[String]] = []
    for index in 0..<count {
      if index % 50 == 49 {
        var again = texts[next(index)]
        again[0] = "newword\(index)"
        texts.append(again)
      } else {
        texts.append(
          (0..<(12 + next(14))).map { _ in
            let rank = next(2) == 0 ? next(60) : next(next(4_000) + 60)
            return "w"
              + String(rank, radix: 26).map {
                String("abcdefghijklmnopqrstuvwxyz".dropFirst(Int(String($0), radix: 26) ?? 0).prefix(1))
              }.joined() + "x"
          })
      }
    }
    return texts.map { $0.joined(separator: " ") }
  }
}
