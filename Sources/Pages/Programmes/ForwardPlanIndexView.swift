import Record
import Theme

/// The decisions ahead: by month, by who takes them, what scrutiny has not scheduled, and the plans as they were published.
enum ForwardPlanIndexView {
  static let vocabulary = Vocabulary<ListPage<Handle<ForwardPlan>>>(
    "forward-plans",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list(
        "months", \.months, "The months in which decisions are due; only on the first page, as all but the plans are"),
      .list("makers", \.makers, "Who takes them"),
      .list("types", \.types, "The types of decision, with what each means"),
      .text("unscheduled-count", \.undecided.count, "How many decisions scrutiny has not scheduled"),
      .list("unscheduled", \.unscheduled, "The first of those decisions"),
      .address("rest", \.rest, "The list of all of them, where not all are here"),
      .list("plans", \.plans, "The plans as they were published, the newest first"),
      .part("pager", \.page.pager, "Where this page stands among those of the list of plans"),
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

extension ListPage<Handle<ForwardPlan>> {
  private static let unscheduledShown = 10

  private var isFirst: Bool { page.number == 1 }

  var frame: FrameView {
    site.frame(.forwardPlans, page, title: .forwardPlansHeading, description: .forwardPlansDescription)
  }

  var months: [LinkView] { isFirst ? site.decisions.months.map { site.link(to: $0, in: Site.monthsFolder) } : [] }
  var makers: [LinkView] { isFirst ? site.decisions.makers.map { site.link(to: $0, in: Site.makersFolder) } : [] }

  var types: [DecisionTypeView] {
    guard isFirst, !site.decisions.months.isEmpty else { return [] }
    return ForwardPlanType.allCases.map {
      DecisionTypeView(name: say.decisionType[$0], meaning: say.decisionMeaning[$0])
    }
  }

  var undecided: [Handle<ForwardPlanEntry>] { site.programme.unscheduled }

  var unscheduled: [LinkView] {
    isFirst ? undecided.prefix(Self.unscheduledShown).map { site.unscheduledLink($0) } : []
  }

  var rest: String? { undecided.count > Self.unscheduledShown ? "forward-plan/unscheduled/index.html" : nil }
  var plans: [ProgrammeIndexRowView] { page.rows.map { site.planRow($0) } }
}
