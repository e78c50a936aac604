import Record
import Theme

/// All reviews, with how far each has come.
enum ReviewsView {
  static let vocabulary = Vocabulary<ListPage<Handle<Review>>>(
    "reviews",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("reviews", \.reviews, "The reviews, the latest first"),
      .part("pager", \.page.pager, "Where this page stands among those of the list"),
    ])
}

extension ListPage<Handle<Review>> {
  var frame: FrameView { site.frame(.reviews, page, title: .reviewsHeading, description: .reviewsDescription) }
  var reviews: [ReviewRowView] { page.rows.map { site.reviewRow($0) } }
}

/// A review in a list.
struct ReviewRowView: Viewable {
  let title: String
  let link: String
  let committee: LinkView
  let summary: String?
  let when: String?
  let squares: SquaresView
  let progress: String

  static let vocabulary = Vocabulary<ReviewRowView>(
    "review-row",
    [
      .text("title", \.title, "The review's title"),
      .address("link", \.link, "Its page"),
      .part("committee", \.committee, "The committee that made it"),
      .text("summary", \.summary, "What it is about"),
      .text("when", \.when, "When it was agreed, or its dates as written"),
      .part("squares", \.squares, "A square for each of its recommendations"),
      .text("progress", \.progress, "“11 recommendations: 3 done, 1 late.”"),
    ])
}

extension Site {
  func reviewIndexPages() -> [PlannedPage] {
    let latest = record.reviews.indices.map { Handle<Review>($0) }.sorted {
      (day(of: $1) ?? .distantPast, $0) < (day(of: $0) ?? .distantPast, $1)
    }
    return pages(of: latest, in: "reviews/", .reviews, ReviewsView.vocabulary)
  }

  func reviewRow(_ handle: Handle<Review>) -> ReviewRowView {
    let review = record[handle]
    return ReviewRowView(
      title: review.document.title, link: address(of: handle.ref), committee: link(to: review.committee.ref),
      summary: review.document.summary,
      when: review.agreedAt.map { say(.reviewAgreedOn, day: record[$0].date.text) } ?? dates(of: review),
      squares: squares(of: review.recommendations, label: review.document.title),
      progress: summary(of: counts(of: review.recommendations)))
  }

  private func dates(of review: Review) -> String? {
    guard let started = review.started?.words, let finished = review.finished?.words else {
      return review.started?.words ?? review.finished?.words
    }
    return say(.fromUntil, from: started, until: finished)
  }

  private func day(of review: Handle<Review>) -> Day? {
    let review = record[review]
    return review.agreedAt.map { record[$0].date } ?? review.finished?.sortDay ?? review.started?.sortDay
  }
}

extension Day {
  /// Before every day of the record, to sort what has no day.
  static let distantPast = Day(number: .min)
}
