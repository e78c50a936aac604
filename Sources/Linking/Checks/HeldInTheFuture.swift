import Diagnostics
import Drafting
import Record

/// A meeting is called held only after its day.
struct HeldInTheFuture: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    return record.meetings.compactMap { meeting in
      guard meeting.status == .held, meeting.date > record.asAt else { return nil }
      return Diagnostic(
        .heldInTheFuture, .error, "the meeting is called held, but \(meeting.date.text) has not come yet",
        at: places.place(of: "status", in: meeting.document.path), fixes: [.advise("write “status: confirmed”")])
    }
  }
}
