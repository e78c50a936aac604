import Diagnostics
import Drafting
import Record

/// Minutes, and what came of an item, are recorded only of a meeting that has taken place.
struct MinutesOfNoMeeting: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    let items = Dictionary(drafts.meetings.map { ($0.path, $0.draft.items) }) { first, _ in first }
    let recommended = recommendations(drafts, record)
    return recommended + held(drafts, record)
      + record.meetings.flatMap { meeting -> [Diagnostic] in
        guard let (key, state) = obstacle(to: meeting, asAt: record.asAt) else { return [] }
        let path = meeting.document.path
        let outcomes = (items[path] ?? []).compactMap { $0.outcome == nil ? nil : $0.places["outcome"] }
        let told = outcomes.map { Diagnostic.outcome(state, $0) }
        guard case .open(let minutes) = meeting.minutes else { return told }
        return told + [.minutes(state, places.place(of: key, in: path), record[minutes].document.path)]
      }
  }

  /// Recommendations that name such a meeting as the one that made them.
  private func recommendations(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let states = Dictionary(
      record.meetings.compactMap { meeting in
        obstacle(to: meeting, asAt: record.asAt).map { (meeting.document.id.text, $0.state) }
      }
    ) { first, _ in first }
    if states.isEmpty { return [] }
    let rows = drafts.recommendationSets.flatMap(\.draft.recommendations) + drafts.recommendations.map(\.draft)
    return rows.compactMap { row in
      guard let written = row.madeAt, let state = states[LinkPass.withoutFolder(written.value)] else { return nil }
      return .madeAt(state, written.range)
    }
  }

  /// Entries of a work programme that call themselves held at such a meeting.
  private func held(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let written = Dictionary(drafts.workProgrammes.map { ($0.path, $0.draft.entries) }) { first, _ in first }
    return record.workProgrammes.flatMap { programme in
      zip(programme.entries, written[programme.document.path] ?? []).compactMap { entry, row -> Diagnostic? in
        guard let open = entry.open, open.status == .held, let handle = open.meeting, let place = row.meeting?.range,
          record[handle].hasDate, record[handle].date > record.asAt
        else { return nil }
        return .heldAt("the meeting on \(record[handle].date.text) has not come yet", place)
      }
    }
  }

  /// Why nothing can have been decided at it, and the field that says so.
  private func obstacle(to meeting: Meeting, asAt today: Day) -> (key: String, state: String)? {
    switch meeting.status {
    case .cancelled, .postponed: ("status", "the meeting is \(meeting.status.label.lowercased())")
    case .provisional, .confirmed, .broughtForward, .held:
      meeting.hasDate && meeting.date > today ? ("date", "the meeting on \(meeting.date.text) has not come yet") : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func minutes(_ state: String, _ place: SourceRange, _ minutes: String) -> Diagnostic {
    Diagnostic(
      .minutesOfNoMeeting, .warning, "\(state), but there are minutes of it", at: place,
      fixes: [.advise("correct this field, or move the minutes into the folder of the meeting they are of")],
      related: [.init("the minutes", at: SourceRange(path: minutes))])
  }

  fileprivate static func outcome(_ state: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .minutesOfNoMeeting, .warning, "\(state), but this says what came of the item", at: place,
      fixes: [.advise("correct the date or the status of the meeting, or take the outcome out")])
  }

  fileprivate static func madeAt(_ state: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .minutesOfNoMeeting, .warning, "\(state), but the recommendation is said to have been made at it", at: place,
      fixes: [.advise("name the meeting that made it")])
  }

  fileprivate static func heldAt(_ state: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .minutesOfNoMeeting, .warning, "\(state), but the entry is called held", at: place,
      fixes: [.advise("write “status: planned”, or name the meeting at which it was held")])
  }
}
