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

  let sifted: Sifted
  let diagnostics: [Diagnostic]
  /// Attachments by path.
  let files: [String: AttachmentDraft]
  /// What each id means; nearly always one thing.
  private let entries: [String: [(kind: Kind, entry: Entry)]]

  init(_ sifted: Sifted) {
    var register = DirectoryRegister(sifted)
    register.enterEverything()
    self.sifted = sifted
    diagnostics = register.diagnostics
    entries = register.entries
    files = Dictionary(sifted.attachments.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entry(_ id: String, _ kind: Kind) -> Entry? { entries[id]?.first { $0.kind == kind }?.entry }

  func ids(of kind: Kind) -> [String] { entries.filter { $0.value.contains { $0.kind == kind } }.map(\.key) }

  /// The kinds that know an id, in a fixed order.
  func kinds(knowing id: String) -> [Kind] { entries[id]?.map(\.kind) ?? [] }

  /// Words to show for a record when an author gave none.
  func label(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: sifted.committees[index].draft.title?.value ?? ""
    case .person: NameBook.addressed(sifted.people[index].draft)
    case .post: sifted.posts[index].draft.title?.value ?? ""
    case .subject: sifted.subjects[index].draft.title?.value ?? ""
    case .meeting: sifted.meetings[index].draft.title ?? sifted.meetings[index].draft.date?.text ?? ""
    case .minutes: "minutes"
    case .report: sifted.reports[index].draft.title?.value ?? ""
    case .review: sifted.reviews[index].draft.title?.value ?? ""
    case .recommendation: "recommendation \(sifted.recommendations[index].draft.number?.value.words ?? "")"
    case .response: sifted.responses[index].draft.title?.value ?? "the response"
    case .actionPlan: sifted.actionPlans[index].draft.title?.value ?? "the action plan"
    case .action: sifted.actions[index].draft.number.map { "action \($0.value.words)" } ?? "the action"
    case .indicatorSet: sifted.indicatorSets[index].draft.title?.value ?? ""
    case .indicator: sifted.indicators[index].draft.name ?? ""
    case .workProgramme: sifted.workProgrammes[index].draft.title?.value ?? "the work programme"
    case .forwardPlan: sifted.forwardPlans[index].draft.title?.value ?? "the forward plan"
    case .forwardPlanEntry: sifted.forwardPlanEntries[index].draft.title?.value ?? ""
    case .glossaryEntry: ""
    case .page: sifted.pages[index].draft.title?.value ?? ""
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
}
