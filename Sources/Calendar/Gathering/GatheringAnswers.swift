import Record

/// The answers that are due on one day to one review, or to what one meeting recommended.
private struct AnswerGroup {
  let first: Handle<Recommendation>
  let origin: RecordRef
  let due: Day
  let isOwnRule: Bool
  var count = 0
  var unanswered = 0
  /// The day of the last answer.
  var responded: Day?

  struct Key: Hashable {
    let origin: RecordRef
    let due: Day
    let isOwnRule: Bool
  }

  mutating func take(_ recommendation: Recommendation, responded day: Day?) {
    count += 1
    if recommendation.isUnanswered { unanswered += 1 }
    if let day { responded = max(day, responded ?? day) }
  }
}

extension CalendarGathering {
  /// When the executive must answer, by the Act and by the council's own rule; one entry for recommendations that go together.
  mutating func gatherAnswers() {
    var groups: [AnswerGroup] = []
    var indices: [AnswerGroup.Key: Int] = [:]
    for index in record.recommendations.indices {
      let handle = Handle<Recommendation>(index)
      let clock = record.responseClock(of: record[handle])
      for (due, isOwnRule) in deadlines(of: clock) {
        let origin = record[handle].origin ?? handle.ref
        let key = AnswerGroup.Key(origin: origin, due: due, isOwnRule: isOwnRule)
        if indices[key] == nil {
          indices[key] = groups.count
          groups.append(AnswerGroup(first: handle, origin: origin, due: due, isOwnRule: isOwnRule))
        }
        if let group = indices[key] { groups[group].take(record[handle], responded: clock.responded) }
      }
    }
    entries += groups.map { entry(of: $0) }
  }

  /// Without a notice to the executive no statutory clock runs.
  private func deadlines(of clock: ResponseClock) -> [(Day, Bool)] {
    let statutory = clock.due.map { ($0, false) }
    guard let weeks = record.council.ownResponseWeeks, let start = clock.start ?? clock.reportReceived else {
      return statutory.map { [$0] } ?? []
    }
    let own = OwnClock(name: record.council.ownResponseRule ?? "", period: .weeks(weeks)).due(from: start)
    return (statutory.map { [$0] } ?? []) + [(own, true)]
  }

  private func entry(of group: AnswerGroup) -> CalendarEntry {
    let title = record.calendarName(of: group.origin)
    return CalendarEntry(
      group.isOwnRule ? .ownResponse : .response, .day(group.due), state(of: group), title: title,
      target: Target(group.origin, label: title), committees: record.committees(of: group.first.ref),
      origin: group.first.ref, note: note(on: group))
  }

  private func state(of group: AnswerGroup) -> CalendarStanding {
    let over = group.due.days(to: group.unanswered == 0 ? group.responded ?? group.due : record.asAt)
    if group.unanswered == 0 { return over > 0 ? .late(days: over) : .met }
    return over > 0 ? .overdue(days: over) : .due
  }

  private func note(on group: AnswerGroup) -> String {
    let all = group.count.of("recommendation")
    if group.unanswered == group.count { return all }
    if group.unanswered > 0 { return "\(group.unanswered) of \(all) without an answer" }
    return group.responded.map { "\(all), answered on \($0.text)" } ?? all
  }
}
