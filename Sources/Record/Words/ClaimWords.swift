/// What scrutiny found when it tested what officers say.
package enum AssessmentFinding: String, Term {
  case confirmed
  case confirmedInPart = "confirmed-in-part"
  /// Something else was done, and scrutiny accepts it.
  case doneOtherwise = "done-otherwise"
  case notAccepted = "not-accepted"
  /// More was done than was asked for.
  case exceeds

  package var label: String {
    switch self {
    case .confirmed: "Confirmed"
    case .confirmedInPart: "Confirmed in part"
    case .doneOtherwise: "Done otherwise and accepted"
    case .notAccepted: "Not accepted as done"
    case .exceeds: "More was done than asked"
    }
  }

  /// Whether what was asked for is met.
  package var isMet: Bool {
    switch self {
    case .confirmed, .doneOtherwise, .exceeds: true
    case .confirmedInPart, .notAccepted: false
    }
  }
}

/// How a recommendation was closed, when nobody follows it any more: a committee's closing is not the officer's “complete”.
package enum ClosedAs: String, Term {
  case done
  case doneOtherwise = "done-otherwise"
  case noLongerApplicable = "no-longer-applicable"
  case reconsidered
  case replaced
  /// Not done and not going to be: a risk remains.
  case closedUnmet = "closed-unmet"

  package var label: String {
    switch self {
    case .done: "Done"
    case .doneOtherwise: "Done otherwise"
    case .noLongerApplicable: "No longer applicable"
    case .reconsidered: "Reconsidered"
    case .replaced: "Replaced by another"
    case .closedUnmet: "Closed unmet"
    }
  }

  /// The status it implies where nobody has recorded one.
  package var status: RecommendationStatus {
    switch self {
    case .done, .doneOtherwise: .done
    case .replaced: .superseded
    case .noLongerApplicable, .reconsidered, .closedUnmet: .closedByCommittee
    }
  }
}

/// What kind of thing a claim can be tested by.
package enum EvidenceKind: String, Term {
  case paper, statement, figure, visit, link

  package var label: String {
    switch self {
    case .paper: "Paper"
    case .statement: "Official statement"
    case .figure: "Figure"
    case .visit: "Visit"
    case .link: "Link"
    }
  }
}
