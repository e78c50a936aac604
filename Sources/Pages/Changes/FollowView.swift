import Record
import Theme

/// How a reader is told of what is new on a page: a calendar file, a feed.
struct FollowView: Viewable {
  /// A calendar file with the meetings of the page.
  let calendar: String?
  /// A feed of the page in Atom, and the same as JSON.
  let feed: String?
  let jsonFeed: String?
  /// Where a reader can ask to be told by e-mail.
  let email: String?

  static let vocabulary = Vocabulary<FollowView>(
    "follow",
    [
      .address("calendar", \.calendar, "A calendar file (iCalendar) with the page's meeting or meetings"),
      .address("feed", \.feed, "A feed of what is new on the page (Atom)"),
      .address("json-feed", \.jsonFeed, "The same as JSON Feed"),
      .address("email", \.email, "Where a reader can ask to be told by e-mail"),
    ])
}

/// The same page as a feed, for programs that look in a page's head.
struct AlternateView: Viewable {
  let title: String
  let link: String
  let type: String

  static let vocabulary = Vocabulary<AlternateView>(
    "alternate",
    [
      .text("title", \.title, "What it holds"),
      .address("link", \.link, "Where it is"),
      .text("type", \.type, "Its media type"),
    ])

  static func atom(_ title: String, _ address: String) -> AlternateView {
    AlternateView(title: title, link: FeedAddress.atom(address), type: "application/atom+xml")
  }

  static func both(_ title: String, _ address: String) -> [AlternateView] {
    [
      atom(title, address),
      AlternateView(title: title, link: FeedAddress.json(address), type: "application/feed+json"),
    ]
  }
}

extension Site {
  private static let homePath = "index.html"

  /// Nil where there is nothing to follow.
  func follow(at path: String) -> FollowView? {
    let feed = hasFeeds ? ownFeed(at: path) : nil
    let calendar = calendarFile(at: path)
    if feed == nil && calendar == nil { return nil }
    return FollowView(
      calendar: calendar, feed: feed.map { FeedAddress.atom($0.address) },
      jsonFeed: feed.map { FeedAddress.json($0.address) }, email: record.council.emailAlerts)
  }

  /// The page's own feed in both forms, and that of everything in the one that every reader of feeds takes.
  func alternates(at path: String) -> [AlternateView] {
    guard hasFeeds else { return [] }
    let everything = AlternateView.atom(record.council.siteTitle, FeedAddress.everything)
    let parts = followedParts(at: path).flatMap { AlternateView.both($0.title, FeedAddress.of($0, in: record)) }
    if !parts.isEmpty { return parts + [everything] }
    guard let own = ownFeed(at: path) else { return [everything] }
    return AlternateView.both(own.title, own.address) + (own.address == FeedAddress.everything ? [] : [everything])
  }

  private func ownFeed(at path: String) -> (title: String, address: String)? {
    if path == Site.homePath { return (record.council.siteTitle, FeedAddress.everything) }
    if path == ChangesPage.path { return (say(.changesTitle), FeedAddress.changes) }
    if let part = followedParts(at: path).first { return (part.title, FeedAddress.of(part, in: record)) }
    guard let ref = ownRecords[path], ref.kind == .committee || ref.kind == .review,
      let document = record.document(of: ref)
    else { return nil }
    return (document.title, FeedAddress.of(document))
  }

  private func followedParts(at path: String) -> [RecordPart] {
    if let ref = ownRecords[path] { return followed(by: ref) }
    let folders = path.split(separator: "/")
    guard folders.count == 3, folders[0] == "wards" else { return [] }
    return [parts.part(.ward, named: String(folders[1]))].compactMap(\.self).filter(\.isFollowed)
  }

  private func calendarFile(at path: String) -> String? {
    if record.isPreview { return nil }
    if path.hasPrefix("calendar/") || path == Site.homePath || path == MeetingIndex.all {
      return record.meetings.isEmpty ? nil : CalendarAddress.meetings
    }
    guard let ref = ownRecords[path] else { return followedParts(at: path).first.flatMap { datesFile(of: $0) } }
    switch ref.kind {
    case .meeting: return CalendarAddress.file(of: record.meetings[Int(ref.index)])
    case .committee:
      let hasMeetings = !committeeWork.meetings[Int(ref.index)].isEmpty
      return hasMeetings ? CalendarAddress.meetings(of: record.committees[Int(ref.index)]) : nil
    case .person, .post, .subject: return followedParts(at: path).first.flatMap { datesFile(of: $0) }
    case .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return nil
    }
  }
}
