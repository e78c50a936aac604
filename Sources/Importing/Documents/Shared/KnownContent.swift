import Diagnostics
import Drafting
import Papers
package import Reading
import Record

/// What the content folder has already: the committees, people, posts and meetings that a paper may speak of.
package struct KnownContent: Sendable {
  struct Committee: Sendable {
    var id: String
    /// Its titles, present and former, in letters and digits alone.
    var names: Set<String>
    /// The ids of those who sit on it.
    var members: Set<String>
  }

  struct Person: Sendable {
    var id: String
    var name: String
    var hasPost: Bool
  }

  struct Item: Sendable {
    var number: String
    var title: String
    var isExempt: Bool
  }

  struct Meeting: Sendable {
    var id: String
    var committees: [String]
    var date: Day
    var start: TimeOfDay?
    var items: [Item]
  }

  var committees: [Committee] = []
  var people: [Person] = []
  /// The ids of posts by their titles in letters and digits alone.
  var posts: [String: String] = [:]
  var meetings: [Meeting] = []
  /// The paths of all files.
  var paths: Set<String> = []

  package init() {}

  /// Reads what a paper may speak of; a file that cannot be read is left to `scrutable check`.
  package init(_ files: some FileSystem) {
    let reader = ContentReader()
    var drafts = Drafts()
    for file in (try? files.list().value) ?? [] {
      paths.insert(file.path)
      guard KnownContent.isWanted(file.path), let bytes = try? files.read(file.path) else { continue }
      if let part = reader.read(bytes, path: file.path).value { drafts.append(part) }
    }
    take(drafts)
  }

  /// The content folder of this path; nothing where there is none.
  package init(folder: String) {
    if let files = try? DiskFiles(folder) { self.init(files) } else { self.init() }
  }

  private static func isWanted(_ path: String) -> Bool {
    switch ContentLayout.placement(of: path) {
    case .document(.committee, _), .document(.person, _), .document(.post, _), .document(.meeting, _): true
    case .document, .attachment, .unexpected: false
    }
  }

  private mutating func take(_ drafts: Drafts) {
    committees = drafts.committees.map { document in
      let draft = document.draft
      let names = [draft.title?.value, draft.shortTitle] + draft.formerNames.map { $0.name?.value }
      return Committee(
        id: document.id, names: Set(names.compactMap(\.self).map(KnownContent.folded)),
        members: Set(draft.members.compactMap { $0.person?.value }))
    }
    people = drafts.people.compactMap { document in
      document.draft.name.map { Person(id: document.id, name: $0.value, hasPost: !document.draft.posts.isEmpty) }
    }
    for post in drafts.posts {
      for title in [post.draft.title?.value].compactMap(\.self) + post.draft.knownAs {
        posts[KnownContent.folded(title)] = post.id
      }
    }
    meetings = drafts.meetings.compactMap { document in
      let draft = document.draft
      return draft.date.map {
        Meeting(
          id: document.id, committees: draft.committees.map(\.value), date: $0, start: draft.start,
          items: draft.items.map(Item.init))
      }
    }
  }

  /// Letters and digits, with “and” for “&”.
  static func folded(_ name: String) -> String {
    HeadingWords.squeeze(name.replacing("&", with: " and "))
  }

  /// The committee that words name as a whole, with or without “the” and “Council’s”.
  func committee(named words: String) -> Committee? {
    let name = KnownContent.folded(words)
    let bare = name.hasPrefix("the") ? String(name.dropFirst(3)) : name
    return committees.first { $0.names.contains(name) || $0.names.contains(bare) }
  }

  /// The committee whose longest name stands within a line.
  func committee(within words: String) -> Committee? {
    let line = KnownContent.folded(words)
    let found = committees.flatMap { committee in committee.names.map { (committee, $0) } }
      .filter { $0.1.utf8.count > 7 && line.contains($0.1) }
    return found.max { $0.1.utf8.count < $1.1.utf8.count }?.0
  }

  /// Whether words are the name of a committee and nothing else.
  func isName(_ words: String, of committee: String?) -> Bool {
    committee != nil && self.committee(named: words)?.id == committee
  }

  /// The meetings of a committee on a day.
  func meetings(of committee: String, on day: Day) -> [Meeting] {
    meetings.filter { $0.date == day && $0.committees.contains(committee) }
  }
}

extension KnownContent.Item {
  init(_ draft: AgendaItemDraft) {
    self.init(
      number: draft.number?.value.words ?? "", title: draft.title?.value ?? "",
      isExempt: draft.withholding.exempt != nil)
  }
}
