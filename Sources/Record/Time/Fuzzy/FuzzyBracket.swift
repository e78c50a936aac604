/// Words in brackets beside a date, which are either a condition or a comment; never the deadline.
struct FuzzyBracket {
  let text: String
  let isCondition: Bool
  /// The days that the bracket names.
  let days: [Day]

  /// A comment is owned up to, so that a reader sees that it was left out of account.
  var remark: String? {
    isCondition || text.isEmpty ? nil : "the words in brackets, “\(text)”, are not taken as part of the date"
  }

  /// Parts the tokens outside brackets from the brackets. Words that are all in one bracket count as outside.
  static func split(_ source: DateTokens) -> (outside: [DateToken], brackets: [FuzzyBracket]) {
    guard source.all.contains(where: { $0.isMark("(") }) else { return (source.all, []) }
    var outside: [DateToken] = []
    var inside: [DateToken] = []
    var brackets: [FuzzyBracket] = []
    var depth = 0
    for token in source.all {
      if token.isMark("(") {
        depth += 1
      } else if token.isMark(")") {
        depth = max(0, depth - 1)
        if depth == 0 { close(&inside, &outside, &brackets, source) }
      } else if depth > 0 {
        inside.append(token)
      } else {
        outside.append(token)
      }
    }
    if outside.isEmpty {
      return (inside.isEmpty ? source.all.filter { !$0.isMark("(") && !$0.isMark(")") } : inside, [])
    }
    close(&inside, &outside, &brackets, source)
    return (outside, brackets)
  }

  /// “(revised 31/12/2026)” names the date that counts, so it stands as if there were no bracket.
  private static func close(
    _ inside: inout [DateToken], _ outside: inout [DateToken], _ brackets: inout [FuzzyBracket], _ source: DateTokens
  ) {
    guard let first = inside.first, let last = inside.last else { return }
    if first.word == .revised, DatePatterns(tokens: inside).mentions().contains(where: { $0.last != nil }) {
      outside += inside
      inside = []
      return
    }
    brackets.append(
      FuzzyBracket(
        text: source.text(first.start, last.end), isCondition: inside.contains(where: \.beginsCondition),
        days: DatePatterns(tokens: inside).mentions().compactMap(\.first)))
    inside = []
  }
}

extension DateToken {
  /// In brackets, anything that leaves the date open is a condition: “subject to”, “tbc”, “to be reviewed”, “after”.
  fileprivate var beginsCondition: Bool {
    let openers: [DateWord] = [.condition, .toBeConfirmed, .review, .settled, .after, .roughly, .be]
    return word.map(openers.contains) ?? false
  }
}

extension DatePatterns {
  /// Every date among the tokens, from left to right.
  func mentions() -> [DateMention] {
    var found: [DateMention] = []
    var offset = 0
    while offset < tokens.count {
      if let mention = mention(at: offset) {
        found.append(mention)
        offset = mention.tokens.upperBound
      } else {
        offset += 1
      }
    }
    return found
  }
}

extension DateMention {
  /// Joins two dates with a dash, “to”, “until” or “between … and” between them into one from the first to the last.
  static func joiningRanges(_ mentions: [DateMention], in tokens: [DateToken]) -> [DateMention] {
    guard mentions.count > 1 else { return mentions }
    var joined: [DateMention] = []
    for mention in mentions {
      if let before = joined.last, !before.isRange, let range = before.range(to: mention, in: tokens) {
        joined[joined.count - 1] = range
      } else {
        joined.append(mention)
      }
    }
    return joined
  }

  private func range(to end: DateMention, in tokens: [DateToken]) -> DateMention? {
    let between = tokens[self.tokens.upperBound..<end.tokens.lowerBound]
    let joints = between.filter { !$0.isMark(".") && !$0.isMark(",") }
    guard joints.count == 1, let joint = joints.first else { return nil }
    let opened = self.tokens.lowerBound > 0 && tokens[self.tokens.lowerBound - 1].word == .between
    let joins = joint.isMark("-") || joint.isMark("/") || joint.word == .to || joint.word == .until
    guard joins || opened && joint.word == .and else { return nil }
    let start = completed(upTo: end)
    guard let first = start.first, let last = end.last, first <= last else { return nil }
    var range = DateMention(meaning: .period(first, last), tokens: self.tokens.lowerBound..<end.tokens.upperBound)
    range.isRange = true
    range.remarks = start.remarks + end.remarks
    range.weekdayMismatch = start.weekdayMismatch ?? end.weekdayMismatch
    return range
  }
}
