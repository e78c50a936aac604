package import History
package import Record

/// The meetings and the days of each part of the record that is followed: a subject, who leads, a directorate, a ward.
///
/// What is due together stands in one entry elsewhere; here everything stands alone, since only some of it may belong to a part.
package struct PartDates: Sendable {
  /// Those that have a meeting or a day, in order.
  package let parts: [RecordPart]
  private let keys: Set<String>
  private let record: Record
  private let decisions: [RecordRef: CalendarEntry]

  package init(_ record: Record, _ parts: RecordParts, _ calendar: RecordCalendar) {
    let known = calendar.entries.filter { $0.kind == .decision && $0.day != nil }
    let decisions = Dictionary(known.map { ($0.origin, $0) }) { first, _ in first }
    self.record = record
    self.decisions = decisions
    let dated = parts.followed.filter { part in
      part.others.contains { $0.kind == .meeting || decisions[$0] != nil }
        || part.recommendations.contains { record[$0].hasDay } || part.actions.contains { record[$0].hasDay }
    }
    self.parts = dated
    keys = Set(dated.map { PartDates.key(of: $0) })
  }

  /// Whether a part has a calendar.
  package func has(_ part: RecordPart) -> Bool { keys.contains(PartDates.key(of: part)) }

  private static func key(of part: RecordPart) -> String { "\(part.kind.rawValue)/\(part.slug)" }

  func meetings(of part: RecordPart) -> [Handle<Meeting>] {
    part.others.filter { $0.kind == .meeting }.map { Handle(Int($0.index)) }
  }

  /// What is due and what is to be decided, in order of day.
  func events(of part: RecordPart, _ history: History, _ addresses: Addresses) -> [CalendarEvent] {
    let gathering = CalendarGathering(record: record, holidays: record.council.holidays)
    let entries =
      part.others.compactMap { decisions[$0] } + part.recommendations.compactMap { gathering.alone($0) }
      + part.actions.compactMap { gathering.alone($0) }
    let dated = entries.compactMap { entry in entry.day.map { (day: $0, entry: entry) } }
    return dated.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map {
      event(of: $0.element.entry, on: $0.element.day, history, addresses)
    }
  }

  /// A decision is the same event as in the calendar of all deadlines; of what stands alone, each change of the record counts.
  private func event(
    of entry: CalendarEntry, on day: Day, _ history: History, _ addresses: Addresses
  ) -> CalendarEvent {
    let uid = CalendarName.uid(
      of: entry.key(in: record) { kind, id in history.name(of: entry.origin, in: record) ?? id })
    let changes = history[entry.origin]?.entries.filter { !$0.isPublication } ?? []
    let state = history.calendarState(uid)
    return CalendarEvent(
      of: entry, on: day, uid: uid, sequence: state?.sequence ?? changes.count,
      changed: state?.changed ?? changes.last?.day ?? history.since, record, addresses)
  }
}

extension Recommendation {
  fileprivate var hasDay: Bool { hasDayToDo(deadline) }
}

extension Action {
  fileprivate var hasDay: Bool { hasDayToDo(deadline) }
}

private func hasDayToDo(_ deadline: Deadline) -> Bool {
  if case .day? = CalendarTime(deadline) { true } else { false }
}
