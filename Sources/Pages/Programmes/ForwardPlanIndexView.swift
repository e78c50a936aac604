import Record
import Theme

/// The decisions ahead: by month, by who takes them, what scrutiny has not scheduled, and the plans as they were published.
struct ForwardPlanIndexView: Viewable {
  let frame: FrameView
  let months: [LinkView]
  let makers: [LinkView]
  let types: [DecisionTypeView]
  let unscheduledCount: Int
  let unscheduled: [LinkView]
  /// The list of all of them, where not all are listed here.
  let rest: String?
  let plans: [ProgrammeIndexRowView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<ForwardPlanIndexView>(
    "forward-plans",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list(
        "months", \.months, "The months in which decisions are due; only on the first page, as all but the plans are"),
      .list("makers", \.makers, "Who takes them"),
      .list("types", \.types, "The types of decision, with what each means"),
      .text("unscheduled-count", \.unscheduledCount, "How many decisions scrutiny has not scheduled"),
      .list("unscheduled", \.unscheduled, "The first of those decisions"),
      .address("rest", \.rest, "The list of all of them, where not all are here"),
      .list("plans", \.plans, "The plans as they were published, the newest first"),
      .part("pager", \.pager, "Where this page stands among those of the list of plans"),
    ])
}

/// A type of decision and what it means for a reader.
struct DecisionTypeView: Viewable {
  let name: String
  let meaning: String

  static let vocabulary = Vocabulary<DecisionTypeView>(
    "decision-type",
    [
      .text("name", \.name, "Key decision, Non-key decision …"),
      .text("meaning", \.meaning, "What that is"),
    ])
}

extension Site {
  private static let unscheduledShown = 10

  func forwardPlanIndexPages(_ rows: [ProgrammeIndexRowView]) -> [PlannedPage] {
    paged(rows, in: "forward-plan/").map { page in
      PlannedPage(page.path, .forwardPlans) { [self] in view(of: page).view }
    }
  }

  private func view(of type: ForwardPlanType) -> DecisionTypeView {
    DecisionTypeView(name: say.decisionType[type], meaning: say.decisionMeaning[type])
  }

  private func view(of page: IndexPage<ProgrammeIndexRowView>) -> ForwardPlanIndexView {
    let isFirst = page.number == 1
    let all = programme.unscheduled
    return ForwardPlanIndexView(
      frame: frame(
        .forwardPlans, path: page.path, title: title(say(.forwardPlansHeading), page),
        description: say(.forwardPlansDescription)),
      months: isFirst ? decisions.months.map { link(to: $0, in: Site.monthsFolder) } : [],
      makers: isFirst ? decisions.makers.map { link(to: $0, in: Site.makersFolder) } : [],
      types: isFirst && !decisions.months.isEmpty ? ForwardPlanType.allCases.map { view(of: $0) } : [],
      unscheduledCount: all.count,
      unscheduled: isFirst ? all.prefix(Site.unscheduledShown).map { unscheduledLink($0) } : [],
      rest: all.count > Site.unscheduledShown ? "forward-plan/unscheduled/index.html" : nil, plans: page.rows,
      pager: page.pager)
  }
}
