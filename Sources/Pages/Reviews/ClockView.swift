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
  init(_ clock: ResponseClock, asOf today: Day) {
    let due = clock.due?.text ?? ""
    iso = clock.due?.iso
    rule = "\(ResponseClock.citation): two months"
    working = clock.working
    switch clock.state(asOf: today) {
    case .noStatutoryClock:
      line = clock.responded.map { "Answered on \($0.text)" } ?? "No day is fixed by law"
      status = StatusView("No statutory clock", .plain)
    case .notStarted:
      line = "The two months have not begun; an answer will be due \(due)"
      status = StatusView("Not started", .notStarted)
    case .running(let days):
      line = "Answer due \(due)"
      status = StatusView(ClockView.left(days), .notStarted)
    case .met:
      line = "Answered on \(clock.responded?.text ?? due)"
      status = StatusView("Within the two months", .done)
    case .late(let days):
      line = "Answered on \(clock.responded?.text ?? ""); it was due on \(due)"
      status = StatusView("\(days.of("day")) late", .overdue)
    case .overdue(let days):
      line = "No answer has been published. It was due on \(due)"
      status = StatusView("\(days.of("day")) overdue", .overdue)
    }
  }

  /// The council's own period, named as the council's.
  init(_ clock: OwnClock, weeks: Int, from start: Day, responded: Day?, asOf today: Day) {
    let due = clock.due(from: start)
    iso = due.iso
    rule = "The council’s own rule, not the law: \(clock.name)"
    working = "\(weeks.of("week")) from \(start.text) end on \(due.text)."
    let over = due.days(to: responded ?? today)
    switch (responded, over > 0) {
    case (let answered?, false):
      line = "Answered on \(answered.text)"
      status = StatusView("Within \(weeks.of("week"))", .done)
    case (let answered?, true):
      line = "Answered on \(answered.text); the council’s own last day was \(due.text)"
      status = StatusView("\(over.of("day")) late", .overdue)
    case (nil, false):
      line = "By the council’s own rule, answer due \(due.text)"
      status = StatusView(ClockView.left(-over), .notStarted)
    case (nil, true):
      line = "By the council’s own rule, the answer was due on \(due.text)"
      status = StatusView("\(over.of("day")) overdue", .overdue)
    }
  }

  private static func left(_ days: Int) -> String { days == 0 ? "Due today" : "\(days.of("day")) left" }
}

extension Site {
  /// The clocks that run for an answer; the council's own only where a first day is known.
  func clocks(_ clock: ResponseClock) -> ClocksView {
    var clocks = [ClockView(clock, asOf: record.asAt)]
    if let weeks = record.council.ownResponseWeeks, let start = clock.start ?? clock.reportReceived {
      let own = OwnClock(name: record.council.ownResponseRule ?? "period for answers", period: .weeks(weeks))
      clocks.append(ClockView(own, weeks: weeks, from: start, responded: clock.responded, asOf: record.asAt))
    }
    return ClocksView(clocks: clocks)
  }
}
