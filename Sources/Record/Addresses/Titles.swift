extension Record {
  /// What a record is called where it is linked to.
  package func title(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    return switch ref.kind {
    case .person: people[index].addressedName
    case .action: "Action \(actions[index].number)"
    case .forwardPlanEntry: forwardPlanEntries[index].title
    case .glossaryEntry: glossary[index].term
    case .committee, .post, .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .letter,
      .actionPlan,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .page:
      document(of: ref)?.title ?? ""
    }
  }

  /// “Recommendation 3, Foster care 2025”: the name with that of the document it is a part of.
  package func fullTitle(of ref: RecordRef) -> String {
    whole(around: ref).map { "\(title(of: ref)), \(nameWithDay(of: $0))" } ?? title(of: ref)
  }

  /// Committees meet often.
  private func nameWithDay(of ref: RecordRef) -> String {
    ref.kind == .meeting ? meetings[Int(ref.index)].nameAndDay : title(of: ref)
  }

  /// The document that a record is a part of, for a list in which its own name is not enough.
  package func whole(around ref: RecordRef) -> RecordRef? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .recommendation: recommendations[index].review?.ref ?? recommendations[index].madeAt?.ref
    case .action: actions[index].plan?.ref ?? actions[index].minutes?.ref
    case .indicator: indicators[index].set.ref
    case .forwardPlanEntry: forwardPlanEntries[index].plan.ref
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet, .workProgramme, .forwardPlan, .glossaryEntry, .page:
      nil
    }
  }
}
