/// How a recommendation stands on one day, in one of five words that leave nothing out and never overlap.
package enum RecommendationState: String, Term {
  /// Refused, replaced, or closed without being done.
  case notHappening = "not-happening"
  /// Found to be done by scrutiny, or said to be done by officers and not contradicted.
  case done
  /// The day on which it was to be done, or to be answered, has gone by.
  case late
  /// No answer that says yes or no, or held up, or ended on a day that nothing tells.
  case waiting
  /// Accepted, and no day of it has gone by.
  case onTrack = "on-track"

  package var label: String {
    switch self {
    case .notHappening: "Not happening"
    case .done: "Done"
    case .late: "Late"
    case .waiting: "Waiting"
    case .onTrack: "On track"
    }
  }

  /// Whether something is still expected.
  package var isOpen: Bool {
    switch self {
    case .notHappening, .done: false
    case .late, .waiting, .onTrack: true
    }
  }
}

/// The ground on which a recommendation is in its state: what the record says, and where it says nothing, that.
package enum StateReason: String, Term {
  // Not happening
  case refused, replaced, reconsidered
  case notAccepted = "not-accepted"
  case noLongerApplicable = "no-longer-applicable"
  case closedUnmet = "closed-unmet"
  case closedByCommittee = "closed-by-committee"
  // Done
  case closedAsDone = "closed-as-done"
  case foundDone = "found-done"
  case saidDone = "said-done"
  // Late
  case datePassed = "date-passed"
  case answerOverdue = "answer-overdue"
  case answerOverdueByOwnRule = "answer-overdue-by-own-rule"
  // Waiting
  case noAnswer = "no-answer"
  case deferred, noted, paused
  case positionNotStated = "position-not-stated"
  case answerUndated = "answer-undated"
  case endUndated = "end-undated"
  // On track
  case accepted
  case partlyAccepted = "partly-accepted"

  package var state: RecommendationState {
    switch self {
    case .refused, .replaced, .reconsidered, .notAccepted, .noLongerApplicable, .closedUnmet, .closedByCommittee:
      .notHappening
    case .closedAsDone, .foundDone, .saidDone: .done
    case .datePassed, .answerOverdue, .answerOverdueByOwnRule: .late
    case .noAnswer, .deferred, .noted, .paused, .positionNotStated, .answerUndated, .endUndated: .waiting
    case .accepted, .partlyAccepted: .onTrack
    }
  }

  package var label: String {
    switch self {
    case .refused: "Refused"
    case .replaced: "Replaced"
    case .reconsidered: "Reconsidered"
    case .notAccepted: "Said not to be accepted"
    case .noLongerApplicable: "No longer applicable"
    case .closedUnmet: "Closed unmet"
    case .closedByCommittee: "Closed by the committee"
    case .closedAsDone: "Closed as done"
    case .foundDone: "Found to be done"
    case .saidDone: "Said to be done"
    case .datePassed: "Its date has gone by"
    case .answerOverdue: "The answer is overdue by law"
    case .answerOverdueByOwnRule: "The answer is overdue by the council’s own rule"
    case .noAnswer: "No answer"
    case .deferred: "Deferred"
    case .noted: "Noted"
    case .paused: "Paused"
    case .positionNotStated: "The answer states no position"
    case .answerUndated: "The answer has no date"
    case .endUndated: "Its end has no date"
    case .accepted: "Accepted"
    case .partlyAccepted: "Partly accepted"
    }
  }
}

/// The state of a recommendation on a day, with what decided it.
package struct StateOnDay: Hashable, Sendable {
  package let reason: StateReason
  /// The day of the fact that decided, or, of what is late, the last day that was allowed; nil where no day is known.
  package let day: Day?
  /// Where that fact can be read; nil where it stands on the recommendation's own page.
  package let source: Target?

  package init(_ reason: StateReason, _ day: Day? = nil, source: Target? = nil) {
    self.reason = reason
    self.day = day
    self.source = source
  }

  package var state: RecommendationState { reason.state }
}
