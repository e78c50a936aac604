import Record

/// The lists of recommendations that readers ask for first, each with a page of its own.
enum TrackerFilter: String, CaseIterable, Sendable {
  case overdue
  case pastFirst = "past-first-date"
  case dateMoved = "date-moved"
  case nothingPromised = "nothing-promised"
  case awaitingResponse = "awaiting-response"
  case undated
  case conditional
  case unclear = "date-unclear"
  case notStarted = "not-started"
  case underWay = "under-way"
  case paused
  case done
  case notAccepted = "not-accepted"
  case superseded
  case closedByCommittee = "closed-by-committee"
  case notStated = "not-stated"

  init(_ status: RecommendationStatus) {
    self =
      switch status {
      case .notStarted: .notStarted
      case .underWay: .underWay
      case .done: .done
      case .paused: .paused
      case .notAccepted: .notAccepted
      case .superseded: .superseded
      case .closedByCommittee: .closedByCommittee
      case .notStated: .notStated
      }
  }

  /// The list that a deadline puts something open on.
  init?(_ due: Due?) {
    switch due {
    case .overdue: self = .overdue
    case .undated: self = .undated
    case .conditional: self = .conditional
    case .ambiguous: self = .unclear
    case .due, .ongoing, .recurring, .inherited, .completed, nil: return nil
    }
  }

  /// Every list that a recommendation stands on.
  static func filters(of recommendation: Recommendation, _ due: Due?, in record: Record) -> [TrackerFilter] {
    var filters = [TrackerFilter(recommendation.status.status)]
    if let standing = TrackerFilter(due) { filters.append(standing) }
    if recommendation.isAwaitingAnswer { filters.append(.awaitingResponse) }
    if recommendation.deadline.daysPastFirst(asOf: record.asAt) != nil { filters.append(.pastFirst) }
    if recommendation.deadline.first != nil { filters.append(.dateMoved) }
    if record.deeds(of: recommendation)?.isNothing == true { filters.append(.nothingPromised) }
    return filters
  }

  /// The folder of its pages.
  var folder: String { "recommendations/status/\(rawValue)/" }
}

/// The lists of actions with a page of their own, called as those of recommendations are.
enum ActionFilter: String, CaseIterable, Sendable {
  case overdue, undated, conditional
  case unclear = "date-unclear"

  init?(_ due: Due?) {
    guard let list = TrackerFilter(due) else { return nil }
    self.init(rawValue: list.rawValue)
  }

  var folder: String { self == .overdue ? "actions/" : "actions/\(rawValue)/" }
}
