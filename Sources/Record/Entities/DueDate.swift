/// A date that was promised: as written, when it was set, and why it took the place of the one before.
package struct DueDate: Hashable, Sendable {
  /// Nil where a date was taken out and none put in its place.
  package var date: FuzzyDate?
  package var set: Day?
  package var reason: String?
  package var origin: Origin
  /// The day of the build that first found it in the files, where builds know.
  package var seen: Day?
  /// Whether it took the place of a promised date with another last day.
  package var isMove = false

  package enum Origin: Hashable, Sendable {
    /// It stands in the files: in the list of dates, in the words of the paper, or as the clerk’s own day.
    case written
    /// The files say it no longer; the builds remember it.
    case remembered
  }

  package init(_ date: FuzzyDate?, set: Day? = nil, reason: String? = nil, origin: Origin = .written, seen: Day? = nil)
  {
    self.date = date
    self.set = set
    self.reason = reason
    self.origin = origin
    self.seen = seen
  }

  /// The day it is known from: the one on which it was set, else the one on which a build first found it.
  package var day: Day? { self.set ?? seen }
}

extension DueDate: Described {
  package static let fields: [RecordField<DueDate>] = [
    .init("date", "Date") { $0.date.map { .date($0) } ?? .words("taken out, and no date in its place") },
    .init("set", "Set on") { .day($0.set) },
    .init("reason", "Reason") { .words($0.reason ?? ($0.isMove ? "none is given" : nil)) },
    .init("origin", "Known from") { .words($0.originWords) },
  ]

  private var originWords: String? {
    guard origin == .remembered else { return nil }
    return "an earlier build" + (seen.map { ", which found it on \($0.text)" } ?? "") + "; the record says it no longer"
  }
}

extension FuzzyDate {
  /// Whether it promises the same as the other: in the same words, or with the same last day and condition.
  package func promisesTheSame(as other: FuzzyDate) -> Bool {
    words == other.words || latest != nil && latest == other.latest && condition == other.condition
  }
}
