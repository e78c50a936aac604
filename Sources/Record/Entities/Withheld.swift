/// What the public is told about something it may not see; nothing else of it exists in the record.
package struct Withheld: Equatable, Sendable {
  package enum Ground: Equatable, Sendable {
    /// LGA 1972 Schedule 12A Part 1, by paragraph, with the council's reason.
    case exempt(paragraphs: [Int], reason: String, publicInterest: String?)
    case embargoed(until: Day)
    case draft
    /// It was open before. Day and reason are nil where only the last build knows that it was.
    case withdrawn(on: Day?, reason: String?)
  }

  package var ground: Ground
  /// A title that may be shown.
  package var publicTitle: String?
  /// LGA 1972 s.100C(2): a summary of what was done, without what is exempt.
  package var publicSummary: String?
  /// The decision, as far as it may be shown.
  package var publicDecision: String?

  package init(_ ground: Ground, publicTitle: String? = nil) {
    self.ground = ground
    self.publicTitle = publicTitle
  }

  /// The same where its title stands above it already.
  package var untitled: Withheld {
    var untitled = self
    untitled.publicTitle = nil
    return untitled
  }
}

/// A record that was taken back, of which only its address is left.
package struct WithdrawnRecord: Equatable, Sendable {
  /// “reports/school-travel/”.
  package var folder: String
  package var withheld: Withheld

  package init(folder: String, withheld: Withheld) {
    self.folder = folder
    self.withheld = withheld
  }
}

/// Something that is open to the public, or what may be said about its being withheld.
package enum Disclosed<Open> {
  case open(Open)
  case withheld(Withheld)

  package var open: Open? {
    switch self {
    case .open(let value): value
    case .withheld: nil
    }
  }
}

extension Disclosed: Sendable where Open: Sendable {}
extension Disclosed: Equatable where Open: Equatable {}

/// A value taken from the words of the paper, with how it was come by.
package struct Provenance: Equatable, Sendable {
  /// What readers are told: “lead inherited from the row above (action 3)”.
  package var note: String

  package init(_ note: String) { self.note = note }
}

/// Somebody named in the words of a paper: the words, and whom they were understood to mean.
package struct Lead: Equatable, Sendable {
  package var words: String
  /// People, posts or committees the words mean; empty when nobody could tell.
  package var refs: [RecordRef]
  package var provenance: Provenance?

  package init(words: String, refs: [RecordRef] = [], provenance: Provenance? = nil) {
    self.words = words
    self.refs = refs
    self.provenance = provenance
  }
}
