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

  /// `walk` is at least as long as `count`: notice longer than the law asks is shown whole.
  init(_ meeting: Meeting, _ count: ClearDays, given: Int?, walk: [ClearDays.Step], asAt: Day, law: String) {
    let needed = NoticeView.number(count.needed)
    let last = count.publishBy
    deadline =
      "Neither the day of publication nor the day of the meeting counts. The last day that leaves \(needed) clear "
      + "days is \(last.textWithWeekday)."
    days = walk.reversed().reduce(into: []) { days, step in
      days.append(NoticeDayView(step, number: (days.compactMap(\.number).last ?? 0) + 1))
    }
    self.law = law
    if let published = meeting.agendaPublished, let given {
      let isShort = given < count.needed
      tag = isShort ? StatusView("Short notice", .overdue) : nil
      let notice = "\(NoticeView.number(given)) clear \(given == 1 ? "day’s" : "days’") notice given"
      sentence = "Agenda published \(published.text) – \(notice)" + (isShort ? ", where \(needed) are needed" : "")
    } else if asAt <= last {
      tag = nil
      sentence = "The agenda is to be published by \(last.text)"
    } else {
      tag = StatusView("Not recorded", .noDate)
      sentence = "No agenda is recorded as published; it was due by \(last.text)"
    }
  }

  /// In words up to ten.
  static func number(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(number) ? words[number] : String(number)
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
    let fellAway = meeting.status == .cancelled || meeting.status == .postponed
    if fellAway, meeting.agendaPublished == nil { return nil }
    let profile = record.council.profile
    let rule = CountingRule(profile: profile, holidays: holidays)
    let count = ClearDays(profile.clearDays, before: meeting.date, rule: rule)
    let given = meeting.agendaPublished.map { ClearDays.given(published: $0, meeting: meeting.date, rule: rule) }
    let shown = given.map { $0 > count.needed ? ClearDays($0, before: meeting.date, rule: rule) : count }
    return NoticeView(
      meeting, count, given: given, walk: (shown ?? count).walk, asAt: record.asAt, law: profile.noticeLaw)
  }
}

extension NoticeProfile {
  /// The law that the days of notice come from.
  fileprivate var noticeLaw: String {
    switch self {
    case .principalEngland: "Local Government Act 1972, sections 100A(6) and 100B(3)"
    case .principalWales: "Local Government Act 1972, sections 100A(6) and 100B(3), as they apply in Wales"
    case .parish: "Local Government Act 1972, Schedule 12, paragraph 10(2), and section 243"
    }
  }
}
