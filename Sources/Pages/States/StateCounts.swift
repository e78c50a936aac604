import Record

/// How many of some recommendations are in each state; those that had not been made on the record's own day are not counted.
struct StateCounts: Sendable {
  private(set) var total = 0
  private var counts: [RecommendationState: Int] = [:]

  init(_ states: some Sequence<RecommendationState>) {
    for state in states {
      total += 1
      counts[state, default: 0] += 1
    }
  }

  subscript(state: RecommendationState) -> Int { counts[state] ?? 0 }
}

extension RecommendationState {
  /// The order in which counts are told: what was achieved first.
  static let inSentences: [RecommendationState] = [.done, .onTrack, .late, .waiting, .notHappening]
  /// The order of lists: what a reader may have to do something about first.
  static let inLists: [RecommendationState] = [.late, .waiting, .onTrack, .done, .notHappening]

  /// Whether nothing more is expected of it, so that a phone may fold it.
  var isEnded: Bool { !isOpen }
}

extension Site {
  func counts(of recommendations: some Sequence<Handle<Recommendation>>) -> StateCounts {
    StateCounts(recommendations.compactMap { states.now(of: $0)?.state })
  }

  /// “3 done, 3 on track, 1 late”: the states that occur.
  func words(of counts: StateCounts) -> String {
    RecommendationState.inSentences.filter { counts[$0] > 0 }.map { words(of: counts[$0], $0) }
      .joined(separator: ", ")
  }

  func words(of count: Int, _ state: RecommendationState) -> String {
    say(.stateCount, number: String(count), words: say.state[state].lowercased())
  }

  /// “11 recommendations: 3 done, 1 late.”
  func summary(of counts: StateCounts) -> String {
    counts.total == 0 ? say(.trackerNone) : say(.statesOf, count: counts.total, words: words(of: counts))
  }
}
