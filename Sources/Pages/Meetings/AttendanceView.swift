import Record
import Theme

/// Who came to a meeting, who did not, and what they declared.
struct AttendanceView: Viewable {
  let groups: [AttendanceGroupView]
  let substitutes: [SubstituteView]
  let declarations: [DeclarationView]

  static let vocabulary = Vocabulary<AttendanceView>(
    "attendance",
    [
      .list("groups", \.groups, "Members present, apologies, others in attendance, officers"),
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
  let person: LeadView?
  let item: LinkView?
  let itemWords: String?
  let interest: String?
  let action: String?
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<DeclarationView>(
    "declaration",
    [
      .part("person", \.person, "Who declared it"),
      .part("item", \.item, "The item it concerns"),
      .text("item-words", \.itemWords, "The item as written, when it leads nowhere"),
      .text("interest", \.interest, "The interest"),
      .text("action", \.action, "What the member did"),
      .part("withheld", \.withheld, "Why it may not be shown"),
    ])
}

extension Site {
  /// Nothing when the minutes name nobody.
  func attendance(_ minutes: Minutes) -> AttendanceView? {
    let lists: [(Phrase, [Lead])] = [
      (.membersPresent, minutes.present), (.apologies, minutes.apologies), (.alsoAttending, minutes.inAttendance),
      (.officers, minutes.officers),
    ]
    let groups = lists.filter { !$0.1.isEmpty }.map {
      AttendanceGroupView(title: say($0.0), people: views(of: $0.1))
    }
    let whole = AttendanceView(
      groups: groups,
      substitutes: minutes.substitutes.map {
        SubstituteView(substitute: view(of: $0.substitute), member: view(of: $0.member))
      }, declarations: minutes.declarations.map { view(of: $0) })
    return groups.isEmpty && whole.substitutes.isEmpty && whole.declarations.isEmpty ? nil : whole
  }

  private func view(of declaration: Disclosed<Declaration>) -> DeclarationView {
    switch declaration {
    case .open(let open):
      DeclarationView(
        person: view(of: open.person), item: open.item.map { link(to: $0) },
        itemWords: open.item == nil ? open.itemWords : nil, interest: open.interest, action: open.action,
        withheld: nil)
    case .withheld(let withheld):
      DeclarationView(
        person: nil, item: nil, itemWords: nil, interest: nil, action: nil, withheld: WithheldView(withheld))
    }
  }
}
