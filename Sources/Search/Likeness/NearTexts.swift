/// Which of many short texts say nearly the same, by the words that the search knows them by.
///
/// Two texts are near when the words that both have are six tenths or more of all words that either has, a rare word counting for
/// more than a common one. Texts are held together only where two neighbouring words of one stand side by side in the other as
/// well, and of so many that share such a pair each with the next few alone: so the cost grows in a line with the texts.
package struct NearTexts: Sendable {
  /// Two texts, the earlier of the list first.
  package struct Pair: Sendable, Equatable {
    package let first: Int
    package let second: Int
    /// Hundredths of the words, weighed.
    package let score: Int
    /// The words that both have, each as it first stood in a text, the rarest first.
    package let words: [String]
  }

  package static let least = 60
  /// A text of fewer different words is too common a form of words to be compared: “That the report be noted.”
  static let fewest = 5
  /// With how many of those that follow it in a list a text is compared.
  static let window = 8

  /// Of each text: the first that has exactly its words in their order; itself where there is none before it.
  package let same: [Int]
  /// Between texts that are the first of their words.
  package let pairs: [Pair]
  private let comparing: Comparing

  package init(_ texts: [String]) {
    let cut = CutTexts(texts)
    var firsts: [[Int32]: Int] = [:]
    let same = cut.terms.enumerated().map { number, terms in
      if terms.isEmpty { return number }
      if let first = firsts[terms] { return first }
      firsts[terms] = number
      return number
    }
    self.same = same
    comparing = Comparing(cut, same.enumerated().filter { $0.offset == $0.element }.map(\.offset))
    pairs = comparing.pairs
  }

  /// How near two texts are that may stand too far apart in a list to be a pair, in hundredths; nil where they are not near.
  package func score(_ first: Int, _ second: Int) -> Int? { comparing.near(first, second)?.score }
}

/// Texts as the numbers of their terms, in order, stop words left out.
struct CutTexts {
  private(set) var terms: [[Int32]] = []
  /// By term: the word that it first was.
  private(set) var words: [String] = []

  init(_ texts: [String]) {
    var vocabulary = Vocabulary(.none)
    for var text in texts {
      var found: [Int32] = []
      text.withUTF8 { bytes in
        Characters.classes.withUnsafeBufferPointer { classes in
          var scanner = RunScanner(bytes, classes: classes)
          while let run = scanner.next() {
            let place = vocabulary.find(run, in: bytes)
            if vocabulary.entries[place].term >= 0 { found.append(vocabulary.entries[place].term) }
            found += vocabulary.more[place] ?? []
            // Terms are numbered as they are met.
            while words.count < vocabulary.terms.count {
              words.append(String(decoding: bytes[run.range], as: UTF8.self))
            }
          }
        }
      }
      terms.append(found)
    }
  }
}
