/// The council's own red, amber, green, with whatever meanings the council gives them.
package enum RAG: String, Term {
  case red
  case amber
  case green
  /// Complete or exceeded, in the councils that use it.
  case blue
  case none

  package var label: String {
    switch self {
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    case .blue: "Blue"
    case .none: "No rating"
    }
  }

  /// Reads “Red”, “AMBER”, “g”; anything longer is a comment and gives nil.
  package init?(asWritten words: String) {
    switch PlainWords.folded(words) {
    case "red", "r": self = .red
    case "amber", "a": self = .amber
    case "green", "g": self = .green
    case "blue", "b": self = .blue
    case "none", "no rating", "n/a": self = .none
    default: return nil
    }
  }
}

/// Which way an indicator ought to go.
package enum Polarity: String, Term {
  case higherIsBetter = "higher-is-better"
  case lowerIsBetter = "lower-is-better"
  case none

  package var label: String {
    switch self {
    case .higherIsBetter: "Higher is better"
    case .lowerIsBetter: "Lower is better"
    case .none: "Neither is better"
    }
  }
}

/// Which way an indicator went since the value before.
package enum Direction: String, Term {
  case up
  case down
  case same

  package var label: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .same: "No change"
    }
  }

  /// The arrow that stands beside the label, never instead of it.
  package var symbol: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .same: "↔"
    }
  }

  /// Reads an arrow or a word.
  package init?(asWritten words: String) {
    switch PlainWords.folded(words) {
    case "↑", "▲", "⬆", "⇧", "up", "rising", "increased": self = .up
    case "↓", "▼", "⬇", "⇩", "down", "falling", "decreased": self = .down
    case "↔", "→", "►", "=", "same", "no change", "unchanged", "static": self = .same
    default: return nil
    }
  }

  /// Whether going this way is good news; nil where neither way is better or nothing changed.
  package func isImprovement(under polarity: Polarity?) -> Bool? {
    guard let polarity else { return nil }
    return switch (self, polarity) {
    case (.same, _), (_, .none): nil
    case (.up, .higherIsBetter), (.down, .lowerIsBetter): true
    case (.up, .lowerIsBetter), (.down, .higherIsBetter): false
    }
  }
}
