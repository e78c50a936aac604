import Record

/// The answer to `scrutable when`: each date first, then how it was reached and by which rule.
struct TimetableText {
  var timetable: MeetingTimetable
  var committee: Committee
  var council: Council
  /// The meeting of that day, where the record has one.
  var meeting: Meeting?
  /// The days for calling in, for a meeting of the executive.
  var callIn: CallIn?

  var text: String {
    ([heading, notice, questions] + decisions).compactMap { $0 }.joined(separator: "\n\n")
  }

  private var heading: String {
    let known = meeting.map { " (\($0.document.path), \($0.status.label.lowercased()))" } ?? ""
    let closed = timetable.closedBecause.map { "\nThat day does not count as a working day: \($0)." } ?? ""
    return "\(committee.document.title), \(timetable.date.textWithWeekday)\(known)\(closed)"
  }

  private var notice: String {
    let published = meeting?.agendaPublished.map { " It was published on \($0.text)." } ?? ""
    return "Publish the agenda by \(timetable.notice.count.publishBy.textWithWeekday).\(published)\n"
      + WorkingText.notice(timetable.notice, of: timetable.date)
  }

  private var questions: String {
    guard let questions = timetable.questions else {
      return "Questions from the public: neither the committee nor the meeting has a “questions-deadline”."
    }
    let isOwn = meeting?.questionsDeadline != nil
    let source = "Source: \(isOwn ? "the meeting’s own words" : "the committee’s own rule"), “\(questions.words)”"
    guard questions.day != nil else {
      return
        "Questions from the public: “\(questions.words)”. The day could not be worked out from these words.\n\(source)"
    }
    let days =
      questions.walk.isEmpty ? "" : "Back from the day before the meeting:\n\n\(WorkingText.days(questions.walk))\n\n"
    return "Questions from the public must arrive by \(questions.text).\n\(days)\(source)"
  }

  private var decisions: [String?] {
    if let callIn {
      return [
        "Decisions of that day can be called in until \(callIn.lastDay.textWithWeekday).\n\n\(WorkingText.days(callIn.walk))\n\n"
          + "Source: the council’s own rule, not the law: \(callIn.days) working days"
      ]
    }
    return committee.kind == .scrutiny ? [response, own] : []
  }

  private var response: String {
    let due = timetable.response.due?.textWithWeekday ?? ""
    return "If it makes recommendations that day, the executive must answer by \(due).\n"
      + "Taken is that the report and the notice reach the executive on the day of the meeting; if they come later, the two "
      + "months begin later.\n\(timetable.response.working)"
  }

  private var own: String? {
    guard let own = timetable.own, let weeks = council.ownResponseWeeks else { return nil }
    return "By the council’s own rule, not the law, the answer would be due by "
      + "\(own.due(from: timetable.date).textWithWeekday): \(weeks) weeks.\nSource: \(own.name)"
  }
}
