import Diagnostics
import Drafting
import Record

/// The verdict on every item of every agenda, for what records it or arises from it.
struct ItemVerdicts {
  private let disclosure: Disclosure
  private let meetings: [String: DraftDocument<MeetingDraft>]

  init(_ disclosure: Disclosure, _ meetings: [DraftDocument<MeetingDraft>]) {
    self.disclosure = disclosure
    self.meetings = Dictionary(
      meetings.map { (Redacted.ownerFolder(of: $0.path), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The meeting in a folder.
  func meeting(in folder: String) -> MeetingDraft? { meetings[folder]?.draft }

  /// The verdicts on the items of the meeting in a folder, in their order.
  func verdicts(in folder: String) -> [Disclosure.Verdict] {
    meetings[folder]?.draft.items.map { disclosure.verdict(on: $0.withholding) } ?? []
  }

  /// The verdict on an item by its number, where it is withheld.
  func verdict(on number: Located<String>?, in folder: String) -> Disclosure.Verdict? {
    guard let number, let items = meeting(in: folder)?.items, let position = items.position(ofNumber: number.value)
    else {
      return nil
    }
    let verdict = disclosure.verdict(on: items[position].withholding)
    return verdict.isOpen ? nil : verdict
  }
}

extension [AgendaItemDraft] {
  /// Where the item with a number stands; “7.” and “7” are the same number.
  func position(ofNumber number: String) -> Int? {
    guard let slug = Numbering(number).slug else { return nil }
    return firstIndex { $0.number?.value.slug == slug }
  }
}

/// The records of a kind that may not be published, for the actions that serve them.
struct RowHolders {
  private let withheld: [String: Withheld]
  private let open: Set<String>

  init(of kind: RecordKind, in redacted: Redacted) {
    withheld = Dictionary(
      redacted.withheld.filter { $0.kind == kind }.map { ($0.id, $0.withheld) }, uniquingKeysWith: { first, _ in first }
    )
    open = withheld.isEmpty ? [] : Set(redacted.recommendations.map(\.id.text))
  }

  /// The verdict on an action that serves nothing but what is withheld; nil for any other.
  func verdict(on action: ActionDraft, owner: String) -> Checked<Disclosure.Verdict?> {
    if withheld.isEmpty || action.recommendations.isEmpty { return Checked(nil, []) }
    let found = action.recommendations.map { ground(of: $0.value, owner: owner) }
    guard let first = found.compactMap(\.self).first, !found.contains(where: { $0 == nil }) else {
      return Checked(nil, [])
    }
    let verdict = Disclosure.Verdict.withheld(first.groundAlone, by: nil)
    return Checked(verdict, [.served(action.recommendations[0], first)])
  }

  private func ground(of reference: String, owner: String) -> Withheld? {
    for id in LinkPass.candidates(of: reference, owner: owner) {
      if open.contains(id) { return nil }
      if let withheld = withheld[id] { return withheld }
    }
    return nil
  }
}

extension Diagnostic {
  /// Of an action that serves an exempt recommendation a clerk has to say whether it may be read; others follow it.
  fileprivate static func served(_ recommendation: Located<String>, _ withheld: Withheld) -> Diagnostic {
    let isExempt = withheld.isExempt
    return Diagnostic(
      isExempt ? .openAndWithheld : .withheldAlong, isExempt ? .error : .advice,
      "this action serves recommendation \(recommendation.value), which is \(withheld.adjective)",
      at: recommendation.range,
      fixes: isExempt
        ? [.advise("give the action the same exempt:, or leave out the recommendation if it may be read")] : [])
  }
}
