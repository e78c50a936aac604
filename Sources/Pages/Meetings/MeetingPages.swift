import Record
import Theme

extension Site {
  /// A page for each meeting.
  func meetingPages() -> [PlannedPage] {
    record.meetings.indices.map { index in
      let handle = Handle<Meeting>(index)
      let path = addresses.page(of: handle.ref)
      return PlannedPage(path, .meeting) { [self] in meeting(handle, path: path).view }
    }
  }

  func meeting(_ handle: Handle<Meeting>, path: String) -> MeetingView {
    let meeting = record[handle]
    let root = Site.root(of: path)
    let minutes = meeting.minutes?.open
    let parts = AgendaParts(handle, record)
    let status = StatusView(meeting.status, say, reason: meeting.statusNote)
    func views(_ items: [ItemRef]) -> [AgendaItemView] { items.map { view(of: $0, root: root) } }
    return MeetingView(
      frame: frame(of: meeting, path: path), title: record.heading(of: meeting), lead: lead(of: handle),
      committees: meeting.committees.map { link(to: $0.ref) }, date: meeting.date.textWithWeekday,
      day: meeting.date.text, dateISO: meeting.date.iso, time: meeting.time, place: meeting.place,
      status: status, tag: meeting.statusNote?.hasPrefix(status.word) == true ? nil : status,
      change: meeting.broughtForwardFrom.map { say(.firstCalledFor, day: $0.textWithWeekday) },
      postponedTo: meeting.postponedTo.map { dated($0) }, noticeGiven: meeting.noticePublished?.text,
      notice: notice(of: meeting), openUntil: meeting.standsOnItsDay ? openUntil(meeting.date, .papers) : nil,
      body: markupIfAny(meeting.body, headingShift: 1, root: root, foreign: foreign(meeting.document)),
      chair: meeting.chair.map { link(to: $0.ref) },
      remote: markupIfAny(meeting.remoteAccess, headingShift: 2, root: root, anchors: false),
      isComing: record.isComing(meeting), questions: text(.questions, for: meeting, root: root),
      sheet: frontSheet(of: handle),
      isAgendaOpen: meeting.agendaPublished == nil && record.isComing(meeting),
      matters: views(parts.matters), fromThePublic: views(parts.fromThePublic), routine: views(parts.routine),
      routineTitle: routineTitle(parts.routine),
      minutes: minutes.map { link(to: $0.ref) }, recording: meeting.recording, minutesNote: minutesNote(of: meeting),
      minutesWithheld: meeting.minutes?.withheld.map { WithheldView($0) },
      attendance: minutes.flatMap { attendance(record[$0]) }, memberships: memberships(on: meeting),
      recommendations: recommendations(madeAt: handle),
      states: states.hasPage(handle) ? statesLink(at: handle) : nil,
      texts: [.rights, .venue, .transport, .fire].compactMap { text($0, for: meeting, root: root) },
      beside: [meeting.previous, meeting.next].compactMap(\.self).map { dated($0) },
      month: calendarMonth(of: meeting.date, meeting.committees),
      details: details(of: meeting, root: root), backlinks: backlinks(to: handle.ref),
      event: EventView(meeting, in: CivilZone(record.council.timeZone)))
  }

  private func frame(of meeting: Meeting, path: String) -> FrameView {
    let committee = meeting.committees.first.map { committee in
      LinkView(title: record[committee].shortTitle, link: MeetingIndex.path(of: record[committee]))
    }
    return frame(
      .meeting, path: path, title: meeting.nameAndDay,
      description: description(of: meeting), language: meeting.document.language,
      breadcrumbs: [meetingsLink] + (committee.map { [$0] } ?? []), isPreview: meeting.document.isPreview
    ).ofTheDay(meeting.date >= record.asAt)
  }

  private func description(of meeting: Meeting) -> String {
    let day = "\(record.heading(of: meeting)), \(meeting.date.textWithWeekday)."
    switch meeting.status {
    case .cancelled, .postponed: return "\(day) \(notHeld(meeting))"
    case .provisional, .confirmed, .broughtForward, .held: break
    }
    if let summary = meeting.document.summary { return "\(day) \(summary)" }
    let titles = meeting.items.filter { $0.kind != .standing }.compactMap { $0.content.open?.title }
    let agenda = titles.isEmpty ? "" : " " + say(.onTheAgenda, words: titles.prefix(4).joined(separator: "; "))
    return day + agenda
  }

  /// A meeting as its day, with the committee beside it.
  func dated(_ handle: Handle<Meeting>) -> LinkView {
    LinkView(title: record[handle].date.text, link: address(of: handle.ref), note: record[handle].name)
  }

  var meetingsLink: LinkView { LinkView(title: say(.navMeetings), link: MeetingIndex.all) }

  /// Until when what was before a meeting on `day` is open to inspection, with the section of the Act.
  func openUntil(_ day: Day, _ retention: Retention) -> String {
    say(.atLeastUntil, day: retention.lastDay(after: day).text, words: retention.citation)
  }

  /// Why there are no minutes to read.
  private func minutesNote(of meeting: Meeting) -> String? {
    if meeting.minutes != nil { return nil }
    let isPast = meeting.date < record.asAt
    return switch meeting.status {
    case .held: say(.minutesNotPublished)
    case .cancelled, .postponed: say(isPast ? .minutesNonePast : .minutesNoneComing)
    case .provisional, .confirmed, .broughtForward: say(isPast ? .minutesNotPublished : .minutesToCome)
    }
  }

  private func recommendations(madeAt meeting: Handle<Meeting>) -> [RecommendationLineView] {
    catalogue.recommendations(madeAt: meeting).map { line(of: $0) }
  }

  private func text(_ slot: PageSlot, for meeting: Meeting, root: String) -> SlotTextView? {
    guard let page = catalogue.text(slot, for: meeting.committees, in: record) else { return nil }
    return SlotTextView(
      title: record[page].document.title, link: address(of: page.ref),
      text: markup(record[page].body, headingShift: 1, root: root, anchors: false))
  }

  private func memberships(on meeting: Meeting) -> [MembershipView] {
    meeting.committees.compactMap { handle in
      let members = record[handle].members.compactMap(\.open).filter { $0.holds(on: meeting.date) }
      let links = members.map { link(to: $0.person.ref, note: $0.note) }
      return links.isEmpty ? nil : MembershipView(committee: record[handle].document.title, members: links)
    }
  }
}
