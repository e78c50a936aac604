import Record

/// The units in their two tiers and in the order of their numbers: by day, and as the record has them on one day.
struct Tiers: Sendable {
  /// Fewer units than this are all recent: a small site is one index.
  static let fewest = 2000

  /// What is before the cut, and what is not or has no day.
  let settled: [Unit]
  let recent: [Unit]

  init(_ units: [Unit], asAt: Day) {
    let cut = units.count < Tiers.fewest ? nil : Tiers.cut(units.compactMap(\.day).filter { $0 <= asAt })
    func isSettled(_ unit: Unit) -> Bool { cut.map { cut in unit.day.map { $0 < cut } ?? false } ?? false }
    settled = Tiers.ordered(units.filter(isSettled))
    recent = Tiers.ordered(units.filter { !isSettled($0) })
  }

  var all: [[Unit]] { [settled, recent] }

  private static func ordered(_ units: [Unit]) -> [Unit] {
    let days = units.map { $0.day?.number ?? .min }
    return units.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { units[$0] }
  }

  /// The first day of the latest year that has units; of its quarter, or month, where those would be more than an eighth of all.
  ///
  /// A calendar's boundary stays where it is while meetings are added, so that what is settled does not change.
  private static func cut(_ days: [Day]) -> Day? {
    guard let last = days.max() else { return nil }
    let starts = [1, (last.month - 1) / 3 * 3 + 1, last.month].compactMap { Day(year: last.year, month: $0, day: 1) }
    return starts.first { start in days.count { $0 >= start } * 8 <= days.count } ?? starts.last
  }
}
