import Record
import Theme

/// An action plan as a table.
enum ActionPlanView {
  static let vocabulary = Vocabulary<RecordPage<ActionPlan>>(
    "action-plan",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The plan's title"),
      .text("summary", \.it.document.summary, "What it is about"),
      .part("review", \.review, "The review it carries out"),
      .part("meeting", \.meeting, "The meeting that agreed it"),
      .text("as-at", \.it.asAt?.text, "The day its statuses were last brought up to date"),
      .part("progress", \.progress, "How far its actions have come; absent when it has none"),
      .list("actions", \.actions, "Its actions in their order"),
      .part("columns", \.columns, "Which columns the table needs"),
      .list("withheld", \.withheld, "Actions that may not be shown"),
      .list("details", \.details, "What else its fields say"),
      .markup("body", \.body, "The text of its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension RecordPage<ActionPlan> {
  var frame: FrameView {
    frame(
      .actionPlan, of: it.document, state: progress.map { "\($0.words). \($0.breakdown)." },
      above: site.breadcrumbs(review: it.review))
  }
  var review: LinkView? { link(it.review) }
  var meeting: LinkView? { it.meeting.map { site.link(to: $0.ref, note: site.record[$0].date.text) } }
  var progress: ProgressBarView? { ProgressBarView(site.tracker.tally(of: it.actions)) }
  var actions: [ActionRowView] { it.actions.map { site.row(of: $0, root: root, isLinked: false) } }
  var columns: ActionColumnsView { ActionColumnsView(of: it.actions, in: site.record) }
  var withheld: [WithheldView] { it.withheldActions.map { WithheldView($0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }
}

extension Site {
  func actionPlanPages() -> [PlannedPage] { pages(of: record.actionPlans, .actionPlan, ActionPlanView.vocabulary) }

  func breadcrumbs(review: Handle<Review>?) -> [LinkView] {
    [LinkView(title: say(.reviewsHeading), link: "reviews/index.html")] + (review.map { [link(to: $0.ref)] } ?? [])
  }
}
