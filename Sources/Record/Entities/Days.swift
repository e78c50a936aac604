// When a record is of, where it does not say so itself.

extension Record {
  /// The day a record is of, by which it is put in order; nil for what is of no day, such as a person.
  package func day(of ref: RecordRef) -> Day? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .meeting: meetings[index].date
    case .minutes: self[minutes[index].meeting].date
    case .report: day(of: reports[index])
    case .review: day(of: reviews[index])
    case .recommendation: day(of: recommendations[index])
    case .response: responses[index].date ?? responses[index].meeting.map { self[$0].date }
    case .letter: letters[index].date
    case .actionPlan: day(of: actionPlans[index])
    case .action: day(of: actions[index])
    case .indicatorSet: indicatorSets[index].asAt
    case .indicator: self[indicators[index].set].asAt ?? indicators[index].lastUpdate?.sortDay
    case .workProgramme: workProgrammes[index].agreedAt.map { self[$0].date }
    case .forwardPlan: forwardPlans[index].noticePublished
    case .forwardPlanEntry: forwardPlanEntries[index].due ?? forwardPlanEntries[index].onOrAfter?.sortDay
    case .committee, .person, .post, .subject, .glossaryEntry, .page: nil
    }
  }

  private func day(of report: Report) -> Day? {
    report.document.published ?? (report.items.first?.meeting ?? report.meetings.first).map { self[$0].date }
  }

  private func day(of review: Review) -> Day? {
    review.agreedAt.map { self[$0].date } ?? review.document.published ?? review.finished?.sortDay
      ?? review.started?.sortDay
  }

  private func day(of made: Recommendation) -> Day? {
    made.considered ?? made.madeAt.map { self[$0].date } ?? made.review.flatMap { day(of: self[$0]) }
  }

  private func day(of plan: ActionPlan) -> Day? {
    plan.asAt ?? plan.meeting.map { self[$0].date } ?? plan.review.flatMap { day(of: self[$0]) }
  }

  private func day(of action: Action) -> Day? {
    if let plan = action.plan { return day(of: self[plan]) }
    return action.minutes.map { self[self[$0].meeting].date }
  }
}
