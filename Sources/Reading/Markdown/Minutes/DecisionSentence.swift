/// The first sentences of a paragraph of minutes, asked whether they tell a decision.
struct DecisionSentence {
  private let words: UnsafeBufferPointer<UInt8>
  private let marked: Int
  private let isInCapitals: Bool

  init(_ words: UnsafeBufferPointer<UInt8>, marked: Int) {
    self.words = words
    self.marked = marked
    isInCapitals = !words.contains { (0x61...0x7A).contains($0) }
  }

  /// How certain a word of decision is that the paragraph begins with.
  func certainty(ofFirst word: Range<Int>, _ form: DecisionForm) -> DecisionWords.Certainty? {
    let opens = follower(of: word)
    let isCapital = isCapitals(word) && (!isInCapitals || opens != .other)
    let isMarked = word.upperBound <= marked && opens != .other
    switch form {
    case .noun: return opens == .sign || opens == .word && isCapitals(word) ? .certain : nil
    case .other: return opens == .sign || (isCapital || isMarked) && opens != .other ? .certain : nil
    case .verb:
      if isCapital || isMarked || opens == .sign { return .certain }
      if opens == .word, words.string(word).lowercased() != "noted" { return .possible }
      return nil
    case .resolved: return isCapital || isMarked || opens != .other ? .certain : .possible
    }
  }

  /// A word of decision within the first sentences: “The Committee RESOLVED to”, “It was resolved that”.
  func later(than first: Range<Int>) -> DecisionWords? {
    var position = first.upperBound
    var isFirstSentence = true
    var count = 1
    while let word = words.word(from: position) {
      if endsSentence(position..<word.lowerBound) { isFirstSentence = false }
      position = word.upperBound
      count += 1
      guard let form = DecisionForm(words, word), form != .noun else { continue }
      if let certainty = certainty(ofLater: word, form, isFirstSentence, count) {
        return DecisionWords(certainty, word)
      }
    }
    return nil
  }

  private func certainty(
    ofLater word: Range<Int>, _ form: DecisionForm, _ isFirstSentence: Bool, _ count: Int
  ) -> DecisionWords.Certainty? {
    let opens = follower(of: word)
    if isCapitals(word), form != .other || opens != .other {
      if isInCapitals { return isFirstSentence && beginsWithItWas && count <= 5 ? .certain : nil }
      return isFirstSentence ? .certain : .possible
    }
    guard isFirstSentence, count <= 9, form != .other, opens == .word else { return nil }
    let isNoted = words.string(word).lowercased() == "noted"
    if form == .resolved { return beginsWithItWas ? .certain : .possible }
    return isNoted ? nil : .possible
  }

  private var beginsWithItWas: Bool {
    words.count > 6 && words.string(0..<6).lowercased() == "it was"
  }

  private enum Follower {
    /// A colon, a dash, a comma, a bracket, or the end.
    case sign
    /// “that”, “to”, “unanimously”.
    case word
    case other
  }

  private func follower(of word: Range<Int>) -> Follower {
    let next = words.endOfBlanks(from: word.upperBound, to: words.count)
    if next == words.count { return .sign }
    if ":,(-.;".utf8.contains(words[next]) || words.has("–", at: next) || words.has("—", at: next) { return .sign }
    guard let following = words.word(from: next), following.lowerBound == next, following.count <= 12 else {
      return .other
    }
    return DecisionSentence.openers.contains(words.string(following).lowercased()) ? .word : .other
  }

  private static let openers: Set<String> = [
    "that", "to", "unanimously", "by", "nem", "as", "accordingly", "bod", "i", "y", "yn", "fod", "dylid",
  ]

  private func isCapitals(_ word: Range<Int>) -> Bool { words[word].allSatisfy { !$0.isLetter || $0 & 0x20 == 0 } }

  private func endsSentence(_ gap: Range<Int>) -> Bool {
    guard let stop = words[gap].firstIndex(where: { ".!?".utf8.contains($0) }) else { return false }
    // “Cllr. Price” and initials go on.
    let before = words[..<stop].reversed().prefix { $0.isWordPart }.count
    return words.isBlank(at: stop + 1) && before > 4
  }
}
