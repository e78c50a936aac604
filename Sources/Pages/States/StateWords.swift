import Record

extension Site {
  /// How a recommendation stands today, with the reason and how late it is: “51 days late”, “waiting: paused”. In small letters, as it
  /// stands within a line; the same words on every page.
  func stateWords(of recommendation: Handle<Recommendation>) -> String {
    guard let now = states.now(of: recommendation) else { return say(.stateNotYetMade) }
    return stateWords(of: now)
  }

  func stateWords(of now: StateOnDay) -> String {
    guard let day = now.day else { return say.stateWords[now.reason] }
    switch now.reason {
    case .datePassed: return lateness(since: day)
    case .answerOverdue, .answerOverdueByOwnRule:
      return say(.stateAnswerLate, count: day.days(to: record.asAt))
    case .noAnswer: return say(.stateAnswerDue, day: day.text)
    case .refused, .replaced, .reconsidered, .notAccepted, .noLongerApplicable, .closedUnmet, .closedByCommittee,
      .closedAsDone, .foundDone, .saidDone, .deferred, .noted, .paused, .positionNotStated, .answerUndated, .endUndated,
      .accepted, .partlyAccepted:
      return say.stateWords[now.reason]
    }
  }

  /// In days while they can be grasped, and then by the month of the last day that was allowed.
  func lateness(since lastDay: Day) -> String {
    let days = lastDay.days(to: record.asAt)
    return days < 60 ? say(.daysLate, count: days) : say(.stateLateSince, day: lastDay.monthText)
  }
}
