import Record
import Theme

/// The notice that was given of a meeting, with every day counted or left out.
struct NoticeView: Viewable {
  /// “Agenda published 23 September 2025 – five clear days’ notice given”.
  let sentence: String
  /// “Short notice”, “Not recorded”; nothing when all is well.
  let tag: StatusView?
  /// “The last day to publish was 23 September 2025.”
  let deadline: String
  let days: [NoticeDayView]
  let law: String

  init(_ notice: MeetingNotice, asAt: Day, _ say: PageSentences) {
    let needed = notice.count.needed.inWords
    let last = notice.count.publishBy
    deadline = say(.noticeDeadline, day: last.textWithWeekday, words: needed)
    days = NoticeDayView.counted(notice.walk.reversed())
    law = notice.citation
    let days = say(.noticeGiven, inWords: notice.given ?? 0)
    let given = notice.published.map { say(.noticeAfter, day: $0.text, words: days) } ?? days
    switch notice.state(asOf: asAt) {
    case .toCome(let days):
      tag = nil
      sentence = NoticeView.toCome(last.textWithWeekday, days, say)
    case .notRecorded:
      tag = StatusView(say(.noticeNotRecorded), .noDate)
      sentence = say(.noticeNotRecordedBy, day: last.text)
    case .inTime:
      tag = nil
      sentence = given
    case .short:
      tag = StatusView(say(.shortNotice), .overdue)
      sentence = say(.noticeShort, number: needed, words: given)
    }
  }

  /// How far ahead it is, is said only of the next few weeks, where it helps.
  private static func toCome(_ day: String, _ days: Int, _ say: PageSentences) -> String {
    switch days {
    case 0: say(.noticeToday, day: day)
    case 1...28: say(.noticeAhead, count: days, day: day)
    case _: say(.noticeToCome, day: day)
    }
  }

  static let vocabulary = Vocabulary<NoticeView>(
    "notice",
    [
      .text("sentence", \.sentence, "What notice was given, or when it is due"),
      .part("tag", \.tag, "A word for notice that is short or not recorded"),
      .text("deadline", \.deadline, "The last day to publish, and what does not count"),
      .list("days", \.days, "Every day walked over, the earliest first"),
      .text("law", \.law, "The section of the Act"),
    ])
}

/// One day of a notice period.
struct NoticeDayView: Viewable {
  let day: String
  /// Its place in the count, from 1; nil for a day that does not count.
  let number: Int?
  let reason: String?

  init(_ step: ClearDays.Step, number: Int) {
    day = step.day.textWithWeekday
    self.number = step.counts ? number : nil
    reason = step.skippedBecause
  }

  /// The days of a walk with the place of each in the count.
  static func counted(_ walk: some Sequence<ClearDays.Step>) -> [NoticeDayView] {
    var count = 0
    return walk.map { step in
      if step.counts { count += 1 }
      return NoticeDayView(step, number: count)
    }
  }

  static let vocabulary = Vocabulary<NoticeDayView>(
    "notice-day",
    [
      .text("day", \.day, "Tuesday 23 September 2025"),
      .text("number", \.number, "Its place in the count; absent when it does not count"),
      .text("reason", \.reason, "Why it does not count: Saturday, Good Friday"),
    ])
}

extension Site {
  /// Nothing for a meeting that fell away before its agenda was published.
  func notice(of meeting: Meeting) -> NoticeView? {
    record.notice(of: meeting, holidays).map { NoticeView($0, asAt: record.asAt, say) }
  }
}
