import Record

extension Recommendation {
  /// The review or the meeting it came from.
  var origin: RecordRef? { review?.ref ?? madeAt?.ref }

  /// Whether the executive has said nothing to it, while something is still expected.
  var isUnanswered: Bool { answers.isEmpty && isOpen }
}

extension Record {
  /// What a record is called in a calendar, where its day stands elsewhere.
  func calendarName(of ref: RecordRef) -> String {
    switch ref.kind {
    case .meeting: meetings[Int(ref.index)].nameAndDay
    case .committee, .person, .post, .subject, .minutes, .report, .review, .recommendation, .response, .letter,
      .actionPlan,
      .action, .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      title(of: ref)
    }
  }

  /// “3 Fit real-time displays …”
  func firstWords(of ref: RecordRef) -> String {
    switch ref.kind {
    case .action:
      let action = actions[Int(ref.index)]
      return "\(action.number) \(action.text.prose.plainText.firstLine(upTo: 80))"
    case .recommendation:
      let recommendation = recommendations[Int(ref.index)]
      return "\(recommendation.number) \(recommendation.text.prose.plainText.firstLine(upTo: 80))"
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return title(of: ref)
    }
  }
}
