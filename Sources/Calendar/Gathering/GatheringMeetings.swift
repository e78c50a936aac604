import Record

extension CalendarGathering {
  /// Each meeting, the day it was first called for, its agenda and its deadline for questions.
  mutating func gatherMeetings() {
    for index in record.meetings.indices {
      let handle = Handle<Meeting>(index)
      let meeting = record[handle]
      let name = meeting.name
      entries.append(entry(of: meeting, handle, name))
      if let former = meeting.broughtForwardFrom { entries.append(moved(meeting, handle, name, from: former)) }
      if let agenda = agenda(of: meeting, handle, name) { entries.append(agenda) }
      if let questions = questions(for: meeting, handle, name) { entries.append(questions) }
    }
  }

  private func entry(
    _ kind: CalendarKind, _ day: Day, _ state: CalendarStanding, _ meeting: Meeting,
    _ handle: Handle<Meeting>, _ name: String, note: String?
  ) -> CalendarEntry {
    CalendarEntry(
      kind, .day(day), state, title: name, target: Target(handle.ref, label: name), committees: meeting.committees,
      origin: handle.ref, note: note, meeting: handle)
  }

  private func entry(of meeting: Meeting, _ handle: Handle<Meeting>, _ name: String) -> CalendarEntry {
    var entry = self.entry(
      .meeting, meeting.date, .meeting(meeting.status), meeting, handle, name, note: note(on: meeting))
    entry.start = meeting.start
    entry.end = meeting.end
    return entry
  }

  /// “brought forward from 16 December 2026”, “now on 13 January 2027”, and the clerk's reason.
  private func note(on meeting: Meeting) -> String? {
    let former = meeting.broughtForwardFrom.map { "brought forward from \($0.text)" }
    let later = meeting.postponedTo.map { "now on \(record[$0].date.text)" }
    return [[former, later].note, meeting.statusNote].compactMap(\.self).joinedAsSentences
  }

  private func moved(
    _ meeting: Meeting, _ handle: Handle<Meeting>, _ name: String, from former: Day
  ) -> CalendarEntry {
    let note = "brought forward to \(meeting.date.text)"
    return entry(.formerDay, former, .moved, meeting, handle, name, note: note)
  }

  /// The day it was published, or the last day to publish it while the meeting is to come.
  private func agenda(of meeting: Meeting, _ handle: Handle<Meeting>, _ name: String) -> CalendarEntry? {
    let note = "for the meeting on \(meeting.date.text)"
    if let published = meeting.agendaPublished {
      return entry(.agenda, published, state(on: published), meeting, handle, name, note: note)
    }
    guard meeting.isComing(after: record.asAt) else { return nil }
    let last = ClearDays(before: meeting.date, profile: record.council.profile, holidays: holidays).publishBy
    return entry(.agenda, last, deadline(last), meeting, handle, name, note: note)
  }

  /// Only while the meeting is to come: nobody can ask at one that is over.
  private func questions(for meeting: Meeting, _ handle: Handle<Meeting>, _ name: String) -> CalendarEntry? {
    guard meeting.isComing(after: record.asAt), let deadline = record.questionsDeadline(of: meeting, holidays),
      let day = deadline.day
    else { return nil }
    let state: CalendarStanding = day < record.asAt ? .passed : .due
    let note = "for the meeting on \(meeting.date.text): “\(deadline.words)”"
    var entry = self.entry(.questions, day, state, meeting, handle, name, note: note)
    entry.end = deadline.time
    return entry
  }

  private func deadline(_ last: Day) -> CalendarStanding {
    let over = last.days(to: record.asAt)
    return over > 0 ? .overdue(days: over) : .due
  }
}
