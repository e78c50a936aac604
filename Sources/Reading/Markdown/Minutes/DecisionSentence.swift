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
    let isSet = isCapitals(word) && (!isInCapitals || opens != .other) || word.upperBound <= marked && opens != .other
    switch form {
    case .noun where opens == .other && numberedColon(after: word): return .certain
    case .noun: return opens == .colon || opens == .end && isSet || opens == .word && isCapitals(word) ? .certain : nil
    case .other: return opens == .colon || isSet && opens != .other ? .certain : nil
    case .verb:
      if isSet || opens == .colon { return .certain }
      return opens == .other || words.string(word).lowercased() == "noted" ? nil : .possible
    case .resolved:
      let isWelsh = words[word.lowerBound] | 0x20 == UInt8(ascii: "p")
      return isSet || isWelsh || opens != .other ? .certain : .possible
    }
  }

  /// A word of decision within the first sentences: “The Committee RESOLVED to”, “It was resolved that”.
  func later(than first: Range<Int>) -> DecisionWords? {
    var before = first
    var isFirstSentence = true
    while let word = words.plainWord(from: before.upperBound) {
      if endsSentence(before.upperBound..<word.lowerBound) { isFirstSentence = false }
      if let form = DecisionForm(words, word), form != .noun,
        let certainty = certainty(ofLater: word, form, after: before, isFirstSentence)
      {
        return DecisionWords(certainty, word)
      }
      before = word
    }
    return nil
  }

  private func certainty(
    ofLater word: Range<Int>, _ form: DecisionForm, after before: Range<Int>, _ isFirstSentence: Bool
  ) -> DecisionWords.Certainty? {
    let opens = follower(of: word)
    if isCapitals(word), form != .other || opens != .other {
      if !isFirstSentence { return .possible }
      return !isInCapitals || beginsWithItWas && word.lowerBound < 24 ? .certain : nil
    }
    guard isFirstSentence, form != .other, opens == .word, isActor(before) else { return nil }
    if form == .resolved, beginsWithItWas { return .certain }
    return words.string(word).lowercased() == "noted" ? nil : .possible
  }

  /// Whether the word before is one of those that decide, so that “asked who had decided that” is no decision.
  private func isActor(_ word: Range<Int>) -> Bool {
    DecisionSentence.actors.contains(words.string(word).lowercased())
  }

  private static let actors: Set<String> = [
    "committee", "committees", "members", "panel", "board", "group", "council", "cabinet", "commission", "forum",
    "meeting", "executive", "was", "were", "unanimously", "also", "then", "further", "therefore", "all", "it", "they",
    "councillors", "and", "seconded", "pwyllgor", "aelodau",
  ]

  private var beginsWithItWas: Bool {
    words.count > 6 && words.string(0..<6).lowercased() == "it was"
  }

  /// “Resolution 1:”; “Recommendation 1:” may be one that the meeting only spoke about.
  private func numberedColon(after word: Range<Int>) -> Bool {
    guard let number = words.plainWord(from: word.upperBound), words[number].allSatisfy(\.isDigit) else { return false }
    return follower(of: number) == .colon && !words.string(word).lowercased().hasPrefix("rec")
  }

  private enum Follower {
    /// A colon or a dash.
    case colon
    /// A comma, a bracket, a full stop, or nothing more.
    case end
    /// “that”, “to”, “unanimously”.
    case word
    case other
  }

  private func follower(of word: Range<Int>) -> Follower {
    let next = words.endOfBlanks(from: word.upperBound, to: words.count)
    if next == words.count { return .end }
    let isHyphen = words[next] == UInt8(ascii: "-") && next > word.upperBound
    if words[next] == UInt8(ascii: ":") || isHyphen || words.has("–", at: next) || words.has("—", at: next) {
      return .colon
    }
    if ",(.;".utf8.contains(words[next]) { return .end }
    guard let following = words.plainWord(from: next), following.lowerBound == next, following.count <= 12 else {
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
