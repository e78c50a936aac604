/// The last day for an answer, by whose rule, and how it was reached.
package struct AnswerDue: Hashable, Sendable {
  package let day: Day
  /// Whether it is the two months of the Act (LGA 2000 s.9FE), and not the council's own period.
  package let isByLaw: Bool
  package let working: String
}

/// An answer that somebody has not given to a recommendation in which something is still expected.
package struct AnswerOwed: Sendable {
  package let recommendation: Handle<Recommendation>
  /// Nil where nobody is named.
  package let addressee: Lead?
  /// The day from which it is waited for: both report and notice received, else the recommendation made.
  package let since: Day?
  /// Nil where neither the law nor the council sets one.
  package let due: AnswerDue?
  /// Those that were sent to the addressee about it, the oldest first.
  package let letters: [Handle<Letter>]

  /// How many days ago the last day was; nil where it is not over or there is none.
  package func daysLate(asOf today: Day) -> Int? {
    due.map { $0.day.days(to: today) }.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension Record {
  /// The last day for an answer of the executive to a recommendation: by the Act where notice is recorded, else by the council's
  /// own rule. Nil where neither sets one, and where only other bodies are asked: neither rule binds them.
  package func answerDue(of recommendation: Recommendation) -> AnswerDue? {
    let asked = recommendation.addressedTo
    guard asked.isEmpty || asked.contains(where: { !isAnotherBody($0) }) else { return nil }
    let clock = responseClock(of: recommendation)
    if let due = clock.due { return AnswerDue(day: due, isByLaw: true, working: clock.working) }
    guard let weeks = council.ownResponseWeeks, let start = clock.reportReceived else { return nil }
    let due = OwnClock(name: "", period: .weeks(weeks)).due(from: start)
    let rule = council.ownResponseRule.map { " (\($0))" } ?? ""
    let working =
      "No notice is recorded, so no statutory clock runs. By the council's own rule\(rule), \(weeks) weeks from "
      + "\(start.text) end on \(due.text)."
    return AnswerDue(day: due, isByLaw: false, working: working)
  }

  /// Every answer that is owed, in the order of the record.
  package var answersOwed: [AnswerOwed] {
    recommendations.indices.flatMap { answersOwed(to: Handle($0)) }
  }

  /// One for each body that has not answered; where nobody is named, one that is nobody's.
  package func answersOwed(to handle: Handle<Recommendation>) -> [AnswerOwed] {
    let recommendation = self[handle]
    guard recommendation.isOpen else { return [] }
    if recommendation.addressedTo.isEmpty {
      return recommendation.answers.isEmpty ? [owed(handle, recommendation, by: nil)] : []
    }
    return recommendation.addressedTo.filter { owes(recommendation, $0) }.map { owed(handle, recommendation, by: $0) }
  }

  /// An answer counts for all who were asked, unless it is known to be that of another of them.
  private func owes(_ recommendation: Recommendation, _ addressee: Lead) -> Bool {
    let others = recommendation.addressedTo.filter { !$0.isSame(as: addressee) }
    return recommendation.answers.allSatisfy { answer in
      let maker = self[answer.response].decisionMaker
      return !maker.isSame(as: addressee) && others.contains { $0.isSame(as: maker) }
    }
  }

  private func owed(_ handle: Handle<Recommendation>, _ recommendation: Recommendation, by addressee: Lead?)
    -> AnswerOwed
  {
    let clock = responseClock(of: recommendation)
    let isBound = addressee.map { !isAnotherBody($0) } ?? true
    return AnswerOwed(
      recommendation: handle, addressee: addressee,
      since: isBound ? clock.start ?? clock.reportReceived ?? dayMade(recommendation) : dayMade(recommendation),
      due: isBound ? answerDue(of: recommendation) : nil,
      letters: recommendation.letters.filter { isSent(self[$0], to: addressee) })
  }

  /// A report to full council is about those who did not answer the letters before it.
  private func isSent(_ letter: Letter, to addressee: Lead?) -> Bool {
    guard let addressee, letter.step != .council else { return true }
    return letter.to.contains { $0.isSame(as: addressee) }
  }

  /// Whether somebody is known to be neither the executive nor the council: a partner, or a committee that is neither.
  func isAnotherBody(_ lead: Lead) -> Bool {
    lead.refs.contains { ref in
      switch ref.kind {
      case .post: posts[Int(ref.index)].kind == .partner
      case .committee: ![.executive, .council].contains(committees[Int(ref.index)].kind)
      case .person, .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan,
        .action, .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
        false
      }
    }
  }
}

extension Lead {
  /// Whether both name the same: by whom they mean, or by their words where that is not known.
  package func isSame(as other: Lead) -> Bool {
    if !refs.isEmpty, !other.refs.isEmpty { return refs.contains(where: other.refs.contains) }
    return words.lowercased() == other.words.lowercased()
  }
}
