import Diagnostics
import Drafting
import Record

/// Minutes are approved at a later meeting that was held, and an item carries on from an earlier one.
struct MeetingsInOrder: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    let approvals = record.minutes.compactMap { minutes -> Diagnostic? in
      guard let words = approval(of: minutes, record) else { return nil }
      return .approved(words, places.place(of: "approved-at", in: minutes.document.path))
    }
    return approvals + threads(drafts, record)
  }

  /// What is wrong with the meeting that is said to have approved them.
  private func approval(of minutes: Minutes, _ record: Record) -> String? {
    guard let approving = minutes.approvedAt, record.meetings.indices.contains(Int(minutes.meeting.index)) else {
      return nil
    }
    let (own, later) = (record[minutes.meeting], record[approving])
    guard own.hasDate, later.hasDate else { return nil }
    if approving == minutes.meeting { return "at the meeting they are of" }
    if later.date < own.date { return "on \(later.date.text), before the meeting on \(own.date.text)" }
    if later.date > record.asAt { return "on \(later.date.text), a day that has not come" }
    return later.standsOnItsDay ? nil : "on \(later.date.text), at a meeting that is \(later.status.label.lowercased())"
  }

  private func threads(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let written = Dictionary(drafts.meetings.map { ($0.path, $0.draft.items) }) { first, _ in first }
    return record.meetings.indices.flatMap { index -> [Diagnostic] in
      let meeting = record.meetings[index]
      let rows = written[meeting.document.path] ?? []
      return meeting.items.indices.compactMap { position in
        guard let earlier = meeting.items[position].continues, rows.indices.contains(position),
          let place = rows[position].continues?.range
        else { return nil }
        let isEarlier = record[earlier.meeting].date < meeting.date || earlier < ItemRef(Handle(index), position)
        return isEarlier && record[earlier.meeting].date <= meeting.date
          ? nil : .carriesOn(record[earlier.meeting].date, place)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func approved(_ when: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .daysOutOfOrder, .warning, "the minutes are said to have been approved \(when)", at: place,
      fixes: [.advise("name the later meeting that approved them")])
  }

  fileprivate static func carriesOn(_ day: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .daysOutOfOrder, .warning, "the item is said to carry on from one that is not earlier, of \(day.text)", at: place,
      fixes: [.advise("name the earlier item")])
  }
}
