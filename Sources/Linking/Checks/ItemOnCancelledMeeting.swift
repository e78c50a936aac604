import Diagnostics
import Drafting
import Record

/// A work programme plans nothing for a meeting that was cancelled or postponed.
struct ItemOnCancelledMeeting: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let written = Dictionary(drafts.workProgrammes.map { ($0.path, $0.draft.entries) }) { first, _ in first }
    return record.workProgrammes.flatMap { programme in
      programme.entries.enumerated().compactMap { index, entry -> Diagnostic? in
        guard let entry = entry.open, entry.status.expectsAMeeting, let handle = entry.meeting else { return nil }
        let meeting = record[handle]
        guard !meeting.standsOnItsDay else { return nil }
        let path = programme.document.path
        let rows = written[path] ?? []
        let place = rows.indices.contains(index) ? rows[index].meeting?.range : nil
        return .onFallenMeeting(
          entry, meeting, instead: meeting.postponedTo.map { record[$0].document.id.text },
          place ?? SourceRange(path: path))
      }
    }
  }
}

extension ProgrammeStatus {
  /// Whether an entry with it is, or was, for the meeting it names.
  var expectsAMeeting: Bool {
    switch self {
    case .suggested, .planned, .held: true
    case .moved, .withdrawn, .notTakenUp: false
    }
  }
}

extension Diagnostic {
  fileprivate static func onFallenMeeting(
    _ entry: WorkProgrammeEntry, _ meeting: Meeting, instead: String?, _ place: SourceRange
  ) -> Diagnostic {
    let fix: Fix =
      instead.map { .replace(place, with: $0) } ?? .advise("name another meeting, or write “status: moved”")
    return Diagnostic(
      .itemOnCancelledMeeting, .warning,
      "“\(entry.item)” is \(entry.status.label.lowercased()) for \(meeting.date.text), but that meeting is "
        + meeting.status.label.lowercased(), at: place, fixes: [fix])
  }
}
