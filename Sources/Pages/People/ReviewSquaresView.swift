import Record
import Theme

/// A review with a square for each of its recommendations: a row of somebody's reviews.
struct ReviewSquaresView: Viewable {
  let review: LinkView
  let squares: SquaresView?

  static let vocabulary = Vocabulary<ReviewSquaresView>(
    "review-squares",
    [
      .part("review", \.review, "The review"),
      .part("squares", \.squares, "Its recommendations; absent while it has made none"),
    ])
}

extension Site {
  func squares(of reviews: [Handle<Review>]) -> [ReviewSquaresView] {
    reviews.map { handle in
      let recommendations = record[handle].recommendations
      return ReviewSquaresView(
        review: link(to: handle.ref),
        squares: recommendations.isEmpty ? nil : squares(of: recommendations, label: title(of: handle.ref)))
    }
  }
}
