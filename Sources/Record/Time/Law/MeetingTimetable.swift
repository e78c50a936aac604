/// The days that follow from holding a meeting on a day: when to publish, until when to ask, and when an answer would be due.
package struct MeetingTimetable: Sendable, Hashable {
  package let date: Day
  package let notice: MeetingNotice
  package let questions: QuestionsDeadline?
  /// What stands in the way of meeting on that day: “Saturday”, “Good Friday”.
  package let closedBecause: String?
  /// As if the report and the notice reached the executive on the day of the meeting.
  package let response: ResponseClock
  /// The council's own period for the same, where it has one.
  package let own: OwnClock?

  /// `questions` are the meeting's own words on when questions must arrive, where it has them.
  package init(of date: Day, committee: Committee, questions: String? = nil, council: Council) {
    let holidays = council.holidays
    self.date = date
    notice = MeetingNotice(
      before: date, published: nil, profile: council.profile, isOfExecutive: committee.kind == .executive,
      holidays: holidays)
    self.questions = (questions ?? committee.questionsDeadline)
      .map { QuestionsDeadline($0, before: date, holidays: holidays) }
    closedBecause = CountingRule(profile: council.profile, holidays: holidays).reason(toSkip: date)
    response = ResponseClock(reportReceived: date, noticeReceived: date, responded: nil)
    own = council.ownResponseWeeks.map {
      OwnClock(name: council.ownResponseRule ?? "period for answers", period: .weeks($0))
    }
  }
}
