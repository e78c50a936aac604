import Record
import Theme

/// The decisions of one month or of one decision-maker, from all forward plans.
struct DecisionListView: Viewable {
  let frame: FrameView
  let heading: String
  /// “3 key decisions, 1 non-key decision”.
  let counts: String
  let groups: [DecisionGroupView]
  let pager: PagerView?
  /// The other months, or the other decision-makers.
  let othersHeading: String
  let others: [LinkView]

  static let vocabulary = Vocabulary<DecisionListView>(
    "decisions",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Decisions due in December 2026”, “Decisions of the Cabinet”"),
      .text("counts", \.counts, "How many there are of each type"),
      .list("groups", \.groups, "By decision-maker on the page of a month, by month on that of a decision-maker"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
      .text("others-heading", \.othersHeading, "“Other months”, “Other decision-makers”"),
      .list("others", \.others, "The other months, or the other decision-makers"),
    ])
}

extension Site {
  static let monthsFolder = "forward-plan/by-month/"
  static let makersFolder = "forward-plan/by-maker/"

  func decisionPages() -> [PlannedPage] {
    let months = decisions.months.enumerated().flatMap { place, month in
      decisionPages(
        month, in: Site.monthsFolder, among: decisions.months, say(.otherMonths),
        previous: place > 0 ? decisions.months[place - 1] : nil,
        next: place + 1 < decisions.months.count ? decisions.months[place + 1] : nil
      ) { [self] in heading(of: record[$0].decisionMaker) }
    }
    return months
      + decisions.makers.flatMap { maker in
        decisionPages(
          maker, in: Site.makersFolder, among: decisions.makers, say(.otherMakers), previous: nil, next: nil
        ) { [self] in record[$0].firstDay?.monthText ?? say(.noDateYet) }
      }
  }

  private func decisionPages(
    _ group: DecisionCatalogue.Group, in folder: String, among all: [DecisionCatalogue.Group],
    _ othersHeading: String, previous: DecisionCatalogue.Group?, next: DecisionCatalogue.Group?,
    by key: @escaping @Sendable (Handle<ForwardPlanEntry>) -> String
  ) -> [PlannedPage] {
    let heading = say(.decisionsDue, title: group.heading)
    return paged(group.decisions, in: "\(folder)\(group.slug)/").map { page in
      PlannedPage(page.path, .decisions) { [self] in
        DecisionListView(
          frame: frame(
            .decisions, path: page.path, title: title(heading, page),
            description: "\(heading). \(counts(of: group.decisions))", breadcrumbs: [forwardPlansLink],
            previous: previous.map { link(to: $0, in: folder) }, next: next.map { link(to: $0, in: folder) }),
          heading: heading, counts: counts(of: group.decisions),
          groups: groups(page.rows, root: Site.root(of: page.path), by: key), pager: page.pager,
          othersHeading: othersHeading,
          others: all.filter { $0.slug != group.slug }.map { link(to: $0, in: folder) }
        ).view
      }
    }
  }

  /// In the order in which they first come up.
  private func groups(
    _ rows: [Handle<ForwardPlanEntry>], root: String, by key: (Handle<ForwardPlanEntry>) -> String
  ) -> [DecisionGroupView] {
    var order: [String] = []
    var members: [String: [Handle<ForwardPlanEntry>]] = [:]
    for row in rows {
      let heading = key(row)
      if members[heading] == nil { order.append(heading) }
      members[heading, default: []].append(row)
    }
    return order.enumerated().map { place, heading in
      DecisionGroupView(
        heading: heading, anchor: "group-\(place + 1)",
        decisions: (members[heading] ?? []).map { view(of: $0, root: root, alone: true) })
    }
  }

  func link(to group: DecisionCatalogue.Group, in folder: String) -> LinkView {
    LinkView(
      title: group.heading, link: "\(folder)\(group.slug)/index.html", note: counts(of: group.decisions))
  }

  /// “3 key decisions, 1 non-key decision, 1 of the budget and policy framework, 1 whose kind is not stated”.
  func counts(of decisions: [Handle<ForwardPlanEntry>]) -> String {
    let notStated = decisions.count { record[$0].type == nil }
    let stated = ForwardPlanType.allCases.compactMap { type -> String? in
      let count = decisions.count { record[$0].type == type }
      if count == 0 { return nil }
      switch type {
      case .key: return say(.keyDecisions, count: count)
      case .nonKey: return say(.nonKeyDecisions, count: count)
      case .budgetAndPolicyFramework: return say(.frameworkDecisions, count: count)
      }
    }
    return (stated + (notStated == 0 ? [] : [say(.kindsNotStated, count: notStated)])).joined(separator: ", ")
  }

  var forwardPlansLink: LinkView { LinkView(title: say(.forwardPlansHeading), link: "forward-plan/index.html") }

  /// The list of what scrutiny has not scheduled, with how many there are.
  var undecidedLink: LinkView {
    LinkView(
      title: say(.planUnscheduled), link: "forward-plan/unscheduled/index.html", note: "\(programme.unscheduled.count)")
  }
}
