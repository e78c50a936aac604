import Record
import Theme

/// A list of work programmes, forward plans or sets of indicators.
struct ProgrammeIndexView: Viewable {
  let frame: FrameView
  let heading: String
  let meaning: String
  let entries: [ProgrammeIndexRowView]
  let empty: String
  let others: [LinkView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<ProgrammeIndexView>(
    "programme-index",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Work programmes”, “Forward plans”, “Indicators”"),
      .text("meaning", \.meaning, "What they are, in a sentence"),
      .list("entries", \.entries, "The programmes, plans or sets"),
      .text("empty", \.empty, "What an empty list says"),
      .list("others", \.others, "Lists beside this one"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
    ])
}

struct ProgrammeIndexRowView: Viewable {
  let title: String
  let link: String
  let note: String
  let committee: LinkView?
  var lines: [SparklineView] = []

  static let vocabulary = Vocabulary<ProgrammeIndexRowView>(
    "programme-index-row",
    [
      .text("title", \.title, "Its title"),
      .address("link", \.link, "Its page"),
      .text("note", \.note, "What is in it: “12 entries, 3 not yet scheduled”"),
      .part("committee", \.committee, "Whose it is"),
      .list("lines", \.lines, "Of a set of indicators, each in one line"),
    ])
}

extension Site {
  func programmeIndexPages() -> [PlannedPage] {
    indexPages(
      .workProgrammes, "work-programme/", (.workProgrammes, .workProgrammesMeaning, .workProgrammesEmpty),
      rows(of: record.workProgrammes, { workRow($0) }), [calendarLink, forwardPlansLink, undecidedLink])
      + pages(
        of: record.forwardPlans.indices.reversed().map { Handle($0) }, in: "forward-plan/", .forwardPlans,
        ForwardPlanIndexView.vocabulary)
      + indexPages(
        .indicators, "indicators/", (.kindIndicators, .indicatorsMeaning, .indicatorsNone),
        rows(of: record.indicatorSets, { setRow($0) }), [])
  }

  /// The newest first: later files have later names.
  private func rows<Kind>(
    of entities: [Kind], _ row: (Handle<Kind>) -> ProgrammeIndexRowView
  ) -> [ProgrammeIndexRowView] {
    entities.indices.reversed().map { row(Handle($0)) }
  }

  private func indexPages(
    _ kind: PageKind, _ folder: String, _ words: (heading: Phrase, meaning: Phrase, empty: Phrase),
    _ rows: [ProgrammeIndexRowView], _ others: [LinkView]
  ) -> [PlannedPage] {
    paged(rows, in: folder).map { page in
      PlannedPage(page.path, kind) { [self] in
        ProgrammeIndexView(
          frame: frame(
            kind, path: page.path, title: title(say(words.heading), page), description: say(words.meaning)),
          heading: say(words.heading), meaning: say(words.meaning), entries: page.rows, empty: say(words.empty),
          others: others, pager: page.pager
        ).view
      }
    }
  }

  private func workRow(_ handle: Handle<WorkProgramme>) -> ProgrammeIndexRowView {
    let programme = record[handle]
    let waiting = ProgrammeShelves(programme, record).undated.count
    let count = programme.entries.count
    return ProgrammeIndexRowView(
      title: programme.document.title, link: address(of: handle.ref),
      note: waiting == 0
        ? say(.entries, count: count) : say(.entriesWaiting, count: count, number: String(waiting)),
      committee: link(to: programme.committee.ref))
  }

  func planRow(_ handle: Handle<ForwardPlan>) -> ProgrammeIndexRowView {
    let plan = record[handle]
    let keys = plan.entries.count { record[$0].type == .key }
    let notStated = plan.entries.count { record[$0].type == nil }
    let counts = say(.decisionsKey, count: plan.entries.count, number: String(keys))
    return ProgrammeIndexRowView(
      title: plan.document.title, link: address(of: handle.ref),
      note: notStated == 0 ? counts : "\(counts), \(say(.kindsNotStated, count: notStated))", committee: nil)
  }

  private func setRow(_ handle: Handle<IndicatorSet>) -> ProgrammeIndexRowView {
    let set = record[handle]
    return ProgrammeIndexRowView(
      title: set.document.title, link: address(of: handle.ref),
      note: set.asAt.map { say(.indicatorsAsAt, count: set.indicators.count, day: $0.text) }
        ?? say(.indicators, count: set.indicators.count),
      committee: set.committee.map { link(to: $0.ref) }, lines: set.indicators.map { sparkline(of: $0) })
  }
}
