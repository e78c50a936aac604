import Record
import Theme

/// A meeting to come: when it is, what it decides, and by when to ask.
struct ComingMeetingView: Viewable {
  let site: Site
  let handle: Handle<Meeting>
  let meeting: Meeting

  static let vocabulary = Vocabulary<ComingMeetingView>(
    "coming-meeting",
    [
      .text("title", \.title, "Whose meeting it is: Health and Adult Care"),
      .text("full-title", \.meeting.document.title, "The meeting's title, with its date"),
      .address("link", \.link, "Its page"),
      .text("date", \.date, "Its day: Wed 2 December; with the year where it is far away"),
      .text("iso", \.meeting.date.iso, "The same as 2026-12-02"),
      .text("time", \.meeting.start?.text, "When it begins"),
      .text("place", \.meeting.place, "Where it is held"),
      .part("status", \.status, "Its status, when it is more than confirmed"),
      .list("matters", \.matters, "The first of what it looks at or decides"),
      .text("more", \.more, "How many matters there are besides"),
      .text("agenda", \.agenda, "When the agenda was or will be published"),
      .text("questions", \.questions, "When questions from the public must be in"),
      .text("days-left", \.daysLeft, "How many days are left until then"),
      .flag("is-closed", \.isClosed, "Whether that day has gone by"),
      .address("ask", \.ask, "A letter to the council with its subject filled in"),
    ])
}

extension Site {
  func comingMeetings(_ most: Int) -> [ComingMeetingView] {
    record.meetings.indices.lazy.map { Handle<Meeting>($0) }.filter {
      self.record[$0].isComing(after: self.record.asAt)
    }
    .prefix(most).map { ComingMeetingView(site: self, handle: $0, meeting: record[$0]) }
  }
}

extension ComingMeetingView {
  private static let mostMatters = 3

  var date: String { meeting.date.textWithWeekday(asOf: site.record.asAt) }
  var link: String { site.address(of: handle.ref) }
  var title: String { site.say.list(meeting.committees.map { site.record[$0].shortTitle }) }
  var status: StatusView? { meeting.status == .confirmed ? nil : StatusView(meeting.status, site.say) }

  private var allMatters: [ItemRef] {
    AgendaParts(handle, site.record).matters.filter {
      site.record[$0].shelf == .matters && site.record[$0].content.open != nil
    }
  }

  var matters: [LinkView] {
    allMatters.prefix(Self.mostMatters).map { LinkView(title: site.record[$0].title, link: site.address(of: $0)) }
  }

  var more: String? {
    let others = allMatters.count - Self.mostMatters
    return others > 0 ? site.say(.moreMatters, count: others) : nil
  }

  private var deadline: QuestionsDeadline? { site.record.questionsDeadline(of: meeting, site.holidays) }
  private var left: Int? { deadline?.day.map { site.record.asAt.days(to: $0) } }
  var questions: String? { deadline?.text }
  var daysLeft: String? { left.flatMap { $0 < 0 ? nil : site.say.lastDays($0) } }
  var isClosed: Bool { left.map { $0 < 0 } ?? false }

  var ask: String? {
    let subject = site.say(.askSubject, title: "\(site.record.heading(of: meeting)), \(meeting.date.text)")
    return isClosed ? nil : site.record.council.email.map { $0.asEmailLink(subject: subject) }
  }

  var agenda: String {
    let (council, today) = (site.record.council, site.record.asAt)
    if let published = meeting.agendaPublished, published <= today {
      return site.say(.agendaPublishedOn, day: published.text)
    }
    let last = ClearDays(before: meeting.date, profile: council.profile, holidays: site.holidays).publishBy
    return site.say(last < today ? .agendaOverdue : .agendaDue, day: last.textWithWeekday)
  }
}
