import Record
import Serialising
import Theme

/// The site's own list of its parts.
struct SiteMapView: Viewable {
  let frame: FrameView
  let groups: [EntryGroupView]

  static let vocabulary = Vocabulary<SiteMapView>(
    "site-map",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("groups", \.groups, "The parts of the site, each with its pages"),
    ])
}

extension Site {
  /// The page that lists the indexes among `pages`, and the committees, reviews and pages of the site's own.
  func siteMapPages(_ pages: [PlannedPage]) -> [PlannedPage] {
    let paths = Set(pages.map(\.path))
    return [PlannedPage("site-map/index.html", .siteMap) { [self] in siteMap(paths).view }]
  }

  private func siteMap(_ paths: Set<String>) -> SiteMapView {
    let indexes = Site.indexes.filter { paths.contains($0.link) }.map { EntryView($0) }
    let own = record.pages.indices.map { EntryView(link(to: Handle<SitePage>($0).ref)) }
    let groups = [
      EntryGroupView(title: "The record", id: "record", entries: indexes),
      EntryGroupView(
        title: "Committees", id: "committees",
        entries: record.committees.indices.map { EntryView(link(to: Handle<Committee>($0).ref)) }),
      EntryGroupView(
        title: "Reviews", id: "reviews",
        entries: record.reviews.indices.map { EntryView(link(to: Handle<Review>($0).ref)) }),
      EntryGroupView(
        title: "Subjects", id: "subjects",
        entries: record.subjects.indices.map { EntryView(link(to: Handle<Subject>($0).ref)) }),
      EntryGroupView(title: "About this site", id: "about", entries: Site.aboutPages.map { EntryView($0) } + own),
    ]
    return SiteMapView(
      frame: frame(
        .siteMap, path: "site-map/index.html", title: "Site map",
        description: "The parts of this site: its indexes, committees, reviews, subjects and its own pages."),
      groups: groups.filter { !$0.entries.isEmpty })
  }

  /// The indexes a site may have, in the order readers look for them.
  static let indexes = [
    LinkView(title: "Home", link: "index.html"),
    LinkView(title: "Meetings", link: "meetings/index.html"),
    LinkView(title: "Calendar", link: "calendar/index.html"),
    LinkView(title: "Recommendations", link: "recommendations/index.html"),
    LinkView(title: "Reviews", link: "reviews/index.html"),
    LinkView(title: "Reports", link: "reports/index.html"),
    LinkView(title: "Indicators", link: "indicators/index.html"),
    LinkView(title: "Work programmes", link: "work-programme/index.html"),
    LinkView(title: "Forward plan", link: "forward-plan/index.html"),
    LinkView(title: "What changed", link: "changes/index.html"),
    LinkView(title: "Calendars and feeds", link: "subscribe/index.html"),
    LinkView(title: "What is missing from the record", link: "completeness/index.html"),
    LinkView(title: "Committees", link: "committees/index.html"),
    LinkView(title: "People", link: "people/index.html"),
    LinkView(title: "Posts and partner bodies", link: "posts/index.html"),
    LinkView(title: "Subjects", link: "subjects/index.html"),
    LinkView(title: "Glossary", link: "glossary/index.html"),
    LinkView(title: "A to Z", link: "a-z/index.html"),
    LinkView(title: "Search", link: "search/index.html"),
  ]

  private static let aboutPages = [
    LinkView(title: "Accessibility statement", link: "accessibility/index.html"),
    LinkView(title: "Register of formats and checks", link: "accessibility/formats/index.html"),
    LinkView(title: "Checklists for reviewers", link: "accessibility/checklists/index.html"),
  ]

  /// `sitemap.xml` (sitemaps.org, protocol 0.9) for machines; nothing when the site has no configured address.
  ///
  /// A file holds at most 50,000 addresses; the pages of records come in the order of the plan, so what is beyond that is the
  /// tail of it.
  package func sitemap(of pages: [PlannedPage]) -> [UInt8]? {
    guard let base = record.council.address else { return nil }
    var markup = XMLWriter()
    markup.openLine("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
    for page in pages.lazy.filter(\.isForReaders).prefix(50_000) {
      markup.open("url")
      markup.element("loc", base + Site.publicPath(page.path))
      markup.closeLine()
    }
    markup.closeLine()
    return markup.finish()
  }
}

extension PlannedPage {
  fileprivate var isForReaders: Bool { kind != .redirect && kind != .notFound }
}
