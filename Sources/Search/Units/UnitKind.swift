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
    }
  }
}
