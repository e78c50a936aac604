import Record
import Theme

/// The time for an answer: the day, where it stands, by what rule, and the working.
struct ClockView: Viewable {
  /// “Answer due 7 February 2026”, “Answered on 3 February 2026”.
  let line: String
  let iso: String?
  let status: StatusView?
  let rule: String
  let working: String
  /// The days that were counted and left out, where days are counted one by one.
  var days: [NoticeDayView] = []

  static let vocabulary = Vocabulary<ClockView>(
    "clock",
    [
      .text("line", \.line, "The day in a few words: “Answer due 7 February 2026”"),
      .text("iso", \.iso, "The last day as 2026-02-07"),
      .part("status", \.status, "How many days are left, or how late"),
      .text("rule", \.rule, "The rule it comes from"),
      .text("working", \.working, "How the last day was reached"),
      .list("days", \.days, "The days counted and left out, where days are counted one by one"),
    ])
}

/// The statutory clock, and the council's own where it has one.
struct ClocksView: Viewable {
  let clocks: [ClockView]

  static let vocabulary = Vocabulary<ClocksView>(
    "clocks", [.list("clocks", \.clocks, "The statutory clock first, then the council's own")])
}

extension ClockView {
  /// The executive's two months under the Act.
  init(_ clock: ResponseClock, asOf today: Day, _ say: PageSentences) {
    let due = clock.due?.text ?? ""
    iso = clock.due?.iso
    rule = say(.responseRule, words: ResponseClock.citation)
    working = clock.working
    switch clock.state(asOf: today) {
    case .noStatutoryClock:
      line = clock.responded.map { say(.answeredOn, day: $0.text) } ?? say(.clockNone)
      status = StatusView(say(.clockNoLaw), .plain)
    case .notStarted:
      line = say(.clockNotBegun, day: due)
      status = StatusView(say(.clockNotStarted), .notStarted)
    case .running(let days):
      line = say(.answerDue, day: due)
      status = StatusView(ClockView.left(days, say), .notStarted)
    case .met:
      line = say(.answeredOn, day: clock.responded?.text ?? due)
      status = StatusView(say(.clockInTime), .done)
    case .late(let days):
      line = say(.answeredLate, day: clock.responded?.text ?? "", due: due)
      status = StatusView(say(.daysLate, count: days), .overdue)
    case .overdue(let days):
      line = say(.clockOverdue, day: due)
      status = StatusView(say(.daysOverdue, count: days), .overdue)
    }
  }

  /// The council's own period, named as the council's.
  init(
    _ clock: OwnClock, weeks: Int, from start: Day, responded: Day?, asOf today: Day, _ say: PageSentences
  ) {
    let due = clock.due(from: start)
    iso = due.iso
    rule = say(.ownRule, words: clock.name)
    working = say(.ownWorking, period: say(.weeks, count: weeks), day: start.text, due: due.text)
    let over = due.days(to: responded ?? today)
    switch (responded, over > 0) {
    case (let answered?, false):
      line = say(.answeredOn, day: answered.text)
      status = StatusView(say(.withinWeeks, count: weeks), .done)
    case (let answered?, true):
      line = say(.ownAnsweredLate, day: answered.text, due: due.text)
      status = StatusView(say(.daysLate, count: over), .overdue)
    case (nil, false):
      line = say(.ownAnswerDue, day: due.text)
      status = StatusView(ClockView.left(-over, say), .notStarted)
    case (nil, true):
      line = say(.ownAnswerWasDue, day: due.text)
      status = StatusView(say(.daysOverdue, count: over), .overdue)
    }
  }

  private static func left(_ days: Int, _ say: PageSentences) -> String {
    days == 0 ? say(.dueToday) : say(.daysLeft, count: days)
  }
}

extension Site {
  /// The clocks that run for an answer; the council's own only where a first day is known.
  func clocks(_ clock: ResponseClock) -> ClocksView {
    var clocks = [ClockView(clock, asOf: record.asAt, say)]
    if let weeks = record.council.ownResponseWeeks, let start = clock.start ?? clock.reportReceived {
      let own = OwnClock(name: record.council.ownResponseRule ?? say(.ownRuleName), period: .weeks(weeks))
      clocks.append(ClockView(own, weeks: weeks, from: start, responded: clock.responded, asOf: record.asAt, say))
    }
    return ClocksView(clocks: clocks)
  }
}
