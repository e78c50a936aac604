package import History
package import Record

/// Every calendar file of a site (RFC 5545): all meetings, each committee's, and each meeting alone.
package struct CalendarFiles: Sendable {
  private let record: Record
  private let history: History
  private let addresses: Addresses
  private let events: [CalendarEvent]
  private let withdrawn: [(state: CalendarState, event: CalendarEvent)]
  private let zone: CivilZone

  private let deadlines: [CalendarEvent]
  private let dates: PartDates?

  /// Without `dates` there are none of parts.
  package init(
    _ record: Record, _ history: History, _ addresses: Addresses, _ deadlines: DeadlineEvents, _ dates: PartDates? = nil
  ) {
    self.dates = dates
    self.deadlines = deadlines.events(record, history, addresses)
    let meetings = MeetingEvents(record, history, addresses)
    self.record = record
    self.history = history
    self.addresses = addresses
    events = record.meetings.indices.map { meetings.event(of: Handle($0)) }
    withdrawn = history.state.calendar.filter(\.isWithdrawn).map { ($0, meetings.event(ofWithdrawn: $0)) }
    zone = CivilZone(record.council.timeZone)
  }

  package func files() -> [MadeFile] {
    let all = events.isEmpty && withdrawn.isEmpty ? [] : [allMeetings()]
    return all + due() + committees() + parts() + record.meetings.indices.map { alone(Handle($0)) }
  }

  private func allMeetings() -> MadeFile {
    file(
      CalendarAddress.meetings, name: "\(record.council.name): scrutiny meetings",
      description: "Every meeting in the record, with changes of day, time, place and status.",
      page: "calendar/index.html",
      events + withdrawn.map(\.event))
  }

  private func due() -> [MadeFile] {
    if deadlines.isEmpty { return [] }
    let file = file(
      CalendarAddress.deadlines, name: "\(record.council.name): scrutiny deadlines",
      description:
        "Agendas, questions from the public, executive responses, decisions and actions, by the day they are due.",
      page: "calendar/index.html", deadlines)
    return [file]
  }

  private func committees() -> [MadeFile] {
    var own = [[CalendarEvent]](repeating: [], count: record.committees.count)
    for (meeting, event) in zip(record.meetings, events) {
      for committee in meeting.committees { own[Int(committee.index)].append(event) }
    }
    return record.committees.indices.compactMap { index in
      let committee = record.committees[index]
      let gone = withdrawn.filter { $0.state.committees.contains(committee.document.id.text) }
      // A calendar with nothing in it is none (RFC 5545 s.3.6).
      if own[index].isEmpty && gone.isEmpty { return nil }
      return file(
        CalendarAddress.meetings(of: committee), name: committee.document.title,
        description: "The meetings of \(committee.document.title), \(record.council.name).",
        page: addresses.page(of: Handle<Committee>(index).ref), own[index] + gone.map(\.event))
    }
  }

  /// The events of a part are found when its file is written.
  private func parts() -> [MadeFile] {
    guard let dates else { return [] }
    return dates.parts.map { part in
      let page = part.ref.map { addresses.page(of: $0) } ?? "calendar/index.html"
      return file(
        CalendarAddress.dates(of: part, in: record), name: "\(part.title): meetings and deadlines",
        description: part.kind.calendarDescription(of: part.title, record.council.name), page: page
      ) { [self] in
        dates.meetings(of: part).map { events[Int($0.index)] } + dates.events(of: part, history, addresses)
      }
    }
  }

  private func alone(_ handle: Handle<Meeting>) -> MadeFile {
    let meeting = record[handle]
    let name = meeting.nameAndDay
    return file(
      CalendarAddress.file(of: meeting), name: name, description: "One meeting: \(name).",
      page: addresses.page(of: handle.ref), [events[Int(handle.index)]])
  }

  private func file(
    _ path: String, name: String, description: String, page: String, _ events: [CalendarEvent]
  ) -> MadeFile {
    file(path, name: name, description: description, page: page) { events }
  }

  private func file(
    _ path: String, name: String, description: String, page: String,
    _ events: @escaping @Sendable () -> [CalendarEvent]
  ) -> MadeFile {
    let address = record.council.address
    let head = CalendarHead(
      name: name, description: description, url: address.map { $0 + Addresses.shared(page) },
      source: address.map { $0 + path })
    return MadeFile(path: path) { [zone] in
      var lines = ContentLines()
      lines.put(head, events(), zone: zone)
      return lines.bytes
    }
  }
}

extension PartKind {
  fileprivate func calendarDescription(of title: String, _ council: String) -> String {
    switch self {
    case .lead: "What \(title) leads, by the day it is due, \(council)."
    case .directorate: "What the posts of \(title) lead, and decisions to come that are given to it, \(council)."
    case .subject: "Meetings that look at \(title), and what is due and to be decided on it, \(council)."
    case .ward: "Meetings with reports that name \(title), and what its members lead, \(council)."
    case .committee, .state, .status, .year: "\(title), \(council)."
    }
  }
}
