import Record
import Theme

/// A council in the list of all.
struct MemberRow: Viewable {
  let council: FederationLink
  let address: String
  let asAt: String
  let meetings: Int
  let recommendations: Int
  let completeness: String
  let isWhole: Bool

  static let vocabulary = Vocabulary<MemberRow>(
    "federation-council-row",
    [
      .part("council", \.council, "The council's page"),
      .address("address", \.address, "The council's own site"),
      .text("as-at", \.asAt, "The day its site speaks of"),
      .text("meetings", \.meetings, "How many meetings it has"),
      .text("recommendations", \.recommendations, "How many recommendations it has"),
      .text("completeness", \.completeness, "Whether all of it is here, by its own manifest"),
      .flag("whole", \.isWhole, "Whether nothing of it is known to be missing"),
    ])
}

/// A council whose site could not be taken.
struct LeftOutView: Viewable {
  let address: String
  let file: String

  static let vocabulary = Vocabulary<LeftOutView>(
    "federation-left-out",
    [
      .address("address", \.address, "The council's own site"),
      .text("words", \.address, "The same as words"),
      .text("file", \.file, "The file that could not be read"),
    ])
}

/// The home page: every council.
struct FederationHomeView: Viewable {
  let frame: FederationFrame
  let news: String
  let councils: [MemberRow]
  let leftOut: [LeftOutView]

  static let vocabulary = Vocabulary<FederationHomeView>(
    "federation-home",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("news", \.news, "How much there is, in one line"),
      .list("councils", \.councils, "Every council, in the order of their names"),
      .list("left-out", \.leftOut, "Councils whose sites could not be read"),
    ])
}

/// A council's own page.
struct MemberView: Viewable {
  let frame: FederationFrame
  let title: String
  let address: String
  let news: String
  let completeness: String
  let missing: [String]
  let topics: [FederationLink]
  let shared: [RecommendationRow]

  static let vocabulary = Vocabulary<MemberView>(
    "federation-council",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The council's name"),
      .address("address", \.address, "Its own site"),
      .text("words", \.address, "The same as words"),
      .text("news", \.news, "How much there is of it, in one line"),
      .text("completeness", \.completeness, "Whether all of it is here, by its own manifest"),
      .words("missing", \.missing, "The first files that are missing or differ"),
      .list("topics", \.topics, "Its subjects, as topics over all councils"),
      .list("shared", \.shared, "Its recommendations that another council made too"),
    ])
}

extension FederationPages {
  /// So many files are named as missing; the number of all is told.
  private static var mostNamed: Int { 20 }

  var home: FederationPage {
    FederationPage(path: "index.html", kind: .home) { [self] in homeView.view }
  }

  private var homeView: FederationHomeView {
    FederationHomeView(
      frame: frame(.home, words(.title)),
      news: words(
        .news, federation.recommendationCount.formatted, federation.sharedCount.formatted, count: federation.sites.count
      ),
      councils: federation.sites.indices.sorted { federation.sites[$0].order < federation.sites[$1].order }.map(row),
      leftOut: federation.leftOut.map { LeftOutView(address: $0.listed.address, file: $0.file) })
  }

  private func row(_ number: Int) -> MemberRow {
    let site = federation.sites[number]
    return MemberRow(
      council: link(toCouncil: number), address: site.address, asAt: site.asAt.text, meetings: site.meetings,
      recommendations: site.recommendations.count, completeness: told(site.completeness),
      isWhole: site.completeness.missing.isEmpty)
  }

  private func told(_ completeness: Completeness) -> String {
    switch completeness {
    case .unknown: words(.unknown)
    case .whole(let files): words(.whole, count: files)
    case .missing(let files, let all): words(.incomplete, String(all), count: files.count)
    }
  }

  var councils: [FederationPage] {
    federation.sites.indices.map { number in
      FederationPage(path: FederationPages.path(ofCouncil: federation.sites[number]), kind: .council) { [self] in
        council(number).view
      }
    }
  }

  private func council(_ number: Int) -> MemberView {
    let site = federation.sites[number]
    let own = site.recommendations.indices.map { MadeBy(council: number, number: $0) }.filter {
      federation.sharing[$0] != nil
    }
    let news = words(
      .councilNews, site.asAt.text, site.meetings.formatted, site.recommendations.count.formatted, own.count.formatted)
    return MemberView(
      frame: frame(.council, site.name), title: site.name, address: site.address, news: news,
      completeness: told(site.completeness),
      missing: Array(site.completeness.missing.prefix(FederationPages.mostNamed)),
      topics: federation.topics.filter { $0.parts.contains { $0.council == number } }.map(link(toTopic:)),
      shared: own.map { row($0, showsShared: true) })
  }
}

extension Int {
  /// With a comma before each three digits.
  var formatted: String {
    let digits = String(self)
    return String(
      digits.reversed().enumerated().flatMap { $0.offset > 0 && $0.offset % 3 == 0 ? [",", $0.element] : [$0.element] }
        .reversed())
  }
}
