import Record
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
    let indexes = indexes.filter { paths.contains($0.link) }.map { EntryView($0) }
    let own = record.pages.indices.map { EntryView(link(to: Handle<SitePage>($0).ref)) }
    func group<Kind: Entity>(_ title: Phrase, _ id: String, _ entities: [Kind]) -> EntryGroupView {
      EntryGroupView(
        title: say(title), id: id, entries: entities.indices.map { EntryView(link(to: Handle<Kind>($0).ref)) })
    }
    let groups = [
      EntryGroupView(title: say(.siteMapRecord), id: "record", entries: indexes),
      group(.committeesTitle, "committees", record.committees), group(.reviewsHeading, "reviews", record.reviews),
      group(.navTopics, "subjects", record.subjects),
      EntryGroupView(title: say(.siteMapAbout), id: "about", entries: aboutPages.map { EntryView($0) } + own),
    ]
    return SiteMapView(
      frame: frame(
        .siteMap, path: "site-map/index.html", title: say(.siteMapTitle), description: say(.siteMapDescription)),
      groups: groups.filter { !$0.entries.isEmpty })
  }

  /// The indexes a site may have, in the order readers look for them.
  var indexes: [LinkView] {
    links([
      (.home, "index.html"), (.navHaveYourSay, Site.haveYourSayPath), (.navMeetings, MeetingIndex.all),
      (.calendarKind, "calendar/index.html"),
      (.navRecommendations, "recommendations/index.html"), (.reviewsHeading, "reviews/index.html"),
      (.owedHeading, OwedAddress.page), (.reportsHeading, "reports/index.html"),
      (.kindIndicators, "indicators/index.html"),
      (.workProgrammes, "work-programme/index.html"), (.kindForwardPlan, "forward-plan/index.html"),
      (.changesTitle, ChangesPage.path), (.subscribeTitle, "subscribe/index.html"), (.dataTitle, DataAddress.page),
      (.siteMapCompleteness, "completeness/index.html"), (.coverageHeading, CoverageAddress.page),
      (.committeesTitle, "committees/index.html"),
      (.navCouncillors, "people/index.html"), (.peoplePostsLink, "posts/index.html"),
      (.navTopics, "subjects/index.html"), (.glossaryTitle, "glossary/index.html"),
      (.wordsTitle, "words/index.html"),
      (.footerAToZ, "a-z/index.html"), (.searchTitle, "search/index.html"),
    ])
  }

  private var aboutPages: [LinkView] {
    links([
      (.accessibilityTitle, "accessibility/index.html"), (.accessibilityChecksRegister, Site.registerPath),
      (.checklistsLink, Site.checklistsPath),
    ])
  }

  private func links(_ pages: [(Phrase, String)]) -> [LinkView] {
    pages.map { LinkView(title: say($0.0), link: $0.1) }
  }
}
