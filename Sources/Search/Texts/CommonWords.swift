/// The common words that texts are written in, the one that saves most first.
struct CommonWords: Sendable {
  static let none = CommonWords(counts: [:])
  static let most = 2240

  let words: [[UInt8]]
  private let numbers: [[UInt8]: Int32]

  /// `counts` tell how often each word stands in the texts that are looked at.
  init(counts: [[UInt8]: Int]) {
    let ranked = counts.filter { $0.value > 1 }.sorted {
      let (one, other) = ($0.value * ($0.key.count + 1), $1.value * ($1.key.count + 1))
      return one != other ? one > other : $0.key.lexicographicallyPrecedes($1.key)
    }
    words = ranked.prefix(CommonWords.most).map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: zip(words, (0...).lazy.map { Int32($0) }))
  }

  /// Whether a run may be one: small letters a–z, digits and apostrophes (' ‘ ’).
  static func canBe(_ run: some Sequence<UInt8>) -> Bool {
    run.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x27, 0xE2, 0x80, 0x98, 0x99: true
      default: false
      }
    }
  }

  /// Below 0 for what is no common word.
  func number(of word: [UInt8]) -> Int32 { numbers[word] ?? -1 }
}
