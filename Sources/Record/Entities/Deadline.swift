/// Where a recommendation or an action stands against its deadline: the one place that says what is overdue.
///
/// A day chosen by the clerk goes before the words. Nothing is overdue that is finished, has no date, hangs on a condition,
/// repeats, or can be read in two ways.
package struct Deadline: Sendable, Hashable {
  /// The deadline as written.
  package let written: FuzzyDate?
  /// The clerk's own day, where there is one.
  package let due: Day?
  /// Whether something is still expected.
  package let isOpen: Bool

  package init(written: FuzzyDate?, due: Day?, isOpen: Bool) {
    self.written = written
    self.due = due
    self.isOpen = isOpen
  }

  /// Neither words nor a day were written.
  package var isEmpty: Bool { written == nil && due == nil }

  /// Nil when nothing more is expected.
  package func state(asOf today: Day) -> Due? {
    guard isOpen else { return nil }
    guard let due else { return written?.state(asOf: today) ?? .undated }
    let ahead = today.days(to: due)
    return ahead < 0 ? .overdue(days: -ahead) : .due(days: ahead)
  }

  /// The last day it allows, whether or not anything is still expected.
  package var lastDay: Day? { due ?? written?.latest }
}

extension Recommendation {
  package var deadline: Deadline { Deadline(written: byWhen, due: due, isOpen: isOpen) }

  /// Whether something is still expected of somebody.
  package var isOpen: Bool { status.status.isOpen && closure?.how == nil }
}

extension Action {
  package var deadline: Deadline { Deadline(written: byWhen, due: due, isOpen: status.status.isOpen) }
}
