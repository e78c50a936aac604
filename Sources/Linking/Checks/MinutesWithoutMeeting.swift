import Diagnostics
import Drafting
import Record

/// Minutes lie in the folder of their meeting, or nobody can tell of which one they are.
struct MinutesWithoutMeeting: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let meetings = Set(drafts.meetings.map(\.id) + drafts.unread.filter { $0.kind == .meeting }.map(\.id))
    return drafts.minutes.filter { !meetings.contains($0.id.pathParts.first ?? "") }
      .map { .withoutMeeting($0.path) }
  }
}

extension Diagnostic {
  fileprivate static func withoutMeeting(_ path: String) -> Diagnostic {
    Diagnostic(
      .minutesWithoutMeeting, .error,
      "no meeting.md lies beside these minutes, so that nobody can tell of which meeting they are",
      at: SourceRange(path: path),
      fixes: [
        .advise("add meeting.md with the committee and the date, or move the minutes into the folder of their meeting")
      ])
  }
}
