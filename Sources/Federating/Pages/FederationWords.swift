import Pages
import Record
package import Theme

/// A sentence that pages of a federation say outside templates; its key in the strings file is its name here.
enum FederationSentence: String, CaseIterable {
  case title = "federation-title"
  case councils = "federation-councils"
  case topics = "federation-topics"
  case shared = "federation-shared"
  case search = "search-title"
  case searchDescription = "federation-search-description"
  case news = "federation-news"
  case councilNews = "federation-council-news"
  case topicNews = "federation-topic-news"
  case topicRecommendations = "federation-topic-recommendations"
  case sharedNews = "federation-shared-news"
  case sharedTitle = "federation-shared-title"
  case whole = "federation-whole"
  case incomplete = "federation-incomplete"
  case unknown = "federation-unknown"
  case near = "federation-near"
  case sameWords = "federation-same-words"
  case pageTitle = "federation-page-title"

  var gaps: [String] {
    switch self {
    case .title, .councils, .topics, .shared, .search, .searchDescription, .unknown, .sameWords: []
    case .news: ["count", "made", "shared"]
    case .councilNews: ["day", "meetings", "made", "shared"]
    case .topicNews, .topicRecommendations, .whole: ["count"]
    case .sharedNews: ["count", "accepted", "done", "late", "refused"]
    case .sharedTitle: ["words"]
    case .incomplete: ["count", "of"]
    case .near: ["score"]
    case .pageTitle: ["title", "number"]
    }
  }
}

/// What pages of a federation say in the theme's own words.
package struct FederationWords: Sendable {
  private let sentences: [FederationSentence: Sentence]
  private let statuses: [RecommendationStatus: String]
  private let states: [RecommendationState: String]
  private let reasons: [StateReason: String]
  private let positions: [Position: String]

  /// `source` is asked once for each sentence.
  package init(_ source: (SentenceShape) -> Sentence) {
    func all<Key: Hashable, Said>(_ keys: [Key], _ said: (Key) -> Said) -> [Key: Said] {
      Dictionary(uniqueKeysWithValues: keys.map { ($0, said($0)) })
    }
    sentences = all(FederationSentence.allCases) { source(SentenceShape($0.rawValue, gaps: $0.gaps)) }
    statuses = all(RecommendationStatus.allCases) { source(SentenceShape("status-\($0.rawValue)")).filled() }
    states = all(RecommendationState.allCases) { source(SentenceShape("state-\($0.rawValue)")).filled() }
    reasons = all(StateReason.allCases) { source(SentenceShape("state-reason-\($0.rawValue)")).filled() }
    positions = all(Position.allCases) { source(SentenceShape("position-\($0.rawValue)")).filled() }
  }

  /// The sentences that a theme must have.
  package static var declared: [SentenceShape] {
    var shapes: [SentenceShape] = []
    _ = FederationWords { shape in
      shapes.append(shape)
      return Sentence()
    }
    return shapes
  }

  func callAsFunction(_ sentence: FederationSentence, _ values: String..., count: Int? = nil) -> String {
    sentences[sentence]?.filled(count.map { [String($0)] + values } ?? values, count: count) ?? ""
  }

  func word(_ status: RecommendationStatus) -> StatusWord {
    StatusWord(shape: StatusShape(status).rawValue, word: statuses[status] ?? "")
  }

  func word(_ position: Position) -> StatusWord {
    StatusWord(shape: StatusShape(position).rawValue, word: positions[position] ?? "")
  }

  func word(_ state: RecommendationState) -> StatusWord {
    StatusWord(shape: StatusShape(state).rawValue, word: states[state] ?? "")
  }

  func word(_ reason: StateReason) -> String { reasons[reason] ?? "" }
}

/// A status or a position, for `parts/status-tag`.
struct StatusWord: Viewable {
  let shape: String
  let word: String

  static let vocabulary = Vocabulary<StatusWord>(
    "federation-status",
    [
      .text("shape", \.shape, "Which it is, for its shape and colour"),
      .text("word", \.word, "The word"),
    ])
}
