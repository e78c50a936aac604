// What a record belongs to, for lists, feeds and calendars that gather records by committee or review.

extension Record {
  /// The permanent id of a record; nil for what has none of its own.
  package func id(of ref: RecordRef) -> RecordID? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .action: actions[index].id
    case .forwardPlanEntry: forwardPlanEntries[index].id
    case .glossaryEntry: nil
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .recommendation, .response,
      .letter,
      .actionPlan, .indicatorSet, .indicator, .workProgramme, .forwardPlan, .page:
      document(of: ref)?.id
    }
  }

  /// What every record with a page has; nil for a row of another record.
  package func document(of ref: RecordRef) -> Document? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: committees[index].document
    case .person: people[index].document
    case .post: posts[index].document
    case .subject: subjects[index].document
    case .meeting: meetings[index].document
    case .minutes: minutes[index].document
    case .report: reports[index].document
    case .review: reviews[index].document
    case .recommendation: recommendations[index].document
    case .response: responses[index].document
    case .letter: letters[index].document
    case .actionPlan: actionPlans[index].document
    case .indicatorSet: indicatorSets[index].document
    case .indicator: indicators[index].document
    case .workProgramme: workProgrammes[index].document
    case .forwardPlan: forwardPlans[index].document
    case .page: pages[index].document
    case .action, .forwardPlanEntry, .glossaryEntry: nil
    }
  }

  /// The committees whose work a record is; empty for people, posts, subjects and what nobody claims.
  package func committees(of ref: RecordRef) -> [Handle<Committee>] {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: [Handle(index)]
    case .meeting: meetings[index].committees
    case .minutes: self[minutes[index].meeting].committees
    case .report: committees(ofReport: reports[index])
    case .review: [reviews[index].committee]
    case .recommendation: committees(ofRecommendation: recommendations[index])
    case .response, .letter, .actionPlan, .action:
      review(of: ref).map { [self[$0].committee] } ?? committees(around: ref)
    case .indicatorSet: indicatorSets[index].committee.map { [$0] } ?? []
    case .indicator: self[indicators[index].set].committee.map { [$0] } ?? []
    case .workProgramme: [workProgrammes[index].committee]
    case .page: pages[index].committee.map { [$0] } ?? []
    case .person, .post, .subject, .forwardPlan, .forwardPlanEntry, .glossaryEntry: []
    }
  }

  /// The review that a record is a part of, or itself.
  package func review(of ref: RecordRef) -> Handle<Review>? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .review: Handle(index)
    case .recommendation: recommendations[index].review
    case .response: responses[index].review
    case .letter: letters[index].review
    case .actionPlan: actionPlans[index].review
    case .action: actions[index].plan.flatMap { self[$0].review }
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .indicatorSet, .indicator, .workProgramme,
      .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }

  /// Rows of a record that have ids but no page of their own.
  package func parts(of ref: RecordRef) -> [RecordRef] {
    let index = Int(ref.index)
    return switch ref.kind {
    case .actionPlan: actionPlans[index].actions.map(\.ref)
    case .minutes: minutes[index].actionsArising.map(\.ref)
    case .forwardPlan: forwardPlans[index].entries.map(\.ref)
    case .committee, .person, .post, .subject, .meeting, .report, .review, .recommendation, .response, .letter, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlanEntry, .glossaryEntry, .page:
      []
    }
  }

  private func committees(ofReport report: Report) -> [Handle<Committee>] {
    var found: [Handle<Committee>] = []
    for committee in report.meetings.flatMap({ self[$0].committees }) where !found.contains(committee) {
      found.append(committee)
    }
    return found
  }

  private func committees(ofRecommendation recommendation: Recommendation) -> [Handle<Committee>] {
    if let committee = recommendation.committee { return [committee] }
    if let review = recommendation.review { return [self[review].committee] }
    return recommendation.madeAt.map { self[$0].committees } ?? []
  }

  /// The committees of the meeting at which a record was made, for what belongs to no review.
  private func committees(around ref: RecordRef) -> [Handle<Committee>] {
    let index = Int(ref.index)
    let meeting: Handle<Meeting>? =
      switch ref.kind {
      case .response: responses[index].meeting
      case .letter: letters[index].meeting
      case .actionPlan: actionPlans[index].meeting
      case .action:
        actions[index].minutes.map { self[$0].meeting } ?? actions[index].plan.flatMap { self[$0].meeting }
      case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .recommendation, .indicatorSet,
        .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
        nil
      }
    return meeting.map { self[$0].committees } ?? []
  }
}
