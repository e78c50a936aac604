import Record
import Theme

/// The values of one way to divide the recommendations, each with how far its own have come.
struct FacetView: Viewable {
  let frame: FrameView
  let heading: String
  let values: [FacetRowView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<FacetView>(
    "facet",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("heading", \.heading, "“Recommendations by committee”"),
      .list("values", \.values, "The committees, reviews, leads or years"),
      .part("pager", \.pager, "Where this page stands among those of the list"),
    ])
}

struct FacetRowView: Viewable {
  let title: String
  let link: String
  let counts: StateCounts
  let words: String

  static let vocabulary = Vocabulary<FacetRowView>(
    "facet-row",
    [
      .text("title", \.title, "The committee, review, lead or year"),
      .address("link", \.link, "Its list"),
      .text("count", \.counts.total, "How many recommendations it has"),
      .text("late", \.late, "How many of them are late"),
      .flag("any-late", \.isLate, "Whether any is"),
      .text("words", \.words, "“12 done, 3 late”"),
    ])

  private var late: Int { counts[.late] }
  private var isLate: Bool { late > 0 }
}

extension Site {
  /// The pages that list the values of a facet. Reviews have pages of their own, so they are linked to at once.
  func facetPages(_ facet: TrackerFacet) -> [PlannedPage] {
    let heading = say.facetHeading[facet]
    return paged(facetRows(facet), in: facet.folder).map { page in
      PlannedPage(page.path, .facet) { [self] in
        FacetView(
          frame: frame(
            .facet, path: page.path, title: title(heading, page),
            description:
              "\(title(heading, page)). \(summary(of: counts(of: record.recommendations.indices.map { Handle<Recommendation>($0) })))",
            breadcrumbs: [trackerLink]),
          heading: heading,
          values: page.rows, pager: page.pager
        ).view
      }
    }
  }

  private func facetRows(_ facet: TrackerFacet) -> [FacetRowView] {
    if facet == .review {
      return record.reviews.indices.map { index in
        let handle = Handle<Review>(index)
        return facetRow(
          record[handle].document.title, address(of: handle.ref, anchor: "recommendations"),
          record[handle].recommendations)
      }
    }
    return (tracker.values[facet] ?? []).map { value in
      facetRow(value.title, value.folder(of: facet) + "index.html", value.members)
    }
  }

  private func facetRow(_ title: String, _ link: String, _ members: [Handle<Recommendation>]) -> FacetRowView {
    let counts = counts(of: members)
    return FacetRowView(title: title, link: link, counts: counts, words: words(of: counts))
  }
}
