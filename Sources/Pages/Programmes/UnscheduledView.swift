import Record
import Theme

/// Decisions ahead that no work programme has taken up.
struct UnscheduledView: Viewable {
  let frame: FrameView
  let decisions: [LinkView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<UnscheduledView>(
    "unscheduled",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("decisions", \.decisions, "The decisions, by date"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
    ])
}

extension Site {
  func unscheduledPages() -> [PlannedPage] {
    paged(programme.unscheduled, in: "forward-plan/unscheduled/").map { page in
      PlannedPage(page.path, .unscheduled) { [self] in
        UnscheduledView(
          frame: frame(
            .unscheduled, path: page.path, title: title(say(.planUnscheduled), page),
            description: say(.unscheduledDescription), breadcrumbs: [forwardPlansLink]),
          decisions: page.rows.map { unscheduledLink($0) }, pager: page.pager
        ).view
      }
    }
  }
}
