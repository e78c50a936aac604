extension Record {
  /// The state of a recommendation on a day; nil before it was made and for days to come.
  package func state(of recommendation: Recommendation, on day: Day) -> StateOnDay? {
    facts(of: recommendation).state(on: day)
  }

  /// The day from which a recommendation exists: that of the meeting that made it, else of the first thing that is known of it.
  /// Nil where nothing of it has a day.
  package func firstDay(of recommendation: Recommendation) -> Day? {
    if let made = dayMade(recommendation) { return made }
    let known = [recommendation.reportReceived, recommendation.noticeReceived, recommendation.considered]
    return (known + recommendation.answers.map { self[$0.response].date }).compactMap { $0 }.min()
  }

  func facts(of recommendation: Recommendation) -> StateFacts {
    var facts = StateFacts(made: firstDay(of: recommendation) ?? asAt, today: asAt)
    facts.status = recommendation.status.status
    facts.supersededBy = recommendation.supersededBy.map { target($0.ref) }
    facts.answers = recommendation.answers.map(answer)
    facts.deadlines = deadlines(recommendation)
    facts.answerDue = answerDue(of: recommendation)
    return facts
  }

  /// Each promised date with the day from which it stood; the first has stood from the beginning.
  private func deadlines(_ recommendation: Recommendation) -> [DeadlineOnDay] {
    let ledger = recommendation.ledger
    if ledger.isEmpty { return [DeadlineOnDay(set: nil, written: recommendation.byWhen, due: recommendation.due)] }
    return ledger.dates.enumerated().map { index, date in
      DeadlineOnDay(set: index == 0 ? nil : date.day, written: date.date, due: nil)
    }
  }

  private func answer(_ answer: Answer) -> AnswerOnDay {
    let response = self[answer.response]
    return AnswerOnDay(
      day: response.date, by: response.decisionMaker.words, position: answer.position,
      source: target(answer.response.ref))
  }

  private func target(_ ref: RecordRef) -> Target { Target(ref, label: title(of: ref)) }
}
