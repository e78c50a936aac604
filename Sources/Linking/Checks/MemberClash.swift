import Diagnostics
import Drafting
import Record

/// Committees that share members do not meet at the same time. Substitutes need not come, so they do not count.
struct MemberClash: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    return MeetingsAtOnce.all(in: record).compactMap { pair in
      let here = members(of: pair.later, in: record)
      let both = members(of: pair.earlier, in: record).filter { here.contains($0) }
      guard !both.isEmpty else { return nil }
      let names = both.map { record[$0].name }.joined(separator: ", ")
      return Diagnostic(
        .memberClash, .warning, "\(pair.earlier.document.title) is at the same time and shares members: \(names)",
        at: places.place(of: "start", in: pair.later.document.path), because: pair.working,
        fixes: [.advise("change the day or the time of one of them")],
        related: [.init("the other meeting", at: SourceRange(path: pair.earlier.document.path))])
    }
  }

  private func members(of meeting: Meeting, in record: Record) -> [Handle<Person>] {
    var seen: Set<Handle<Person>> = []
    let all = meeting.committees.flatMap { record[$0].members.compactMap(\.open) }
    return all.filter { $0.role != .substitute && $0.holds(on: meeting.date) }.map(\.person)
      .filter { seen.insert($0).inserted }
  }
}
