extension Recommendation {
  /// Nobody has published an answer, and one is still expected.
  package var isAwaitingAnswer: Bool { answers.isEmpty && isOpen }

  /// The position taken last.
  package var position: Position? { answers.last?.position }
}

extension Record {
  /// The committee that made a recommendation: its own, else its review's.
  package func committee(of recommendation: Handle<Recommendation>) -> Handle<Committee>? {
    self[recommendation].committee ?? self[recommendation].review.map { self[$0].committee }
  }

  /// The day a recommendation was made, as near as the record tells.
  package func dayMade(_ recommendation: Recommendation) -> Day? {
    let meeting = recommendation.madeAt ?? recommendation.review.flatMap { self[$0].agreedAt }
    return meeting.map { self[$0].date }
  }
}

extension Response {
  /// “7 accepted, 2 partly accepted, 1 withheld”.
  package var positionsInWords: String {
    let open = positions.compactMap(\.open)
    var parts = Position.allCases.compactMap { position -> String? in
      let count = open.count { $0.position == position }
      return count == 0 ? nil : "\(count) \(position.label.lowercased())"
    }
    if open.count < positions.count { parts.append("\(positions.count - open.count) withheld") }
    return parts.isEmpty ? "No position is stated" : parts.joined(separator: ", ")
  }
}
