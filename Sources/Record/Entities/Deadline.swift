/// Where a recommendation or an action stands against its deadline: the one place that says what is overdue.
///
/// A day chosen by the clerk goes before the words. Nothing is overdue that is finished, has no date, hangs on a condition,
/// repeats, or can be read in two ways.
package struct Deadline: Sendable, Hashable {
  /// The deadline in the words of the paper.
  package let written: FuzzyDate?
  /// The clerk's own day, where there is one.
  package let due: Day?
  /// Whether something is still expected.
  package let isOpen: Bool
  /// The dates that the clerk lists, of which the last stands; then there is no day of the clerk’s own.
  package var listed: [DueDate] = []
  /// The date that was promised first, where it was moved since.
  package var first: FuzzyDate?

  package init(written: FuzzyDate?, due: Day?, isOpen: Bool) {
    self.written = written
    self.due = due
    self.isOpen = isOpen
  }

  /// Neither words nor a day were written.
  package var isEmpty: Bool { written == nil && due == nil && listed.isEmpty }

  /// The words that stand, where they are no day of the clerk’s own: those of the last date in the list, else the paper’s.
  package var standing: FuzzyDate? { listed.last.map(\.date) ?? written }

  /// The date that stands, as written.
  package var promise: String? { due?.iso ?? standing?.words }

  /// Nil when nothing more is expected.
  package func state(asOf today: Day) -> Due? {
    guard isOpen else { return nil }
    guard let due else { return standing?.state(asOf: today) ?? .undated }
    let ahead = today.days(to: due)
    return ahead < 0 ? .overdue(days: -ahead) : .due(days: ahead)
  }

  /// The last day it allows, whether or not anything is still expected.
  package var lastDay: Day? { due ?? standing?.latest }

  /// How many days the date that was first promised has passed; nil where it was never moved, has not passed, or nothing more is
  /// expected.
  package func daysPastFirst(asOf today: Day) -> Int? {
    guard isOpen, case .overdue(let days)? = first?.state(asOf: today) else { return nil }
    return days
  }
}

extension Deadline {
  fileprivate func following(_ ledger: @autoclosure () -> DateLedger, _ listed: [DueDate], isRemembered: Bool)
    -> Deadline
  {
    if listed.isEmpty, !isRemembered { return self }
    var deadline = self
    let ledger = ledger()
    deadline.listed = listed
    deadline.first = ledger.isMoved ? ledger.first?.date : nil
    return deadline
  }
}

extension Recommendation {
  package var deadline: Deadline {
    Deadline(written: byWhen, due: due, isOpen: isOpen).following(ledger, dates, isRemembered: remembered.count > 1)
  }

  /// Whether something is still expected of somebody: it is neither done nor not happening.
  package var isOpen: Bool { now?.isOpen ?? true }
}

extension Action {
  package var deadline: Deadline {
    Deadline(written: byWhen, due: due, isOpen: status.status.isOpen)
      .following(ledger, dates, isRemembered: remembered.count > 1)
  }
}
