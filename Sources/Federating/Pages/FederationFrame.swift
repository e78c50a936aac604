package import Theme

/// The pages of a federation; each has a template of the same name.
package enum FederationPageKind: String, CaseIterable, Sendable {
  case home = "federation/home"
  case council = "federation/council"
  case topics = "federation/topics"
  case topic = "federation/topic"
  case sharedList = "federation/shared-list"
  case shared = "federation/shared"
  case search = "federation/search"

  package var shape: Shape {
    switch self {
    case .home: FederationHomeView.vocabulary.shape
    case .council: MemberView.vocabulary.shape
    case .topics: TopicListView.vocabulary.shape
    case .topic: TopicView.vocabulary.shape
    case .sharedList: SharedListView.vocabulary.shape
    case .shared: SharedView.vocabulary.shape
    case .search: FederationSearchView.vocabulary.shape
    }
  }
}

/// A page that will be written.
package struct FederationPage: Sendable {
  package let path: String
  package let kind: FederationPageKind
  package let view: @Sendable () -> View

  /// What leads from the page back to the root of the site: “../../”.
  package var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }
}

/// A link with its words.
struct FederationLink: Viewable {
  let title: String
  let link: String
  var note: String?
  var otherLanguage: String?

  static let vocabulary = Vocabulary<FederationLink>(
    "federation-link",
    [
      .text("title", \.title, "The words of the link"),
      .address("link", \.link, "Where it leads"),
      .text("note", \.note, "A few words beside it"),
      .text("other-language", \.otherLanguage, "The language of its words, where it is not that of the page"),
    ])
}

/// What stands around the content of every page of a federation.
struct FederationFrame: Viewable {
  let kind: FederationPageKind
  let title: String
  let description: String
  let asAt: String
  var above: [FederationLink] = []

  static let vocabulary = Vocabulary<FederationFrame>(
    "federation-frame",
    [
      .address("root", \.root, "The way to the root of the site, to begin an address with"),
      .text("kind", \.kindName, "The kind of page, for styles and for checks"),
      .text("title", \.title, "The page's title"),
      .text("description", \.description, "One sentence for search engines"),
      .text("as-at", \.asAt, "The latest day that a council's site speaks of"),
      .list("breadcrumbs", \.above, "The pages above this one, from the home page"),
      .flag("in-councils", \.isInCouncils, "Whether the page belongs to the masthead's link “Councils”"),
      .flag("in-topics", \.isInTopics, "Whether it belongs to “Topics”"),
      .flag("in-shared", \.isInShared, "Whether it belongs to “Recommended by several”"),
      .flag("in-search", \.isInSearch, "Whether it is the search page, which has its own box"),
    ])

  var root: String { "" }
  var kindName: String { kind.rawValue.replacing("/", with: "-") }
  var isInCouncils: Bool { kind == .home || kind == .council }
  var isInTopics: Bool { kind == .topics || kind == .topic }
  var isInShared: Bool { kind == .sharedList || kind == .shared }
  var isInSearch: Bool { kind == .search }
}

/// Where a page of a long list stands among its pages.
struct FederationPager: Viewable {
  let number: Int
  let count: Int
  let previous: String?
  let next: String?

  static let vocabulary = Vocabulary<FederationPager>(
    "federation-pager",
    [
      .text("number", \.number, "This page's number, from 1"),
      .text("count", \.count, "How many pages there are"),
      .address("previous", \.previous, "The page before"),
      .address("next", \.next, "The page after"),
    ])
}

/// The rows of one page of a long list.
struct FederationList<Row: Sendable>: Sendable {
  let rows: [Row]
  let number: Int
  let path: String
  /// Nil where all rows stand on one page.
  let pager: FederationPager?

  private static var size: Int { 100 }

  /// `folder` ends with `/`; there is always a first page.
  static func pages(of rows: [Row], in folder: String) -> [FederationList] {
    let count = max(1, (rows.count + size - 1) / size)
    func path(_ number: Int) -> String { number == 1 ? folder + "index.html" : "\(folder)page-\(number)/index.html" }
    return (1...count).map { number in
      let pager = FederationPager(
        number: number, count: count, previous: number > 1 ? path(number - 1) : nil,
        next: number < count ? path(number + 1) : nil)
      return FederationList(
        rows: Array(rows[(number - 1) * size..<min(number * size, rows.count)]), number: number, path: path(number),
        pager: count > 1 ? pager : nil)
    }
  }
}
