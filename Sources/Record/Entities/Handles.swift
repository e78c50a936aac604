/// The kinds of record that have an id.
package enum RecordKind: String, CaseIterable, Sendable, Hashable {
  case committee, person, post, subject, meeting, minutes, report, review, recommendation, response
  case actionPlan = "action-plan"
  case action
  case indicatorSet = "indicator-set"
  case indicator
  case workProgramme = "work-programme"
  case forwardPlan = "forward-plan"
  case forwardPlanEntry = "forward-plan-entry"
  case glossaryEntry = "glossary-entry"
  case page
  case letter

  /// The name of the kind with its article, to stand in a sentence.
  package var noun: String {
    switch self {
    case .committee: "a committee"
    case .person: "a person"
    case .post: "a post"
    case .subject: "a subject"
    case .meeting: "a meeting"
    case .minutes: "minutes"
    case .report: "a report"
    case .review: "a review"
    case .recommendation: "a recommendation"
    case .response: "an executive response"
    case .actionPlan: "an action plan"
    case .action: "an action"
    case .indicatorSet: "a set of indicators"
    case .indicator: "an indicator"
    case .workProgramme: "a work programme"
    case .forwardPlan: "a forward plan"
    case .forwardPlanEntry: "a forward-plan entry"
    case .glossaryEntry: "a glossary entry"
    case .page: "a page"
    case .letter: "a letter"
    }
  }
}

extension RecordKind {
  /// Its index among all kinds, for lists that have one entry a kind.
  package var index: Int {
    switch self {
    case .committee: 0
    case .person: 1
    case .post: 2
    case .subject: 3
    case .meeting: 4
    case .minutes: 5
    case .report: 6
    case .review: 7
    case .recommendation: 8
    case .response: 9
    case .actionPlan: 10
    case .action: 11
    case .indicatorSet: 12
    case .indicator: 13
    case .workProgramme: 14
    case .forwardPlan: 15
    case .forwardPlanEntry: 16
    case .glossaryEntry: 17
    case .page: 18
    case .letter: 19
    }
  }

  /// Hashes the index: an enumeration of words would be hashed letter by letter, and references are hashed very often.
  package func hash(into hasher: inout Hasher) { hasher.combine(UInt8(truncatingIfNeeded: index)) }
}

/// The index of an entity in the record's list of its kind; only the linker makes one.
package struct Handle<Kind>: Hashable, Sendable, Comparable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(clamping: index) }

  package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// A type of which the record holds a list.
package protocol Entity {
  static var kind: RecordKind { get }
}

/// An entity with a page of its own.
package protocol DocumentEntity: Entity {
  var document: Document { get }
}

extension Handle where Kind: Entity {
  package var ref: RecordRef { RecordRef(Kind.kind, index) }
}

/// An entity of any kind. An agenda item is reached through its meeting and an anchor.
package struct RecordRef: Hashable, Sendable, Comparable {
  package let kind: RecordKind
  package let index: Int32

  package init(_ kind: RecordKind, _ index: Int32) {
    self.kind = kind
    self.index = index
  }

  package static func < (a: Self, b: Self) -> Bool { (a.kind.rawValue, a.index) < (b.kind.rawValue, b.index) }
}

/// Where a link leads: an entity, and the place within it when that is not its beginning.
package struct Target: Hashable, Sendable {
  package var ref: RecordRef
  package var anchor: String?
  /// The words to show when the author gave none.
  package var label: String

  package init(_ ref: RecordRef, anchor: String? = nil, label: String) {
    self.ref = ref
    self.anchor = anchor
    self.label = label
  }
}

/// What a reference in prose turned out to be.
package enum Resolution: Hashable, Sendable {
  case found(Target)
  /// The record exists but may not be published; no word of it is known here.
  case withheld
  /// A citation nobody could follow; its words stay plain.
  case unresolved
}

/// Prose whose references and citations have been followed.
package struct LinkedProse: Equatable, Sendable {
  package var prose: Prose
  /// One for each of `prose.references`.
  package var references: [Resolution]
  /// One for each of `prose.citations`.
  package var citations: [Resolution]
  /// One for each of `prose.files`; nil where the file is not there.
  package var files: [Attachment?]

  package init(_ prose: Prose, references: [Resolution] = [], citations: [Resolution] = [], files: [Attachment?] = []) {
    self.prose = prose
    self.references = references
    self.citations = citations
    self.files = files
  }
}

/// Where one record mentions another.
package struct Mention: Hashable, Sendable {
  /// Who mentions.
  package var from: Target
  /// How: in a field (“answers”, “continues”) or in prose.
  package var relation: Relation
  /// The sentence around a mention in prose.
  package var sentence: String?

  package init(from: Target, relation: Relation, sentence: String? = nil) {
    self.from = from
    self.relation = relation
    self.sentence = sentence
  }
}

/// How a record came to mention another.
package enum Relation: String, CaseIterable, Sendable, Hashable {
  case mentions, cites, continues, discusses, answers, serves, supersedes, approves, precedes, leads, belongs
  case asks, repeats, measures
  case looksAt = "looks-at"
}

extension Record {
  /// How many records of a kind there are: one more than the greatest index of a handle.
  package func count(of kind: RecordKind) -> Int {
    switch kind {
    case .committee: committees.count
    case .person: people.count
    case .post: posts.count
    case .subject: subjects.count
    case .meeting: meetings.count
    case .minutes: minutes.count
    case .report: reports.count
    case .review: reviews.count
    case .recommendation: recommendations.count
    case .response: responses.count
    case .actionPlan: actionPlans.count
    case .action: actions.count
    case .indicatorSet: indicatorSets.count
    case .indicator: indicators.count
    case .workProgramme: workProgrammes.count
    case .forwardPlan: forwardPlans.count
    case .forwardPlanEntry: forwardPlanEntries.count
    case .glossaryEntry: glossary.count
    case .page: pages.count
    case .letter: letters.count
    }
  }
}
