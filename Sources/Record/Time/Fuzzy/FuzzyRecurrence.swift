/// Finds how often something is to happen, and gives back the words: “3 monthly”, “no less than bi monthly”, “every 6 weeks”.
struct FuzzyRecurrence {
  let tokens: [DateToken]
  let mentions: [DateMention]

  func text(in source: DateTokens) -> String? {
    guard let index = tokens.indices.first(where: recurs) else { return nil }
    guard !mentions.contains(where: { $0.tokens.contains(index) }) else { return nil }
    let start = firstLeading(to: index)
    let end = tokens[index].word == .every ? lastMeasured(from: index) : index
    return source.text(tokens[start].start, tokens[end].end)
  }

  private func recurs(_ index: Int) -> Bool {
    let word = tokens[index].word
    if word == .annual { return index + 1 == tokens.count || tokens[index + 1].word != .other }
    return word == .recurring || word == .every
  }

  /// Back over “no less than”, “bi”, a figure and hyphens, but never into a date.
  private func firstLeading(to index: Int) -> Int {
    var start = index
    while start > 0, !isDate(start - 1), leads(tokens[start - 1]) { start -= 1 }
    while start < index, tokens[start].isMark("-") || tokens[start].word == .and || tokens[start].word == .filler {
      start += 1
    }
    return start
  }

  private func leads(_ token: DateToken) -> Bool {
    switch token.kind {
    case .number(_, let digits): digits <= 2
    case .word(.measure), .word(.not), .word(.filler), .word(.and): true
    case .word, .mark: token.isMark("-")
    }
  }

  /// On over a figure and the word for the measure: “every 3 months”, “each term”, “twice a year”.
  private func lastMeasured(from index: Int) -> Int {
    let last = tokens.count - 1
    guard index < last, !isDate(index + 1) else { return index }
    let next = tokens[index + 1]
    let needsMore = next.number(digits: 1...2) != nil || next.end - next.start == 1 || next.word == .measure
    return needsMore && index + 2 <= last && !isDate(index + 2) ? index + 2 : index + 1
  }

  private func isDate(_ index: Int) -> Bool { mentions.contains { $0.tokens.contains(index) } }
}
