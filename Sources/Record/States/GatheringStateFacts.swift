extension Record {
  /// Notes of every recommendation how it stands on the record's own day, once all that bears on it is linked.
  package mutating func settleStates() {
    for index in recommendations.indices {
      recommendations[index].now = state(of: recommendations[index], on: asAt)?.state
    }
  }

  /// The same for a record that was made by hand.
  package var settled: Record {
    if !recommendations.contains(where: { $0.now == nil }) { return self }
    var record = self
    record.settleStates()
    return record
  }

  /// The state of a recommendation on a day; nil before it was made and for days to come.
  package func state(of recommendation: Recommendation, on day: Day) -> StateOnDay? {
    facts(of: recommendation).state(on: day)
  }

  /// The day from which a recommendation exists: that of the meeting that made it, else of the first thing that is known of it.
  /// Nil where nothing of it has a day.
  package func firstDay(of recommendation: Recommendation) -> Day? {
    dayMade(recommendation) ?? firstFact(of: recommendation)
  }

  private func firstFact(of recommendation: Recommendation) -> Day? {
    var days = [recommendation.reportReceived, recommendation.noticeReceived, recommendation.considered]
    days += recommendation.answers.map { self[$0.response].date }
    days += words(of: recommendation).map(\.day) + [recommendation.closure?.on]
    return days.compactMap { $0 }.min()
  }

  func facts(of recommendation: Recommendation) -> StateFacts {
    var facts = StateFacts(made: firstDay(of: recommendation) ?? asAt, today: asAt)
    facts.answers = recommendation.answers.map(answer)
    facts.words = words(of: recommendation)
    facts.closure = recommendation.closure.flatMap { closure in
      closure.how.map { ClosureOnDay(day: closure.on, reason: StateReason(closedAs: $0), source: closure.at) }
    }
    facts.status = facts.words.isEmpty || !recommendation.status.isImplied ? recommendation.status.status : .notStated
    facts.supersededBy = recommendation.supersededBy.map { target($0.ref) }
    facts.deadlines = deadlines(recommendation)
    facts.answerDue = answerDue(of: recommendation)
    return facts
  }

  /// Each promised date with the day from which it stood; without one the first has stood from the beginning.
  private func deadlines(_ recommendation: Recommendation) -> [DeadlineOnDay] {
    let ledger = recommendation.ledger
    if ledger.isEmpty { return [DeadlineOnDay(set: nil, written: recommendation.byWhen, due: recommendation.due)] }
    return ledger.dates.enumerated().map { index, date in
      DeadlineOnDay(set: index == 0 ? date.set : date.day, written: date.date, due: nil)
    }
  }

  private func answer(_ answer: Answer) -> AnswerOnDay {
    let response = self[answer.response]
    return AnswerOnDay(
      day: response.date, by: response.decisionMaker.words, position: answer.position,
      source: target(answer.response.ref))
  }

  /// What officers said and scrutiny found, with a day, in order of date; on one day, officers spoke first.
  private func words(of recommendation: Recommendation) -> [WordOnDay] {
    let claims = recommendation.claims.compactMap(\.open).compactMap { claim in
      claim.date.map { WordOnDay(day: $0, kind: .said(claim.status), source: claim.source?.target) }
    }
    let assessments = recommendation.assessments.compactMap(\.open).compactMap { found in
      found.date.map { WordOnDay(day: $0, kind: .found(isMet: found.finding.isMet), source: found.at) }
    }
    let all = claims + assessments
    return all.indices.sorted { (all[$0].day, $0) < (all[$1].day, $1) }.map { all[$0] }
  }

  private func target(_ ref: RecordRef) -> Target { Target(ref, label: title(of: ref)) }
}

extension RecordedStatus {
  /// Whether nobody wrote it, and it stands for what a closure or a claim says.
  fileprivate var isImplied: Bool { words == nil && provenance != nil }
}

extension Citation {
  fileprivate var target: Target? {
    switch resolution {
    case .found(let target): target
    case .withheld, .unresolved: nil
    }
  }
}

extension StateReason {
  init(closedAs how: ClosedAs) {
    self =
      switch how {
      case .done, .doneOtherwise: .closedAsDone
      case .noLongerApplicable: .noLongerApplicable
      case .reconsidered: .reconsidered
      case .replaced: .replaced
      case .closedUnmet: .closedUnmet
      }
  }
}
