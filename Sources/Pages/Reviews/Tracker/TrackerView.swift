import Record
import Theme

/// A list of recommendations: all, or those of one status, committee, lead or year.
struct TrackerView: Viewable {
  let frame: FrameView
  let heading: String
  let meaning: String?
  let subject: LinkView?
  let progress: ProgressBarView?
  let statuses: [ChoiceView]
  let facets: [ChoiceView]
  let rows: [RecommendationRowView]
  let empty: String
  let pager: PagerView?

  static let vocabulary = Vocabulary<TrackerView>(
    "tracker",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Recommendations”, “Overdue recommendations”"),
      .text("meaning", \.meaning, "What stands in the list, in a sentence"),
      .part("subject", \.subject, "The committee, post or person the list is of"),
      .part("progress", \.progress, "How far the recommendations of the list have come"),
      .list("statuses", \.statuses, "The lists by status, each with its count"),
      .list("facets", \.facets, "The ways to divide the list otherwise"),
      .list("rows", \.rows, "The recommendations of this page"),
      .text("empty", \.empty, "What an empty list says"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
    ])
}

/// One of several lists to choose from.
struct ChoiceView: Viewable {
  let title: String
  let link: String
  let count: String?
  let isCurrent: Bool

  static let vocabulary = Vocabulary<ChoiceView>(
    "choice",
    [
      .text("title", \.title, "The list's name"),
      .address("link", \.link, "Its first page"),
      .text("count", \.count, "How many stand in it"),
      .flag("current", \.isCurrent, "Whether it is this list"),
    ])
}

/// What a list of the tracker is of.
private struct TrackerList: Sendable {
  var folder: String
  var heading: String
  var meaning: String?
  var subject: LinkView?
  var filter: TrackerFilter?
  var breadcrumbs: [LinkView] = []
  var empty: String
}

extension Site {
  func trackerPages() -> [PlannedPage] {
    let all = record.recommendations.indices.map { Handle<Recommendation>($0) }
    let whole = TrackerList(
      folder: "recommendations/", heading: say(.navRecommendations), meaning: say(.trackerMeaning),
      empty: say(.facetEmpty))
    return pages(of: all, whole) + TrackerFilter.allCases.flatMap { pages(of: $0) }
      + TrackerFacet.allCases.flatMap { facet in facetPages(facet) + valuePages(facet) }
  }

  private func pages(of filter: TrackerFilter) -> [PlannedPage] {
    let list = TrackerList(
      folder: filter.folder, heading: say(.recommendationsPage, title: say.list[filter].lowercased()),
      meaning: say.listMeaning[filter],
      filter: filter, breadcrumbs: [trackerLink],
      empty: say(.listEmpty, day: record.asAt.text))
    return pages(of: tracker.recommendations(filter), list)
  }

  private func valuePages(_ facet: TrackerFacet) -> [PlannedPage] {
    (tracker.values[facet] ?? []).flatMap { value in
      let list = TrackerList(
        folder: value.folder(of: facet), heading: say(.recommendationsPage, title: value.title),
        subject: value.ref.map { link(to: $0) },
        breadcrumbs: [trackerLink, LinkView(title: say.facet[facet], link: facet.folder + "index.html")],
        empty: say(.trackerNone))
      return pages(of: value.members, list)
    }
  }

  private func pages(of recommendations: [Handle<Recommendation>], _ list: TrackerList) -> [PlannedPage] {
    let tally = tracker.tally(of: recommendations)
    return paged(recommendations, in: list.folder).map { page in
      PlannedPage(page.path, .tracker) { [self] in
        TrackerView(
          frame: frame(
            .tracker, path: page.path, title: title(list.heading, page), description: list.meaning,
            breadcrumbs: list.breadcrumbs),
          heading: list.heading, meaning: list.meaning, subject: list.subject, progress: ProgressBarView(tally),
          statuses: statusChoices(list.filter, isWhole: list.folder == "recommendations/"), facets: facetChoices,
          rows: page.rows.map { row(of: $0) }, empty: list.empty, pager: page.pager
        ).view
      }
    }
  }

  var trackerLink: LinkView { LinkView(title: say(.navRecommendations), link: "recommendations/index.html") }

  /// The lists by status; those in which nothing stands are left out, but overdue and unanswered are always told.
  private func statusChoices(_ current: TrackerFilter?, isWhole: Bool) -> [ChoiceView] {
    let all = ChoiceView(
      title: say(.trackerAll), link: "recommendations/index.html", count: String(record.recommendations.count),
      isCurrent: isWhole)
    return [all]
      + TrackerFilter.allCases.compactMap { filter in
        let count = tracker.recommendations(filter).count
        guard count > 0 || filter == .overdue || filter == .awaitingResponse || filter == current else { return nil }
        return ChoiceView(
          title: say.list[filter], link: filter.folder + "index.html", count: String(count),
          isCurrent: filter == current)
      }
  }

  private var facetChoices: [ChoiceView] {
    TrackerFacet.allCases.map {
      ChoiceView(title: say.facet[$0], link: $0.folder + "index.html", count: nil, isCurrent: false)
    } + [
      ChoiceView(title: say(.owedHeading), link: OwedAddress.page, count: nil, isCurrent: false),
      ChoiceView(
        title: say(.overdueActions), link: ActionFilter.overdue.folder + "index.html", count: nil, isCurrent: false),
    ]
  }
}
