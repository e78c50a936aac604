import Record
import Theme

/// A recommendation: its page is its timeline.
enum RecommendationView {
  static let vocabulary = Vocabulary<RecordPage<Recommendation>>(
    "recommendation",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Recommendation 10”"),
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
  var heading: String { say(.recommendationNumber, number: it.number.words) }
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
      .recommendation, path: path, title: site.record.fullTitle(of: handle.ref),
      description: it.document.summary ?? it.text.prose.plainText.excerpt(), language: it.document.language,
      breadcrumbs: it.review == nil ? [site.trackerLink] : site.breadcrumbs(review: it.review),
      previous: index > 0 ? link(siblings[index - 1]) : nil,
      next: index + 1 < siblings.count ? link(siblings[index + 1]) : nil, isPreview: it.document.isPreview)
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
