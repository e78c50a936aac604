/// Holds texts together that share two neighbouring terms.
struct Comparing {
  private let cut: CutTexts
  /// By term: how much it counts, more the fewer texts have it.
  private let weights: [Int]
  /// By text: its different terms in the order of their numbers.
  private let sets: [[Int32]]
  private(set) var pairs: [NearTexts.Pair] = []

  /// `texts` are the numbers of those to compare, ascending.
  init(_ cut: CutTexts, _ texts: [Int]) {
    self.cut = cut
    sets = cut.terms.map { Array(Set($0)).sorted() }
    weights = Comparing.weights(cut.words.count, texts.map { [sets] in sets[$0] })
    let long = texts.filter { [sets] in sets[$0].count >= NearTexts.fewest }
    pairs = candidates(long).compactMap { near(Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// One, and one more each time that half as many texts have the term. Whole numbers are the same on every machine.
  private static func weights(_ count: Int, _ sets: [[Int32]]) -> [Int] {
    var holders = [Int](repeating: 0, count: count)
    for set in sets { for term in set { holders[Int(term)] += 1 } }
    return holders.map { held in
      let times = max(1, sets.count / max(1, held))
      return Int.bitWidth - times.leadingZeroBitCount
    }
  }

  /// Two texts as one number, the first in the upper half; each once, ascending.
  private func candidates(_ texts: [Int]) -> [UInt64] {
    var found: [UInt64] = []
    var neighbours: [(key: UInt64, text: UInt32)] = []
    for text in texts {
      let terms = cut.terms[text]
      let keys = zip(terms, terms.dropFirst()).map {
        UInt64(UInt32(bitPattern: $0)) << 32 | UInt64(UInt32(bitPattern: $1))
      }
      for key in Set(keys) { neighbours.append((key, UInt32(clamping: text))) }
    }
    neighbours.sort { ($0.key, $0.text) < ($1.key, $1.text) }
    for (place, one) in neighbours.enumerated() {
      for other in neighbours[(place + 1)...].prefix(NearTexts.window) {
        guard other.key == one.key else { break }
        found.append(UInt64(one.text) << 32 | UInt64(other.text))
      }
    }
    return Comparing.unique(found)
  }

  private static func unique(_ numbers: [UInt64]) -> [UInt64] {
    var last: UInt64?
    return numbers.sorted().filter { number in
      defer { last = number }
      return number != last
    }
  }

  func near(_ first: Int, _ second: Int) -> NearTexts.Pair? {
    let (one, other) = (sets[first], sets[second])
    var (shared, all) = ([Int32](), 0)
    var (i, j) = (0, 0)
    while i < one.count || j < other.count {
      let (a, b) = (i < one.count ? one[i] : .max, j < other.count ? other[j] : .max)
      all += weights[Int(min(a, b))]
      if a == b { shared.append(a) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    let score = shared.reduce(0) { $0 + weights[Int($1)] } * 100 / max(1, all)
    return score < NearTexts.least ? nil : pair(first, second, score, shared)
  }

  private func pair(_ first: Int, _ second: Int, _ score: Int, _ shared: [Int32]) -> NearTexts.Pair {
    let rarest = shared.sorted { (weights[Int($1)], $0) < (weights[Int($0)], $1) }
    return NearTexts.Pair(
      first: first, second: second, score: score,
      words: rarest.map { cut.words[Int($0)] })
  }
}
