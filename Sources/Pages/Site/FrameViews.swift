import Record
package import Theme

/// A link with its words.
package struct LinkView: Viewable {
  let title: String
  let link: String
  /// A few words beside the link: a date, a number.
  var note: String?
  /// The language of the words, where it is not that of the page.
  var otherLanguage: String?

  package static let vocabulary = Vocabulary<LinkView>(
    "link",
    [
      .text("title", \.title, "The words of the link"),
      .address("link", \.link, "Where it leads"),
      .text("note", \.note, "A few words beside it"),
      .text("other-language", \.otherLanguage, "The language of its words, where it is not that of the page: en-GB"),
    ])
}

/// What every page shows of the council; made once.
struct SiteView: Viewable {
  let council: Council
  let asAt: Day

  static let vocabulary = Vocabulary<SiteView>(
    "site",
    [
      .address("root", \.root, "The way to the root of the site, to begin an address with: {{root}}assets/site.css"),
      .text("council", \.council.name, "The council's name"),
      .text("title", \.council.siteTitle, "The site's title"),
      .text("as-at", \.asAt.text, "The day the site speaks of: 20 November 2026"),
      .text("as-at-iso", \.asAt.iso, "The same as 2026-11-20"),
      .text("contact", \.council.contactName, "Whom the public may ask"),
      .text("email", \.council.email, "E-mail address for the public"),
      .address("email-link", \.council.email?.asEmailLink, "The same as a link"),
      .text("telephone", \.council.telephone, "Telephone number for the public"),
      .address("telephone-link", \.council.telephone?.asTelephoneLink, "The same as a link"),
      .text("postal-address", \.council.postalAddress, "Postal address"),
      .flag("has-address", \.hasAddress, "Whether the site's own address is known, so that it has a sitemap.xml"),
      .address("address", \.council.address, "The site's own full address, where it is known"),
      .address("logo", \.council.logo, "The council's logo, shown in place of its name"),
    ])

  /// The empty address, which leads to the root of the site from wherever it is written.
  var root: String { "" }
  var hasAddress: Bool { council.address != nil }
}

extension String {
  var asEmailLink: String { "mailto:" + self }
  var asTelephoneLink: String { "tel:" + filter { !$0.isWhitespace } }
}

/// What stands around the content of every page.
struct FrameView: Viewable {
  let site: Prepared<SiteView>
  /// The kind of page, for styles and for checks.
  let kind: String
  let title: String
  let description: String
  let language: String
  /// The page's language and the site's, where the paper on the page has another than the site.
  let foreign: ForeignView?
  /// The site's own language, where the page is in another.
  let originalLanguage: String?
  let versions: [VersionView]
  let canonical: String?
  let share: ShareView?
  let breadcrumbs: [LinkView]
  let trail: [TrailView]
  let previous: LinkView?
  let next: LinkView?
  let isPreview: Bool
  let isUnlisted: Bool
  let section: SiteSection?
  let follow: FollowView?
  let alternates: [AlternateView]
  let history: PageHistoryView?
  let formats: FormatsBarView?
  let dataFiles: [DataLinksView]
  /// Whether something on the page holds only on the day the site speaks of.
  var isOfTheDay: Bool

  static let vocabulary = Vocabulary<FrameView>(
    "frame",
    [
      .part("site", \.site, "The council and the site"),
      .text("kind", \.kind, "The kind of page: meeting, recommendation, …"),
      .text("title", \.title, "The page's title, without the site's"),
      .text("description", \.description, "One sentence for search engines"),
      .text("language", \.language, "The language of the page, such as en or cy"),
      .text("direction", \.language.writingDirection, "“rtl” where the language is written from right to left"),
      .part("foreign", \.foreign, "The paper's own language, where it is not the site's: it marks the paper's words"),
      .text(
        "original-language", \.originalLanguage, "The site's own language, where the whole page is in another: en-GB"),
      .list("versions", \.versions, "The same page in each language it can be read in; none where that is one"),
      .address("canonical", \.canonical, "The page's full address, when the site has one"),
      .part("share", \.share, "The picture for whoever shows a link to it; only of reviews, topics and meetings"),
      .list("breadcrumbs", \.breadcrumbs, "The pages above this one, from the home page"),
      .list("trail", \.trail, "The same and this page with full addresses; empty where the site has no address"),
      .part("previous", \.previous, "The page before this one in its row"),
      .part("next", \.next, "The page after this one in its row"),
      .flag("of-the-day", \.isOfTheDay, "Whether something on it, such as days left, holds on one day only"),
      .flag("preview", \.isPreview, "Whether the page shows a draft"),
      .flag("unlisted", \.isUnlisted, "Whether search engines are to leave it out, as in a site built with drafts"),
      .flag("in-meetings", \.isInMeetings, "Whether the page belongs to the masthead's link “Meetings”"),
      .flag("in-recommendations", \.isInRecommendations, "Whether it belongs to “Recommendations”"),
      .flag("in-decisions", \.isInDecisions, "Whether it belongs to “Decisions ahead”, as forward plans do"),
      .flag("in-topics", \.isInTopics, "Whether it belongs to “Topics”"),
      .flag("in-councillors", \.isInCouncillors, "Whether it belongs to “Councillors”, as committees and posts do"),
      .flag("in-have-your-say", \.isInHaveYourSay, "Whether it belongs to “Have your say”"),
      .flag(
        "in-search", \.isInSearch, "Whether it is the first page or the search page, which have a box of their own"),
      .part("follow", \.follow, "Calendar and feed of the page, where it has any"),
      .list("alternates", \.alternates, "Feeds for programs to find"),
      .part("history", \.history, "What happened to the record whose page it is"),
      .part("formats", \.formats, "What the page can be had as besides, where it is a publication"),
      .list("data-files", \.dataFiles, "What it shows as data, where it lists recommendations or what somebody leads"),
    ])
}

