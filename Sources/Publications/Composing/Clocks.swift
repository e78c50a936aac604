import Record

extension Publications {
  /// The executive's two months and the council's own period: days that were reached or missed, never days that are left, since a
  /// copy must stay true.
  func clocks(_ clock: ResponseClock) -> [Block] {
    var facts = Facts()
    facts.add("Time for an answer", line(clock) + ".")
    facts.add("How the day was reached", clock.working)
    if let weeks = record.council.ownResponseWeeks, let start = clock.start ?? clock.reportReceived {
      let own = OwnClock(name: record.council.ownResponseRule ?? "period for answers", period: .weeks(weeks))
      facts.add("The council’s own rule, not the law", line(own, weeks, from: start, clock.responded))
    }
    return facts.blocks
  }

  private func line(_ clock: ResponseClock) -> String {
    let due = clock.due?.text ?? ""
    return switch clock.state(asOf: record.asAt) {
    case .noStatutoryClock: clock.responded.map { "Answered on \($0.text)" } ?? "No day is fixed by law"
    case .notStarted, .running: "An answer is due on \(due)"
    case .met: "Answered on \(clock.responded?.text ?? due), within the two months"
    case .late(let days): "Answered on \(clock.responded?.text ?? ""), \(days.of("day")) late; it was due on \(due)"
    case .overdue: "No answer has been published. It was due on \(due)"
    }
  }

  private func line(_ own: OwnClock, _ weeks: Int, from start: Day, _ responded: Day?) -> String {
    let due = own.due(from: start)
    let rule = "\(own.name): \(weeks.of("week")) from \(start.text) end on \(due.text)."
    guard let responded else { return rule }
    let over = due.days(to: responded)
    return over > 0 ? "\(rule) The answer came \(over.of("day")) later." : "\(rule) The answer came within them."
  }
}
