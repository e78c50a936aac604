import Diagnostics
import Drafting
import Record

/// Enters the id of everything that may be published, and reports ids that are used twice.
struct DirectoryRegister {
  private let redacted: Redacted
  private(set) var entries: [String: [(kind: Directory.Kind, entry: Directory.Entry)]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ redacted: Redacted) { self.redacted = redacted }

  mutating func enterEverything() {
    enter(redacted.committees, .committee)
    enter(redacted.people, .person)
    enter(redacted.posts, .post)
    enter(redacted.subjects, .subject)
    enter(redacted.meetings, .meeting)
    enter(redacted.minutes, .minutes)
    enter(redacted.reports, .report)
    enter(redacted.reviews, .review)
    enter(redacted.recommendations, .recommendation)
    enter(redacted.responses, .response)
    enter(redacted.actionPlans, .actionPlan)
    enter(redacted.actions, .action)
    enter(redacted.indicatorSets, .indicatorSet)
    enter(redacted.indicators, .indicator)
    enter(redacted.workProgrammes, .workProgramme)
    enter(redacted.forwardPlans, .forwardPlan)
    enter(redacted.forwardPlanEntries, .forwardPlanEntry)
    enter(redacted.pages, .page)
    for (position, meeting) in redacted.meetings.enumerated() { enterItems(of: meeting, at: position) }
    for document in redacted.withheld { enterWithheld(document) }
  }

  private mutating func enter<D: DocumentDraftHolder>(_ documents: [RedactedDocument<D>], _ kind: RecordKind) {
    for (position, document) in documents.enumerated() {
      let place = document.draft.document.id?.range ?? SourceRange(path: document.path)
      enter(document.id.text, kind, position, at: place)
    }
  }

  private mutating func enter<D: Draft>(_ rows: [RedactedRow<D>], _ kind: RecordKind) {
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

  private mutating func enterItems(of meeting: RedactedDocument<MeetingDraft>, at position: Int) {
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
    case .committee: return redacted.committees[index].path
    case .person: return redacted.people[index].path
    case .post: return redacted.posts[index].path
    case .subject: return redacted.subjects[index].path
    case .meeting: return redacted.meetings[index].path
    case .minutes: return redacted.minutes[index].path
    case .report: return redacted.reports[index].path
    case .review: return redacted.reviews[index].path
    case .recommendation: return redacted.recommendations[index].path
    case .response: return redacted.responses[index].path
    case .actionPlan: return redacted.actionPlans[index].path
    case .action: return redacted.actions[index].path
    case .indicatorSet: return redacted.indicatorSets[index].path
    case .indicator: return redacted.indicators[index].path
    case .workProgramme: return redacted.workProgrammes[index].path
    case .forwardPlan: return redacted.forwardPlans[index].path
    case .forwardPlanEntry: return redacted.forwardPlanEntries[index].path
    case .glossaryEntry: return "glossary.md"
    case .page: return redacted.pages[index].path
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
