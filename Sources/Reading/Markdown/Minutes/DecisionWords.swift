/// The words that a decision of a meeting begins with, as councils write them: “RESOLVED:”, “It was AGREED that”, “**Noted** –”.
struct DecisionWords: Equatable {
  enum Certainty { case certain, possible }

  var certainty: Certainty
  /// The word itself, as bytes of the words.
  var word: Range<Int>

  /// `words` begin a paragraph, of which the first `marked` bytes are bold or in italics.
  ///
  /// A word in capitals, with a mark, or with a colon is certain, and so is “Resolved that”. What may be a story of what
  /// members thought – “Members agreed that parking was a problem” – is possible.
  init?(_ words: UnsafeBufferPointer<UInt8>, marked: Int) {
    guard let first = words.plainWord(from: 0), words[..<first.lowerBound].allSatisfy({ $0 != UInt8(ascii: "|") })
    else {
      return nil
    }
    let sentence = DecisionSentence(words, marked: marked)
    if let form = DecisionForm(words, first) {
      guard let certainty = sentence.certainty(ofFirst: first, form) else { return nil }
      (self.certainty, word) = (certainty, first)
      return
    }
    guard let found = sentence.later(than: first) else { return nil }
    self = found
  }

  init(_ certainty: Certainty, _ word: Range<Int>) {
    self.certainty = certainty
    self.word = word
  }
}

/// What a word of decision is.
enum DecisionForm {
  /// What a meeting did: “resolved”, “noted”.
  case verb
  /// “Resolved” and its like in Welsh, which nobody writes of anything else.
  case resolved
  /// What a meeting does with a paper, and others do too: “approved”, “deferred”.
  case other
  case noun

  init?(_ words: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard (5...16).contains(range.count), let form = DecisionForm.forms[words.string(range).lowercased()] else {
      return nil
    }
    self = form
  }

  private static let forms: [String: DecisionForm] = [
    "resolved": .resolved, "penderfynwyd": .resolved, "penderfynodd": .resolved,
    "agreed": .verb, "recommended": .verb, "noted": .verb, "decided": .verb, "cytunwyd": .verb, "cytunodd": .verb,
    "argymhellwyd": .verb, "argymhellodd": .verb, "nodwyd": .verb, "nododd": .verb,
    "approved": .other, "adopted": .other, "endorsed": .other, "deferred": .other, "referred": .other,
    "carried": .other, "cymeradwywyd": .other, "derbyniwyd": .other, "mabwysiadwyd": .other, "gohiriwyd": .other,
    "cyfeiriwyd": .other,
    "decision": .noun, "decisions": .noun, "resolution": .noun, "resolutions": .noun, "recommendation": .noun,
    "recommendations": .noun, "penderfyniad": .noun, "penderfyniadau": .noun, "argymhelliad": .noun,
    "argymhellion": .noun,
  ]
}

extension UnsafeBufferPointer<UInt8> {
  /// The next word of plain letters: a dash or a quotation mark beside it is no part of it.
  func plainWord(from start: Int) -> Range<Int>? {
    guard let first = self[start...].firstIndex(where: { $0.isLetter || $0.isDigit }) else { return nil }
    return first..<(self[first...].firstIndex { !$0.isLetter && !$0.isDigit } ?? count)
  }
}
