// To which parts something belongs, where it does not say so itself: by one rule for pages, files, feeds and calendars.

extension Record {
  /// Those named for a recommendation and for its actions.
  package func leads(of recommendation: Recommendation) -> [Lead] {
    recommendation.leads + recommendation.actions.flatMap { self[$0].leads }
  }

  /// The municipal year in which it was made, as near as the record tells.
  package func yearMade(_ recommendation: Recommendation) -> MunicipalYear? {
    let day = dayMade(recommendation) ?? recommendation.reportReceived ?? recommendation.considered
    return day.map { municipalYear(of: $0) }
  }

  /// Its own subjects and its review’s.
  package func subjects(of recommendation: Recommendation) -> [Handle<Subject>] {
    recommendation.document.subjects.with(recommendation.review.map { self[$0].document.subjects } ?? [])
  }

  /// Those of its plan and of the recommendations it serves.
  package func subjects(of action: Action) -> [Handle<Subject>] {
    let plan = action.plan.map { self[$0].document.subjects.with(reviewSubjects(of: self[$0].review)) } ?? []
    return action.recommendations.reduce(plan) { $0.with(subjects(of: self[$1])) }
  }

  /// The subjects of any other record: its own, those of the items of a meeting, and those of the review it belongs to.
  package func subjects(of ref: RecordRef) -> [Handle<Subject>] {
    let index = Int(ref.index)
    let own = document(of: ref)?.subjects ?? []
    switch ref.kind {
    case .recommendation: return subjects(of: recommendations[index])
    case .action: return subjects(of: actions[index])
    case .forwardPlanEntry: return forwardPlanEntries[index].subjects
    case .meeting: return own.with(itemSubjects(of: meetings[index]))
    case .minutes: return own.with(itemSubjects(of: self[minutes[index].meeting]))
    case .response, .letter, .actionPlan: return own.with(reviewSubjects(of: review(of: ref)))
    case .subject, .committee, .person, .post, .report, .review, .indicatorSet, .indicator, .workProgramme,
      .forwardPlan,
      .glossaryEntry, .page:
      return own
    }
  }

  private func reviewSubjects(of review: Handle<Review>?) -> [Handle<Subject>] {
    review.map { self[$0].document.subjects } ?? []
  }

  private func itemSubjects(of meeting: Meeting) -> [Handle<Subject>] {
    meeting.items.reduce([]) { $0.with($1.content.open?.subjects ?? []) }
  }
}

extension [Handle<Subject>] {
  fileprivate func with(_ others: [Handle<Subject>]) -> [Handle<Subject>] { self + others.filter { !contains($0) } }
}