/// A paper in another language than the site's. On its page all that stands in `main` is in the site's language, but for the
/// paper's own words, which are marked.
struct ForeignView: Viewable {
  let language: String
  /// Where it is written from the other side than the site's language.
  let direction: String?
  /// Of the site's language, likewise.
  let siteDirection: String?

  init?(_ language: String?, on site: String) {
    guard let language, language != site else { return nil }
    self.language = language
    let (own, sites) = (language.writingDirection ?? "ltr", site.writingDirection ?? "ltr")
    (direction, siteDirection) = own == sites ? (nil, nil) : (own, sites)
  }

  static let vocabulary = Vocabulary<ForeignView>(
    "foreign",
    [
      .text("language", \.language, "The paper's language: cy"),
      .text("direction", \.direction, "rtl or ltr, where the site's words run the other way"),
      .text("site-direction", \.siteDirection, "How the site's words run, where the paper's run the other way"),
    ])
}

/// The parts of the site that the masthead leads to.
enum SiteSection: Sendable {
  case meetings, recommendations, decisions, topics, councillors, haveYourSay, search

  /// By the top folder of a page's path.
  init?(path: String) {
    switch path.prefix(while: { $0 != "/" }) {
    case "meetings", "calendar", "work-programme": self = .meetings
    case "recommendations", "reviews", "actions", "answers-owed": self = .recommendations
    case "forward-plan": self = .decisions
    case "subjects": self = .topics
    case "people", "posts", "committees", "wards": self = .councillors
    case "have-your-say": self = .haveYourSay
    case "search": self = .search
    case _: return nil
    }
  }
}

extension FrameView {
  /// The same for a page of which more is known than its kind.
  func ofTheDay(_ isOfTheDay: Bool) -> FrameView {
    var frame = self
    frame.isOfTheDay = isOfTheDay
    return frame
  }

  var isInMeetings: Bool { section == .meetings }
  var isInRecommendations: Bool { section == .recommendations }
  var isInDecisions: Bool { section == .decisions }
  var isInTopics: Bool { section == .topics }
  var isInCouncillors: Bool { section == .councillors }
  var isInHaveYourSay: Bool { section == .haveYourSay }
  var isInSearch: Bool { section == .search || kind == PageKind.home.rawValue }
}

extension Site {
  /// The frame of a page at `path`.
  ///
  /// `canonicalPath` is where the same can be read under its proper address, when that is not `path`.
  func frame(
    _ kind: PageKind, path: String, canonicalPath: String? = nil, title: String, description: String? = nil,
    language: String? = nil,
    breadcrumbs: [LinkView] = [], previous: LinkView? = nil, next: LinkView? = nil, isPreview: Bool = false
  ) -> FrameView {
    let canonical = record.council.address.map { $0 + Site.publicPath(canonicalPath ?? path) }
    let original = editions.original(of: path)
    let breadcrumbs = path == "index.html" ? [] : [LinkView(title: say(.home), link: "index.html")] + breadcrumbs
    return FrameView(
      site: masthead, kind: kind.rawValue, title: title, description: description ?? title,
      language: language ?? say(.language), foreign: ForeignView(language, on: say(.language)),
      originalLanguage: editions.current.map { _ in editions.own }, versions: versions(of: path), canonical: canonical,
      share: share(on: path), breadcrumbs: breadcrumbs,
      trail: trail(breadcrumbs, to: title, canonical),
      previous: previous, next: next, isPreview: isPreview, isUnlisted: record.isPreview,
      section: SiteSection(path: original), follow: follow(at: path),
      alternates: alternates(at: path),
      history: history(at: path), formats: formatsBar(on: path), dataFiles: dataLinks(at: path),
      isOfTheDay: kind.isOfTheDay)
  }

  /// An address as it is told to others: without `index.html`.
  static func publicPath(_ path: String) -> String {
    let page = "index.html"
    return path.hasSuffix(page) ? String(path[..<path.utf8.index(path.endIndex, offsetBy: -page.utf8.count)]) : path
  }
}

extension String {
  /// A link that begins an e-mail whose subject is filled in (RFC 6068).
  func asEmailLink(subject: String) -> String {
    let encoded = subject.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
      case _: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return asEmailLink + "?subject=" + encoded.joined()
  }
}
