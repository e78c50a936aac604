package import Record
package import Search

/// A council of the list whose published site was read.
package struct MemberSite: Sendable {
  let listed: ListedCouncil
  let name: String
  /// The day its site speaks of.
  let asAt: Day
  let meetings: Int
  let recommendations: [MadeRecommendation]
  let subjects: [MemberSubject]
  let completeness: Completeness
  /// Nil where the site was published without a search.
  let index: PublishedIndex?

  var slug: Slug { listed.slug }
  var address: String { listed.address }
  /// Where it stands in a list of all.
  var order: CollationKey { CollationKey(name) }
}

/// What a council recommended, and what became of it, as its site tells.
struct MadeRecommendation: Sendable {
  /// “Recommendation 3”.
  var label: String
  var text: String
  /// The title of the review; may be empty.
  var review: String
  /// Who made it; may be empty.
  var committee: String
  var day: Day?
  var position: Position?
  var status: RecommendationStatus?
  /// How it stood on the day its site speaks of, and why; nil where the site does not say.
  var state: RecommendationState?
  var reason: StateReason?
  /// As the council calls them.
  var subjects: [String] = []
  var address: SitePath
}

/// A subject of one council.
struct MemberSubject: Sendable {
  var title: String
  var address: SitePath
}

/// Whether a copy of a site has what the site's own manifest says that it has.
enum Completeness: Sendable, Equatable {
  /// The site has no manifest to go by.
  case unknown
  /// So many files, all as the manifest has them.
  case whole(Int)
  /// Files that are not there or have other bytes, in the order of their paths.
  case missing([String], of: Int)

  /// The same with files that cannot be understood.
  func with(_ broken: [String]) -> Completeness {
    if broken.isEmpty { return self }
    switch self {
    case .unknown: return .missing(broken, of: broken.count)
    case .whole(let all): return .missing(broken, of: all + broken.count)
    case .missing(let files, let all): return .missing((files + broken).sorted(), of: all + broken.count)
    }
  }

  var missing: [String] {
    switch self {
    case .unknown, .whole: []
    case .missing(let files, _): files
    }
  }
}
