import Record
import Theme

/// What is missing from the record, by kind.
struct CompletenessView: Viewable {
  let frame: FrameView
  let summary: String
  let groups: [LedgerGroupView]

  static let vocabulary = Vocabulary<CompletenessView>(
    "completeness",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("summary", \.summary, "How many gaps there are"),
      .list("groups", \.groups, "The gaps by kind, every kind in its place"),
    ])
}

struct LedgerGroupView: Viewable {
  let title: String
  let anchor: String
  let meaning: String
  let count: Int
  let places: [LinkView]
  /// How many more there are than are listed.
  let isEmpty: Bool

  static let vocabulary = Vocabulary<LedgerGroupView>(
    "ledger-group",
    [
      .text("title", \.title, "The kind of gap"),
      .text("anchor", \.anchor, "Its place on the page"),
      .text("meaning", \.meaning, "What it means for readers"),
      .text("count", \.count, "How many"),
      .list("places", \.places, "Where, with what is known beside it"),
      .flag("empty", \.isEmpty, "Whether there is none"),
    ])
}

extension Site {
  func completenessPages() -> [PlannedPage] {
    let path = "completeness/index.html"
    return [PlannedPage(path, .completeness) { [self] in completeness(path: path).view }]
  }

  func completeness(path: String) -> CompletenessView {
    let byKind = Dictionary(grouping: record.ledger, by: \.kind)
    let count = record.ledger.count
    return CompletenessView(
      frame: frame(
        .completeness, path: path, title: "What is missing from this record",
        description:
          "Papers to follow, numbers missing, recommendations unanswered and all else that is known to be missing"),
      summary: count == 0
        ? "Nothing is known to be missing as at \(record.asAt.text)."
        : "\(count == 1 ? "1 gap is" : "\(count) gaps are") known as at \(record.asAt.text).",
      groups: LedgerEntry.Kind.allCases.map { group($0, byKind[$0] ?? []) })
  }

  /// With the document it belongs to, as many reviews have a recommendation 1.
  private func place(of entry: LedgerEntry) -> LinkView {
    let ref = entry.place.ref
    let words = [entry.place.label, context(of: ref).map { title(of: $0) }].compactMap { $0 }.joined(separator: " – ")
    return LinkView(
      title: words, link: address(of: entry.place), note: entry.words == entry.place.label ? nil : entry.words)
  }

  private func context(of ref: RecordRef) -> RecordRef? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .recommendation: record.recommendations[index].review?.ref
    case .action: record.actions[index].plan?.ref ?? record.actions[index].minutes?.ref
    case .indicator: record.indicators[index].set.ref
    case .forwardPlanEntry: record.forwardPlanEntries[index].plan.ref
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .actionPlan,
      .indicatorSet, .workProgramme, .forwardPlan, .glossaryEntry, .page:
      nil
    }
  }

  private func group(_ kind: LedgerEntry.Kind, _ entries: [LedgerEntry]) -> LedgerGroupView {
    LedgerGroupView(
      title: kind.label, anchor: kind.rawValue, meaning: kind.meaning, count: entries.count,
      places: entries.map { place(of: $0) },
      isEmpty: entries.isEmpty)
  }
}

extension LedgerEntry.Kind {
  /// What a gap of this kind means for readers.
  fileprivate var meaning: String {
    switch self {
    case .toFollow: "An agenda names these papers, but they have not been published yet."
    case .withheld:
      "The law lets a council keep certain information from the public. The record says that these exist and why they are withheld; nothing else of them is on this site."
    case .numberMissing:
      "A list skips a number. Something may be missing, or the paper itself was numbered so."
    case .unanswered: "The executive has published no answer to these recommendations."
    case .noPosition:
      "There is an answer, but it does not say whether the recommendation is accepted, and we do not guess."
    case .unresolvedCitation:
      "A paper cites something that could not be found in the record. The words stand as written, without a link."
    case .minutesMissing: "These meetings were held, but no minutes of them are here."
    case .undated: "No day was given by which these are to be done, so that they can never be called late."
    case .conditional:
      "These are to be done by a day that depends on something else, so that they are not called late."
    }
  }
}
