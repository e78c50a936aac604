/// The last day for an answer, and by whose rule.
package struct AnswerDue: Hashable, Sendable {
  package let day: Day
  /// Whether it is the two months of the Act (LGA 2000 s.9FE), and not the council's own period.
  package let isByLaw: Bool
}

extension Record {
  /// The last of the two months; where no notice is recorded, the last day of the council's own weeks from the report, if it has any.
  package func answerDue(of recommendation: Recommendation) -> AnswerDue? {
    let clock = responseClock(of: recommendation)
    if let due = clock.due { return AnswerDue(day: due, isByLaw: true) }
    guard let weeks = council.ownResponseWeeks, let start = clock.reportReceived else { return nil }
    return AnswerDue(day: OwnClock(name: "", period: .weeks(weeks)).due(from: start), isByLaw: false)
  }
}
