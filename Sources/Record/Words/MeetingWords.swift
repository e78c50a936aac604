/// Where a meeting stands in the calendar.
package enum MeetingStatus: String, Term {
  case provisional
  case confirmed
  /// Held, or to be held, earlier than was first announced; the meeting says from when.
  case broughtForward = "brought-forward"
  case postponed
  case cancelled
  case held

  package var label: String {
    switch self {
    case .provisional: "Provisional"
    case .confirmed: "Confirmed"
    case .broughtForward: "Brought forward"
    case .postponed: "Postponed"
    case .cancelled: "Cancelled"
    case .held: "Held"
    }
  }
}

/// What happens under an agenda item.
package enum ItemKind: String, Term {
  /// On every agenda: apologies, declarations of interest, minutes.
  case standing
  case report
  case verbal
  case presentation
  /// Public questions, statements or petitions.
  case `public`

  package var label: String {
    switch self {
    case .standing: "Standing item"
    case .report: "Report"
    case .verbal: "Verbal update"
    case .presentation: "Presentation"
    case .public: "Public participation"
    }
  }
}

/// The kind of decision that a forward plan announces.
///
/// A key decision is defined by SI 2012/2089 reg 8; the budget and policy framework belongs to full council.
package enum ForwardPlanType: String, Term {
  case key
  case nonKey = "non-key"
  case budgetAndPolicyFramework = "budget-and-policy-framework"

  package var label: String {
    switch self {
    case .key: "Key decision"
    case .nonKey: "Non-key decision"
    case .budgetAndPolicyFramework: "Budget and policy framework"
    }
  }
}
