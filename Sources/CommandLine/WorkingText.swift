import Record

/// The working behind a date, for a terminal: each day with its place in the count, or why it does not count.
struct WorkingText {
  /// A walk back from a meeting is told from its earliest day; a place in the count counts up to the meeting.
  static func days(_ walk: some Sequence<ClearDays.Step>) -> String {
    var count = 0
    return walk.map { step in
      if step.counts { count += 1 }
      let day = "\(step.day.weekday.short) \(step.day.shortText)"
      let padded = day + String(repeating: " ", count: max(0, 12 - day.count))
      return "  \(padded)\(step.skippedBecause.map { "not counted: \($0)" } ?? "\(count)")"
    }.joined(separator: "\n")
  }

  static func notice(_ notice: MeetingNotice, of meeting: Day) -> String {
    """
    Neither the day of publication nor the day of the meeting counts. Between the two must lie \
    \(notice.count.needed) days that do:

    \(days(notice.walk.reversed()))

    So the last day to publish is \(notice.count.publishBy.textWithWeekday).
    Source: \(notice.citation)
    """
  }

  static func keyDecision(_ notice: KeyDecisionNotice) -> String {
    """
    Neither the day of the notice nor the day of the decision counts; every day between them does:

    \(days(notice.calendar.walk.reversed()))

    So the last day for the notice is \(notice.calendar.publishBy.textWithWeekday). For those who count working days \
    only, it is \(notice.working.publishBy.textWithWeekday):

    \(days(notice.working.walk.reversed()))

    Source: \(KeyDecisionNotice.citation)
    """
  }
}
