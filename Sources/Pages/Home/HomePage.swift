import Record
import Theme

extension Site {
  func homePages() -> [PlannedPage] { [page("index.html", .home, HomeView.vocabulary)] }

  var homeFrame: FrameView {
    frame(
      .home, path: "index.html", title: record.council.siteTitle,
      description: say(.homeDescription, name: record.council.name))
  }

  var welcome: [UInt8]? {
    markupIfAny(record.pages.first { $0.slot == .welcome }?.body, headingShift: 1, root: "", anchors: false)
  }

  var comingMeetings: [ComingMeetingView] {
    record.meetings.indices.lazy.map { Handle<Meeting>($0) }.filter {
      self.record[$0].isComing(after: self.record.asAt)
    }
    .prefix(3).map { ComingMeetingView(site: self, handle: $0, meeting: record[$0]) }
  }

  var currentCommittees: [LinkView] {
    record.committees.indices.filter { record.committees[$0].abolished.map { $0 > record.asAt } ?? true }
      .map { link(to: Handle<Committee>($0).ref) }
  }

  var meetingYears: [LinkView] {
    let council = record.council
    let years = Set(
      record.meetings.map {
        MunicipalYear(containing: $0.date, startMonth: council.yearStartsMonth, startDay: council.yearStartsDay)
      })
    return years.sorted(by: >).map { LinkView(title: $0.label, link: "meetings/year/\($0.label)/index.html") }
  }

  var subjectsByName: [LinkView] {
    byTitle(record.subjects.map(\.document.title)).prefix(40).map { (subject: Handle<Subject>) in link(to: subject.ref)
    }
  }

  var overdueSentence: String? {
    let recommendations = tracker.recommendations(.overdue).count
    let actions = tracker.actions(.overdue).count
    if recommendations + actions == 0 { return nil }
    let words = counted(recommendations: recommendations, actions: actions)
    return say(recommendations + actions == 1 ? .pastDateOne : .pastDateMany, words: words)
  }
}

extension ComingMeetingView {
  var link: String { site.address(of: handle.ref) }
  var status: StatusView? { meeting.status == .confirmed ? nil : StatusView(meeting.status, site.say) }
  var questions: String? { site.record.questionsDeadline(of: meeting, site.holidays)?.text }

  var agenda: String {
    let (council, today) = (site.record.council, site.record.asAt)
    if let published = meeting.agendaPublished, published <= today {
      return site.say(.agendaPublishedOn, day: published.text)
    }
    let last = ClearDays(before: meeting.date, profile: council.profile, holidays: site.holidays).publishBy
    return site.say(last < today ? .agendaOverdue : .agendaDue, day: last.textWithWeekday)
  }
}
