import Record
import Theme

/// A recommendation: its page is its timeline.
enum RecommendationView {
  static let vocabulary = Vocabulary<RecordPage<Recommendation>>(
    "recommendation",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "What it asks for, in a few words"),
      .text("number", \.numberInWords, "“Recommendation 10”"),
      .part("state", \.state, "Where it stands, with the reason and how late it is"),
      .text("reason", \.reason, "Why it is in its state, with the day"),
      .text("said", \.said, "What was last said of it, in the words of whoever said it"),
      .part("chain", \.chain, "What officers say, the evidence and what scrutiny found"),
      .list("kept-dates", \.keptDates, "Every date that was set, and whether it was kept"),
      .part("squares", \.squares, "The squares of its review; absent where it belongs to none"),
      .list("leads", \.leads, "Who leads on it"),
      .part("holder", \.holder, "The cabinet member who holds its portfolio"),
      .list("tasks", \.tasks, "What is being done about it, a line each"),
      .text("cite", \.cite, "How it is cited"),
      .text("reference", \.it.reference, "The council's own reference: SR (25/26) 01"),
      .text("section", \.it.section, "The heading it stands under"),
      .markup("text", \.text, "What is recommended"),
      .text("summary", \.it.document.summary, "The same in a sentence"),
      .part("status", \.status, "How far it is, with the words as written"),
      .list("standing", \.standing, "What officers say and scrutiny found, in sentences; empty where a status is all"),
      .part("due", \.due, "When it should be done"),
      .part("ledger", \.ledger, "Every date that was promised; absent where there is only one"),
      .part("deeds", \.deeds, "What followed its acceptance, while not everything that was looked for is recorded"),
      .part("review", \.review, "The review it belongs to"),
      .part("committee", \.committee, "The committee that made it"),
      .part("superseded-by", \.supersededBy, "The recommendation that took its place"),
      .part("said-before", \.saidBefore, "Earlier recommendations that it says again, with what became of each"),
      .part("said-again", \.saidAgain, "Later ones that say it again"),
      .list("timeline", \.timeline, "What became of it, the oldest first; the last is now"),
      .list("states", \.states, "The states it was in over time, the oldest first"),
      .part("clocks", \.clocks, "The time for an answer; absent when none is expected"),
      .text("no-answer", \.noAnswer, "Why there is no answer"),
      .list("actions", \.actions, "What is being done about it"),
      .part("columns", \.columns, "Which columns the table of actions needs"),
      .text("no-action", \.noAction, "Why there is no action"),
      .list("measures", \.measures, "The figures by which it is measured"),
      .flag("no-figure", \.namesNoFigure, "Whether no figure was named for what was accepted"),
      .list("tables", \.tables, "Its parts, evidence, milestones and effects"),
      .list("details", \.details, "What else its fields say"),
      .markup("body", \.body, "Notes on its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension RecordPage<Recommendation> {
  var heading: String { site.record.shortTitle(of: handle) }
  var numberInWords: String { say(.recommendationNumber, number: it.number.words) }
  var state: StateView { site.standingView(of: handle) }
  var reason: String? { site.states.now(of: handle).map { site.reason(of: $0) } }
  var said: String? { site.lastWords(of: it) }
  var squares: SquaresView? {
    it.review.map { review in
      let review = site.record[review]
      return site.squares(of: review.recommendations, label: review.document.title)
    }
  }
  var leads: [LeadView] { site.views(of: it.leads) }
  var holder: LinkView? { it.portfolio.flatMap { site.holder(of: $0) } }
  var tasks: [TaskLineView] { it.actions.map { site.task($0) } }
  var cite: String {
    say(
      .recommendationCited, day: site.record.asAt.text,
      words: "\(site.record.council.siteTitle), \(site.record.fullTitle(of: handle.ref))")
  }
  var text: [UInt8] { markup(it.text, headingShift: 1) ?? [] }
  var status: StatusView { site.standing(of: it) }
  var standing: [StandingLineView] { site.standingLines(of: it) }
  var due: DueView? { DueView(it.deadline, asOf: site.record.asAt, say) }
  var ledger: LedgerView? { LedgerView(it.ledger) }
  var deeds: DeedsView? { site.deeds(of: it) }
  var measures: [MeasureView] { site.measures(of: handle) }
  var namesNoFigure: Bool { it.measures.isEmpty && it.position?.isAcceptance ?? false }
  var review: LinkView? { link(it.review) }
  var committee: LinkView? { link(site.record.committee(of: handle)) }
  var timeline: [TimelineEntryView] { site.timeline(of: handle, root: root) }
  var states: [StateSpanView] { site.spans(of: handle) }
  var actions: [ActionRowView] { it.actions.map { site.row(of: $0, root: root, isLinked: true) } }
  var columns: ActionColumnsView { ActionColumnsView(of: it.actions, in: site.record) }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }

  var supersededBy: LinkView? {
    it.supersededBy.map { site.link(to: $0.ref, note: site.record[$0].review.map { site.record[$0].document.title }) }
  }

  var frame: FrameView {
    let siblings = it.review.map { site.record[$0].recommendations } ?? []
    let index = site.tracker.place(of: handle)
    return site.frame(
      .recommendation, path: path,
      title: say(.recommendationTitled, words: heading, place: site.record.fullTitle(of: handle.ref)),
      description: it.document.summary
        ?? say(.recommendationTitled, words: state.words, place: it.text.prose.plainText.excerpt()),
      language: it.document.language,
      breadcrumbs: [site.trackerLink] + (link(it.review).map { [$0] } ?? []),
      previous: index > 0 ? sibling(siblings[index - 1]) : nil,
      next: index + 1 < siblings.count ? sibling(siblings[index + 1]) : nil, isPreview: it.document.isPreview)
  }

  private func sibling(_ other: Handle<Recommendation>) -> LinkView {
    LinkView(
      title: say(
        .numberedTitle, number: site.record[other].number.words, title: site.record.shortTitle(of: other)),
      link: site.address(of: other.ref))
  }

  var clocks: ClocksView? {
    it.answers.isEmpty && !it.isOpen ? nil : site.clocks(site.record.responseClock(of: it))
  }

  /// An empty answer says why it is empty.
  var noAnswer: String? {
    guard it.answers.isEmpty else { return nil }
    guard it.isOpen else {
      return say(.noAnswerExpected, words: say.status[it.status.status].lowercased())
    }
    let clock = site.record.responseClock(of: it)
    switch clock.state(asOf: site.record.asAt) {
    case .overdue: return say(.noAnswerOverdue, day: clock.due?.text ?? "")
    case .notStarted, .running: return say(.noAnswerDue, day: clock.due?.text ?? "")
    case .noStatutoryClock(let reason): return say(.noAnswerByLaw, words: reason)
    case .met, .late: return nil
    }
  }

  /// Why there is no action; nothing where there is one.
  var noAction: String? {
    guard it.actions.isEmpty else { return nil }
    return switch it.status.status {
    case .notAccepted: say(.noActionNotAccepted)
    case .superseded: say(.noActionSuperseded)
    case .done: say(.noActionDone)
    case .closedByCommittee: say(.noActionClosed)
    case .notStarted, .underWay, .paused, .notStated: say(it.answers.isEmpty ? .noActionUnanswered : .noActionNone)
    }
  }
}

extension Site {
  func recommendationPages() -> [PlannedPage] {
    pages(of: record.recommendations, .recommendation, RecommendationView.vocabulary)
  }
}
