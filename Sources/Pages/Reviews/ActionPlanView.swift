import Record
import Theme

/// An action plan as a table.
struct ActionPlanView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String?
  let review: LinkView?
  let meeting: LinkView?
  let monitoredBy: [LeadView]
  let asAt: String?
  let progress: ProgressBarView?
  let actions: [ActionRowView]
  let columns: ActionColumnsView
  let withheld: [WithheldView]
  let body: [UInt8]?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<ActionPlanView>(
    "action-plan",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The plan's title"),
      .text("summary", \.summary, "What it is about"),
      .part("review", \.review, "The review it carries out"),
      .part("meeting", \.meeting, "The meeting that agreed it"),
      .list("monitored-by", \.monitoredBy, "Who monitors it"),
      .text("as-at", \.asAt, "The day its statuses were last brought up to date"),
      .part("progress", \.progress, "How far its actions have come; absent when it has none"),
      .list("actions", \.actions, "Its actions in their order"),
      .part("columns", \.columns, "Which columns the table needs"),
      .list("withheld", \.withheld, "Actions that may not be shown"),
      .markup("body", \.body, "The text of its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension Site {
  func actionPlanPages() -> [PlannedPage] {
    record.actionPlans.indices.map { index in
      let handle = Handle<ActionPlan>(index)
      return PlannedPage(addresses.page(of: handle.ref), .actionPlan) { [self] in view(of: handle).view }
    }
  }

  func view(of handle: Handle<ActionPlan>) -> ActionPlanView {
    let plan = record[handle]
    let path = addresses.page(of: handle.ref)
    let root = Site.root(of: path)
    let rows = plan.actions.map { row(of: $0, root: root, isLinked: false) }
    return ActionPlanView(
      frame: frame(
        .actionPlan, path: path, title: plan.document.title, description: plan.document.summary,
        language: plan.document.language, breadcrumbs: breadcrumbs(review: plan.review),
        isPreview: plan.document.isPreview),
      title: plan.document.title, summary: plan.document.summary, review: plan.review.map { link(to: $0.ref) },
      meeting: plan.meeting.map { link(to: $0.ref, note: record[$0].date.text) },
      monitoredBy: views(of: plan.monitoredBy), asAt: plan.asAt?.text,
      progress: ProgressBarView(tracker.tally(of: plan.actions)), actions: rows,
      columns: ActionColumnsView(rows), withheld: plan.withheldActions.map { WithheldView($0) },
      body: markupIfAny(plan.body, headingShift: 1, root: root), backlinks: backlinks(to: handle.ref))
  }

  func breadcrumbs(review: Handle<Review>?) -> [LinkView] {
    [LinkView(title: say(.reviewsHeading), link: "reviews/index.html")] + (review.map { [link(to: $0.ref)] } ?? [])
  }
}
