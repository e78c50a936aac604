import Diagnostics
import Drafting
import Record

/// Enters every id of what was sifted, and reports those that are used twice.
struct DirectoryRegister {
  private let sifted: Sifted
  private(set) var entries: [String: [(kind: Directory.Kind, entry: Directory.Entry)]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sifted: Sifted) { self.sifted = sifted }

  mutating func enterEverything() {
    enter(sifted.committees, .committee)
    enter(sifted.people, .person)
    enter(sifted.posts, .post)
    enter(sifted.subjects, .subject)
    enter(sifted.meetings, .meeting)
    enter(sifted.minutes, .minutes)
    enter(sifted.reports, .report)
    enter(sifted.reviews, .review)
    enter(sifted.recommendations, .recommendation)
    enter(sifted.responses, .response)
    enter(sifted.actionPlans, .actionPlan)
    enter(sifted.actions, .action)
    enter(sifted.indicatorSets, .indicatorSet)
    enter(sifted.indicators, .indicator)
    enter(sifted.workProgrammes, .workProgramme)
    enter(sifted.forwardPlans, .forwardPlan)
    enter(sifted.forwardPlanEntries, .forwardPlanEntry)
    enter(sifted.pages, .page)
    for (position, meeting) in sifted.meetings.enumerated() { enterItems(of: meeting, at: position) }
    for document in sifted.withheld { enterWithheld(document) }
  }

  private mutating func enter<D: DocumentDraftHolder>(_ documents: [SiftedDocument<D>], _ kind: RecordKind) {
    for (position, document) in documents.enumerated() {
      let place = document.draft.document.id?.range ?? SourceRange(path: document.path)
      enter(document.id.text, kind, position, at: place)
    }
  }

  private mutating func enter<D: Draft>(_ rows: [SiftedRow<D>], _ kind: RecordKind) {
    for (position, row) in rows.enumerated() { enter(row.id.text, kind, position, at: SourceRange(path: row.path)) }
  }

  private mutating func enter(_ id: String, _ kind: RecordKind, _ position: Int, at place: SourceRange) {
    let ref = RecordRef(kind, Int32(clamping: position))
    if let first = entries[id]?.first(where: { $0.kind == .record(kind) }), case .record(let other) = first.entry {
      diagnostics.append(.duplicateID(id, kind, at: place, first: self.path(of: other)))
      return
    }
    entries[id, default: []].append((.record(kind), .record(ref)))
  }

  private mutating func enterItems(of meeting: SiftedDocument<MeetingDraft>, at position: Int) {
    for (index, item) in meeting.draft.items.enumerated() {
      guard let slug = item.number?.value.slug else { continue }
      let id = "\(meeting.id.text)/item-\(slug.text)"
      if entries[id]?.contains(where: { $0.kind == .item }) == true { continue }
      entries[id, default: []].append((.item, .item(meeting: position, item: index)))
    }
  }

  private mutating func enterWithheld(_ document: WithheldDocument) {
    if entries[document.id]?.contains(where: { $0.kind == .record(document.kind) }) == true { return }
    entries[document.id, default: []].append((.record(document.kind), .withheld(document.withheld)))
  }

  /// Where a record was written.
  private func path(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    switch ref.kind {
    case .committee: return sifted.committees[index].path
    case .person: return sifted.people[index].path
    case .post: return sifted.posts[index].path
    case .subject: return sifted.subjects[index].path
    case .meeting: return sifted.meetings[index].path
    case .minutes: return sifted.minutes[index].path
    case .report: return sifted.reports[index].path
    case .review: return sifted.reviews[index].path
    case .recommendation: return sifted.recommendations[index].path
    case .response: return sifted.responses[index].path
    case .actionPlan: return sifted.actionPlans[index].path
    case .action: return sifted.actions[index].path
    case .indicatorSet: return sifted.indicatorSets[index].path
    case .indicator: return sifted.indicators[index].path
    case .workProgramme: return sifted.workProgrammes[index].path
    case .forwardPlan: return sifted.forwardPlans[index].path
    case .forwardPlanEntry: return sifted.forwardPlanEntries[index].path
    case .glossaryEntry: return "glossary.md"
    case .page: return sifted.pages[index].path
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateID(_ id: String, _ kind: RecordKind, at place: SourceRange, first: String)
    -> Diagnostic
  {
    Diagnostic(
      .duplicateID, .error, "the id “\(id)” is used for \(kind.noun) twice", at: place,
      fixes: [.advise("give one of them another id: or number:")],
      related: [.init("the first one", at: SourceRange(path: first))])
  }
}
