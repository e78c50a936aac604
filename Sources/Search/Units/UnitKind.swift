/// What a result is. The order is that of the format: new kinds go to the end.
package enum UnitKind: String, CaseIterable, Sendable {
  case agendaItem = "agenda-item"
  case minute
  case recommendation
  case response
  case action
  case section
  case report
  case review
  case meeting
  case minutes
  case indicator
  case forwardPlanEntry = "forward-plan-entry"
  case workProgramme = "work-programme"
  case committee
  case person
  case post
  case subject
  case glossaryEntry = "glossary-entry"
  case page
  case actionPlan = "action-plan"
  case indicatorSet = "indicator-set"
  case forwardPlan = "forward-plan"
  case letter
  /// A list or a page of the site that is no record: what is late, the calendar, how to ask a question.
  case list

  var number: UInt8 {
    switch self {
    case .agendaItem: 0
    case .minute: 1
    case .recommendation: 2
    case .response: 3
    case .action: 4
    case .section: 5
    case .report: 6
    case .review: 7
    case .meeting: 8
    case .minutes: 9
    case .indicator: 10
    case .forwardPlanEntry: 11
    case .workProgramme: 12
    case .committee: 13
    case .person: 14
    case .post: 15
    case .subject: 16
    case .glossaryEntry: 17
    case .page: 18
    case .actionPlan: 19
    case .indicatorSet: 20
    case .forwardPlan: 21
    case .letter: 22
    case .list: 23
    }
  }

  /// How much the words of its title matter: most where it stands for itself; an answer has the title of what it answers.
  var titleWeight: UnitText.Weight {
    switch self {
    case .report, .review, .indicator, .forwardPlanEntry, .workProgramme, .committee, .person, .post, .subject, .page,
      .indicatorSet, .forwardPlan, .list:
      .title
    case .agendaItem, .minute, .recommendation, .action, .section, .meeting, .minutes, .glossaryEntry, .actionPlan,
      .letter:
      .partTitle
    case .response: .strong
    }
  }

  /// The single words that a reader may call it by: of a person the last, of a committee those of its short title.
  func calledByWords(_ names: [[[UInt8]]]) -> [[UInt8]] {
    switch self {
    case .review, .subject: names.first ?? []
    case .committee: names.count > 1 ? names[1] : []
    case .person: names.last?.last.map { [$0] } ?? []
    case .agendaItem, .minute, .recommendation, .response, .action, .section, .report, .meeting, .minutes, .indicator,
      .forwardPlanEntry, .workProgramme, .post, .glossaryEntry, .page, .actionPlan, .indicatorSet, .forwardPlan,
      .letter, .list:
      []
    }
  }

  /// Which is shown first of those that a query names; nil for what is found by its words alone.
  var rank: Int? {
    switch self {
    case .review: 0
    case .subject: 1
    case .list: 2
    case .committee: 3
    case .person: 4
    case .post: 5
    case .workProgramme: 6
    case .forwardPlanEntry: 7
    case .report: 8
    case .indicator: 9
    case .page: 10
    case .indicatorSet: 11
    case .forwardPlan: 12
    case .meeting: 13
    case .minutes: 14
    case .recommendation: 15
    case .actionPlan: 16
    case .glossaryEntry: 17
    case .letter: 18
    case .agendaItem, .minute, .response, .action, .section: nil
    }
  }
}
