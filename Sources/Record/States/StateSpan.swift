/// A state that a recommendation was in from a day on, until the next begins.
package struct StateSpan: Hashable, Sendable {
  package let from: Day
  package let standing: StateOnDay
}

extension Record {
  /// The states of a recommendation over time, from the day it was made to the record's own: one for each day, none twice running.
  package func states(of recommendation: Recommendation) -> [StateSpan] { facts(of: recommendation).spans }
}

extension [StateSpan] {
  /// The state on a day; nil before the first.
  package func state(on day: Day) -> StateOnDay? { last { $0.from <= day }?.standing }
}

extension StateFacts {
  var spans: [StateSpan] {
    var spans: [StateSpan] = []
    for day in turningPoints {
      guard let standing = state(on: day), spans.last?.standing != standing else { continue }
      spans.append(StateSpan(from: day, standing: standing))
    }
    return spans
  }

  /// The days on which the answer to the rule can change: between two of them it stays the same.
  private var turningPoints: [Day] {
    var days = [made, today] + answers.compactMap(\.day) + words.map(\.day) + deadlines.compactMap(\.set)
    days += [closure?.day].compactMap { $0 }
    let last = deadlines.compactMap { $0.due ?? $0.written?.latest } + [answerDue?.day].compactMap { $0 }
    days += last.map { $0.adding(days: 1) }
    return Set(days.filter { $0 >= made && $0 <= today }).sorted()
  }
}
