/// Short texts as sets of terms: cut, folded and stemmed as the search does it, without the words that it leaves out.
struct TermSets: Sendable {
  /// The terms of each text, each once, the rarest first.
  private(set) var sets: [[Int32]] = []
  /// How many texts hold each term.
  private(set) var frequencies: [Int32] = []
  /// Each term as it first stood in a text.
  private(set) var words: [String] = []

  init(_ texts: [String]) {
    var vocabulary = Vocabulary(.none)
    sets = texts.map { read($0, &vocabulary) }
    for term in sets.joined() { frequencies[Int(term)] += 1 }
    let frequencies = frequencies
    for index in sets.indices {
      sets[index].sort { (frequencies[Int($0)], $0) < (frequencies[Int($1)], $1) }
    }
  }

  private mutating func read(_ text: String, _ vocabulary: inout Vocabulary) -> [Int32] {
    var text = text
    var terms: Set<Int32> = []
    text.withUTF8 { bytes in
      Characters.classes.withUnsafeBufferPointer { classes in
        var scanner = RunScanner(bytes, classes: classes)
        while let run = scanner.next() {
          let index = vocabulary.find(run, in: bytes)
          let first = vocabulary.entries[index].term
          if first < 0 { continue }
          for term in [first] + (vocabulary.more[index] ?? []) {
            terms.insert(term)
            name(term, bytes[run.range])
          }
        }
      }
    }
    return Array(terms)
  }

  /// Terms are numbered in the order in which they are met.
  private mutating func name(_ term: Int32, _ run: Slice<UnsafeBufferPointer<UInt8>>) {
    while words.count <= Int(term) {
      words.append(String(decoding: run, as: UTF8.self))
      frequencies.append(0)
    }
  }
}
