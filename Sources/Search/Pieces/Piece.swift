/// What was found in so many units that follow each other.
package struct Piece: Sendable {
  static let size = 8192

  /// How many units.
  var count: Int
  var terms: [[UInt8]]
  /// By term: the unit's place in the piece, times four, and its level.
  var postings: PostingLists
  /// By bucket: the place in the piece of the group that the unit's card is in.
  var pairs: PostingLists
  /// Words for spelling, in the order of bytes, with how many units hold each.
  var words: [(word: [UInt8], units: Int)]
  var cards: CardGroups
  var names: [PieceName]
  var hyphenated: [Compound]
}

/// What one unit is called.
struct PieceName: Sendable {
  static let partly = 32

  /// Of its first term.
  var bucket: UInt32
  /// Of its terms with a space between.
  var hash: UInt32
  /// Its place in the piece.
  var unit: Int
  /// Of its kind; so much more for one word of a name.
  var rank: Int
  var standing: Standing?
}

extension Vocabulary {
  /// Words of four letters or more, a–z only, in the order of bytes.
  borrowing func spelling() -> [(word: [UInt8], units: Int)] {
    var words: [(word: [UInt8], units: Int)] = []
    for index in entries.indices where entries[index].units > 0 && entries[index].term >= 0 {
      if entries[index].length < 4 { continue }
      let run = run(of: entries[index])
      if run.allSatisfy({ (0x61...0x7A).contains($0) }) { words.append((Array(run), Int(entries[index].units))) }
    }
    return words.sorted { $0.word.lexicographicallyPrecedes($1.word) }
  }

  /// How often each run stands in the units.
  borrowing func counts() -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    for index in entries.indices {
      let run = run(of: entries[index])
      if CommonWords.canBe(run) { counts[Array(run)] = Int(entries[index].count) }
    }
    return counts
  }
}
