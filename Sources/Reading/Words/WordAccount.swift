import Diagnostics

/// Holds the words of a Markdown source against those that were read, side by side and in order, and finds the ones that
/// nobody read: the cell of a table beyond its headings, a definition that nothing refers to.
///
/// Asked only where the count of letters and digits differs; linear, because each look ahead is bounded.
struct WordAccount {
  private let text: UnsafeBufferPointer<UInt8>
  private let source: [Range<Int>]
  private let read: ReadWords
  private var lost: [Int] = []
  /// What was read and passed over: a word that moved, such as the address of `[text][label]`, is not lost.
  private var spare: [[UInt8]: Int] = [:]

  private static let farthest = 400
  /// More are not looked for, so that a text of which nothing is read costs no more than one of which most is.
  private static let mostLost = 5_000

  init(_ text: UnsafeBufferPointer<UInt8>, _ read: ReadWords) {
    self.text = text
    self.read = read
    source = SourceWords(text).ranges
    compare()
  }

  private mutating func compare() {
    var (mine, theirs) = (0, 0)
    while mine < source.count, lost.count < WordAccount.mostLost {
      let ahead = distance(from: theirs) { isSame(mine, $0) }
      let behind = theirs < read.words.count ? distance(inSourceFrom: mine) { isSame($0, theirs) } : nil
      switch (ahead, behind) {
      case (let ahead?, let behind) where ahead <= behind ?? .max:
        for passed in theirs..<theirs + ahead { keep(passed) }
        (mine, theirs) = (mine + 1, theirs + ahead + 1)
      case (_, let behind?):
        lost += mine..<mine + behind
        mine += behind
      case (_, nil):
        lost.append(mine)
        mine += 1
      }
    }
    for passed in theirs..<max(theirs, read.words.count) { keep(passed) }
  }

  private func isSame(_ mine: Int, _ theirs: Int) -> Bool {
    read.withWord(theirs) { $0.elementsEqual(text[source[mine]]) }
  }

  private func distance(from start: Int, _ isSame: (Int) -> Bool) -> Int? {
    (0..<max(0, min(WordAccount.farthest, read.words.count - start))).first { isSame(start + $0) }
  }

  private func distance(inSourceFrom start: Int, _ isSame: (Int) -> Bool) -> Int? {
    (0..<min(WordAccount.farthest, source.count - start)).first { isSame(start + $0) }
  }

  private mutating func keep(_ passed: Int) { spare[read.withWord(passed) { Array($0) }, default: 0] += 1 }

  /// What nobody read, as bytes of the source: words of one line that stand next to one another together.
  mutating func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var last = -2
    for index in lost {
      let word = source[index]
      if let count = spare[Array(text[word])], count > 0 {
        spare[Array(text[word])] = count - 1
        continue
      }
      if last == index - 1, let run = runs.last, text.offset(of: 10, in: run.upperBound..<word.lowerBound) == nil {
        runs[runs.count - 1] = run.lowerBound..<word.upperBound
      } else {
        runs.append(word)
      }
      last = index
    }
    return runs
  }
}
