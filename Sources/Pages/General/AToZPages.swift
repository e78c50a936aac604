import Record
import Theme

/// Everything with a name, in the order of the alphabet; all letters on one page, or one of them.
struct AToZView: Viewable {
  let frame: FrameView
  let title: String
  let letters: [LetterView]
  let groups: [EntryGroupView]

  static let vocabulary = Vocabulary<AToZView>(
    "a-z",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the letter where there is one page a letter"),
      .list("letters", \.letters, "The letters that have entries"),
      .list("groups", \.groups, "The entries by letter"),
    ])
}

struct LetterView: Viewable {
  let letter: String
  let link: String
  let isCurrent: Bool

  static let vocabulary = Vocabulary<LetterView>(
    "letter",
    [
      .text("letter", \.letter, "The letter"),
      .address("link", \.link, "Its heading or its page"),
      .flag("current", \.isCurrent, "Whether this is its page"),
    ])
}

/// An entry of the index before it is shown.
private struct IndexEntry {
  let words: String
  let ref: RecordRef
  let note: String?
  /// Without accents and articles, for sorting.
  let key: String
}

extension Site {
  /// Up to this many entries stand on one page.
  private static let longestPage = 300

  func aToZPages() -> [PlannedPage] {
    let entries = indexEntries()
    let byLetter = Dictionary(grouping: entries) { $0.key.first.map { String($0).uppercased() } ?? "#" }
    let letters = byLetter.keys.sorted()
    let isWhole = entries.count <= Site.longestPage
    let groups = letters.map { letter in
      EntryGroupView(
        title: letter, id: "letter-" + letter.lowercased().replacing("#", with: "other"),
        entries: (byLetter[letter] ?? []).map {
          EntryView(LinkView(title: $0.words, link: address(of: $0.ref), note: $0.note))
        })
    }
    if isWhole { return [aToZPage("a-z/index.html", say(.footerAToZ), groups, current: nil) { "#" + $0.id }] }
    let path = { (group: EntryGroupView) in "a-z/\(group.id)/index.html" }
    let index = aToZPage("a-z/index.html", say(.footerAToZ), groups, current: "", link: path)
    return [index]
      + groups.map { aToZPage(path($0), say(.aToZLetter, title: $0.title), groups, current: $0.id, link: path) }
  }

  /// A page with all letters' entries, or those of the letter `current` alone.
  private func aToZPage(
    _ path: String, _ title: String, _ groups: [EntryGroupView], current: String?, link: (EntryGroupView) -> String
  ) -> PlannedPage {
    let letters = groups.map { LetterView(letter: $0.title, link: link($0), isCurrent: $0.id == current) }
    let shown = current.map { id in groups.filter { $0.id == id } } ?? groups
    let crumbs = current.map { $0.isEmpty ? [] : [LinkView(title: say(.footerAToZ), link: "a-z/index.html")] } ?? []
    return PlannedPage(path, .aToZ) { [self] in
      AToZView(
        frame: frame(
          .aToZ, path: path, title: title,
          description: say(.aToZDescription),
          breadcrumbs: crumbs), title: title, letters: letters, groups: shown
      ).view
    }
  }

  private func indexEntries() -> [IndexEntry] {
    var entries: [IndexEntry] = []
    func take<Kind: Entity>(_: Kind.Type, _ names: [String], _ note: String?) {
      for (index, name) in names.enumerated() where !name.isEmpty {
        let key = Site.sortingKey(name)
        entries.append(IndexEntry(words: name, ref: Handle<Kind>(index).ref, note: note, key: key))
      }
    }
    take(Committee.self, record.committees.map(\.document.title), say.kind[.committee])
    take(Person.self, record.people.map(\.indexName), nil)
    take(Post.self, record.posts.map(\.document.title), say.kind[.post])
    take(Subject.self, record.subjects.map(\.document.title), say.kind[.subject])
    take(Review.self, record.reviews.map(\.document.title), say.kind[.review])
    take(Report.self, record.reports.map(\.document.title), say.kind[.report])
    take(Indicator.self, record.indicators.map(\.document.title), say.kind[.indicator])
    take(GlossaryEntry.self, record.glossary.map(\.term), say(.aToZGlossary))
    take(SitePage.self, record.pages.map(\.document.title), nil)
    return entries.sorted { $0.ref < $1.ref }.collated { $0.key }
  }

  /// Small plain letters, digits and hyphens, without “the” or “a” before them.
  private static func sortingKey(_ name: String) -> String {
    let key = Slug.make(from: name)?.text ?? ""
    for article in ["the-", "a-", "an-"] where key.hasPrefix(article) { return String(key.dropFirst(article.count)) }
    return key
  }
}
