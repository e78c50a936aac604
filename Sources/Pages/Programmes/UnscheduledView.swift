import Record
import Theme

/// Decisions ahead that no work programme has taken up.
enum UnscheduledView {
  static let vocabulary = Vocabulary<ListPage<Handle<ForwardPlanEntry>>>(
    "unscheduled",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("decisions", \.decisions, "The decisions, by date"),
      .part("pager", \.page.pager, "Where this page stands among those of the list"),
    ])
}

extension Site {
  func unscheduledPages() -> [PlannedPage] {
    pages(of: programme.unscheduled, in: "forward-plan/unscheduled/", .unscheduled, UnscheduledView.vocabulary)
  }
}

extension ListPage<Handle<ForwardPlanEntry>> {
  var frame: FrameView {
    site.frame(
      .unscheduled, page, title: .planUnscheduled, description: .unscheduledDescription,
      above: [site.forwardPlansLink])
  }

  var decisions: [LinkView] { page.rows.map { site.unscheduledLink($0) } }
}
