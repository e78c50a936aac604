import Record
import Theme

/// The page that holds the search and, for who cannot run its script, the other ways into the record.
struct SearchView: Viewable {
  let frame: FrameView
  let subjects: [LinkView]
  let indexes: [LinkView]

  static let vocabulary = Vocabulary<SearchView>(
    "search",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("subjects", \.subjects, "Every subject, each one thread through all committees"),
      .list("indexes", \.indexes, "The indexes of the record that it has pages for"),
    ])
}

extension Site {
  /// The search page, which leads to those indexes that are among `pages`.
  func searchPages(_ pages: [PlannedPage]) -> [PlannedPage] {
    let paths = Set(pages.map(\.path))
    return [PlannedPage("search/index.html", .search) { [self] in search(paths).view }]
  }

  private func search(_ paths: Set<String>) -> SearchView {
    SearchView(
      frame: frame(
        .search, path: "search/index.html", title: say(.searchTitle), description: say(.searchDescription)),
      subjects: record.subjects.indices.map { link(to: Handle<Subject>($0).ref) },
      indexes: indexes.filter { paths.contains($0.link) && $0.link != "index.html" })
  }
}
