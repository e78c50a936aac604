import Record
import Theme

extension ClockView {
  /// The days for calling a decision in, named as the council's own.
  init(_ callIn: CallIn, asOf today: Day, _ say: PageSentences) {
    let days = say(.workingDays, count: callIn.days)
    let last = callIn.lastDay
    iso = last.iso
    rule = say(.callInRule, count: callIn.days)
    working = say(.callInWorking, period: days, day: callIn.decided.text, due: last.textWithWeekday)
    self.days = NoticeDayView.counted(callIn.walk)
    switch callIn.state(asOf: today) {
    case .toCome:
      line = say(.callInToCome, from: callIn.decided.text, until: last.text)
      status = nil
    case .open(let left):
      line = say(.callInOpen, day: last.text)
      status = StatusView(say.lastDays(left), .notStarted)
    case .closed:
      line = say(.callInClosed, day: last.text)
      status = StatusView(say(.closed), .closed)
    }
  }

  /// The notice of a key decision.
  init(_ notice: KeyDecisionNotice, asOf today: Day, _ say: PageSentences) {
    let last = notice.calendar.publishBy
    iso = notice.published?.iso
    rule = KeyDecisionNotice.citation
    working = ClockView.working(of: notice, say)
    func given(_ sentence: OfCountAndDay) -> String? {
      notice.given.map { say(sentence, count: $0.calendar, day: notice.published?.text ?? "") }
    }
    switch notice.state(asOf: today) {
    case .inTime, .fewWorkingDays:
      line = given(.keyNoticeGiven) ?? ""
      status = StatusView(say(.keyNoticeKept), .done)
    case .excepted(let urgency):
      line = given(.keyNoticeUnder) ?? say(.keyNoticeNone)
      status = StatusView(say.urgencyTag[urgency], .plain)
    case .short:
      line = given(.keyNoticeShort) ?? ""
      status = StatusView(say(.shortNotice), .overdue)
    case .toCome(let left):
      line = say(.keyNoticeToCome, day: last.text)
      status = StatusView(say.lastDays(left), .notStarted)
    case .notRecorded:
      line = say(.keyNoticeMissed, day: last.text)
      status = StatusView(say(.noticeNotRecorded), .noDate)
    }
  }

  private static func working(of notice: KeyDecisionNotice, _ say: PageSentences) -> String {
    let (calendar, working) = (notice.calendar.publishBy, notice.working.publishBy)
    let left = notice.given.map {
      say(.keyNoticeLeft, clear: say(.clearDays, count: $0.calendar), working: say(.workingDays, count: $0.working))
    }
    let sentences = [
      say(.decisionFrom, day: notice.decision.textWithWeekday),
      say(.keyNoticeLast, clear: calendar.textWithWeekday, working: working.textWithWeekday), left,
    ]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }
}

extension Site {
  /// Of an answer by the executive: until when members can call it in.
  func callIn(of response: Response) -> ClockView? {
    let isCouncils = response.decisionMaker.refs.contains { ref in
      ref.kind == .committee && record.committees[Int(ref.index)].kind != .executive
    }
    return isCouncils
      ? nil : record.callIn(decided: response.date, holidays).map { ClockView($0, asOf: record.asAt, say) }
  }
}
