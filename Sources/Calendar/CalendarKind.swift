/// What a calendar says of a day.
package enum CalendarKind: String, CaseIterable, Sendable, Hashable {
  case meeting
  /// The day a meeting was first called for, before it was brought forward.
  case formerDay = "former-day"
  /// The agenda of a meeting is published, or has to be.
  case agenda
  /// The last day for questions from the public.
  case questions
  /// The executive's answer is due by law (LGA 2000 s.9FE).
  case response
  /// The same by the council's own rule.
  case ownResponse = "own-response"
  /// The first day on which a decision of the forward plan can be taken.
  case decision
  case action
  case recommendation
  case reviewStarted = "review-started"
  case reviewAgreed = "review-agreed"
  /// The executive received the report of a review.
  case reviewReceived = "review-received"
  case reviewFinished = "review-finished"
  /// Scrutiny's work that is planned without a meeting: a briefing note, a task group.
  case work

  /// What stands before the title: “Agenda: Place”.
  package var label: String {
    switch self {
    case .meeting: "Meeting"
    case .formerDay: "Moved meeting"
    case .agenda: "Agenda"
    case .questions: "Questions by"
    case .response: "Answer due"
    case .ownResponse: "Answer due, council’s own rule"
    case .decision: "Decision"
    case .action: "Action due"
    case .recommendation: "Recommendation due"
    case .reviewStarted: "Review begins"
    case .reviewAgreed: "Review agreed"
    case .reviewReceived: "Report received"
    case .reviewFinished: "Review finished"
    case .work: "Work programme"
    }
  }

  package var group: CalendarGroup {
    switch self {
    case .meeting, .formerDay: .meetings
    case .agenda: .agendas
    case .questions: .questions
    case .response, .ownResponse: .answers
    case .decision: .decisions
    case .action, .recommendation: .actions
    case .reviewStarted, .reviewAgreed, .reviewReceived, .reviewFinished: .reviews
    case .work: .work
    }
  }

  /// Its place among the entries of one day: first what one goes to, then what one must do, then the rest.
  var rank: Int {
    switch self {
    case .meeting: 0
    case .formerDay: 1
    case .questions: 2
    case .agenda: 3
    case .response: 4
    case .ownResponse: 5
    case .decision: 6
    case .reviewStarted: 7
    case .reviewAgreed: 8
    case .reviewReceived: 9
    case .reviewFinished: 10
    case .work: 11
    case .recommendation: 12
    case .action: 13
    }
  }
}

/// What a reader may want to see alone.
package enum CalendarGroup: String, CaseIterable, Sendable, Hashable {
  case meetings, questions, agendas, answers, decisions, actions, reviews, work
}
