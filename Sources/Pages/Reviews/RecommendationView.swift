import Record
import Theme

/// A recommendation: its page is its timeline.
struct RecommendationView: Viewable {
  let frame: FrameView
  let heading: String
  let reference: String?
  let section: String?
  let text: [UInt8]
  let status: StatusView
  let due: DueView?
  let rating: RatingView?
  let review: LinkView?
  let committee: LinkView?
  let portfolio: String?
  let source: CitationView?
  let report: LinkView?
  let reportWithheld: WithheldView?
  let addressedTo: [LeadView]
  let leads: [LeadView]
  let supersededBy: LinkView?
  let timeline: [TimelineEntryView]
  let clocks: ClocksView?
  /// Why there is no answer, where there is none.
  let noAnswer: String?
  let actions: [ActionRowView]
  let columns: ActionColumnsView
  /// Why there is no action, where there is none.
  let noAction: String?
  let body: [UInt8]?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<RecommendationView>(
    "recommendation",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Recommendation 10”"),
      .text("reference", \.reference, "The council's own reference: SR (25/26) 01"),
      .text("section", \.section, "The heading it stands under"),
      .markup("text", \.text, "What is recommended"),
      .part("status", \.status, "How far it is, with the words as written"),
      .part("due", \.due, "When it should be done"),
      .part("rating", \.rating, "The council's own red, amber or green"),
      .part("review", \.review, "The review it belongs to"),
      .part("committee", \.committee, "The committee that made it"),
      .text("portfolio", \.portfolio, "The portfolio area"),
      .part("source", \.source, "Where in the report it comes from"),
      .part("report", \.report, "The report that made it"),
      .part("report-withheld", \.reportWithheld, "Why that report is withheld"),
      .list("addressed-to", \.addressedTo, "Whom it is addressed to"),
      .list("leads", \.leads, "Who leads on it"),
      .part("superseded-by", \.supersededBy, "The recommendation that took its place"),
      .list("timeline", \.timeline, "What became of it, the oldest first; the last is now"),
      .part("clocks", \.clocks, "The time for an answer; absent when none is expected"),
      .text("no-answer", \.noAnswer, "Why there is no answer"),
      .list("actions", \.actions, "What is being done about it"),
      .part("columns", \.columns, "Which columns the table of actions needs"),
      .text("no-action", \.noAction, "Why there is no action"),
      .markup("body", \.body, "Notes on its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension Site {
  func recommendationPages() -> [PlannedPage] {
    record.recommendations.indices.map { index in
      let handle = Handle<Recommendation>(index)
      return PlannedPage(addresses.page(of: handle.ref), .recommendation) { [self] in view(of: handle).view }
    }
  }

  func view(of handle: Handle<Recommendation>) -> RecommendationView { view(of: handle, record[handle]) }

  private func view(of handle: Handle<Recommendation>, _ recommendation: Recommendation) -> RecommendationView {
    let path = addresses.page(of: handle.ref)
    let root = Site.root(of: path)
    let actions = recommendation.actions.map { row(of: $0, root: root, isLinked: true) }
    let (report, reportWithheld) = view(of: recommendation.report)
    return RecommendationView(
      frame: frame(of: handle, recommendation, path),
      heading: say(.recommendationNumber, number: recommendation.number.words),
      reference: recommendation.reference, section: recommendation.section,
      text: markup(recommendation.text, headingShift: 1, root: root), status: standing(of: recommendation),
      due: DueView(recommendation.deadline, asOf: record.asAt, say),
      rating: recommendation.rag.map { RatingView($0, say) },
      review: recommendation.review.map { link(to: $0.ref) },
      committee: record.committee(of: handle).map { link(to: $0.ref) }, portfolio: recommendation.portfolio,
      source: recommendation.source.map { view(of: $0) }, report: report, reportWithheld: reportWithheld,
      addressedTo: views(of: recommendation.addressedTo), leads: views(of: recommendation.leads),
      supersededBy: recommendation.supersededBy.map { link(to: $0.ref, note: note(on: $0)) },
      timeline: timeline(of: handle, root: root), clocks: clocksIfExpected(recommendation),
      noAnswer: noAnswer(recommendation), actions: actions, columns: ActionColumnsView(actions),
      noAction: actions.isEmpty ? noAction(recommendation) : nil,
      body: markupIfAny(recommendation.body, headingShift: 1, root: root), backlinks: backlinks(to: handle.ref))
  }

  private func frame(
    of handle: Handle<Recommendation>, _ recommendation: Recommendation, _ path: String
  ) -> FrameView {
    let title = recommendation.review.map { "\(recommendation.document.title), \(record[$0].document.title)" }
    let siblings = recommendation.review.map { record[$0].recommendations } ?? []
    let place = tracker.place(of: handle)
    return frame(
      .recommendation, path: path, title: title ?? recommendation.document.title,
      description: recommendation.text.prose.plainText.excerpt(), language: recommendation.document.language,
      breadcrumbs: recommendation.review == nil ? [trackerLink] : breadcrumbs(review: recommendation.review),
      previous: place > 0 ? link(to: siblings[place - 1].ref) : nil,
      next: place + 1 < siblings.count ? link(to: siblings[place + 1].ref) : nil,
      isPreview: recommendation.document.isPreview)
  }

  private func note(on handle: Handle<Recommendation>) -> String? {
    record[handle].review.map { record[$0].document.title }
  }

  private func clocksIfExpected(_ recommendation: Recommendation) -> ClocksView? {
    recommendation.answers.isEmpty && !recommendation.status.status.isOpen
      ? nil : clocks(record.responseClock(of: recommendation))
  }

  /// An empty answer says why it is empty.
  private func noAnswer(_ recommendation: Recommendation) -> String? {
    guard recommendation.answers.isEmpty else { return nil }
    guard recommendation.status.status.isOpen else {
      return say(.noAnswerExpected, words: say.status[recommendation.status.status].lowercased())
    }
    let clock = record.responseClock(of: recommendation)
    switch clock.state(asOf: record.asAt) {
    case .overdue: return say(.noAnswerOverdue, day: clock.due?.text ?? "")
    case .notStarted, .running: return say(.noAnswerDue, day: clock.due?.text ?? "")
    case .noStatutoryClock(let reason): return say(.noAnswerByLaw, words: reason)
    case .met, .late: return nil
    }
  }

  private func noAction(_ recommendation: Recommendation) -> String {
    switch recommendation.status.status {
    case .notAccepted: say(.noActionNotAccepted)
    case .superseded: say(.noActionSuperseded)
    case .done: say(.noActionDone)
    case .closedByCommittee: say(.noActionClosed)
    case .notStarted, .underWay, .paused, .notStated:
      say(recommendation.answers.isEmpty ? .noActionUnanswered : .noActionNone)
    }
  }
}
