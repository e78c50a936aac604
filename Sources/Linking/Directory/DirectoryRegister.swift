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
    enter(redacted.letters, .letter)
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
      enter(document.id.text, kind, position, at: place) { documents[$0].path }
    }
  }

  private mutating func enter<D: Draft>(_ rows: [RedactedRow<D>], _ kind: RecordKind) {
    for (position, row) in rows.enumerated() {
      enter(row.id.text, kind, position, at: SourceRange(path: row.path)) { rows[$0].path }
    }
  }

  /// `path` tells where the record of the kind with an index was written.
  private mutating func enter(
    _ id: String, _ kind: RecordKind, _ position: Int, at place: SourceRange, path: (Int) -> String
  ) {
    let ref = RecordRef(kind, Int32(clamping: position))
    if let first = entries[id]?.first(where: { $0.kind == .record(kind) }), case .record(let other) = first.entry {
      diagnostics.append(.duplicateID(id, kind, at: place, first: path(Int(other.index))))
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
