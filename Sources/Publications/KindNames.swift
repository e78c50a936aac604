extension PublicationKind {
  /// As a heading over several: “Action plans”.
  package var plural: String {
    switch self {
    case .agenda: "Agendas"
    case .agendaPack: "Agendas with their papers"
    case .minutes: "Minutes"
    case .report: "Reports"
    case .review: "Reviews"
    case .recommendations: "Recommendations"
    case .response: "Answers"
    case .actionPlan: "Action plans"
    case .workProgramme: "Work programmes"
    case .indicators: "Indicators"
    }
  }
}
