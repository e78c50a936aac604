/// A way in which the record is cut for those who want only a part of it: a file of data, a feed or a calendar for each.
package enum PartKind: String, CaseIterable, Sendable {
  /// What a committee recommended.
  case committee
  /// What a person, a post or a committee leads.
  case lead
  /// What the posts of a directorate lead and write, and the decisions that the forward plan gives to it.
  case directorate
  case subject
  /// Reports that name a ward, and what its members lead and chair.
  case ward
  /// How a recommendation stands on the record’s own day.
  case state
  case status
  /// What was recommended in a municipal year.
  case year

  /// Whether there are files of data of it. A ward’s members speak for the whole council when they lead a review, so that what is
  /// gathered of a ward is news, and no figure.
  package var hasData: Bool { self != .ward }

  /// Whether it has a feed and a calendar; those of committees are of all that a committee does, not only of what it recommended.
  package var isFollowed: Bool {
    switch self {
    case .lead, .directorate, .subject, .ward: true
    case .committee, .state, .status, .year: false
    }
  }
}

/// One part of the record: those who lead on it, the subject it belongs to, the year it was made in.
package struct RecordPart: Sendable {
  package let kind: PartKind
  /// Its place among the parts of its kind, in addresses: “head-of-highways”, “2025-26”.
  package let slug: String
  /// What it is called: a committee’s title, the name of a directorate, a status.
  package let title: String
  /// The record it is the part of; nil for what has no page of its own.
  package let ref: RecordRef?
  package var recommendations: [Handle<Recommendation>] = []
  package var actions: [Handle<Action>] = []
  /// Whatever else belongs to it: meetings, reports, reviews, decisions.
  package var others: [RecordRef] = []

  package var isEmpty: Bool { recommendations.isEmpty && actions.isEmpty && others.isEmpty }
  /// A committee that leads on something has the feed of a committee already.
  package var isFollowed: Bool { kind.isFollowed && !isEmpty && ref?.kind != .committee }
  package var hasData: Bool { kind.hasData && !(recommendations.isEmpty && actions.isEmpty) }

  /// Everything in it, each once, in the order of the record.
  package var members: [RecordRef] { others + recommendations.map(\.ref) + actions.map(\.ref) }
}

/// Every part of a record, each once, in a fixed order; worked out once, in time that grows with the record.
package struct RecordParts: Sendable {
  package let all: [RecordPart]
  private let byRef: [RecordRef: [Int]]
  private let byName: [String: Int]

  package init(_ record: Record) {
    var gathering = PartGathering(record)
    all = gathering.parts()
    byRef = Dictionary(grouping: all.indices.filter { [all] in all[$0].ref != nil }) { [all] in
      all[$0].ref ?? RecordRef(.page, 0)
    }
    let named = all.enumerated().filter { $0.element.ref == nil }
    byName = Dictionary(named.map { ("\($0.element.kind.rawValue)/\($0.element.slug)", $0.offset) }) { first, _ in first
    }
  }

  package func parts(_ kind: PartKind) -> [RecordPart] { all.filter { $0.kind == kind } }

  /// The part of a kind that is a record’s own: what a committee recommended, and what it leads, are two.
  package func part(_ kind: PartKind, of ref: RecordRef) -> RecordPart? {
    byRef[ref]?.lazy.map { all[$0] }.first { $0.kind == kind }
  }

  /// The same by its name, for what has no record of its own.
  package func part(_ kind: PartKind, named name: String) -> RecordPart? {
    Slug.make(from: name).flatMap { byName["\(kind.rawValue)/\($0)"] }.map { all[$0] }
  }

  /// Those with a feed and a calendar of their own.
  package var followed: [RecordPart] { all.filter(\.isFollowed) }
}
