import Diagnostics
import Drafting
import History
import Record

/// Asks for the reason of an item that the last build’s agenda did not have.
struct ItemsAddedLate {
  let drafts: Drafts
  let record: Record

  func diagnostics(_ history: History) -> [Diagnostic] {
    history.itemsAddedLate.map { ref in
      let (meeting, item) = (record[ref.meeting], record[ref])
      let place = place(of: item, in: meeting) ?? SourceRange(path: meeting.document.path)
      return .addedLate(item, meeting, place)
    }
  }

  private func place(of item: AgendaItem, in meeting: Meeting) -> SourceRange? {
    let items = drafts.meetings.first { $0.path == meeting.document.path }?.draft.items ?? []
    let own = items.first { $0.number?.value == item.number && $0.title?.value == item.title }
    return own?.title?.range ?? own?.number?.range
  }
}

extension Diagnostic {
  fileprivate static func addedLate(_ item: AgendaItem, _ meeting: Meeting, _ place: SourceRange) -> Diagnostic {
    let published = meeting.agendaPublished.map { ", which was published on \($0.text)" } ?? ""
    return Diagnostic(
      .lateItemWithoutReason, .warning,
      "item \(item.number.words) was added to this agenda\(published), and no reason of its lateness is given",
      at: place,
      fixes: [.advise("add “late:” with “reason:”, the reason of urgency that the chair gives")])
  }
}
