import Record
import Theme

/// Who came to a meeting, who did not, and what they declared.
struct AttendanceView: Viewable {
  /// “5 of 6 members came.”; nothing where the minutes name no member who came.
  let came: String?
  let groups: [AttendanceGroupView]
  /// Others in attendance and officers.
  let others: [AttendanceGroupView]
  let substitutes: [SubstituteView]
  let declarations: [DeclarationView]

  static let vocabulary = Vocabulary<AttendanceView>(
    "attendance",
    [
      .text("came", \.came, "How many members came, of how many where both are known"),
      .list("groups", \.groups, "Members present, apologies"),
      .list("others", \.others, "Others in attendance, officers"),
      .list("substitutes", \.substitutes, "Who sat in for whom"),
      .list("declarations", \.declarations, "Interests declared"),
    ])
}

struct AttendanceGroupView: Viewable {
  let title: String
  let people: [LeadView]

  static let vocabulary = Vocabulary<AttendanceGroupView>(
    "attendance-group",
    [
      .text("title", \.title, "Members present, Apologies, …"),
      .list("people", \.people, "Who"),
    ])
}

struct SubstituteView: Viewable {
  let substitute: LeadView
  let member: LeadView

  static let vocabulary = Vocabulary<SubstituteView>(
    "substitute",
    [
      .part("substitute", \.substitute, "Who came"),
      .part("member", \.member, "For whom"),
    ])
}

struct DeclarationView: Viewable {
  let site: Site
  let declaration: Disclosed<Declaration>

  static let vocabulary = Vocabulary<DeclarationView>(
    "declaration",
    [
      .part("person", \.person, "Who declared it"),
      .part("item", \.item, "The item it concerns"),
      .text("item-words", \.itemWords, "The item as written, when it leads nowhere"),
      .text("interest", \.declaration.open?.interest, "The interest"),
      .text("action", \.declaration.open?.action, "What the member did"),
      .part("withheld", \.withheld, "Why it may not be shown"),
    ])

  var person: LeadView? { declaration.open.map { site.view(of: $0.person) } }
  var item: LinkView? { declaration.open?.item.map { site.link(to: $0) } }
  var itemWords: String? { declaration.open?.item == nil ? declaration.open?.itemWords : nil }
  var withheld: WithheldView? { declaration.withheld.map { WithheldView($0) } }
}

extension Site {
  /// Nothing when the minutes name nobody.
  func attendance(_ minutes: Minutes) -> AttendanceView? {
    let groups = groups([(.membersPresent, minutes.present), (.apologies, minutes.apologies)])
    let others = self.groups([(.alsoAttending, minutes.inAttendance), (.officers, minutes.officers)])
    let whole = AttendanceView(
      came: came(minutes), groups: groups, others: others,
      substitutes: minutes.substitutes.map {
        SubstituteView(substitute: view(of: $0.substitute), member: view(of: $0.member))
      }, declarations: minutes.declarations.map { DeclarationView(site: self, declaration: $0) })
    return groups.isEmpty && others.isEmpty && whole.substitutes.isEmpty && whole.declarations.isEmpty ? nil : whole
  }

  private func groups(_ lists: [(Phrase, [Lead])]) -> [AttendanceGroupView] {
    lists.filter { !$0.1.isEmpty }.map { AttendanceGroupView(title: say($0.0), people: views(of: $0.1)) }
  }

  /// Of how many members is said only where everybody who came is known to be one of those who sat on the day.
  private func came(_ minutes: Minutes) -> String? {
    let count = minutes.present.count
    if count == 0 { return nil }
    let meeting = record[minutes.meeting]
    let seats = meeting.committees.flatMap { record[$0].members }
    let members = Set(seats.compactMap(\.open).filter { $0.holds(on: meeting.date) }.map(\.person.ref))
    let isKnown = minutes.present.allSatisfy { $0.refs.count == 1 && members.contains($0.refs[0]) }
    guard isKnown, count <= members.count, seats.allSatisfy({ $0.open != nil }) else {
      return say(.membersCame, count: count)
    }
    return say(.membersOf, count: count, number: String(members.count))
  }
}
