/// What a committee is.
package enum CommitteeKind: String, Term {
  case scrutiny, executive, council, audit, board

  package var label: String {
    switch self {
    case .scrutiny: "Scrutiny committee"
    case .executive: "Executive"
    case .council: "Full council"
    case .audit: "Audit committee"
    case .board: "Board"
    }
  }
}

/// The part a person plays on a committee.
package enum MemberRole: String, Term {
  case chair
  case viceChair = "vice-chair"
  case member
  case coOpted = "co-opted"
  case substitute

  package var label: String {
    switch self {
    case .chair: "Chair"
    case .viceChair: "Vice-chair"
    case .member: "Member"
    case .coOpted: "Co-opted member"
    case .substitute: "Substitute"
    }
  }
}

package enum PostKind: String, Term {
  case post, partner

  package var label: String {
    switch self {
    case .post: "Post"
    case .partner: "Partner body"
    }
  }
}

/// Whether a value of an indicator stands for a moment or grows through the year.
package enum MeasurePeriod: String, Term {
  case snapshot, cumulative

  package var label: String {
    switch self {
    case .snapshot: "Snapshot at the end of the period"
    case .cumulative: "Cumulative through the year"
    }
  }
}

/// Where the idea for a work-programme entry came from.
package enum SuggestionSource: String, Term {
  case member, `public`, officer, executive

  package var label: String {
    switch self {
    case .member: "A member of the committee"
    case .public: "A member of the public"
    case .officer: "An officer"
    case .executive: "The executive"
    }
  }
}

/// How a committee deals with a matter.
package enum ProgrammeRoute: String, Term {
  case meeting
  case briefingNote = "briefing-note"
  case taskGroup = "task-group"

  package var label: String {
    switch self {
    case .meeting: "Meeting"
    case .briefingNote: "Briefing note"
    case .taskGroup: "Task and finish group"
    }
  }
}

/// What became of a matter on a work programme.
package enum ProgrammeStatus: String, Term {
  case suggested, planned, held, moved, withdrawn
  case notTakenUp = "not-taken-up"

  package var label: String {
    switch self {
    case .suggested: "Suggested"
    case .planned: "Planned"
    case .held: "Held"
    case .moved: "Moved"
    case .withdrawn: "Withdrawn"
    case .notTakenUp: "Not taken up"
    }
  }
}

/// The rule under which a key decision was taken at shorter notice (SI 2012/2089 regs 10 and 11).
package enum UrgencyRule: String, Term {
  case generalException = "general-exception"
  case specialUrgency = "special-urgency"

  package var label: String {
    switch self {
    case .generalException: "General exception (regulation 10)"
    case .specialUrgency: "Special urgency (regulation 11)"
    }
  }
}

/// Where the text of a site page is used besides its own page.
package enum PageSlot: String, CaseIterable, Sendable {
  case rights, questions, venue, transport, fire, welcome, accessibility, formats, privacy
  case takingPart = "taking-part"
}
