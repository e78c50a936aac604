import Diagnostics
import Drafting
import Record

/// Where every id leads; made before anything is linked, so that references may point forwards.
///
/// An object, because every pass and every closure of linking asks it.
final class Directory: Sendable {
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

  let redacted: Redacted
  let diagnostics: [Diagnostic]
  let unread: UnreadRecords
  /// Attachments by path.
  let files: [String: AttachmentDraft]
  /// What each id means; nearly always one thing.
  private let entries: [String: [(kind: Kind, entry: Entry)]]

  init(_ redacted: Redacted, unread: UnreadRecords) {
    self.unread = unread
    var register = DirectoryRegister(redacted)
    register.enterEverything()
    self.redacted = redacted
    diagnostics = register.diagnostics
    entries = register.entries
    files = Dictionary(redacted.attachments.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entry(_ id: String, _ kind: Kind) -> Entry? { entries[id]?.first { $0.kind == kind }?.entry }

  func ids(of kind: Kind) -> [String] { entries.filter { $0.value.contains { $0.kind == kind } }.map(\.key) }

  /// The kinds that know an id, in a fixed order.
  func kinds(knowing id: String) -> [Kind] { entries[id]?.map(\.kind) ?? [] }

  /// Words to show for a record when an author gave none.
  func label(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: redacted.committees[index].draft.title?.value ?? ""
    case .person: NameBook.addressed(redacted.people[index].draft)
    case .post: redacted.posts[index].draft.title?.value ?? ""
    case .subject: redacted.subjects[index].draft.title?.value ?? ""
    case .meeting: redacted.meetings[index].draft.title?.value ?? redacted.meetings[index].draft.date?.text ?? ""
    case .minutes: "minutes"
    case .report: redacted.reports[index].draft.title?.value ?? ""
    case .review: redacted.reviews[index].draft.title?.value ?? ""
    case .recommendation: "recommendation \(redacted.recommendations[index].draft.number?.value.words ?? "")"
    case .response: redacted.responses[index].draft.title?.value ?? "the response"
    case .letter: redacted.letters[index].draft.title?.value ?? "the letter"
    case .actionPlan: redacted.actionPlans[index].draft.title?.value ?? "the action plan"
    case .action: redacted.actions[index].draft.number.map { "action \($0.value.words)" } ?? "the action"
    case .indicatorSet: redacted.indicatorSets[index].draft.title?.value ?? ""
    case .indicator: redacted.indicators[index].draft.name ?? ""
    case .workProgramme: redacted.workProgrammes[index].draft.title?.value ?? "the work programme"
    case .forwardPlan: redacted.forwardPlans[index].draft.title?.value ?? "the forward plan"
    case .forwardPlanEntry: redacted.forwardPlanEntries[index].draft.title?.value ?? ""
    case .glossaryEntry: ""
    case .page: redacted.pages[index].draft.title?.value ?? ""
    }
  }

  /// Whether a place of minutes may not be published: then nobody is told that there is no such place.
  func isWithheld(_ anchor: String, in ref: RecordRef) -> Bool {
    guard ref.kind == .minutes else { return false }
    let minutes = redacted.minutes[Int(ref.index)]
    return !minutes.withheldMinutes.isEmpty && minutes.source.body.hasAnchor(anchor)
  }

  /// The body of a document that can be cited by place.
  func body(of ref: RecordRef) -> Prose? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .minutes: redacted.minutes[index].body
    case .report: redacted.reports[index].body
    case .review: redacted.reviews[index].body
    case .response: redacted.responses[index].body
    case .letter: redacted.letters[index].body
    case .meeting: redacted.meetings[index].body
    case .page: redacted.pages[index].body
    case .subject: redacted.subjects[index].body
    case .committee, .person, .post, .recommendation, .actionPlan, .action, .indicatorSet, .indicator, .workProgramme,
      .forwardPlan, .forwardPlanEntry, .glossaryEntry:
      nil
    }
  }
}
