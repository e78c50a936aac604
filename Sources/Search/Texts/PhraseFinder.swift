/// Finds the phrases that make texts shortest: again and again, what stands next to each other most often becomes one
/// (byte-pair encoding, with words for bytes).
struct PhraseFinder {
  static let most = 1024
  static let rounds = 10
  /// A phrase that stands in the texts less often than this is none.
  static let least = 4
  static let longest = 24

  /// Parts texts: no phrase reaches across it.
  static let gap = UInt16.max

  private var texts: [UInt16]
  private let wordCount: Int
  private(set) var phrases: [Phrase] = []

  /// Two words, marks or phrases in a row, and how many words and marks that makes.
  struct Phrase {
    var first: UInt16
    var second: UInt16
    var length: Int
  }

  /// `texts` are atoms; phrases get the numbers that follow those of the words.
  init(_ texts: [UInt16], wordCount: Int) {
    self.texts = texts
    self.wordCount = wordCount
    for _ in 0..<PhraseFinder.rounds {
      let best = commonest(PhraseFinder.most / PhraseFinder.rounds)
      if best.isEmpty { break }
      join(best)
    }
  }

  private func length(of symbol: UInt16) -> Int {
    let index = Int(symbol) - wordCount
    return phrases.indices.contains(index) ? phrases[index].length : 1
  }

  private func commonest(_ count: Int) -> [PairTable.Pair] {
    var table = PairTable()
    var before: (PairTable.Pair?) = nil
    for (first, second) in zip(texts, texts.dropFirst()) where first != PhraseFinder.gap && second != PhraseFinder.gap {
      let pair = PairTable.Pair(first, second)
      // Three of the same in a row are one pair, not two.
      if first == second, before == pair {
        before = nil
        continue
      }
      before = pair
      table[pair] += 1
    }
    let common = table.all.filter { pair, count in
      count >= PhraseFinder.least && length(of: pair.first) + length(of: pair.second) <= PhraseFinder.longest
    }
    return common.sorted { ($1.count, $0.pair.key) < ($0.count, $1.pair.key) }.prefix(count).map(\.pair)
  }

  /// Makes phrases of the pairs, of which the first goes before the others where both could be.
  private mutating func join(_ pairs: [PairTable.Pair]) {
    var ranks = PairTable()
    for (rank, pair) in pairs.enumerated() { ranks[pair] = Int32(rank + 1) }
    let base = wordCount + phrases.count
    var joined: [UInt16] = []
    joined.reserveCapacity(texts.count)
    var index = 0
    while index < texts.count {
      let rank = rank(at: index, ranks)
      let next = rank > 0 ? self.rank(at: index + 1, ranks) : 0
      if rank > 0, next == 0 || next >= rank {
        joined.append(UInt16(clamping: base + Int(rank) - 1))
        index += 2
      } else {
        joined.append(texts[index])
        index += 1
      }
    }
    phrases += pairs.map { pair in
      Phrase(first: pair.first, second: pair.second, length: length(of: pair.first) + length(of: pair.second))
    }
    texts = joined
  }

  private func rank(at index: Int, _ ranks: PairTable) -> Int32 {
    guard index + 1 < texts.count, texts[index] != PhraseFinder.gap, texts[index + 1] != PhraseFinder.gap else {
      return 0
    }
    return ranks[PairTable.Pair(texts[index], texts[index + 1])]
  }
}

/// A number for each pair of symbols, 0 unless one was set.
struct PairTable {
  struct Pair: Equatable {
    let key: UInt32

    init(_ first: UInt16, _ second: UInt16) { key = UInt32(first) << 16 | UInt32(second) }

    fileprivate init(key: UInt32) { self.key = key }

    var first: UInt16 { UInt16(truncatingIfNeeded: key >> 16) }
    var second: UInt16 { UInt16(truncatingIfNeeded: key) }
  }

  private var keys = [UInt32](repeating: 0, count: 1 << 12)
  private var values = [Int32](repeating: 0, count: 1 << 12)
  private var count = 0

  subscript(_ pair: Pair) -> Int32 {
    get { values[slot(of: pair.key)] }
    set {
      var slot = slot(of: pair.key)
      if values[slot] == 0 {
        count += 1
        if count * 2 > keys.count {
          grow()
          slot = self.slot(of: pair.key)
        }
      }
      keys[slot] = pair.key
      values[slot] = newValue
    }
  }

  var all: [(pair: Pair, count: Int32)] {
    keys.indices.filter { values[$0] != 0 }.map { (Pair(key: keys[$0]), values[$0]) }
  }

  private func slot(of key: UInt32) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = all
    keys = [UInt32](repeating: 0, count: keys.count * 2)
    values = [Int32](repeating: 0, count: keys.count)
    for (pair, value) in old {
      let slot = slot(of: pair.key)
      keys[slot] = pair.key
      values[slot] = value
    }
  }
}
