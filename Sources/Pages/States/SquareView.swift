import Record
package import Theme

/// A recommendation as one square: a number that leads to it, and a shape that says how it stands.
struct SquareView: Viewable {
  let number: String
  let link: String
  /// “3: one telephone number – on track”.
  let name: String
  let state: RecommendationState

  static let vocabulary = Vocabulary<SquareView>(
    "square",
    [
      .text("number", \.number, "The number as written"),
      .address("link", \.link, "The recommendation's page"),
      .text("name", \.name, "What it is and how it stands, for whoever cannot see it"),
      .text("state", \.state.styleClass, "The class of its shape: state-late"),
    ])
}

/// The squares of some recommendations: of a review, a topic, a person.
struct SquaresView: Viewable {
  /// Whose they are.
  let label: String
  let squares: [SquareView]

  static let vocabulary = Vocabulary<SquaresView>(
    "squares",
    [
      .text("label", \.label, "Whose squares they are"),
      .list("squares", \.squares, "A square for each recommendation"),
    ])
}

/// How a recommendation stands: a word beside its shape.
struct StateView: Viewable {
  let state: RecommendationState
  let words: String

  static let vocabulary = Vocabulary<StateView>(
    "standing-state",
    [
      .text("state", \.state.styleClass, "The class of its shape: state-late"),
      .text("words", \.words, "The state in a word or two"),
    ])
}

extension RecommendationState {
  /// The class that draws its shape.
  var styleClass: String { "state-" + rawValue }
}

extension Site {
  /// Nil for what did not exist on the record's own day.
  func state(of recommendation: Handle<Recommendation>) -> StateView? {
    states.now(of: recommendation).map { StateView(state: $0.state, words: stateWords(of: $0).capitalisedFirst) }
  }

  /// Leaves out what did not exist on the record's own day.
  func squares(of recommendations: [Handle<Recommendation>], label: String) -> SquaresView {
    SquaresView(label: label, squares: recommendations.compactMap { square(of: $0) })
  }

  func square(of recommendation: Handle<Recommendation>) -> SquareView? {
    guard let now = states.now(of: recommendation) else { return nil }
    let it = record[recommendation]
    return SquareView(
      number: it.number.words, link: address(of: recommendation.ref),
      name: say(
        .squareName, number: it.number.words, title: record.shortTitle(of: recommendation), words: stateWords(of: now)),
      state: now.state)
  }
}
