import Publications

/// Something that readers of every format have to find in a publication.
package struct Expected: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable {
    case item, recommendation, resolution, cell
    /// A paragraph with a number, and one without.
    case paragraph, passage
    /// The words that stand for a picture.
    case picture
    /// What the list of a record’s fields says: a fact of the publication as a whole, or of one of its rows.
    case fact, rowFact
  }

  package let kind: Kind
  /// Where it is, in words for a person: “recommendation 10”.
  package let place: String
  /// What must be there, as written; passages in another language are marked, as braille has other signs for them.
  let passages: [Inline]
  package let words: String
  /// What stands in a table instead, where that is another form: “2026-02-03”.
  private var cell: String?

  init(_ kind: Kind, _ place: String, _ passages: [Inline]) {
    self.kind = kind
    self.place = place
    self.passages = passages
    words = passages.plain
  }

  init(_ kind: Kind, _ place: String, _ words: String, cell: String? = nil) {
    self.init(kind, place, [.text(words)])
    self.cell = cell
  }

  var isFact: Bool { kind == .fact || kind == .rowFact }

  /// The same, as a table has it.
  var inTable: Expected { cell.map { Expected(kind, place, $0) } ?? self }
}

/// What a publication owes its readers, taken from the record itself: a format is not asked what it holds, and neither is the tree
/// that all formats are written from.
package struct Inventory: Sendable {
  /// In each run, one thing comes after another in every format.
  package private(set) var runs: [[Expected]] = []
  package private(set) var links: [ExpectedLink] = []

  package init() {}

  mutating func expect(_ run: [Expected]) {
    let run = run.filter { !$0.words.isBlank }
    if !run.isEmpty { runs.append(run) }
  }

  mutating func expect(_ kind: Expected.Kind, _ place: String, _ words: String, cell: String? = nil) {
    expect([Expected(kind, place, words, cell: cell)])
  }

  mutating func expect(_ kind: Expected.Kind, _ place: String, _ passages: [Inline]) {
    expect([Expected(kind, place, passages)])
  }

  mutating func expect(_ link: ExpectedLink) { links.append(link) }

  package var count: Int { runs.reduce(links.count) { $0 + $1.count } }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
