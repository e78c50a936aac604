package import Record

/// A recommendation or a subject, as far as its card tells of it.
package struct PublishedRecord: Sendable {
  package let kind: UnitKind
  /// “Recommendation 3”.
  package let label: String
  package let title: String
  /// Its first paragraph of several words: of a recommendation its own, which a reference of few may precede.
  package let text: String
  /// The title of the review it is a part of.
  package let whole: String
  package let address: SitePath
  package let committee: String
  package let day: Day?
  package let status: RecommendationStatus?
  package let position: Position?

  /// Nil for a record of another kind.
  init?(_ card: PublishedCard, _ root: PublishedRoot) {
    guard let kind = card.kind, kind == .recommendation || kind == .subject, let address = SitePath(card.address) else {
      return nil
    }
    self.kind = kind
    (label, title, whole, day) = (card.label, card.title, card.whole, card.day)
    self.address = address
    text = (card.body.first { $0.words.count { $0 == 0x20 } > 2 } ?? card.body.first)?.plain ?? ""
    committee = card.committee > 0 ? root.committees[card.committee - 1] : ""
    status = RecommendationStatus.allCases.first { UnitStatus.number(of: $0) == card.status }
    position = Position.allCases.first { UnitPosition.number(of: $0) == card.position }
  }
}
