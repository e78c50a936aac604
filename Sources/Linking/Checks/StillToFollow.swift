import Diagnostics
import Drafting
import Record

/// A paper marked “to follow” has followed by the meeting.
struct StillToFollow: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    record.meetings.filter { $0.hasDate && $0.date <= record.asAt }.flatMap { meeting in
      meeting.items.flatMap { item in
        (item.content.open?.papers ?? []).compactMap { paper -> Diagnostic? in
          guard let open = paper.open, open.body == .toFollow, open.note == nil else { return nil }
          return Diagnostic(
            .stillToFollow, .warning, "“\(open.title)” of item \(item.number.words) was to follow and has not",
            at: SourceRange(path: meeting.document.path))
        }
      }
    }
  }
}
