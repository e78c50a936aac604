/// What became of a committee's recommendations within a time, the first and the last day included (docs/states.md).
package struct TrackingFigures: Sendable {
  package enum Figure: String, Term {
    case made, accepted, done, confirmed
    case notHappening = "not-happening"
    case late, moved

    package var label: String {
      switch self {
      case .made: "Made"
      case .accepted: "Accepted, in full or in part"
      case .done: "Became done"
      case .confirmed: "Confirmed by scrutiny"
      case .notHappening: "Became not happening"
      case .late: "Late on the last day"
      case .moved: "Date moved"
      }
    }
  }

  /// A recommendation that exists on the last day, with its state on that day.
  package struct Row: Sendable {
    package let recommendation: Handle<Recommendation>
    package let standing: StateOnDay
    let figures: Set<Figure>
  }

  package let since: Day
  package let until: Day
  package let rows: [Row]

  package init(of committee: Handle<Committee>, since: Day, until: Day, in record: Record) {
    self.since = since
    self.until = until
    rows = record.recommendations.indices.map { Handle<Recommendation>($0) }
      .filter { record.committee(of: $0) == committee }
      .compactMap { handle in
        let facts = record.facts(of: record[handle])
        return facts.state(on: until).map { standing in
          Row(
            recommendation: handle, standing: standing,
            figures: facts.figures(standing.state, since, until, moves: record[handle].daysOfMoving))
        }
      }
  }

  package func rows(_ figure: Figure) -> [Row] { rows.filter { $0.figures.contains(figure) } }

  package func rows(in state: RecommendationState) -> [Row] { rows.filter { $0.standing.state == state } }
}

extension StateFacts {
  fileprivate func figures(
    _ state: RecommendationState, _ since: Day, _ until: Day, moves: [Day]
  ) -> Set<TrackingFigures.Figure> {
    func isWithin(_ day: Day?) -> Bool { day.map { $0 >= since && $0 <= until } ?? false }
    let before = self.state(on: since.adding(days: -1))?.state
    var figures: Set<TrackingFigures.Figure> = []
    if isWithin(made) { figures.insert(.made) }
    if answers.contains(where: { $0.isYes && isWithin($0.day) }) { figures.insert(.accepted) }
    if state == .done, before != .done { figures.insert(.done) }
    if words.contains(where: { $0.isFinding && $0.isDone && isWithin($0.day) }) { figures.insert(.confirmed) }
    if state == .notHappening, before != .notHappening { figures.insert(.notHappening) }
    if state == .late { figures.insert(.late) }
    if moves.contains(where: isWithin) { figures.insert(.moved) }
    return figures
  }
}
