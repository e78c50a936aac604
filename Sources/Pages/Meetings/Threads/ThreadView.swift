import Record
import Theme

/// A matter that came back to meetings: every time it came, in order.
struct ThreadView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String
  let steps: [ThreadStepView]
  let subjects: [LinkView]

  static let vocabulary = Vocabulary<ThreadView>(
    "thread",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The title of the newest item that may be shown"),
      .text("summary", \.summary, "How often it came up, where and when"),
      .list("steps", \.steps, "Every item, the earliest first"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
    ])
}

/// One time a matter came up.
struct ThreadStepView: Viewable {
  let date: String
  let dateISO: String
  let meeting: LinkView
  let status: StatusView?
  let item: AgendaItemView
  let itemLink: String
  let resolutions: [String]
  let isNext: Bool

  static let vocabulary = Vocabulary<ThreadStepView>(
    "thread-step",
    [
      .text("date", \.date, "14 January 2026"),
      .text("date-iso", \.dateISO, "2026-01-14"),
      .part("meeting", \.meeting, "The meeting, by its committee"),
      .part("status", \.status, "The meeting’s status, where it was not simply held"),
      .part("item", \.item, "The item"),
      .address("item-link", \.itemLink, "The item on its meeting’s page"),
      .words("resolutions", \.resolutions, "What was resolved, word for word"),
      .flag("next", \.isNext, "Whether it is still to come"),
    ])
}

/// All the matters that came back.
enum ThreadsView {
  static let vocabulary = Vocabulary<ListPage<ItemThread>>(
    "threads",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("threads", \.threads, "The threads, with how often and when beside them"),
      .part("pager", \.page.pager, "The other pages of the list"),
    ])
}

extension ListPage<ItemThread> {
  var frame: FrameView {
    site.frame(
      .threads, page, title: .threadsHeading, description: .threadsDescription, above: [site.meetingsLink])
  }

  var threads: [LinkView] {
    page.rows.map { LinkView(title: site.title(of: $0), link: $0.path, note: site.summary(of: $0)) }
  }
}

extension Site {
  /// The list of threads and a page for each.
  func threadPages() -> [PlannedPage] {
    pages(of: threads.all, in: "threads/", .threads, ThreadsView.vocabulary)
      + threads.all.map { thread in
        PlannedPage(thread.path, .thread) { [self] in view(of: thread).view }
      }
  }

  func view(of thread: ItemThread) -> ThreadView {
    let root = Site.root(of: thread.path)
    let title = title(of: thread)
    return ThreadView(
      frame: frame(
        .thread, path: thread.path, title: say(.threadPage, title: title),
        description: "\(title): \(summary(of: thread))",
        breadcrumbs: [meetingsLink, LinkView(title: say(.threadsHeading), link: "threads/index.html")]), title: title,
      summary: summary(of: thread), steps: thread.items.map { step($0, root: root) },
      subjects: subjects(of: thread))
  }

  private func step(_ ref: ItemRef, root: String) -> ThreadStepView {
    let meeting = record[ref.meeting]
    let isPlain = meeting.status == .held || meeting.status == .confirmed
    return ThreadStepView(
      date: meeting.date.text, dateISO: meeting.date.iso,
      meeting: LinkView(title: meeting.name, link: address(of: ref.meeting.ref)),
      status: isPlain ? nil : StatusView(meeting.status, say), item: view(of: ref, root: root),
      itemLink: address(of: ref), resolutions: resolutions(on: ref), isNext: meeting.date >= record.asAt)
  }

  /// What was resolved on an item, where its minutes are published.
  func resolutions(on item: ItemRef) -> [String] {
    guard let minutes = record[item.meeting].minutes?.open else { return [] }
    return record[minutes].minutes.filter { $0.items.contains(item) }.flatMap { $0.resolutions.map(\.text) }
  }

  /// The newest title that may be shown: matters are renamed as they go on.
  fileprivate func title(of thread: ItemThread) -> String {
    let open = thread.items.last { record[$0].content.open != nil }
    return record[open ?? thread.items[0]].title
  }

  /// “3 times from 8 October 2025 to 11 March 2026, at Children’s Services and Cabinet”.
  fileprivate func summary(of thread: ItemThread) -> String {
    let days = thread.items.map { record[$0.meeting].date }
    var committees: [String] = []
    for item in thread.items {
      for committee in record[item.meeting].committees where !committees.contains(record[committee].shortTitle) {
        committees.append(record[committee].shortTitle)
      }
    }
    guard let first = days.first, let last = days.last else { return "" }
    return say(
      .threadSummary, count: thread.items.count, from: first.text, until: last.text, names: say.list(committees))
  }

  private func subjects(of thread: ItemThread) -> [LinkView] {
    var subjects: [Handle<Subject>] = []
    for item in thread.items {
      for subject in record[item].content.open?.subjects ?? [] where !subjects.contains(subject) {
        subjects.append(subject)
      }
    }
    return subjects.map { link(to: $0.ref) }
  }
}
