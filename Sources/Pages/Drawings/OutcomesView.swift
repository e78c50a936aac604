import Record
import Serialising
import Theme

/// What became of some recommendations: a bar with a piece for each of the five states, and the same as words with counts.
struct OutcomesView: Viewable {
  let drawing: [UInt8]
  let counts: [StateCountView]

  static let vocabulary = Vocabulary<OutcomesView>(
    "outcomes",
    [
      .markup("drawing", \.drawing, "A bar with a piece for each state, as an SVG without words"),
      .list("counts", \.counts, "The states that there are, with how many are in each"),
    ])
}

/// How many recommendations are in a state.
struct StateCountView: Viewable {
  let state: RecommendationState
  let words: String
  let count: Int

  static let vocabulary = Vocabulary<StateCountView>(
    "state-count",
    [
      .text("state", \.state.styleClass, "The class of its shape: state-late"),
      .text("words", \.words, "The state in a word or two"),
      .text("count", \.count, "How many there are"),
    ])
}

extension Site {
  /// Nothing where nothing was recommended.
  func outcomes(of recommendations: [Handle<Recommendation>]) -> OutcomesView? {
    let states = recommendations.compactMap { state(of: $0)?.state }
    let order: [RecommendationState] = [.late, .waiting, .onTrack, .done, .notHappening]
    let counts = order.compactMap { state -> StateCountView? in
      let count = states.count { $0 == state }
      return count == 0 ? nil : StateCountView(state: state, words: say.state[state].lowercased(), count: count)
    }
    return counts.isEmpty ? nil : OutcomesView(drawing: Site.bar(counts, of: states.count), counts: counts)
  }

  private static func bar(_ counts: [StateCountView], of all: Int) -> [UInt8] {
    var markup = XMLWriter(pieceOf: .xml)
    markup.open("svg", ["class": "outcome-bar", "aria-hidden": "true", "focusable": "false"])
    var before = 0
    for piece in counts {
      let (x, width) = (Double(before) / Double(all), Double(piece.count) / Double(all))
      markup.open("g", ["class": piece.state.styleClass])
      markup.empty("rect", ["x": x.percent, "y": "1", "width": width.percent, "height": "26"])
      markup.element("text", ["x": (x + width / 2).percent, "y": "19", "text-anchor": "middle"], "\(piece.count)")
      markup.close()
      before += piece.count
    }
    return markup.finish()
  }
}
