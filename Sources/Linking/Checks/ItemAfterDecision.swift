import Diagnostics
import Drafting
import Record

/// What a work programme has before a decision is not at a meeting after the first day on which the decision can be taken.
struct ItemAfterDecision: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.workProgrammes.flatMap { document -> [Diagnostic] in
      guard let programme = record.workProgrammes.first(where: { $0.document.path == document.path }) else { return [] }
      return zip(programme.entries, document.draft.entries).compactMap { entry, row in
        entry.open.flatMap { late($0, row, in: record) }
      }
    }
  }

  private func late(_ entry: WorkProgrammeEntry, _ row: WorkProgrammeEntryDraft, in record: Record) -> Diagnostic? {
    guard entry.status.expectsAMeeting, let decision = entry.precedes.map({ record[$0] }),
      let meeting = entry.meeting.map({ record[$0] }), meeting.standsOnItsDay, meeting.date >= record.asAt,
      let first = decision.firstDay, meeting.date > first, let place = row.precedes?.range
    else { return nil }
    return .afterDecision(meeting.date, decision.title, first, at: place)
  }
}

extension Diagnostic {
  fileprivate static func afterDecision(
    _ meeting: Day, _ title: String, _ first: Day, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .itemAfterDecision, .warning,
      "the meeting on \(meeting.text) is after \(first.text), from which “\(title)” can be decided", at: place,
      fixes: [.advise("take it to an earlier meeting, or leave out precedes if it looks at the decision afterwards")])
  }
}
