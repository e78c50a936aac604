package import History
package import Record

/// Permanent names of feeds and entries (RFC 4151).
struct FeedTags: Sendable {
  var host: String

  /// The year is a part of every name and never changes: it says when the host was the council's.
  func tag(_ name: String) -> String { "tag:\(host),2026:\(name)" }
}

/// Every feed of a site: of everything, of what changed, of each committee, of each review and of each part that is followed.
///
/// A feed is read far from the site, so that it needs full addresses: a site without an address of its own has none.
package struct FeedFiles: Sendable {
  private let words: EventWording
  private let record: Record
  private let history: History
  private let parts: [RecordPart]

  /// Nil when the council has no `address`. Without `parts` there are none of them.
  package init?(_ record: Record, _ history: History, _ addresses: Addresses, _ parts: RecordParts? = nil) {
    self.parts = parts?.followed ?? []
    guard let base = record.council.address, let host = record.council.host else { return nil }
    self.record = record
    self.history = history
    words = EventWording(
      record: record, history: history, addresses: addresses, base: base, tags: FeedTags(host: host))
  }

  package func files() -> [MadeFile] {
    let events = Events(record: record, history: history)
    let all = events.all()
    let sorted = Sorted(all, record, parts)
    let ofRecords = committees(sorted) + reviews(sorted) + parts(sorted)
    return files(everything(all)) + files(changes(events)) + ofRecords
  }

  /// What the feeds of everything and of changes say that they did not say before: `isKnown` tells which names stood in them.
  package func news(besides isKnown: (String) -> Bool) -> [(title: String, words: String)] {
    let events = Events(record: record, history: history)
    var told: Set<String> = []
    return (feed(changes(events)).entries + feed(everything(events.all())).entries)
      .filter { told.insert($0.id).inserted && !isKnown($0.id) }
      .map { ($0.title, $0.paragraphs.joined(separator: " ")) }
  }

  private func everything(_ all: [Event]) -> FeedDraft {
    draft(
      FeedAddress.everything, title: record.council.siteTitle,
      subtitle: "What is published and what becomes of it, \(record.council.name).", page: "index.html", all)
  }

  private func changes(_ events: Events) -> FeedDraft {
    draft(
      FeedAddress.changes, title: "What changed – \(record.council.siteTitle)",
      subtitle: "Every publication, change and withdrawal since \(history.since.text), \(record.council.name).",
      page: "changes/index.html", events.changes(), withdrawals: history.state.withdrawals)
  }

  private func committees(_ sorted: Sorted) -> [MadeFile] {
    record.committees.indices.flatMap { index in
      let document = record.committees[index].document
      return files(
        draft(
          FeedAddress.of(document), title: "\(document.title) – \(record.council.siteTitle)",
          subtitle: "What \(document.title) publishes and what becomes of it.",
          page: words.addresses.page(of: Handle<Committee>(index).ref), sorted.committees[index],
          name: name(of: Handle<Committee>(index).ref)))
    }
  }

  private func reviews(_ sorted: Sorted) -> [MadeFile] {
    record.reviews.indices.flatMap { index in
      let document = record.reviews[index].document
      return files(
        draft(
          FeedAddress.of(document), title: "\(document.title) – \(record.council.siteTitle)",
          subtitle: "The review, its recommendations and what becomes of them.",
          page: words.addresses.page(of: Handle<Review>(index).ref), sorted.reviews[index],
          name: name(of: Handle<Review>(index).ref)))
    }
  }

  /// Where a part has no page of its own, its feed leads to the page that tells of feeds.
  private func parts(_ sorted: Sorted) -> [MadeFile] {
    zip(parts, sorted.parts).flatMap { part, events in
      files(
        draft(
          FeedAddress.of(part, in: record), title: "\(part.title) – \(record.council.siteTitle)",
          subtitle: part.kind.feedSubtitle(of: part.title),
          page: part.ref.map { words.addresses.page(of: $0) } ?? "subscribe/index.html", events,
          name: part.ref.flatMap { name(of: $0) }))
    }
  }
}

