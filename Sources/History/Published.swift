package import Record

/// A day on which a record was published or changed.
package struct HistoryEntry: Hashable, Sendable {
  package var day: Day
  /// Empty on the day it was first published.
  package var fields: [FieldName]
  /// The status it was given that day, as clerks write it, when the status was among the fields.
  package var status: String?

  package var isPublication: Bool { fields.isEmpty }
}

/// What is kept of a record between builds.
package struct PublishedRecord: Hashable, Sendable {
  package var kind: RecordKind
  package var id: String
  /// The id under which it was first published, when it stands under another now.
  var first: String?
  /// The day a build first published it; nil when the first build of all found it there.
  package var since: Day?
  /// Oldest first.
  package var entries: [HistoryEntry] = []
  var hashes: [FieldHash] = []
  var status: String?
  /// The ids of the committees whose work it is, to be told when it is withdrawn.
  var committees: [String] = []
  /// What it was before the changes of the state's own day, so that several builds of one day tell of that day once.
  var before: Fields?
  /// The dates that were promised, the oldest first, as builds found them; the last is the one that stands.
  package var dates: [RememberedDate] = []

  /// Its permanent name, which feeds and calendars know it by.
  package var name: String { first ?? id }

  /// Whether another record says what this one says: the half of its fields hold the same, its title or its text among them.
  package func isLike(_ other: PublishedRecord) -> Bool {
    let same = Set(hashes).intersection(other.hashes)
    // Every review has a “Recommendation 1”.
    let telling = ["name", "text", "body", "date", "items"] + (kind == .recommendation ? [] : ["title"])
    return same.contains { telling.contains($0.field.key) } && same.count * 2 >= max(hashes.count, other.hashes.count)
  }

  /// What its fields held.
  struct Fields: Hashable, Sendable {
    var hashes: [FieldHash]
    var status: String?
  }
}

/// That a record was open and is no longer. No word of it and no id is kept.
package struct Withdrawal: Hashable, Sendable, Comparable {
  package var day: Day
  package var kind: RecordKind
  /// The ids of committees that are open themselves.
  package var committees: [String]

  /// Newest first.
  package static func < (left: Self, right: Self) -> Bool {
    if left.day != right.day { return left.day > right.day }
    if left.kind != right.kind { return left.kind.index < right.kind.index }
    return left.committees.lexicographicallyPrecedes(right.committees)
  }
}

/// What is kept of a meeting's entry in people's calendars.
package struct CalendarState: Hashable, Sendable {
  /// The permanent name of the entry: a hash, so that it tells nothing when the meeting is withdrawn.
  package var uid: String
  package var date: Day
  package var start: TimeOfDay?
  /// Rises with each change of day, time, place or status (RFC 5545 s.3.8.7.4).
  package var sequence: Int
  /// The day of the last such change; nil when the first build of all found the entry as it is.
  package var changed: Day?
  /// A hash of the day, time, place and status.
  var hash: UInt64
  package var isWithdrawn: Bool
  /// The ids of the committees in whose calendars a withdrawn meeting stays; empty for one that is open.
  package var committees: [String] = []
}

/// What one build leaves for the next, beside the site: what was published, when, and what changed since.
package struct PublishedState: Hashable, Sendable {
  /// Raised when hashes are taken in another way, so that the next build does not take that for a change of every record.
  static let version = 2

  /// The day of the first build; changes are known from then on.
  package var since: Day
  package var asAt: Day
  /// In the order of kinds, then ids.
  package var records: [PublishedRecord] = []
  package var withdrawals: [Withdrawal] = []
  /// In the order of their names.
  package var calendar: [CalendarState] = []
  /// In the order of their meetings.
  package var agendas: [AgendaState] = []
  /// Whether its hashes can be compared with ours.
  var hasOurHashes = true

  package init(since: Day) {
    self.since = since
    asAt = since
  }
}

extension PublishedState {
  /// The ids of what was open, by kind.
  package var ids: [RecordKind: Set<String>] {
    Dictionary(grouping: records, by: \.kind).mapValues { Set($0.map(\.id)) }
  }
}

extension Withdrawal {
  /// “A report was withdrawn”, “2 reports were withdrawn”.
  package func words(count: Int) -> String {
    if count == 1 { return kind.noun.prefix(1).uppercased() + kind.noun.dropFirst() + " \(kind.verb) withdrawn" }
    return "\(count) \(kind.several) were withdrawn"
  }
}

extension RecordKind {
  fileprivate var verb: String { self == .minutes ? "were" : "was" }

  /// More than one of a kind, inside a sentence.
  fileprivate var several: String {
    switch self {
    case .committee: "committees"
    case .person: "people"
    case .post: "posts"
    case .subject: "subjects"
    case .meeting: "meetings"
    case .minutes: "sets of minutes"
    case .report: "reports"
    case .review: "reviews"
    case .recommendation: "recommendations"
    case .response: "executive responses"
    case .actionPlan: "action plans"
    case .action: "actions"
    case .indicatorSet: "sets of indicators"
    case .indicator: "indicators"
    case .workProgramme: "work programmes"
    case .forwardPlan: "forward plans"
    case .forwardPlanEntry: "forward-plan entries"
    case .glossaryEntry: "glossary entries"
    case .page: "pages"
    case .letter: "letters"
    }
  }
}
