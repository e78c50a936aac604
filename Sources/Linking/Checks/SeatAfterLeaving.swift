import Diagnostics
import Drafting
import Record

/// Nobody sits on a committee after they have left the council.
struct SeatAfterLeaving: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let people = Dictionary(record.people.map { ($0.document.id.text, $0) }) { first, _ in first }
    return drafts.committees.flatMap { committee in
      committee.draft.members.compactMap { row -> Diagnostic? in
        guard let written = row.person, let person = people[LinkPass.withoutFolder(written.value)],
          let left = person.left,
          row.until.map({ $0 > left }) ?? true
        else { return nil }
        return .goesOn(person, left, row.places["until"] ?? written.range)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func goesOn(_ person: Person, _ left: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .seatAfterLeaving, .warning, "\(person.addressedName) left on \(left.text), but this seat goes on after that day",
      at: place, fixes: [.advise("write “until: \(left.iso)”, or correct “left:” of the person")],
      related: [.init("the person", at: SourceRange(path: person.document.path))])
  }
}
