import Diagnostics
import Drafting
import Record

/// What ends, ends after it starts: meetings and memberships.
struct EndBeforeStart: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let meetings = drafts.meetings.compactMap { document -> Diagnostic? in
      guard let start = document.draft.start, let end = document.draft.end, end <= start else { return nil }
      return .endBeforeStart("the meeting ends at \(end.text) but starts at \(start.text)", document.path)
    }
    let members = drafts.committees.flatMap { document in
      document.draft.members.compactMap { member -> Diagnostic? in
        guard let from = member.from, let until = member.until, until < from, let person = member.person else {
          return nil
        }
        return .endBeforeStart("the membership ends before it starts", at: person.range)
      }
    }
    return meetings + members
  }
}

extension Diagnostic {
  fileprivate static func endBeforeStart(_ message: String, _ path: String) -> Diagnostic {
    endBeforeStart(message, at: SourceRange(path: path))
  }

  fileprivate static func endBeforeStart(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.endBeforeStart, .error, message, at: range)
  }
}
