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
  let count: Int
  let progress: String

  static let vocabulary = Vocabulary<FacetRowView>(
    "facet-row",
    [
      .text("title", \.title, "The committee, review, lead or year"),
      .address("link", \.link, "Its list"),
      .text("count", \.count, "How many recommendations it has"),
      .text("progress", \.progress, "“12 of 40 done, 3 overdue”"),
    ])
}

extension Site {
  /// The pages that list the values of a facet. Reviews have pages of their own, so they are linked to at once.
  func facetPages(_ facet: TrackerFacet) -> [PlannedPage] {
    let heading = say.facetHeading[facet]
    return paged(facetRows(facet), in: facet.folder).map { page in
      PlannedPage(page.path, .facet) { [self] in
        FacetView(
          frame: frame(.facet, path: page.path, title: title(heading, page), breadcrumbs: [trackerLink]),
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
        let recommendations = record[handle].recommendations
        return FacetRowView(
          title: record[handle].document.title, link: address(of: handle.ref, anchor: "recommendations"),
          count: recommendations.count, progress: tracker.tally(of: recommendations).words)
      }
    }
    return (tracker.values[facet] ?? []).map { value in
      FacetRowView(
        title: value.title, link: value.folder(of: facet) + "index.html", count: value.members.count,
        progress: tracker.tally(of: value.members).words)
    }
  }
}
