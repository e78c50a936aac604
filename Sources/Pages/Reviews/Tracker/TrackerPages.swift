import Record
import Theme

/// What a list of the tracker is of.
private struct TrackerList: Sendable {
  var folder: String
  var title: String
  var meaning: String?
  var subject: LinkView?
  var filter: TrackerFilter?
  var state: RecommendationState?
  var breadcrumbs: [LinkView] = []
  var empty: String

  var isWhole: Bool { folder == TrackerAddress.folder }
}

enum TrackerAddress {
  static let folder = "recommendations/"
  /// How many recommendations stand on one page: a list up to so long is whole.
  static let most = 300

  static func folder(of state: RecommendationState) -> String { folder + "state/\(state.rawValue)/" }
}

extension Site {
  func trackerPages() -> [PlannedPage] {
    let all = record.recommendations.indices.map { Handle<Recommendation>($0) }
    let whole = TrackerList(
      folder: TrackerAddress.folder, title: say(.navRecommendations), meaning: say(.trackerMeaning),
      empty: say(.facetEmpty))
    return pages(of: all, whole) + RecommendationState.inLists.flatMap { pages(of: $0, all) }
      + TrackerFilter.allCases.flatMap { pages(of: $0) }
      + TrackerFacet.allCases.flatMap { facet in facetPages(facet) + valuePages(facet) }
  }

  private func pages(of state: RecommendationState, _ all: [Handle<Recommendation>]) -> [PlannedPage] {
    let list = TrackerList(
      folder: TrackerAddress.folder(of: state),
      title: say(.recommendationsPage, title: say.state[state].lowercased()), meaning: say.stateMeaning[state],
      state: state, breadcrumbs: [trackerLink], empty: say(.listEmpty, day: record.asAt.text))
    return pages(of: all.filter { states.now(of: $0)?.state == state }, list)
  }

  private func pages(of filter: TrackerFilter) -> [PlannedPage] {
    let list = TrackerList(
      folder: filter.folder, title: say(.recommendationsPage, title: say.list[filter].lowercased()),
      meaning: say.listMeaning[filter], filter: filter, breadcrumbs: [trackerLink],
      empty: say(.listEmpty, day: record.asAt.text))
    return pages(of: tracker.recommendations(filter), list)
  }

  private func valuePages(_ facet: TrackerFacet) -> [PlannedPage] {
    (tracker.values[facet] ?? []).flatMap { value in
      let list = TrackerList(
        folder: value.folder(of: facet), title: say(.recommendationsPage, title: value.title),
        subject: value.ref.map { link(to: $0) },
        breadcrumbs: [trackerLink, LinkView(title: say.facet[facet], link: facet.folder + "index.html")],
        empty: say(.trackerNone))
      return pages(of: value.members, list)
    }
  }

  private func pages(of recommendations: [Handle<Recommendation>], _ list: TrackerList) -> [PlannedPage] {
    let ordered = inOrderOfUrgency(recommendations)
    return paged(ordered, in: list.folder, size: TrackerAddress.most).map { page in
      PlannedPage(page.path, .tracker) { [self] in view(of: page, recommendations, list).view }
    }
  }

  private func view(
    of page: IndexPage<Handle<Recommendation>>, _ all: [Handle<Recommendation>], _ list: TrackerList
  ) -> TrackerView {
    let counts = counts(of: all)
    let isShort = page.pager == nil && !all.isEmpty
    return TrackerView(
      frame: frame(
        .tracker, path: page.path, title: title(list.title, page),
        description: counts.total == 0 ? list.meaning : summary(of: counts), breadcrumbs: list.breadcrumbs),
      heading: list.isWhole && counts.total > 0
        ? title(say(.trackerHeading, count: counts.total, words: headline(counts)), page) : title(list.title, page),
      lead: list.state == nil ? summary(of: counts) : say(.recommendations, count: counts.total),
      meaning: list.meaning, subject: list.subject,
      chips: list.isWhole || list.state != nil ? chips(list.state) : [],
      reviews: isShort && list.state == nil ? squaresByOrigin(of: all) : [],
      owed: list.isWhole && page.number == 1 ? owedRoll : nil, facets: facetChoices, lists: listChoices(list.filter),
      choosers: list.isWhole && isShort ? choosers : [],
      groups: groups(page.rows, of: counts, lists: list.isWhole && isShort ? tracker.codes : [:]),
      withheld: list.isWhole ? withheldCount : nil, empty: list.empty, pager: page.pager)
  }

  /// “8 done, 7 late”.
  private func headline(_ counts: StateCounts) -> String {
    [RecommendationState.done, .late].map { words(of: counts[$0], $0) }.joined(separator: ", ")
  }

  /// Recommendations that exist and may not be shown.
  private var withheldCount: String? {
    let count = record.reviews.reduce(0) { $0 + $1.withheldRecommendations.count }
    return count == 0 ? nil : say(.trackerWithheld, count: count)
  }

  var trackerLink: LinkView { LinkView(title: say(.navRecommendations), link: "recommendations/index.html") }

  /// All recommendations by their state, late ones first.
  private func chips(_ current: RecommendationState?) -> [ChipView] {
    let counts = counts(of: record.recommendations.indices.map { Handle<Recommendation>($0) })
    return RecommendationState.inLists.map { state in
      ChipView(
        state: state, count: counts[state], title: say.state[state].lowercased(),
        link: TrackerAddress.folder(of: state) + "index.html", isCurrent: state == current)
    }
  }

  /// The further lists; those in which nothing stands are left out, but overdue and unanswered are always told.
  private func listChoices(_ current: TrackerFilter?) -> [ChoiceView] {
    TrackerFilter.allCases.compactMap { filter in
      let count = tracker.recommendations(filter).count
      guard count > 0 || filter == .overdue || filter == .awaitingResponse || filter == current else { return nil }
      return ChoiceView(
        title: say.list[filter], link: filter.folder + "index.html", count: String(count), isCurrent: filter == current)
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
