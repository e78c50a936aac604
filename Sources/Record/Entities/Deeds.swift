/// What the record has of deeds since a recommendation was accepted: the test of an acceptance is what is done about it.
package struct Deeds: Hashable, Sendable {
  /// The day of the answer that accepted it, where that is known.
  package let accepted: Day?
  /// What was found of what was looked for.
  package let found: Set<Deed>
  /// Whether the body that accepted it is not the council: a rule that a council gives itself does not bind a hospital trust.
  package let isOfAnotherBody: Bool

  package enum Deed: String, CaseIterable, Sendable {
    /// An action that serves it.
    case action
    /// Somebody who leads on it or on one of its actions.
    case owner
    /// A date for it or for one of its actions.
    case date
    /// Something that was reported, or that it is under way.
    case progress
  }

  package var missing: [Deed] { Deed.allCases.filter { !found.contains($0) } }

  /// Accepted, and nobody has promised anything.
  package var isNothing: Bool { found.isEmpty }

  /// Whether somebody has taken it on, by a day.
  package var isFollowed: Bool {
    found.isSuperset(of: [.owner, .date]) && !found.isDisjoint(with: [.action, .progress])
  }

  /// How many days ago it was accepted.
  package func days(asOf today: Day) -> Int? { accepted.map { $0.days(to: today) } }
}

extension Record {
  /// Nil where the last answer did not accept it, and where nothing more is expected.
  package func deeds(of recommendation: Recommendation) -> Deeds? {
    guard recommendation.deadline.isOpen, let answer = recommendation.answers.last, answer.position.isAcceptance else {
      return nil
    }
    let found = Deeds.Deed.allCases.filter { has($0, recommendation) }
    let response = self[answer.response]
    return Deeds(
      accepted: response.date, found: Set(found), isOfAnotherBody: isAnotherBody(response.decisionMaker))
  }

  private func has(_ deed: Deeds.Deed, _ own: Recommendation) -> Bool {
    switch deed {
    case .action: !own.actions.isEmpty
    case .owner: !own.leads.isEmpty || own.actions.contains { !self[$0].leads.isEmpty }
    case .date: own.deadline.namesATime || own.actions.contains { self[$0].deadline.namesATime }
    case .progress:
      own.status.status == .underWay || !own.progress.isEmpty || !own.claims.isEmpty
        || own.actions.contains { !self[$0].progress.isEmpty }
    }
  }
}

extension Position {
  /// Accepted, in full or in part.
  package var isAcceptance: Bool {
    switch self {
    case .accepted, .partlyAccepted: true
    case .rejected, .noted, .deferred, .notStated: false
    }
  }
}

extension Deadline {
  /// Whether it says when, if only that it goes on or comes again.
  fileprivate var namesATime: Bool {
    due != nil || standing.map { $0.sortDay != nil || $0.recurrence != nil || $0.kind == .ongoing } ?? false
  }
}
