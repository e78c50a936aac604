import Diagnostics
import Drafting
import Record

/// A meeting to come that invites questions from the public says by when they must arrive.
struct QuestionsWithoutDeadline: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    let holidays = record.council.holidays
    return record.meetings.compactMap { meeting in
      guard meeting.isComing(after: record.asAt), record.questionsDeadline(of: meeting, holidays) == nil,
        let item = meeting.items.first(where: \.invitesQuestions)
      else { return nil }
      return .withoutDeadline(item, places.place(of: "date", in: meeting.document.path))
    }
  }
}

extension AgendaItem {
  /// Whether it is the public's own, and speaks of questions.
  fileprivate var invitesQuestions: Bool {
    kind == .public && content.open.map { $0.title.lowercased().contains("question") } ?? false
  }
}

extension Diagnostic {
  fileprivate static func withoutDeadline(_ item: AgendaItem, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .questionsWithoutDeadline, .warning,
      "item \(item.number.words) invites questions from the public, and nothing says by when they must arrive",
      at: place,
      fixes: [.advise("write questions-deadline here, or in the committee's file for all its meetings")])
  }
}
