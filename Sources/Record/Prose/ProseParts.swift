package import Diagnostics

/// A reference as written between double square brackets: `[[rec-10|the tenth recommendation]]`.
package struct ProseReference: Sendable, Hashable {
  package var target: String
  package var label: String?
  package var range: SourceRange

  package init(target: String, label: String?, range: SourceRange) {
    self.target = target
    self.label = label
    self.range = range
  }
}

/// Words that read like a citation: “recommendation 10”, “p18 – para 6.8”.
package struct ProseCitation: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case recommendation, paragraph, minute, item, action
    /// “re: 10”, which does not say what it is a number of.
    case regarding
  }

  package var kind: Kind
  /// As written: “10”, “6.8”, “1(a)”.
  package var number: String
  /// The page, when the citation names one before the paragraph.
  package var page: String?
  package var range: SourceRange

  package init(kind: Kind, number: String, page: String? = nil, range: SourceRange) {
    self.kind = kind
    self.number = number
    self.page = page
    self.range = range
  }
}

/// A relative destination of a link or an image, such as an attachment beside the document.
package struct ProseFile: Sendable, Hashable {
  package var path: String
  package var isImage: Bool
  package var range: SourceRange

  package init(path: String, isImage: Bool, range: SourceRange) {
    self.path = path
    self.isImage = isImage
    self.range = range
  }
}

/// A number that a clerk wrote before a paragraph or a heading.
package struct ProseNumber: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case heading, paragraph, lettered, note }

  package var kind: Kind
  /// Without the full stop: “4.1”, “28”; a letter with its brackets: “(a)”.
  package var text: String
  package var anchor: String
  package var range: SourceRange
}

/// Where a resolution stands, and the heading it stands under.
package struct ProseResolution: Sendable, Hashable {
  /// The agenda item named after the heading: “7” of `{item 7}`.
  package var item: String?
  /// The number written before the heading.
  package var headingNumber: String?
  /// The anchor of the heading; nil before the first one.
  package var headingAnchor: String?
  package var range: SourceRange

  package init(item: String?, headingNumber: String?, headingAnchor: String?, range: SourceRange) {
    self.item = item
    self.headingNumber = headingNumber
    self.headingAnchor = headingAnchor
    self.range = range
  }
}

/// The agenda items that a heading names: “2” and “3” of `{items 2, 3}`.
package struct ProseHeadingItem: Sendable, Hashable {
  package var items: [String]
  /// The anchor of the heading.
  package var anchor: String
  package var range: SourceRange
}

/// A link to a place of the same document: `#para-4.1`.
package struct ProseFragment: Sendable, Hashable {
  package var anchor: String
  package var range: SourceRange

  package init(anchor: String, range: SourceRange) {
    self.anchor = anchor
    self.range = range
  }
}

/// A heading of the body, with the words a contents list shows.
package struct ProseHeading: Sendable, Hashable {
  package var level: Int
  package var text: String
  package var anchor: String
  package var number: String?
  /// “2, 3” of `{items 2, 3}`.
  package var item: String?

  /// The numbers of the agenda items it names.
  package var items: [String] { item.map { $0.split(separator: ", ").map(String.init) } ?? [] }
}

/// Where a reference leads after linking.
package struct ResolvedLink: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    case found
    /// The record exists, but its page is withheld: the title is shown, nothing is linked.
    case withheld
  }

  /// The address inside the site, without a leading slash: `reviews/foster-care-2026/#rec-3`.
  package var path: String
  package var title: String
  package var state: State

  package init(path: String, title: String, state: State = .found) {
    self.path = path
    self.title = title
    self.state = state
  }
}

/// The answers to a `Prose`'s references, citations and files, each in the order of the questions; nil where there is none.
///
/// An empty array answers nothing: references and citations are then words, and files keep their path as written.
package struct ProseLinks: Sendable, Hashable {
  package var references: [ResolvedLink?]
  package var citations: [ResolvedLink?]
  package var files: [ResolvedLink?]

  package static let none = ProseLinks()

  package init(references: [ResolvedLink?] = [], citations: [ResolvedLink?] = [], files: [ResolvedLink?] = []) {
    self.references = references
    self.citations = citations
    self.files = files
  }

  package func reference(_ position: Int) -> ResolvedLink? {
    position < references.count ? references[position] : nil
  }

  package func citation(_ position: Int) -> ResolvedLink? { position < citations.count ? citations[position] : nil }

  package func file(_ position: Int) -> ResolvedLink? { position < files.count ? files[position] : nil }
}
