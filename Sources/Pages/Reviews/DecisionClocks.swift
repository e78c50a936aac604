import Record
import Theme

extension ClockView {
  /// The days for calling a decision in, named as the council's own.
  init(_ callIn: CallIn, asOf today: Day) {
    let days = callIn.days.of("working day")
    let last = callIn.lastDay
    iso = last.iso
    rule = "The council’s own rule, not the law: \(days) after the decision"
    working = "\(days) from the day after \(callIn.decided.text) end on \(last.textWithWeekday)."
    self.days = NoticeDayView.counted(callIn.walk)
    switch callIn.state(asOf: today) {
    case .toCome:
      line = "If it is decided on \(callIn.decided.text), members can call it in until \(last.text)"
      status = nil
    case .open(let left):
      line = "Members can call it in until \(last.text)"
      status = StatusView(left == 0 ? "Last day" : "\(left.of("day")) left", .notStarted)
    case .closed:
      line = "Members could call it in until \(last.text)"
      status = StatusView("Closed", .closed)
    }
  }

  /// The notice of a key decision.
  init(_ notice: KeyDecisionNotice, asOf today: Day) {
    let (calendar, working) = (notice.calendar.publishBy, notice.working.publishBy)
    iso = notice.published?.iso
    rule = KeyDecisionNotice.citation
    let given = notice.given.map {
      " The notice left \($0.calendar.of("clear day")), of which \($0.working.of("working day"))."
    }
    self.working =
      "The decision can be taken from \(notice.decision.textWithWeekday). Neither that day nor the day of the notice "
      + "counts, and every day between them does. The last day that leaves 28 clear days is \(calendar.textWithWeekday); "
      + "for those who count working days only it is \(working.textWithWeekday).\(given ?? "")"
    let published = notice.published.map { "Notice published on \($0.text)" } ?? "No notice is recorded"
    let left = notice.given.map { ", \($0.calendar.of("clear day")) before" } ?? ""
    switch notice.state(asOf: today) {
    case .inTime, .fewWorkingDays:
      line = published + left
      status = StatusView("28 clear days kept", .done)
    case .excepted(let urgency):
      line = published + left + ", under a rule that allows less than 28"
      status = StatusView(urgency.name, .plain)
    case .short:
      line = published + left + ", where 28 are needed"
      status = StatusView("Short notice", .overdue)
    case .toCome(let left):
      line = "Notice is to be published by \(calendar.text)"
      status = StatusView(left == 0 ? "Last day" : "\(left.of("day")) left", .notStarted)
    case .notRecorded:
      line = "\(published); it was due by \(calendar.text)"
      status = StatusView("Not recorded", .noDate)
    }
  }
}

extension UrgencyRule {
  /// Short enough for a tag: a screen of 320 px holds it on one line.
  fileprivate var name: String {
    switch self {
    case .generalException: "General exception"
    case .specialUrgency: "Special urgency"
    }
  }
}

extension Site {
  /// Of an answer by the executive: until when members can call it in.
  func callIn(of response: Response) -> ClockView? {
    let isCouncils = response.decisionMaker.refs.contains { ref in
      ref.kind == .committee && record.committees[Int(ref.index)].kind != .executive
    }
    return isCouncils ? nil : record.callIn(decided: response.date, holidays).map { ClockView($0, asOf: record.asAt) }
  }
}
