import Record
import Theme

/// How to have meetings in one's own calendar and news in a feed reader.
enum SubscribeView {
  static let vocabulary = Vocabulary<Site>(
    "subscribe",
    [
      .part("frame", \.subscribeFrame, "What stands around the content"),
      .address("email", \.record.council.emailAlerts, "Where a reader can ask to be told by e-mail"),
      .list("calendars", \.calendars, "Calendars of the whole record"),
      .list("committee-calendars", \.committeeCalendars, "A calendar for each committee that has met or will meet"),
      .list("feeds", \.feeds, "Feeds of the whole record; none when the site does not know its own address"),
      .list("committee-feeds", \.committeeFeeds, "A feed for each committee"),
      .list("review-feeds", \.reviewFeeds, "A feed for each review"),
      .list("part-groups", \.partGroups, "Feeds and calendars of subjects, leads, directorates and wards"),
    ])
}

/// A calendar or feed with what a reader needs to subscribe to it.
struct SubscriptionView: Viewable {
  let title: String
  let link: String
  /// Its full address, to be copied; nil when the site does not know its own.
  let address: String?
  let json: String?

  static let vocabulary = Vocabulary<SubscriptionView>(
    "subscription",
    [
      .text("title", \.title, "What it holds"),
      .address("link", \.link, "The file"),
      .text("address", \.address, "Its full address, to be copied, when the site knows its own"),
      .address("json", \.json, "The same feed as JSON Feed"),
    ])
}

extension Site {
  func subscribePages() -> [PlannedPage] { [page("subscribe/index.html", .subscribe, SubscribeView.vocabulary)] }

  var subscribeFrame: FrameView {
    frame(
      .subscribe, path: "subscribe/index.html", title: say(.subscribeTitle), description: say(.subscribeDescription))
  }

  /// A look at drafts has none: a calendar would take them along.
  var calendars: [SubscriptionView] {
    if record.isPreview { return [] }
    return (record.meetings.isEmpty ? [] : [calendar(say(.calendarMeetings), CalendarAddress.meetings)])
      + (hasDeadlines ? [calendar(say(.allDeadlines), CalendarAddress.deadlines)] : [])
  }

  var committeeCalendars: [SubscriptionView] {
    record.committees.indices.filter { !record.isPreview && !committeeWork.meetings[$0].isEmpty }.map {
      calendar(record.committees[$0].document.title, CalendarAddress.meetings(of: record.committees[$0]))
    }
  }

  var feeds: [SubscriptionView] {
    feeds([(say(.everything), FeedAddress.everything), (say(.changesTitle), FeedAddress.changes)])
  }

  var committeeFeeds: [SubscriptionView] { feeds(record.committees.map { feed(of: $0.document) }) }
  var reviewFeeds: [SubscriptionView] { feeds(record.reviews.map { feed(of: $0.document) }) }

  private func feed(of document: Document) -> (String, String) { (document.title, FeedAddress.of(document)) }

  private func calendar(_ title: String, _ path: String) -> SubscriptionView {
    SubscriptionView(title: title, link: path, address: record.council.address.map { $0 + path }, json: nil)
  }

  private func feeds(_ feeds: [(title: String, path: String)]) -> [SubscriptionView] {
    guard hasFeeds, let address = record.council.address else { return [] }
    return feeds.map { feed in
      SubscriptionView(
        title: feed.title, link: FeedAddress.atom(feed.path), address: address + FeedAddress.atom(feed.path),
        json: FeedAddress.json(feed.path))
    }
  }
}
