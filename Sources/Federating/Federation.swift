package import Diagnostics
import Record
package import Search

/// Everything that the published sites of several councils tell together.
package struct Federation: Sendable {
  package let sites: [MemberSite]
  let leftOut: [LeftOut]
  let topics: [Topic]
  let shared: [SharedRecommendation]
  /// By recommendation: the number of what it shares.
  let sharing: [MadeBy: Int]

  /// `read` in the order of the list.
  package init(_ read: [Result<MemberSite, LeftOut>]) {
    sites = read.compactMap { try? $0.get() }
    leftOut = read.compactMap { if case .failure(let left) = $0 { left } else { nil } }
    topics = Topics.join(sites)
    shared = SharedRecommendations.find(in: sites)
    sharing = Dictionary(
      shared.enumerated().flatMap { number, shared in shared.members.map { ($0.made, number) } },
      uniquingKeysWith: { first, _ in first })
  }

  package var diagnostics: [Diagnostic] { (leftOut.map(\.diagnostic) + sites.compactMap(\.incomplete)).sorted() }

  /// The sites that have a search, with their indexes.
  package var searched: [PublishedSite] {
    sites.compactMap { site in
      site.index.map { PublishedSite(council: site.name, address: site.address, index: $0) }
    }
  }

  package var recommendationCount: Int { sites.reduce(0) { $0 + $1.recommendations.count } }
  /// How many things the search finds.
  package var foundCount: Int { sites.reduce(0) { $0 + ($1.index?.count ?? 0) } }
  package var sharedCount: Int { sharing.count }

  func recommendation(_ made: MadeBy) -> MadeRecommendation { sites[made.council].recommendations[made.number] }

  /// The latest day that a site speaks of.
  var asAt: Day { sites.map(\.asAt).max() ?? Day(number: 0) }
}

extension MemberSite {
  fileprivate var incomplete: Diagnostic? {
    guard let first = completeness.missing.first else { return nil }
    return Diagnostic(
      .councilIncomplete, .warning,
      "“\(listed.folder)” lacks \(completeness.missing.count) of the files that its manifest lists, or has them with other bytes; "
        + "the first is \(first.asForeignLine(atMost: 200))", at: listed.range)
  }
}
