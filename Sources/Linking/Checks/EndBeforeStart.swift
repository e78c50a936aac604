import Diagnostics
import Drafting
import Record

/// What ends, ends after it starts: meetings and memberships.
struct EndBeforeStart: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.meetings.compactMap(meeting) + drafts.committees.flatMap(\.draft.members).compactMap(seat)
  }

  /// One that goes on past midnight ends on the next day.
  private func meeting(_ document: DraftDocument<MeetingDraft>) -> Diagnostic? {
    guard let start = document.draft.start, let end = document.draft.end, end <= start else { return nil }
    return TimeOfDay.isPastMidnight(start, end) ? nil : .meetingEnds(start, end, document.place(of: "end"))
  }

  private func seat(_ member: MembershipDraft) -> Diagnostic? {
    guard let from = member.from, let until = member.until, until < from, let person = member.person else { return nil }
    return .seatEnds(from, until, member.places["until"] ?? person.range)
  }
}

extension Diagnostic {
  fileprivate static func meetingEnds(_ start: TimeOfDay, _ end: TimeOfDay, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .endBeforeStart, .error, "the meeting ends at \(end.text) but starts at \(start.text)", at: place,
      fixes: [.advise("correct one of the two; 12 noon is 12:00, and 12.30 am is half past midnight")])
  }

  fileprivate static func seatEnds(_ from: Day, _ until: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .endBeforeStart, .error, "the seat ends on \(until.text), before it begins on \(from.text)", at: place,
      because:
        "Readers could not tell from when until when this person sat on the committee, and would be shown no member.",
      fixes: [.advise("correct “from:” or “until:”")])
  }
}
