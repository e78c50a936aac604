internal import History
internal import Record

/// Meetings as entries of a calendar file.
struct MeetingEvents {
  let record: Record
  let history: History
  let addresses: Addresses
  /// What comes after the @ of every name.
  private let domain: String

  init(_ record: Record, _ history: History, _ addresses: Addresses) {
    self.record = record
    self.history = history
    self.addresses = addresses
    domain = record.council.calendarDomain
  }

  func event(of handle: Handle<Meeting>) -> CalendarEvent {
    let meeting = record[handle]
    let name = CalendarName.uid(of: .meeting, history.name(of: handle.ref, in: record) ?? meeting.document.id.text)
    let state = history.calendarState(name)
    return CalendarEvent(
      uid: "\(name)@\(domain)", sequence: state?.sequence ?? 0, changed: changed(handle, state),
      when: meeting.start.map { .time(meeting.date, start: $0, end: meeting.ending) } ?? .day(meeting.date),
      status: CalendarEvent.Status(meeting.status), summary: summary(of: meeting),
      description: description(of: meeting, handle), location: meeting.place, url: url(of: handle))
  }

  /// What is left of a meeting that is no longer open: that it is off, and nothing else.
  func event(ofWithdrawn state: CalendarState) -> CalendarEvent {
    CalendarEvent(
      uid: "\(state.uid)@\(domain)", sequence: state.sequence, changed: state.changed ?? history.since,
      when: state.start.map { .time(state.date, start: $0, end: nil) } ?? .day(state.date), status: .cancelled,
      summary: "Meeting withdrawn", description: nil, location: nil, url: nil)
  }

  /// The last day that the record or the builds know of on which something of it changed.
  private func changed(_ handle: Handle<Meeting>, _ state: CalendarState?) -> Day {
    let meeting = record[handle]
    let days = [
      state?.changed, history[handle.ref]?.entries.last?.day, meeting.document.published, meeting.document.updated,
      meeting.noticePublished, meeting.agendaPublished,
    ]
    return days.compactMap(\.self).filter { $0 <= record.asAt }.max() ?? history.since
  }

  /// Programs that hide the status still show the words.
  private func summary(of meeting: Meeting) -> String {
    switch meeting.status {
    case .cancelled: "Cancelled: \(meeting.name)"
    case .postponed: "Postponed: \(meeting.name)"
    case .provisional: "Provisional: \(meeting.name)"
    case .confirmed, .broughtForward, .held: meeting.name
    }
  }

  private func url(of handle: Handle<Meeting>) -> String? {
    record.council.address.map { $0 + Addresses.shared(addresses.page(of: handle.ref)) }
  }

  // MARK: - The description

  private func description(of meeting: Meeting, _ handle: Handle<Meeting>) -> String? {
    var parts = [meeting.statusNote, meeting.document.summary, moved(meeting)].compactMap(\.self)
    let agenda = meeting.items.filter { $0.kind != .standing }.compactMap { item in
      item.content.open.map { "\(item.number.words). \($0.title)" }
    }
    if !agenda.isEmpty { parts.append("Agenda:\n" + agenda.joined(separator: "\n")) }
    if let deadline = questionsDeadline(of: meeting) { parts.append("Questions from the public: \(deadline)") }
    if let remote = meeting.remoteAccess?.prose.plainTextWithAddresses, !remote.isEmpty { parts.append(remote) }
    if let url = url(of: handle) { parts.append(url) }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private func moved(_ meeting: Meeting) -> String? {
    if let later = meeting.postponedTo { return "The meeting is now on \(record[later].date.textWithWeekday)." }
    return meeting.broughtForwardFrom.map { "It was first called for \($0.textWithWeekday)." }
  }

  /// The words on when questions must arrive; nil once the meeting does not take place.
  private func questionsDeadline(of meeting: Meeting) -> String? {
    guard meeting.status != .cancelled, meeting.status != .postponed else { return nil }
    return meeting.questionsDeadline ?? meeting.committees.lazy.compactMap { record[$0].questionsDeadline }.first
  }
}

extension CalendarEvent.Status {
  /// A postponed meeting does not take place on its day; its new day is a meeting of its own.
  fileprivate init(_ status: MeetingStatus) {
    switch status {
    case .provisional: self = .tentative
    case .confirmed, .broughtForward, .held: self = .confirmed
    case .postponed, .cancelled: self = .cancelled
    }
  }
}

extension Council {
  /// The machine of the site's address, or a name of its own under “.invalid”, which nobody else can have (RFC 6761).
  var calendarDomain: String { host ?? (Slug.make(from: name)?.text ?? "council") + ".invalid" }
}
