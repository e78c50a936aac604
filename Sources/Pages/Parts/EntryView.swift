import Record
import Theme

/// One line of an index: a link, with its day, a few words and a status where there are any.
struct EntryView: Viewable {
  let title: String
  let link: String
  var date: String?
  var iso: String?
  var note: String?
  /// A sentence or two.
  var text: String?
  var status: StatusView?

  static let vocabulary = Vocabulary<EntryView>(
    "entry",
    [
      .text("title", \.title, "The words of the link"),
      .address("link", \.link, "Where it leads"),
      .text("date", \.date, "Its day: 3 March 2026"),
      .text("iso", \.iso, "The same as 2026-03-03"),
      .text("note", \.note, "A few words beside it"),
      .text("text", \.text, "A sentence or two about it"),
      .part("status", \.status, "Where it stands"),
    ])
}

extension EntryView {
  init(_ link: LinkView, day: Day? = nil, text: String? = nil, status: StatusView? = nil) {
    self.init(
      title: link.title, link: link.link, date: day?.text, iso: day?.iso, note: link.note, text: text, status: status)
  }
}

/// Entries under a heading of their own.
struct EntryGroupView: Viewable {
  let title: String
  /// Unique on the page.
  let id: String
  let entries: [EntryView]

  static let vocabulary = Vocabulary<EntryGroupView>(
    "entry-group",
    [
      .text("title", \.title, "The heading"),
      .text("id", \.id, "The heading's anchor"),
      .list("entries", \.entries, "The entries"),
    ])
}
