extension Record {
  /// The permanent id of a record; a glossary entry has none.
  package func id(of ref: RecordRef) -> RecordID? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: committees[index].document.id
    case .person: people[index].document.id
    case .post: posts[index].document.id
    case .subject: subjects[index].document.id
    case .meeting: meetings[index].document.id
    case .minutes: minutes[index].document.id
    case .report: reports[index].document.id
    case .review: reviews[index].document.id
    case .recommendation: recommendations[index].document.id
    case .response: responses[index].document.id
    case .actionPlan: actionPlans[index].document.id
    case .action: actions[index].id
    case .indicatorSet: indicatorSets[index].document.id
    case .indicator: indicators[index].document.id
    case .workProgramme: workProgrammes[index].document.id
    case .forwardPlan: forwardPlans[index].document.id
    case .forwardPlanEntry: forwardPlanEntries[index].id
    case .glossaryEntry: nil
    case .page: pages[index].document.id
    }
  }
}
