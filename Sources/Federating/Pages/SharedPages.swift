import Record
import Theme

/// What several councils recommended, in the list of all.
struct SharedRow: Viewable {
  let shared: FederationLink
  let news: String

  static let vocabulary = Vocabulary<SharedRow>(
    "federation-shared-row",
    [
      .part("shared", \.shared, "Its page, with the first words of the first"),
      .text("news", \.news, "How many recommended it, and what became of it"),
    ])
}

/// Everything that several councils recommended.
struct SharedListView: Viewable {
  let frame: FederationFrame
  let rows: [SharedRow]
  let pager: FederationPager?

  static let vocabulary = Vocabulary<SharedListView>(
    "federation-shared-list",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("rows", \.rows, "What most councils recommended first"),
      .part("pager", \.pager, "Where this page stands in a long list"),
    ])
}

/// Who else recommended this, and what became of it.
struct SharedView: Viewable {
  let frame: FederationFrame
  let text: String
  let news: String
  let rows: [RecommendationRow]

  static let vocabulary = Vocabulary<SharedView>(
    "federation-shared",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("text", \.text, "The words of the first"),
      .text("news", \.news, "How many recommended it, and what became of it"),
      .list("rows", \.rows, "Each of them, the earliest first"),
    ])
}

extension FederationPages {
  var sharedLists: [FederationPage] {
    FederationList.pages(of: Array(federation.shared.indices), in: "shared/").map { list in
      FederationPage(path: list.path, kind: .sharedList) { [self] in
        SharedListView(
          frame: frame(.sharedList, title(words(.shared), list)),
          rows: list.rows.map { SharedRow(shared: link(toShared: $0), news: news(of: federation.shared[$0])) },
          pager: list.pager
        ).view
      }
    }
  }

  var sharedPages: [FederationPage] {
    federation.shared.indices.map { number in
      FederationPage(path: path(ofShared: number), kind: .shared) { [self] in view(number).view }
    }
  }

  private func view(_ number: Int) -> SharedView {
    let shared = federation.shared[number]
    let link = link(toShared: number)
    return SharedView(
      frame: frame(.shared, link.title, above: [FederationLink(title: words(.shared), link: "shared/index.html")]),
      text: federation.recommendation(shared.first).text, news: news(of: shared),
      rows: shared.members.enumerated().map { row($1.made, score: $0 == 0 ? nil : $1.score) })
  }

  /// Counts what councils say themselves; where one says nothing, nothing is counted.
  private func news(of shared: SharedRecommendation) -> String {
    let all = shared.members.map { federation.recommendation($0.made) }
    func count(_ holds: (MadeRecommendation) -> Bool) -> String { String(all.count(where: holds)) }
    return words(
      .sharedNews, count { $0.position == .accepted || $0.position == .partlyAccepted },
      count { $0.state.map { $0 == .done } ?? ($0.status == .done) }, count { $0.state == .late },
      count { $0.state.map { $0 == .notHappening } ?? ($0.position == .rejected) }, count: shared.councils)
  }
}
