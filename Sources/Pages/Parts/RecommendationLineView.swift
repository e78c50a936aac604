import Record
import Theme

/// A recommendation in a line of a paper: its square, what it is called and how it stands.
struct RecommendationLineView: Viewable {
  let squares: SquaresView
  let title: String
  let link: String
  /// Nothing for what did not exist on the record's own day.
  let state: StateView?
  var otherLanguage: String?

  static let vocabulary = Vocabulary<RecommendationLineView>(
    "recommendation-line",
    [
      .list("squares", \.squares.squares, "Its square"),
      .text("title", \.title, "What it is called"),
      .address("link", \.link, "Its page"),
      .text("other-language", \.otherLanguage, "The language of its words, where it is not that of the page"),
      .part("standing", \.state, "How it stands"),
    ])
}

extension Site {
  func line(of handle: Handle<Recommendation>) -> RecommendationLineView {
    RecommendationLineView(
      squares: squares(of: [handle], label: ""), title: record.shortTitle(of: handle),
      link: address(of: handle.ref), state: state(of: handle),
      otherLanguage: otherLanguage(of: handle.ref))
  }
}
