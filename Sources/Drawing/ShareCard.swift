package import Record

/// What a share picture shows of a page: words that the open page says too, and a square for each recommendation.
package struct ShareCard: Sendable, Equatable {
  /// Whose site it is: “Wendleshire County Council · scrutiny”.
  package var council: String
  /// The day the numbers are of, where they will be others on another day.
  package var asAt: String?
  /// “Review”, “Topic”, “Meeting”.
  package var kind: String
  package var title: String
  /// The state of each recommendation, in the order they are drawn in.
  package var squares: [RecommendationState] = []
  /// How many are in each state that occurs.
  package var counts: [Count] = []
  /// What else says how it stands: day, time and place, or the news.
  package var lines: [String] = []
  /// Of the title: “cy”. It chooses between forms of letters.
  package var language: String

  package struct Count: Sendable, Equatable {
    package let state: RecommendationState
    /// “3 done”.
    package let words: String

    package init(_ state: RecommendationState, _ words: String) { (self.state, self.words) = (state, words) }
  }

  package init(council: String, kind: String, title: String, language: String) {
    (self.council, self.kind, self.title, self.language) = (council, kind, title, language)
  }

  /// Every word that is drawn, in the order of reading.
  package var words: [String] {
    let counted = counts.isEmpty ? [] : [counts.map(\.words).joined(separator: ", ")]
    return [council, kind, title] + counted + lines + (asAt.map { [$0] } ?? [])
  }

  /// The same for whoever cannot see it.
  package var alternative: String { words.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ") }

  /// What its picture is made of, to know whether it has to be drawn again.
  package var key: [UInt8] {
    let parts = words + squares.map(\.rawValue) + counts.map(\.state.rawValue) + ["\(lines.count)", language]
    return Array(parts.joined(separator: "\u{1F}").utf8)
  }
}
