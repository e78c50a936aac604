/// Finds the texts that say nearly the same as one before them.
///
/// Two texts are alike by the cosine of their terms, each term weighed by how rare it is among all: 1 is the same words, 0 none in
/// common. Whatever is alike shares one of the rarest terms of both, so that only texts which share one of those are compared; a
/// term that stands in very many texts leads nowhere. So the cost grows with the number of texts, and not with its square.
package struct LikeTexts: Sendable {
  /// A text and an earlier one.
  package struct Pair: Sendable {
    package let text: Int
    package let earlier: Int
    /// Hundredths, from `least` to 100.
    package let score: Int
    /// The words of the text that both have, the rarest first, and how many different words each has.
    package let shared: [String]
    package let counts: (text: Int, earlier: Int)
  }

  /// The score from which two texts are called alike, in hundredths.
  package static let least = 60
  /// Two texts of fewer words than this say too little to be compared: “That the report is noted.”
  static let fewest = 5
  /// A term in more texts than this says too little to lead from one to another.
  static let most = 64

  private let terms: TermSets
  private let weights: [Double]
  private let lengths: [Double]

  package init(_ texts: [String]) {
    terms = TermSets(texts)
    let count = Double(texts.count)
    let weights = terms.frequencies.map { LikeTexts.weight(Int($0), of: count) }
    self.weights = weights
    lengths = terms.sets.map { set in set.reduce(0) { $0 + weights[Int($1)] } }
  }

  /// The square of a term's rarity: how often the number of texts must be halved to come to those that have it. Squares of whole
  /// sixty-fourths, so that sums do not hang on the order in which they are made.
  private static func weight(_ frequency: Int, of count: Double) -> Double {
    var ratio = 1 + count / Double(frequency)
    var rarity = 0.0
    while ratio >= 2 {
      ratio /= 2
      rarity += 64
    }
    rarity += ((ratio - 1) * 64).rounded()
    return rarity * rarity
  }

  /// Of each text, the pair with the earlier text that is most like it. `comesBefore` says whether the first of two texts may be
  /// the earlier one of a pair.
  package func pairs(_ comesBefore: (Int, Int) -> Bool) -> [Pair] {
    var holders: [Int32: [Int]] = [:]
    for text in terms.sets.indices {
      for term in rarest(of: text) { holders[term, default: []].append(text) }
    }
    return terms.sets.indices.compactMap { best(for: $0, holders, comesBefore) }
  }

  /// The terms without which a text can be like no other: the rest of its weight is too small.
  private func rarest(of text: Int) -> [Int32] {
    let set = terms.sets[text]
    guard set.count >= LikeTexts.fewest else { return [] }
    var rest = lengths[text]
    let enough = rest * Double(LikeTexts.least * LikeTexts.least) / 10_000
    var count = 0
    while count < set.count, rest >= enough {
      rest -= weights[Int(set[count])]
      count += 1
    }
    return set.prefix(count).filter { terms.frequencies[Int($0)] <= LikeTexts.most }
  }

  private func best(for text: Int, _ holders: [Int32: [Int]], _ comesBefore: (Int, Int) -> Bool) -> Pair? {
    var seen: Set<Int> = [text]
    var best: (earlier: Int, score: Int)?
    for term in rarest(of: text) {
      for other in holders[term] ?? [] where seen.insert(other).inserted && comesBefore(other, text) {
        let score = score(text, other)
        guard score >= LikeTexts.least else { continue }
        if best.map({ (score, $0.earlier) > ($0.score, other) }) ?? true { best = (other, score) }
      }
    }
    return best.map { pair(text, $0.earlier, $0.score) }
  }

  /// In whole hundredths, rounded down.
  func score(_ a: Int, _ b: Int) -> Int {
    let shared = terms.sets[a].reduce(0) { sum, term in holds(b, term) ? sum + weights[Int(term)] : sum }
    return Int(100 * shared / (lengths[a] * lengths[b]).squareRoot() + 1e-9)
  }

  private func holds(_ text: Int, _ term: Int32) -> Bool { terms.sets[text].contains(term) }

  private func pair(_ text: Int, _ earlier: Int, _ score: Int) -> Pair {
    let shared = terms.sets[text].filter { holds(earlier, $0) }.map { terms.words[Int($0)] }
    return Pair(
      text: text, earlier: earlier, score: score, shared: shared,
      counts: (terms.sets[text].count, terms.sets[earlier].count))
  }
}
