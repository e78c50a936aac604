/// Finds how often something is to happen, and gives back the words: “3 monthly”, “no less than bi monthly”, “every 6 weeks”.
struct FuzzyRecurrence {
  let tokens: [DateToken]
  let mentions: [DateMention]

  func text(in source: DateTokens) -> String? {
    guard let place = tokens.indices.first(where: recurs) else { return nil }
    guard !mentions.contains(where: { $0.tokens.contains(place) }) else { return nil }
    let start = firstLeading(to: place)
    let end = tokens[place].word == .every ? lastMeasured(from: place) : place
    return source.text(tokens[start].start, tokens[end].end)
  }

  private func recurs(_ place: Int) -> Bool {
    let word = tokens[place].word
    if word == .annual { return place + 1 == tokens.count || tokens[place + 1].word != .other }
    return word == .recurring || word == .every
  }

  /// Back over “no less than”, “bi”, a figure and hyphens, but never into a date.
  private func firstLeading(to place: Int) -> Int {
    var start = place
    while start > 0, !isDate(start - 1), leads(tokens[start - 1]) { start -= 1 }
    while start < place, tokens[start].isMark("-") || tokens[start].word == .and || tokens[start].word == .filler {
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
  private func lastMeasured(from place: Int) -> Int {
    let last = tokens.count - 1
    guard place < last, !isDate(place + 1) else { return place }
    let next = tokens[place + 1]
    let needsMore = next.number(digits: 1...2) != nil || next.end - next.start == 1 || next.word == .measure
    return needsMore && place + 2 <= last && !isDate(place + 2) ? place + 2 : place + 1
  }

  private func isDate(_ place: Int) -> Bool { mentions.contains { $0.tokens.contains(place) } }
}
