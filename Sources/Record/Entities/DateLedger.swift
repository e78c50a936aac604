/// Every date that was promised for a recommendation or an action, the oldest first; the last is the one that stands.
///
/// Nothing is in it that nobody wrote: the dates that the clerk lists, the words of the paper before them, and those that stood in
/// the files at an earlier build and were written over.
package struct DateLedger: Hashable, Sendable {
  package let dates: [DueDate]
  /// Whether the clerk keeps a list of dates.
  package let isListed: Bool

  init(paper: FuzzyDate?, own: Day?, listed: [DueDate], remembered: [RememberedDate]) {
    isListed = !listed.isEmpty
    var written = listed
    if listed.isEmpty {
      if let date = own.map({ FuzzyDate(day: $0) }) ?? paper { written = [DueDate(date)] }
    } else if let paper, DateLedger.comesBefore(paper, listed) {
      written.insert(DueDate(paper), at: 0)
    }
    dates = DateLedger.withMoves(DateLedger.joined(written, remembered))
  }

  /// The words of the paper are the first promise, unless the list has that date itself or begins with an earlier one.
  private static func comesBefore(_ paper: FuzzyDate, _ listed: [DueDate]) -> Bool {
    if listed.contains(where: { $0.date?.promisesTheSame(as: paper) ?? false }) { return false }
    guard let day = paper.latest, let first = listed.lazy.compactMap({ $0.date?.latest }).first else { return true }
    return day < first
  }

  private static func withMoves(_ dates: [DueDate]) -> [DueDate] {
    var dates = dates
    guard let first = dates.firstIndex(where: { $0.date?.sortDay != nil }) else { return dates }
    for index in dates.indices.dropFirst(first + 1) {
      let (before, now) = (dates[index - 1].date, dates[index].date)
      if now?.kind == .completed { continue }
      dates[index].isMove = before.flatMap { old in now.map { !$0.promisesTheSame(as: old) } } ?? (before != now)
    }
    return dates
  }
}

extension DateLedger {
  /// Whether there is anything to tell besides the one date that stands.
  package var isEmpty: Bool { !isListed && !isMoved }

  package var isMoved: Bool { dates.contains(where: \.isMove) }

  package var moves: Int { dates.count(where: \.isMove) }

  package var movesWithoutReason: Int { dates.count { $0.isMove && $0.reason == nil } }

  /// The date promised first: the first that names a time.
  package var first: DueDate? { dates.first { $0.date?.sortDay != nil } }

  /// The date that stands now; nil where it was taken out.
  package var current: DueDate? { dates.last.flatMap { $0.date == nil ? nil : $0 } }

  /// From the last day that the first date allows to the last that the present one allows; below nought where it was brought
  /// forward. Nil where it was not moved, or where one of the two has no last day.
  package var days: Int? {
    guard isMoved, let first = first?.date?.latest, let last = current?.date?.latest else { return nil }
    return first.days(to: last)
  }
}

extension Recommendation {
  package var ledger: DateLedger { DateLedger(paper: byWhen, own: due, listed: dates, remembered: remembered) }
}

extension Action {
  package var ledger: DateLedger { DateLedger(paper: byWhen, own: due, listed: dates, remembered: remembered) }
}
