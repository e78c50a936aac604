package import Record

/// The tables of the whole tracker: every recommendation with what became of it, over all reviews and meetings.
package enum TrackerKind: String, CaseIterable, Sendable {
  case recommendations, actions, answers, claims, evidence, assessments, parts, milestones, effects, progress
  case actionMilestones = "action-milestones"
  case actionProgress = "action-progress"
  case withheld
}

/// One table of the tracker.
package struct TrackerTable: Sendable {
  package let kind: TrackerKind
  package let sheet: Sheet
  /// The recommendation or the action that each row is of, or belongs to; empty where rows belong to none that may be named.
  package let owners: [RecordRef]
}

extension TrackerKind {
  /// The column that tells its rows apart; nil where no row has a name that would stay.
  package var key: String? { self == .recommendations || self == .actions ? "id" : nil }

  /// The table of what its rows belong to; nil where they stand for themselves.
  package var owner: TrackerKind? {
    switch self {
    case .recommendations, .actions, .withheld: nil
    case .answers, .claims, .evidence, .assessments, .parts, .milestones, .effects, .progress: .recommendations
    case .actionMilestones, .actionProgress: .actions
    }
  }

  /// The column that holds the key of the row it belongs to: “recommendation”.
  package var reference: String? { owner.map { String($0.rawValue.dropLast()) } }

  /// What its rows are called within what they belong to: the progress of an action is its “progress”.
  package var member: String { owner == .actions ? String(rawValue.dropFirst("action-".count)) : rawValue }

  /// The tables whose rows belong to rows of this one.
  package var owned: [TrackerKind] { TrackerKind.allCases.filter { $0.owner == self } }

  /// How many rows it has: told without making any.
  package func count(in record: Record) -> Int {
    switch self {
    case .recommendations: record.recommendations.count
    case .actions: record.actions.count
    case .answers: record.count(\.answers)
    case .claims: record.count(\.claims)
    case .evidence: record.count(\.evidence)
    case .assessments: record.count(\.assessments)
    case .parts: record.count(\.parts)
    case .milestones: record.count(\.milestones)
    case .effects: record.count(\.effects)
    case .progress: record.count(\.progress)
    case .actionMilestones: record.actions.reduce(0) { $0 + $1.milestones.count }
    case .actionProgress: record.actions.reduce(0) { $0 + $1.progress.count }
    case .withheld:
      record.reviews.reduce(0) { $0 + $1.withheldRecommendations.count }
        + record.actionPlans.reduce(0) { $0 + $1.withheldActions.count }
    }
  }
}

extension Record {
  /// How many rows its recommendations have of something.
  fileprivate func count<Row>(_ rows: KeyPath<Recommendation, [Row]>) -> Int {
    recommendations.reduce(0) { $0 + $1[keyPath: rows].count }
  }
}
