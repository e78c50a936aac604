package import History
package import Record

/// The deadlines of a record as entries of a calendar file: days by which something has to be done, asked or decided.
///
/// Those of the last twelve months and all that are to come: a file that holds everything that was ever due would only grow.
package struct DeadlineEvents: Sendable {
  private let deadlines: [Deadline]

  private struct Deadline: Sendable {
    var entry: CalendarEntry
    var day: Day
    var uid: String
  }

  package init(_ record: Record, _ calendar: RecordCalendar, _ identities: Identities = Identities()) {
    let first = record.asAt.adding(years: -1)
    deadlines = calendar.entries.compactMap { entry in
      guard entry.kind.isDeadline, let day = entry.day, day >= first else { return nil }
      return Deadline(entry: entry, day: day, uid: CalendarName.uid(of: entry.key(in: record, naming: identities.name)))
    }
  }

  /// What the history remembers of them from build to build.
  package var marks: [CalendarMark] {
    deadlines.map {
      CalendarMark(uid: $0.uid, day: $0.day, start: $0.entry.start, isCancelled: $0.entry.state.isCancelled)
    }
  }

  package var isEmpty: Bool { deadlines.isEmpty }

  func events(_ record: Record, _ history: History, _ addresses: Addresses) -> [CalendarEvent] {
    deadlines.map { deadline in
      let state = history.calendarState(deadline.uid)
      return CalendarEvent(
        of: deadline.entry, on: deadline.day, uid: deadline.uid, sequence: state?.sequence ?? 0,
        changed: state?.changed ?? history.since, record, addresses)
    }
  }
}

extension CalendarEvent {
  /// Something that is due, as an event of its day.
  init(
    of entry: CalendarEntry, on day: Day, uid: String, sequence: Int, changed: Day, _ record: Record,
    _ addresses: Addresses
  ) {
    let url = record.council.address.map { $0 + Addresses.shared(addresses.address(of: entry.target)) }
    self.init(
      uid: "\(uid)@\(record.council.calendarDomain)", sequence: sequence, changed: changed, when: .day(day),
      status: entry.state.isCancelled ? .cancelled : .confirmed, summary: entry.summary,
      description: entry.description(url), url: url)
  }
}

extension CalendarEntry {
  /// “Questions by 12 noon: Place”.
  fileprivate var summary: String {
    let label = kind.label + (start.map { " \($0.text)" } ?? "")
    return state.isCancelled ? "Closed: \(label): \(title)" : "\(label): \(title)"
  }

  fileprivate func description(_ url: String?) -> String? {
    let parts = [note, state.lastingWord, url].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }
}

extension CalendarStanding {
  /// A word that will not be another tomorrow: how many days something is overdue is for the pages.
  fileprivate var lastingWord: String? {
    switch self {
    case .met, .late, .closed, .happened, .programme: word
    case .meeting, .moved, .due, .overdue, .passed: nil
    }
  }
}

extension CalendarKind {
  fileprivate var isDeadline: Bool {
    switch self {
    case .agenda, .questions, .response, .ownResponse, .decision, .action, .recommendation: true
    case .meeting, .formerDay, .reviewStarted, .reviewAgreed, .reviewReceived, .reviewFinished, .work: false
    }
  }
}
