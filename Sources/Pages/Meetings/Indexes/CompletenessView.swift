import Record
import Theme

/// What is missing from the record, by kind.
struct CompletenessView: Viewable {
  let frame: FrameView
  let summary: String
  let groups: [LedgerGroupView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<CompletenessView>(
    "completeness",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("summary", \.summary, "How many gaps there are"),
      .list("groups", \.groups, "The gaps by kind, every kind in its place"),
      .part("pager", \.pager, "The other pages of a kind that has many"),
    ])
}

struct LedgerGroupView: Viewable {
  let title: String
  let anchor: String
  let meaning: String
  let count: Int
  let places: [LinkView]
  /// All of them, where not all are listed here.
  let rest: String?
  let isEmpty: Bool

  static let vocabulary = Vocabulary<LedgerGroupView>(
    "ledger-group",
    [
      .text("title", \.title, "The kind of gap"),
      .text("anchor", \.anchor, "Its place on the page"),
      .text("meaning", \.meaning, "What it means for readers"),
      .text("count", \.count, "How many"),
      .list("places", \.places, "Where, with what is known beside it"),
      .address("rest", \.rest, "The list of all of them, where not all are listed here"),
      .flag("empty", \.isEmpty, "Whether there is none"),
    ])
}

extension Site {
  /// One page with every kind, and pages of its own for each kind that is too long for it.
  func completenessPages() -> [PlannedPage] {
    let byKind = Dictionary(grouping: record.ledger, by: \.kind)
    let path = "completeness/index.html"
    let all = PlannedPage(path, .completeness) { [self] in completeness(path: path).view }
    let long = LedgerEntry.Kind.allCases.filter { (byKind[$0] ?? []).count > record.council.pageSize }
    return [all]
      + long.flatMap { kind in
        paged(byKind[kind] ?? [], in: Site.folder(of: kind)).map { page in
          PlannedPage(page.path, .completeness) { [self] in gaps(of: kind, byKind[kind]?.count ?? 0, page).view }
        }
      }
  }

  private static func folder(of kind: LedgerEntry.Kind) -> String { "completeness/\(kind.rawValue)/" }

  func completeness(path: String) -> CompletenessView {
    let byKind = Dictionary(grouping: record.ledger, by: \.kind)
    let count = record.ledger.count
    return CompletenessView(
      frame: frame(
        .completeness, path: path, title: say(.completenessHeading), description: say(.completenessDescription)),
      summary: count == 0
        ? say(.nothingMissing, day: record.asAt.text) : say(.gapsKnown, count: count, day: record.asAt.text),
      groups: LedgerEntry.Kind.allCases.map { kind in
        let entries = byKind[kind] ?? []
        let rest = entries.count > record.council.pageSize ? Site.folder(of: kind) + "index.html" : nil
        return group(kind, entries.prefix(max(1, record.council.pageSize)), of: entries.count, rest: rest)
      }, pager: nil)
  }

  private func gaps(of kind: LedgerEntry.Kind, _ count: Int, _ page: IndexPage<LedgerEntry>) -> CompletenessView {
    CompletenessView(
      frame: frame(
        .completeness, path: page.path, title: listTitle(say.gap[kind], page),
        description: "\(say.gap[kind]): \(say.gapMeaning[kind])",
        breadcrumbs: [LinkView(title: say(.footerCompleteness), link: "completeness/index.html")]),
      summary: say(.gapsOfKind, count: count, day: record.asAt.text),
      groups: [group(kind, page.rows[...], of: count, rest: nil)], pager: page.pager)
  }

  private func group(
    _ kind: LedgerEntry.Kind, _ entries: ArraySlice<LedgerEntry>, of count: Int, rest: String?
  ) -> LedgerGroupView {
    LedgerGroupView(
      title: say.gap[kind], anchor: kind.rawValue, meaning: say.gapMeaning[kind], count: count,
      places: entries.map { place(of: $0) }, rest: rest, isEmpty: entries.isEmpty)
  }

  /// With the document it belongs to, as many reviews have a recommendation 1.
  private func place(of entry: LedgerEntry) -> LinkView {
    let ref = entry.place.ref
    let words = [entry.place.label, whole(around: ref).map { title(of: $0) }].compactMap { $0 }.joined(separator: " – ")
    return LinkView(
      title: words.capitalisedFirst, link: address(of: entry.place),
      note: entry.kind.saysAll || entry.words == entry.place.label ? nil : entry.words)
  }
}

extension LedgerEntry.Kind {
  /// Whether the heading already says of each entry all that is known.
  fileprivate var saysAll: Bool {
    switch self {
    case .unanswered, .noPosition: true
    case .toFollow, .withheld, .numberMissing, .unresolvedCitation, .minutesMissing, .undated, .conditional,
      .nothingPromised:
      false
    }
  }
}
