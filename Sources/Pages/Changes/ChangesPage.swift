import Feeds
import History
package import Record
import Theme

/// Every publication, change and withdrawal, by day.
struct ChangesView: Viewable {
  let frame: FrameView
  let since: Day
  let days: [ChangeDayView]
  let olderCount: Int
  /// What the record itself can date, whether a build noticed it or not.
  let lately: [EntryView]

  static let vocabulary = Vocabulary<ChangesView>(
    "changes",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("since", \.since.text, "The day from which changes are known"),
      .text("since-iso", \.since.iso, "The same as 2026-11-20"),
      .list("days", \.days, "The days on which something changed, the newest first"),
      .text("older-count", \.olderCount, "How many older changes are not shown here"),
      .flag("has-older", \.hasOlder, "Whether there are any"),
      .list(
        "lately", \.lately, "What happened lately by the record's own days, the newest first; also on the first build"),
    ])

  var hasOlder: Bool { olderCount > 0 }
}

/// What changed on a day.
struct ChangeDayView: Viewable {
  let id: String
  let date: String
  let published: [EntryView]
  let updated: [EntryView]
  let withdrawn: [String]

  static let vocabulary = Vocabulary<ChangeDayView>(
    "change-day",
    [
      .text("id", \.id, "The anchor of the day"),
      .text("date", \.date, "The day: Tuesday 1 December 2026"),
      .list("published", \.published, "What was published, with its kind beside it"),
      .list("updated", \.updated, "What was updated, with the fields beside it"),
      .words("withdrawn", \.withdrawn, "What was withdrawn, without a name: “A report was withdrawn (Children)”"),
    ])
}

/// Where the page of changes is.
enum ChangesPage {
  static let path = "changes/index.html"
  /// How many changes the page shows; older ones stand on the pages of their records.
  static let length = 200
  /// How many of the newest events of the record it shows.
  static let lately = 20
}

extension Site {
  func changesPages() -> [PlannedPage] {
    [PlannedPage(ChangesPage.path, .changes) { [self] in changes().view }]
  }

  private func changes() -> ChangesView {
    let all = history.changes(until: record.asAt)
    let shown = all.prefix(ChangesPage.length)
    var withdrawals = history.state.withdrawals.filter { $0.day <= record.asAt }
    // Withdrawals older than the last change shown are older changes too.
    if shown.count < all.count, let last = shown.last { withdrawals.removeAll { $0.day < last.entry.day } }
    let days = Set(shown.map(\.entry.day) + withdrawals.map(\.day)).sorted(by: >)
    return ChangesView(
      frame: frame(
        .changes, path: ChangesPage.path, title: say(.changesTitle),
        description: say(.changesDescription, day: history.since.text)),
      since: history.since,
      days: days.map { day in
        self.day(day, shown.filter { $0.entry.day == day }, withdrawals.filter { $0.day == day })
      }, olderCount: all.count - shown.count,
      lately: lately())
  }

  private func lately() -> [EntryView] {
    LatelyLine.newest(ChangesPage.lately, of: record, addresses).map {
      EntryView(title: $0.title, link: $0.link, date: $0.day.text, iso: $0.day.iso, text: $0.words)
    }
  }

  private func day(_ day: Day, _ changes: [RecordChange], _ withdrawals: [Withdrawal]) -> ChangeDayView {
    ChangeDayView(
      id: "day-" + day.iso, date: day.textWithWeekday,
      published: changes.filter(\.entry.isPublication).map { entry(of: $0) },
      updated: changes.filter { !$0.entry.isPublication }.map { entry(of: $0) }, withdrawn: sentences(of: withdrawals))
  }

  /// What the page says of a day, a line for each change: for whoever looks at a build before it is made.
  package func changeLines(on day: Day) -> [String] {
    let changes = history.changes(until: record.asAt).filter { $0.entry.day == day }
    let lines = changes.map { change in
      let entry = entry(of: change)
      return [say(change.entry.isPublication ? .changesPublished : .changesUpdated) + ": " + entry.title, entry.note]
        .compactMap(\.self).joined(separator: " – ")
    }
    return lines + sentences(of: history.state.withdrawals.filter { $0.day == day })
  }

  private func entry(of change: RecordChange) -> EntryView {
    let title = title(of: change.ref)
    let whole = whole(around: change.ref).map { self.title(of: $0) }
    let note =
      change.entry.isPublication
      ? say.kind[change.ref.kind] : say(.whatChanged, words: say.list(change.entry.fields.map(\.words)))
    return EntryView(
      title: whole.map { "\(title) – \($0)" } ?? title, link: address(of: change.ref), note: note,
      status: status(of: change))
  }

  /// The status that it was given, when that changed.
  private func status(of change: RecordChange) -> StatusView? {
    guard let word = change.entry.status else { return nil }
    if let status = MeetingStatus(rawValue: word), change.ref.kind == .meeting { return StatusView(status, say) }
    return RecommendationStatus(rawValue: word).map { StatusView($0, say) }
  }

  private func sentences(of withdrawals: [Withdrawal]) -> [String] {
    var (sentences, rest) = ([String](), withdrawals[...])
    while let first = rest.first {
      let same = rest.prefix { $0 == first }
      rest = rest.dropFirst(same.count)
      let names = first.committees.compactMap { id in record.committees.first { $0.document.id.text == id }?.shortTitle
      }
      sentences.append(first.words(count: same.count) + (names.isEmpty ? "" : " (\(say.list(names)))"))
    }
    return sentences
  }
}
