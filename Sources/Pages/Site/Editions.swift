package import Record
import Theme

/// The languages of a site: its own, and those in which some of its pages can be read too.
package struct Editions: Sendable {
  /// What a language is called in itself, by its tag: “Cymraeg”.
  package var names: [String: String]
  package var others: [Twins]
  /// In whose language these pages are; nil for the site's own.
  package var current: Twins?
  /// The site's own language.
  package var own: String

  package init(own: String = "en-GB", names: [String: String] = [:], others: [Twins] = [], current: Twins? = nil) {
    (self.own, self.names, self.others, self.current) = (own, names, others, current)
  }

  /// The path under which the site has a page in its own language.
  func original(of path: String) -> String { current?.original(of: path) ?? path }

  /// A page in every language it can be read in, the site's own first; none for a page in one language.
  package func versions(of path: String) -> [(language: String, path: String)] {
    let original = others.lazy.compactMap { $0.original(of: path) }.first ?? path
    let twins = others.filter { $0.pages.contains(original) }
    if twins.isEmpty { return [] }
    return [(own, original)] + twins.map { ($0.language, $0.place(of: original)) }
  }
}

/// The same page in a language.
struct VersionView: Viewable {
  /// “Cymraeg”.
  let title: String
  let language: String
  let link: String
  /// Its full address, where the site has one.
  let address: String?
  let isCurrent: Bool
  /// Whether it is the one for readers of other languages.
  let isDefault: Bool

  static let vocabulary = Vocabulary<VersionView>(
    "version",
    [
      .text("title", \.title, "The language's own name"),
      .text("language", \.language, "Its tag: cy"),
      .address("link", \.link, "The page in that language"),
      .address("address", \.address, "Its full address, where the site has one"),
      .flag("current", \.isCurrent, "Whether it is this page"),
      .flag("default", \.isDefault, "Whether it is in the site's own language"),
    ])
}

extension Site {
  func versions(of path: String) -> [VersionView] {
    editions.versions(of: path).map { version in
      VersionView(
        title: editions.names[version.language] ?? version.language, language: version.language, link: version.path,
        address: record.council.address.map { $0 + Site.publicPath(version.path) }, isCurrent: version.path == path,
        isDefault: version.language == editions.own)
    }
  }

  /// The pages that stand in the language of these words: those of twins, and of papers that were written in it alone.
  package func pagesOfEdition(_ alone: Set<String>) -> [PlannedPage] {
    guard let current = editions.current else { return [] }
    let language = current.language
    return pages().filter { current.original(of: $0.path) != nil || alone.contains($0.path) }
      .map { $0.written(in: language) }
  }

  /// The language of a record's words, where it is not the one of this page; a person's name has none.
  func otherLanguage(of ref: RecordRef) -> String? {
    editions.current.flatMap { _ in record.otherLanguage(ofTitleOf: ref, own: editions.own) }
  }
}
