import Diagnostics
import Drafting
import Record

/// No two rows of a table are about the same one: seats of a person at one time, positions on a recommendation, papers of an item,
/// meanings of a term.
struct RowsNamedTwice: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let positions = drafts.responses.flatMap { repeated($0.draft.positions.compactMap(\.recommendation)) }
    let items = drafts.meetings.lazy.flatMap(\.draft.items).map(\.papers) + drafts.reports.lazy.map(\.draft.appendices)
    let papers = items.flatMap { papers in repeated(papers.compactMap { $0.report ?? $0.file }) }
    let meanings = drafts.glossaries.flatMap { terms($0.draft.entries) }
    return drafts.committees.flatMap { seats($0.draft.members) } + positions + papers + meanings
  }

  private func repeated(_ words: [Located<String>]) -> [Diagnostic] {
    var seen: Set<String> = []
    return words.compactMap { seen.insert($0.value).inserted ? nil : .namedTwice($0) }
  }

  /// A term may have another meaning in a document of its own.
  private func terms(_ entries: [GlossaryEntryDraft]) -> [Diagnostic] {
    Dictionary(grouping: entries) { $0.scope?.value ?? "" }.sorted { $0.key < $1.key }
      .flatMap { repeated($0.value.compactMap(\.term)) }
  }

  /// Somebody who is a member and then the chair has two seats, one after the other.
  private func seats(_ members: [MembershipDraft]) -> [Diagnostic] {
    members.indices.compactMap { index in
      guard let person = members[index].person else { return nil }
      let isSecond = members[..<index].contains { $0.person?.value == person.value && overlap($0, members[index]) }
      return isSecond ? .namedTwice(person) : nil
    }
  }

  private func overlap(_ one: MembershipDraft, _ other: MembershipDraft) -> Bool {
    func isBefore(_ first: MembershipDraft, _ second: MembershipDraft) -> Bool {
      guard let end = first.until, let begin = second.from else { return false }
      return end <= begin
    }
    return !isBefore(one, other) && !isBefore(other, one)
  }
}
