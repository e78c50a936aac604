package import Record

/// Where an entry stands on the day the record speaks of.
package enum CalendarStanding: Sendable, Hashable {
  case meeting(MeetingStatus)
  /// The meeting that was to be on this day is on another.
  case moved
  /// It has happened: an agenda was published, a review began.
  case happened
  /// Still to come or to be done.
  case due
  case overdue(days: Int)
  /// Done or answered in time, or without a time to compare with.
  case met
  case late(days: Int)
  /// A passed day after which nobody waits: the deadline for questions, the first day of a decision.
  case passed
  case programme(ProgrammeStatus)
  /// Nothing more is expected, and it was not done: superseded, not accepted, closed.
  case closed(RecommendationStatus)

  package var word: String {
    switch self {
    case .meeting(let status): status.label
    case .moved: "Moved"
    case .happened: "Happened"
    case .due: "To come"
    case .overdue(let days): "\(days.of("day")) overdue"
    case .met: "Done"
    case .late(let days): "\(days.of("day")) late"
    case .passed: "Passed"
    case .programme(let status): status.label
    case .closed(let status): status.label
    }
  }

  /// Whether nobody need expect it any more on its day.
  package var isCancelled: Bool {
    switch self {
    case .meeting(let status): status == .cancelled || status == .postponed
    case .moved, .closed: true
    case .happened, .due, .overdue, .met, .late, .passed, .programme: false
    }
  }
}