extension PartKind {
  fileprivate func feedSubtitle(of title: String) -> String {
    switch self {
    case .lead: "What \(title) leads and what becomes of it."
    case .directorate: "What the posts of \(title) lead and write, and the decisions that the forward plan gives to it."
    case .subject: "What belongs to \(title) and what becomes of it."
    case .ward: "Reports that name \(title), and what its members lead and chair."
    case .committee, .state, .status, .year: "\(title)."
    }
  }
}

extension FeedFiles {
  /// A feed of which only its newest events are known; their words are found when it is written.
  private struct FeedDraft: Sendable {
    var path: String
    /// What it is permanently known by.
    var name: String
    var title: String
    var subtitle: String
    var page: String
    var events: [Event]
    var withdrawals: [Withdrawal]
  }

  private func draft(
    _ path: String, title: String, subtitle: String, page: String, _ events: [Event],
    withdrawals: [Withdrawal] = [], name: String? = nil
  ) -> FeedDraft {
    FeedDraft(
      path: path, name: name ?? path, title: title, subtitle: subtitle, page: page,
      events: Array(events.prefix(Feed.length)),
      withdrawals: withdrawals.filter { $0.day <= record.asAt })
  }

  /// The address of its feed where it was first published: a record that moved keeps the name of its feed.
  private func name(of ref: RecordRef) -> String? {
    guard let document = record.document(of: ref), let name = history.name(of: ref, in: record) else { return nil }
    return FeedAddress.of(document).replacing("/\(document.id.text)/", with: "/\(name)/", maxReplacements: 1)
  }

  private func files(_ draft: FeedDraft) -> [MadeFile] {
    [
      MadeFile(path: FeedAddress.atom(draft.path)) { [self] in feed(draft).atom() },
      MadeFile(path: FeedAddress.json(draft.path)) { [self] in feed(draft).json() },
    ]
  }

  private func feed(_ draft: FeedDraft) -> Feed {
    let council = record.council
    let told = draft.events.compactMap { words.entry($0) }
    let gone = words.entries(of: draft.withdrawals)
    // Both lists are newest first; what was withdrawn comes before what was published on the same day.
    let entries = gone.isEmpty ? told : (gone + told).newestFirst()
    return Feed(
      id: words.tags.tag("feed/\(draft.name)"), title: draft.title, subtitle: draft.subtitle,
      home: words.base + Addresses.shared(draft.page), address: words.base + draft.path,
      updated: entries.first?.day ?? history.since, author: council.name, email: council.email,
      entries: Array(entries.prefix(Feed.length)))
  }
}

extension [FeedEntry] {
  fileprivate func newestFirst() -> [FeedEntry] {
    enumerated().sorted { $0.element.day != $1.element.day ? $0.element.day > $1.element.day : $0.offset < $1.offset }
      .map(\.element)
  }
}

/// The newest events of each committee, of each review and of each part.
private struct Sorted {
  var committees: [[Event]]
  var reviews: [[Event]]
  var parts: [[Event]]

  init(_ events: [Event], _ record: Record, _ parts: [RecordPart]) {
    var holders: [RecordRef: [Int]] = [:]
    for (index, part) in parts.enumerated() { for ref in part.members { holders[ref, default: []].append(index) } }
    self.parts = Array(repeating: [], count: parts.count)
    committees = Array(repeating: [], count: record.committees.count)
    reviews = Array(repeating: [], count: record.reviews.count)
    for event in events {
      for committee in record.committees(of: event.ref) where committees[Int(committee.index)].count < Feed.length {
        committees[Int(committee.index)].append(event)
      }
      if let review = record.review(of: event.ref), reviews[Int(review.index)].count < Feed.length {
        reviews[Int(review.index)].append(event)
      }
      for part in holders[event.ref] ?? [] where self.parts[part].count < Feed.length { self.parts[part].append(event) }
    }
  }
}
