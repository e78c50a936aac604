import Diagnostics
import Drafting
import Record

/// Where every id leads; made before anything is linked, so that references may point forwards.
struct Directory: Sendable {
  enum Entry: Sendable, Equatable {
    case record(RecordRef)
    case item(meeting: Int, item: Int)
    case withheld(Withheld)
  }

  /// What a reference may be to.
  enum Kind: Hashable, Sendable {
    case record(RecordKind)
    case item
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var entries: [Kind: [String: Entry]] = [:]
  /// Words to show for each record when an author gave none.
  private var labels: [RecordRef: String] = [:]
  let sifted: Sifted
  /// Attachments by path.
  let files: [String: AttachmentDraft]

  init(_ sifted: Sifted) {
    self.sifted = sifted
    files = Dictionary(sifted.attachments.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    enterDocuments()
    enterRows()
    for document in sifted.withheld {
      entries[.record(document.kind), default: [:]][document.id] = .withheld(document.withheld)
    }
  }

  func entry(_ id: String, _ kind: Kind) -> Entry? { entries[kind]?[id] }

  func label(of ref: RecordRef) -> String { labels[ref] ?? "" }

  func ids(of kind: Kind) -> [String] { entries[kind].map { Array($0.keys) } ?? [] }

  /// The kinds that know an id, in a fixed order.
  func kinds(knowing id: String) -> [Kind] {
    let records = RecordKind.allCases.map(Kind.record)
    return (records + [.item]).filter { entries[$0]?[id] != nil }
  }
}

extension Directory {
  private mutating func enterDocuments() {
    enter(sifted.committees, .committee) { $0.title?.value }
    enter(sifted.people, .person) { $0.name?.value }
    enter(sifted.posts, .post) { $0.title?.value }
    enter(sifted.subjects, .subject) { $0.title?.value }
    enter(sifted.meetings, .meeting) { $0.title ?? $0.date?.text }
    enter(sifted.minutes, .minutes) { _ in "minutes" }
    enter(sifted.reports, .report) { $0.title?.value }
    enter(sifted.reviews, .review) { $0.title?.value }
    enter(sifted.responses, .response) { $0.title?.value ?? "the response" }
    enter(sifted.actionPlans, .actionPlan) { $0.title?.value ?? "the action plan" }
    enter(sifted.indicatorSets, .indicatorSet) { $0.title?.value }
    enter(sifted.workProgrammes, .workProgramme) { $0.title?.value ?? "the work programme" }
    enter(sifted.forwardPlans, .forwardPlan) { $0.title?.value ?? "the forward plan" }
    enter(sifted.pages, .page) { $0.title?.value }
    for (position, meeting) in sifted.meetings.enumerated() { enterItems(of: meeting, at: position) }
  }

  private mutating func enterRows() {
    enter(sifted.recommendations, .recommendation) { "recommendation \($0.number?.value.words ?? "")" }
    enter(sifted.actions, .action) { $0.number.map { "action \($0.value.words)" } ?? "the action" }
    enter(sifted.indicators, .indicator) { $0.name }
    enter(sifted.forwardPlanEntries, .forwardPlanEntry) { $0.title?.value }
  }

  private mutating func enter<D: Draft>(_ documents: [SiftedDocument<D>], _ kind: RecordKind, _ label: (D) -> String?) {
    for (position, document) in documents.enumerated() {
      enter(document.id.text, kind, position, path: document.path, label: label(document.draft))
    }
  }

  private mutating func enter<D: Draft>(_ rows: [SiftedRow<D>], _ kind: RecordKind, _ label: (D) -> String?) {
    for (position, row) in rows.enumerated() {
      enter(row.id.text, kind, position, path: row.path, label: label(row.draft))
    }
  }

  private mutating func enter(_ id: String, _ kind: RecordKind, _ position: Int, path: String, label: String?) {
    let ref = RecordRef(kind, Int32(clamping: position))
    labels[ref] = label ?? id
    if case .record(let first)? = entries[.record(kind)]?[id] {
      diagnostics.append(.duplicateID(id, kind, path: path, first: self.path(of: first)))
      return
    }
    entries[.record(kind), default: [:]][id] = .record(ref)
  }

  private mutating func enterItems(of meeting: SiftedDocument<MeetingDraft>, at position: Int) {
    for (index, item) in meeting.draft.items.enumerated() {
      guard let slug = item.number?.value.slug else { continue }
      entries[.item, default: [:]]["\(meeting.id.text)/item-\(slug.text)"] = .item(meeting: position, item: index)
    }
  }

  /// The body of a document that can be cited by place.
  func body(of ref: RecordRef) -> Prose? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .minutes: sifted.minutes[index].body
    case .report: sifted.reports[index].body
    case .review: sifted.reviews[index].body
    case .response: sifted.responses[index].body
    case .meeting: sifted.meetings[index].body
    case .page: sifted.pages[index].body
    case .subject: sifted.subjects[index].body
    case .committee, .person, .post, .recommendation, .actionPlan, .action, .indicatorSet, .indicator, .workProgramme,
      .forwardPlan, .forwardPlanEntry, .glossaryEntry:
      nil
    }
  }

  /// Where a record was written.
  func path(of ref: RecordRef) -> String {
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
  fileprivate static func duplicateID(_ id: String, _ kind: RecordKind, path: String, first: String) -> Diagnostic {
    Diagnostic(
      .duplicateID, .error, "the id “\(id)” is used for \(kind.noun) twice", at: SourceRange(path: path),
      fixes: [.advise("give one of them another id: or number:")],
      related: [.init("the first one", at: SourceRange(path: first))])
  }
}
