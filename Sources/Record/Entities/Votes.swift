/// A recorded vote.
package struct Vote: Equatable, Sendable {
  package var item: ItemRef?
  package var itemWords: String
  package var motion: String?
  package var inFavour = VoteCount()
  package var against = VoteCount()
  package var abstained = VoteCount()

  package init(item: ItemRef?, itemWords: String) {
    self.item = item
    self.itemWords = itemWords
  }

  package func votes(_ side: VoteSide) -> VoteCount {
    switch side {
    case .inFavour: inFavour
    case .against: against
    case .abstained: abstained
    }
  }
}

/// Which way somebody voted.
package enum VoteSide: String, CaseIterable, Sendable {
  case inFavour = "for"
  case against, abstained
}

/// How many voted one way, and who, where it was recorded.
package struct VoteCount: Equatable, Sendable {
  /// As the minutes have it, else the number of names; nil where they say neither.
  package var count: Int?
  package var names: [Lead]

  package init(count: Int? = nil, names: [Lead] = []) {
    self.count = count ?? (names.isEmpty ? nil : names.count)
    self.names = names
  }
}

extension Vote: Described {
  package static let fields: [RecordField<Vote>] = [
    .init("item", "Item") { $0.item.map { .items([$0]) } ?? .words($0.itemWords) },
    .init("motion", "Motion") { .words($0.motion) },
    .init("for", "For") { .words($0.inFavour.count.map { String($0) }) },
    .init("names-for", "Who voted for") { .people($0.inFavour.names) },
    .init("against", "Against") { .words($0.against.count.map { String($0) }) },
    .init("names-against", "Who voted against") { .people($0.against.names) },
    .init("abstained", "Abstained") { .words($0.abstained.count.map { String($0) }) },
    .init("names-abstained", "Who abstained") { .people($0.abstained.names) },
  ]
}
