/// What was decided under a minute, in one line.
package struct DecisionLine: Equatable, Sendable {
  package let words: String
  /// Whether a clerk wrote it as a line; else it is the resolution's own words.
  package let isClerks: Bool
}

extension Record {
  /// The clerk's outcome of its items, else the resolutions' own words, cut at a clause and marked; nothing where nothing was decided.
  package func decisionLine(of minute: Minute) -> DecisionLine? {
    let outcomes = minute.items.compactMap { self[$0].content.open?.outcome?.prose.plainText.onOneLine }
      .filter { !$0.isEmpty }
    if !outcomes.isEmpty { return DecisionLine(words: outcomes.joined(separator: " "), isClerks: true) }
    let words = minute.resolutions.map(\.text.withoutDecisionWord).joined(separator: "; ").onOneLine
    return words.isEmpty ? nil : DecisionLine(words: words.cutAtClause(within: 160), isClerks: false)
  }
}

extension String {
  /// The word that begins a resolution is its heading: “RESOLVED: that …”.
  fileprivate var withoutDecisionWord: String {
    guard let colon = firstIndex(of: ":"), self[..<colon].count <= 24, self[..<colon].allSatisfy({ !$0.isLowercase })
    else {
      return self
    }
    return String(self[index(after: colon)...].drop { $0 == " " })
  }

  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// As many clauses as fit, marked with “…” where words are left out; a clause that is too long is cut between words.
  package func cutAtClause(within most: Int) -> String {
    guard count > most else { return self }
    let words = prefix(most)
    let clause = words.lastIndex { ";:,".contains($0) }.flatMap {
      words.distance(from: words.startIndex, to: $0) > most / 3 ? $0 : nil
    }
    guard let end = clause ?? words.lastIndex(of: " ") else { return words + "…" }
    return words[..<end] + " …"
  }
}
