import Record
import Theme

/// A recommendation in a list: what was asked for, of whom, where it stands and by when.
struct AskedRowView: Viewable {
  let anchor: String
  let square: SquareView?
  let number: String
  let title: String
  let link: String
  let whole: LinkView?
  let who: String?
  let position: String?
  let state: StateView
  let line: String?
  /// What scrutiny found, or how long it has been silent.
  let standing: String?
  let due: String?
  /// The codes of the lists it stands on, for the boxes that choose among them.
  var lists: String?

  static let vocabulary = Vocabulary<AskedRowView>(
    "asked-row",
    [
      .text("anchor", \.anchor, "An id for the row"),
      .part("square", \.square, "Its square; absent where it has not been made yet"),
      .text("number", \.number, "The number as written"),
      .text("title", \.title, "What was asked for, in a few words"),
      .address("link", \.link, "Its page"),
      .part("whole", \.whole, "The review it belongs to, else the committee that made it"),
      .text("who", \.who, "Who leads on it"),
      .text("position", \.position, "What was answered: accepted, partly accepted"),
      .part("state", \.state, "Where it stands, with the reason and how late it is"),
      .text("line", \.line, "What was last said of it, in the words of whoever said it"),
      .text(
        "standing", \.standing, "What scrutiny found, or how long it has been silent; absent where a status is all"),
      .text("due", \.due, "By when, as written unless it is a plain day; absent where no date is set"),
      .text("lists", \.lists, "The lists it stands on, for the boxes that choose among them"),
    ])
}

/// An action in a line: where it stands in its plan, what is to be done, and how far it is.
struct TaskLineView: Viewable {
  let title: String
  let link: String
  let text: String
  let status: StatusView

  static let vocabulary = Vocabulary<TaskLineView>(
    "task-line",
    [
      .text("title", \.title, "“Action 1 (a)”"),
      .address("link", \.link, "Its row in the plan"),
      .text("text", \.text, "What is to be done, shortened where it is long"),
      .part("status", \.status, "How far it is"),
    ])
}

/// The recommendations of a list that are in one state.
struct AskedGroupView: Viewable {
  let title: String
  let state: RecommendationState
  let count: Int
  let rows: [AskedRowView]

  static let vocabulary = Vocabulary<AskedGroupView>(
    "asked-group",
    [
      .text("title", \.title, "The state"),
      .text("anchor", \.state.rawValue, "Its place on the page: “on-track”"),
      .text("count", \.count, "How many of the list are in it"),
      .flag("ended", \.state.isEnded, "Whether nothing more is expected of these"),
      .list("rows", \.rows, "Those of this page"),
    ])
}

extension Site {
  /// How it stands on the record's own day; what has not been made yet waits.
  func standing(of handle: Handle<Recommendation>) -> RecommendationState { states.now(of: handle)?.state ?? .waiting }

  /// The state with its reason and lateness, as it stands at the beginning of a line.
  func standingView(of handle: Handle<Recommendation>) -> StateView {
    StateView(state: standing(of: handle), words: stateWords(of: handle).capitalisedFirst)
  }

  /// `isAtHome` where the page is that of the review, so that its name need not stand in every row.
  func asked(_ handle: Handle<Recommendation>, isAtHome: Bool = false, lists: String? = nil) -> AskedRowView {
    let it = record[handle]
    let whole = isAtHome ? nil : it.review?.ref ?? record.committee(of: handle)?.ref
    return AskedRowView(
      anchor: it.document.id.last.text, square: square(of: handle), number: it.number.words,
      title: record.shortTitle(of: handle), link: address(of: handle.ref), whole: whole.map { link(to: $0) },
      who: it.leads.isEmpty ? nil : say.list(it.leads.map { name(of: $0) }),
      position: it.position.map { say.position[$0].lowercased() },
      state: standingView(of: handle), line: lastWords(of: it), standing: shortStanding(of: it),
      due: promise(of: it.deadline), lists: lists)
  }

  /// The longest late first, then those that wait, are on track, are done and will not happen, each in the order of the record.
  func inOrderOfUrgency(_ recommendations: [Handle<Recommendation>]) -> [Handle<Recommendation>] {
    let order = RecommendationState.inLists
    return recommendations.map { handle in
      let state = standing(of: handle)
      let day = state == .late ? states.now(of: handle)?.day?.number ?? .max : 0
      return (rank: (order.firstIndex(of: state) ?? order.count, day, handle), handle: handle)
    }.sorted { $0.rank < $1.rank }.map(\.handle)
  }

  /// Those of one page, which are in order of urgency, under their states.
  func groups(
    _ page: [Handle<Recommendation>], of counts: StateCounts, lists: [Handle<Recommendation>: String] = [:]
  ) -> [AskedGroupView] {
    RecommendationState.inLists.compactMap { state in
      let own = page.filter { standing(of: $0) == state }
      if own.isEmpty { return nil }
      return AskedGroupView(
        title: say.state[state], state: state, count: max(counts[state], own.count),
        rows: own.map { asked($0, lists: lists[$0]) })
    }
  }

  func task(_ handle: Handle<Action>) -> TaskLineView {
    let action = record[handle]
    return TaskLineView(
      title: title(of: handle.ref), link: address(of: handle.ref), text: action.text.prose.plainText.excerpt(140),
      status: StatusView(action.status.status, say))
  }

  /// A person by name, a post by its title, also where its holder was written beside it; others as they are written.
  func name(of lead: Lead) -> String { chief(of: lead).map { title(of: $0) } ?? lead.words }

  /// The one that is meant, or the post where a post and its holder are; nil where that cannot be told.
  func chief(of lead: Lead) -> RecordRef? {
    lead.refs.count > 1 ? lead.refs.first { $0.kind == .post } : lead.refs.first
  }

  /// What was said last of how far it is: the words of the status, its reason, or those of the latest claim; nothing that only says
  /// the status again.
  func lastWords(of recommendation: Recommendation) -> String? {
    let status = recommendation.status
    let label = say.status[status.status].lowercased()
    return [status.words, status.reason, recommendation.claims.compactMap(\.open).last?.words].compactMap(\.self)
      .first { $0.lowercased() != label }?.excerpt(120)
  }

  /// The deadline that stands, as written unless it is a plain day.
  func promise(of deadline: Deadline) -> String? { deadline.due?.text ?? deadline.standing?.told }
}
