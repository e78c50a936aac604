import Calendar
import Record
import Theme

/// The feeds and calendars of the parts of one kind: of subjects, of leads.
struct PartGroupView: Viewable {
  let title: String
  let meaning: String
  let count: Int
  let parts: [PartSubscriptionView]

  static let vocabulary = Vocabulary<PartGroupView>(
    "part-group",
    [
      .text("title", \.title, "“One subject”"),
      .text("meaning", \.meaning, "What such a feed tells of"),
      .text("count", \.count, "How many there are"),
      .list("parts", \.parts, "Each with its feed and its calendar"),
    ])
}

struct PartSubscriptionView: Viewable {
  let title: String
  let feed: String?
  let json: String?
  let calendar: String?

  static let vocabulary = Vocabulary<PartSubscriptionView>(
    "part-subscription",
    [
      .text("title", \.title, "The subject, the lead, the directorate or the ward"),
      .address("feed", \.feed, "Its feed (Atom); absent when the site does not know its own address"),
      .address("json", \.json, "The same as JSON Feed"),
      .address("calendar", \.calendar, "Its meetings and deadlines (iCalendar), where it has any"),
    ])
}

extension Site {
  var partGroups: [PartGroupView] {
    PartKind.allCases.compactMap { kind in
      let parts = parts.parts(kind).filter(\.isFollowed).map { subscription($0) }.filter { !$0.isEmpty }
      return parts.isEmpty
        ? nil
        : PartGroupView(
          title: say.followPart[kind], meaning: say.followPartMeaning[kind], count: parts.count, parts: parts)
    }
  }

  private func subscription(_ part: RecordPart) -> PartSubscriptionView {
    let feed = hasFeeds ? FeedAddress.of(part, in: record) : nil
    return PartSubscriptionView(
      title: part.title, feed: feed.map { FeedAddress.atom($0) }, json: feed.map { FeedAddress.json($0) },
      calendar: datesFile(of: part))
  }

  /// A look at drafts has none, and nor has a part without a day.
  func datesFile(of part: RecordPart) -> String? {
    record.isPreview || !dates.has(part) ? nil : CalendarAddress.dates(of: part, in: record)
  }

  /// What a page belongs to and can be followed by: the subject or the lead itself, then the directorate or the ward.
  func followed(by ref: RecordRef) -> [RecordPart] {
    let index = Int(ref.index)
    let found: [RecordPart?] =
      switch ref.kind {
      case .subject: [parts.part(.subject, of: ref)]
      case .post:
        [parts.part(.lead, of: ref), record.posts[index].directorate.flatMap { parts.part(.directorate, named: $0) }]
      case .person: [parts.part(.lead, of: ref), record.people[index].ward.flatMap { parts.part(.ward, named: $0) }]
      case .committee, .meeting, .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan, .action,
        .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
        []
      }
    return found.compactMap(\.self).filter(\.isFollowed)
  }
}

extension PartSubscriptionView {
  fileprivate var isEmpty: Bool { feed == nil && calendar == nil }
}
