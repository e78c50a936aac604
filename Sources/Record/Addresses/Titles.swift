extension Record {
  /// What a record is called where it is linked to.
  package func title(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: committees[index].document.title
    case .person: people[index].addressedName
    case .post: posts[index].document.title
    case .subject: subjects[index].document.title
    case .meeting: meetings[index].document.title
    case .minutes: minutes[index].document.title
    case .report: reports[index].document.title
    case .review: reviews[index].document.title
    case .recommendation: recommendations[index].document.title
    case .response: responses[index].document.title
    case .actionPlan: actionPlans[index].document.title
    case .action: "Action \(actions[index].number)"
    case .indicatorSet: indicatorSets[index].document.title
    case .indicator: indicators[index].document.title
    case .workProgramme: workProgrammes[index].document.title
    case .forwardPlan: forwardPlans[index].document.title
    case .forwardPlanEntry: forwardPlanEntries[index].title
    case .glossaryEntry: glossary[index].term
    case .page: pages[index].document.title
    }
  }

  /// The document that a record is a part of, for a list in which its own name is not enough.
  package func whole(around ref: RecordRef) -> RecordRef? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .recommendation: recommendations[index].review?.ref ?? recommendations[index].madeAt?.ref
    case .action: actions[index].plan?.ref ?? actions[index].minutes?.ref
    case .indicator: indicators[index].set.ref
    case .forwardPlanEntry: forwardPlanEntries[index].plan.ref
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .actionPlan,
      .indicatorSet, .workProgramme, .forwardPlan, .glossaryEntry, .page:
      nil
    }
  }
}
