/// The common words that texts are written in: a short code for each.
///
/// They are counted in the oldest units alone, so that a new meeting changes no text that is there.
struct CommonWords: Sendable {
  static let none = CommonWords(counts: [:])
  static let shortest = 192
  static let most = shortest + 2048

  /// In the order of their codes.
  let words: [[UInt8]]
  private let numbers: [[UInt8]: Int32]

  init(counts: [[UInt8]: Int]) {
    let ranked = counts.filter { $0.value > 1 }.sorted {
      let (one, other) = ($0.value * ($0.key.count + 1), $1.value * ($1.key.count + 1))
      return one != other ? one > other : $0.key.lexicographicallyPrecedes($1.key)
    }
    let chosen = ranked.prefix(CommonWords.most).sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
    }.map(\.key)
    // The commonest have codes of one byte; within each class they stand in the order of bytes.
    let short = chosen.prefix(CommonWords.shortest).sorted { $0.lexicographicallyPrecedes($1) }
    let long = chosen.dropFirst(CommonWords.shortest).sorted { $0.lexicographicallyPrecedes($1) }
    words = short + long
    numbers = Dictionary(uniqueKeysWithValues: zip(words, (0...).lazy.map { Int32($0) }))
  }

  /// Below 0 for what is no common word.
  func number(of word: [UInt8]) -> Int32 { numbers[word] ?? -1 }

  /// Whether a run can be one: small letters a–z only.
  static func isPlain(_ word: some Sequence<UInt8>) -> Bool { word.allSatisfy { (0x61...0x7A).contains($0) } }

  /// The file's bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let short = words.prefix(CommonWords.shortest)
    bytes.put(num: short.count)
    bytes.put(num: words.count - short.count)
    for group in [short, words.dropFirst(CommonWords.shortest)] {
      var before: [UInt8] = []
      for word in group {
        bytes.put(frontCoded: word, after: before)
        before = word
      }
    }
    return bytes
  }
}
