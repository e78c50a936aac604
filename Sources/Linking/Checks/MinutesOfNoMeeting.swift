import Diagnostics
import Drafting
import Record

/// Minutes, and what came of an item, are recorded only of a meeting that has taken place.
struct MinutesOfNoMeeting: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    let items = Dictionary(drafts.meetings.map { ($0.path, $0.draft.items) }) { first, _ in first }
    return record.meetings.flatMap { meeting -> [Diagnostic] in
      guard let (key, state) = obstacle(to: meeting, asAt: record.asAt) else { return [] }
      let path = meeting.document.path
      let outcomes = (items[path] ?? []).compactMap { $0.outcome == nil ? nil : $0.places["outcome"] }
      let told = outcomes.map { Diagnostic.outcome(state, $0) }
      guard case .open(let minutes) = meeting.minutes else { return told }
      return told + [.minutes(state, places.place(of: key, in: path), record[minutes].document.path)]
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
}
