import Diagnostics
import Drafting
import Record

/// The committees that met, and the day: who sat there decides which of two people of one name is meant.
struct Session {
  var committees: [Handle<Committee>]
  var day: Day
}

/// Who sits where, for names that two people bear.
struct Seats {
  private var seats: [RecordRef: [(committee: Handle<Committee>, membership: Membership)]] = [:]

  init(_ committees: [Committee] = []) {
    for (index, committee) in committees.enumerated() {
      for membership in committee.members.compactMap(\.open) {
        seats[membership.person.ref, default: []].append((Handle(index), membership))
      }
    }
  }

  func sat(_ ref: RecordRef, in session: Session) -> Bool {
    (seats[ref] ?? []).contains { session.committees.contains($0.committee) && $0.membership.holds(on: session.day) }
  }
}

extension LinkPass {
  /// Whom a name means: nil where nobody has it, and where several have it of whom no seat on the day decides, which is reported.
  mutating func ref(named name: String, at place: SourceRange, from referrer: Referrer) -> RecordRef? {
    let candidates = names.refs(named: name)
    if candidates.count < 2 { return candidates.first }
    if let session = referrer.session {
      let sitting = candidates.filter { seats.sat($0, in: session) }
      if sitting.count == 1 { return sitting[0] }
    }
    let fault = Diagnostic.ambiguousName(name, place, candidates.map(directory.idText).sorted())
    if !diagnostics.contains(fault) { diagnostics.append(fault) }
    return nil
  }

  /// The same of one whose id may stand there.
  mutating func ref(ofIDOrName words: Located<String>, from referrer: Referrer) -> RecordRef? {
    ref(ofID: words.value) ?? ref(named: words.value, at: words.range, from: referrer)
  }

  func ref(ofID id: String) -> RecordRef? {
    for kind in [RecordKind.person, .post, .committee] {
      if case .record(let ref)? = directory.entry(id, .record(kind)) { return ref }
    }
    return nil
  }
}

extension Directory {
  /// The id of a person, a post or a committee, as a clerk would write it.
  func idText(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    return switch ref.kind {
    case .person: redacted.people[index].id.text
    case .post: redacted.posts[index].id.text
    case .committee: redacted.committees[index].id.text
    case .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan, .action,
      .indicatorSet,
      .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      ""
    }
  }
}

extension Diagnostic {
  fileprivate static func ambiguousName(_ name: String, _ place: SourceRange, _ ids: [String]) -> Diagnostic {
    let choice = ids.dropLast().joined(separator: ", ") + " or " + (ids.last ?? "")
    return Diagnostic(
      .ambiguousName, .warning, "“\(name)” could mean \(choice), so it is shown without a link", at: place,
      fixes: [.advise("write the id of the one who is meant: \(choice)")])
  }
}
