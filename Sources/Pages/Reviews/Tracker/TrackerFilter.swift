import Record

/// The lists of recommendations that readers ask for first, each with a page of its own.
enum TrackerFilter: String, CaseIterable, Sendable {
  case overdue
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

  var label: String {
    switch self {
    case .overdue: "Overdue"
    case .awaitingResponse: "Awaiting an answer"
    case .undated: "No date"
    case .conditional: "Conditional date"
    case .unclear: "Date unclear"
    case .notStarted: RecommendationStatus.notStarted.label
    case .underWay: RecommendationStatus.underWay.label
    case .paused: RecommendationStatus.paused.label
    case .done: RecommendationStatus.done.label
    case .notAccepted: RecommendationStatus.notAccepted.label
    case .superseded: RecommendationStatus.superseded.label
    case .closedByCommittee: RecommendationStatus.closedByCommittee.label
    case .notStated: "Status not stated"
    }
  }

  /// What stands in the list, in a sentence.
  var meaning: String {
    switch self {
    case .overdue: "The last day that was given has passed and the recommendation is neither done nor closed."
    case .awaitingResponse: "Nobody has published an answer to these recommendations."
    case .undated: "Still open, and nobody has set a date, so they are never called overdue."
    case .conditional: "Still open, with a date that depends on something else, so they are never called overdue."
    case .unclear: "Still open, with a date that can be read in more than one way, so they are never called overdue."
    case .notStarted: "Nothing has been done yet."
    case .underWay: "Work has begun."
    case .paused: "Work is held up; the page of each says why."
    case .done: "Reported as done."
    case .notAccepted: "The executive did not accept these, so nothing more is expected."
    case .superseded: "Another recommendation took the place of each."
    case .closedByCommittee: "The committee stopped following these, which is not the officers’ “complete”."
    case .notStated: "Nobody has said how far these are."
    }
  }

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
  static func filters(of recommendation: Recommendation, _ due: Due?) -> [TrackerFilter] {
    var filters = [TrackerFilter(recommendation.status.status)]
    if let standing = TrackerFilter(due) { filters.append(standing) }
    if recommendation.isAwaitingAnswer { filters.append(.awaitingResponse) }
    return filters
  }

  /// The folder of its pages.
  var folder: String { "recommendations/status/\(rawValue)/" }
}

/// The lists of actions with a page of their own.
enum ActionFilter: String, CaseIterable, Sendable {
  case overdue, undated, conditional
  case unclear = "date-unclear"

  init?(_ due: Due?) {
    switch due {
    case .overdue: self = .overdue
    case .undated: self = .undated
    case .conditional: self = .conditional
    case .ambiguous: self = .unclear
    case .due, .ongoing, .recurring, .inherited, .completed, nil: return nil
    }
  }

  var label: String {
    switch self {
    case .overdue: TrackerFilter.overdue.label
    case .undated: TrackerFilter.undated.label
    case .conditional: TrackerFilter.conditional.label
    case .unclear: TrackerFilter.unclear.label
    }
  }

  var meaning: String {
    switch self {
    case .overdue: "The last day that was given has passed and the action is neither done nor closed."
    case .undated: "Still open, and nobody has set a date, so they are never called overdue."
    case .conditional: "Still open, with a date that depends on something else, so they are never called overdue."
    case .unclear: "Still open, with a date that can be read in more than one way, so they are never called overdue."
    }
  }

  var folder: String { self == .overdue ? "actions/" : "actions/\(rawValue)/" }
}
