/// What texts are written in: common words and phrases, a code of one or two bytes for each (docs/search-index.md, “Cards”).
///
/// They are counted in the oldest units alone, so that a new meeting changes no text that is there.
struct TextCodes: Sendable {
  static let none = TextCodes(.none, texts: [])
  /// How many codes of one byte there are.
  static let shortest = 192

  let common: CommonWords
  private let phrases: [PhraseFinder.Phrase]
  private let tree: PhraseTree
  /// The code of each word and then each phrase: from `shortest` on it takes two bytes.
  private let codes: [UInt16]
  /// By class, short and long: the words in the order of bytes, and the phrases, by number.
  private let classes: [(words: [Int], phrases: [Int])]

  /// `texts` are atoms with gaps between, to find phrases in.
  init(_ common: CommonWords, texts: [UInt16]) {
    let count = common.words.count
    let phrases = PhraseFinder(texts, wordCount: count).phrases
    let tree = PhraseTree(TextCodes.spelt(phrases, after: count), from: count)
    let uses = TextCodes.uses(of: count + phrases.count, in: texts, tree)
    let ranked = uses.indices.sorted { (uses[$1], $0) < (uses[$0], $1) }
    classes = [ranked.prefix(TextCodes.shortest), ranked.dropFirst(TextCodes.shortest)].map { symbols in
      let words = symbols.filter { $0 < count }
      return (
        words.sorted { common.words[$0].lexicographicallyPrecedes(common.words[$1]) },
        symbols.filter { $0 >= count }.sorted()
      )
    }
    var codes = [UInt16](repeating: 0, count: uses.count)
    for (index, symbols) in classes.enumerated() {
      for (code, symbol) in (symbols.words + symbols.phrases).enumerated() {
        codes[symbol] = UInt16(clamping: code + index * TextCodes.shortest)
      }
    }
    self.common = common
    self.phrases = phrases
    self.tree = tree
    self.codes = codes
  }

  /// Each phrase as words and marks.
  private static func spelt(_ phrases: [PhraseFinder.Phrase], after words: Int) -> [[UInt16]] {
    phrases.reduce(into: []) { spelt, phrase in
      spelt.append(
        [phrase.first, phrase.second].flatMap { symbol in
          let index = Int(symbol) - words
          return spelt.indices.contains(index) ? spelt[index] : [symbol]
        })
    }
  }

  /// How often each symbol is written when the texts are.
  private static func uses(of count: Int, in texts: [UInt16], _ tree: PhraseTree) -> [Int] {
    var uses = [Int](repeating: 0, count: count)
    var index = 0
    while index < texts.count {
      let (symbol, length) = tree.longest(in: texts, at: index)
      if Int(symbol) < count { uses[Int(symbol)] += 1 }
      index += length
    }
    return uses
  }

  /// Writes atoms that follow each other.
  @inline(__always)
  func write(_ atoms: [UInt16], into bytes: inout [UInt8]) {
    var index = 0
    while index < atoms.count {
      let (symbol, length) = tree.longest(in: atoms, at: index)
      put(symbol, into: &bytes)
      index += length
    }
  }

  @inline(__always)
  private func put(_ symbol: UInt16, into bytes: inout [UInt8]) {
    if let mark = Atom(value: symbol).mark { return bytes.append(mark) }
    let code = codes[Int(symbol)]
    if code < TextCodes.shortest { return bytes.append(UInt8(truncatingIfNeeded: code)) }
    let rest = code - UInt16(TextCodes.shortest)
    bytes.append(0xC0 + UInt8(truncatingIfNeeded: rest >> 8))
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// The file that tells the codes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for symbols in classes {
      bytes.put(num: symbols.words.count)
      bytes.put(num: symbols.phrases.count)
    }
    for symbols in classes {
      var before: [UInt8] = []
      for word in symbols.words {
        bytes.put(frontCoded: common.words[word], after: before)
        before = common.words[word]
      }
    }
    for phrase in classes.flatMap(\.phrases).map({ phrases[$0 - common.words.count] }) {
      put(phrase.first, into: &bytes)
      put(phrase.second, into: &bytes)
    }
    return bytes
  }
}
