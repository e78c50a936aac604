package import Record

/// Something that happened lately, as a page tells it: in the words of the feed of everything.
package struct LatelyLine: Sendable, Equatable {
  package let day: Day
  package let title: String
  /// The first sentences about it.
  package let words: String?
  /// From the root of the site.
  package let link: String

  /// Bytes of `words` before they are cut: a page has many lines, and the link leads to the rest.
  fileprivate static let longest = 240

  /// The newest that the record itself can date, newest first. What only builds noticed stands among the changes: these lines are
  /// the same on the first build as on any other.
  package static func newest(_ count: Int, of record: Record, _ addresses: Addresses) -> [LatelyLine] {
    let words = EventWording(
      record: record, history: nil, addresses: addresses, base: "", tags: FeedTags(host: ""))
    let found = Events(record: record, history: nil).all()
    return Array(found.lazy.compactMap { words.line($0) }.prefix(count))
  }
}

extension EventWording {
  fileprivate func line(_ event: Event) -> LatelyLine? {
    guard let told = told(event) else { return nil }
    let first = told.paragraphs.first { !$0.isEmpty }
    return LatelyLine(
      day: event.day, title: told.title, words: first.map { $0.cut(at: LatelyLine.longest) },
      link: addresses.address(of: event.ref, anchor: told.anchor))
  }
}
