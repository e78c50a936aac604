/// The zone that a council's clocks keep, as far as its rules are known here.
package enum CivilZone: Sendable {
  case london
  /// A zone whose rules we do not have.
  case unknown

  package init(_ name: String) { self = name == "Europe/London" ? .london : .unknown }

  package var name: String? {
    switch self {
    case .london: "Europe/London"
    case .unknown: nil
    }
  }

  /// A time on the wall as a moment of the world: “2026-07-14T10:00:00+01:00” (RFC 3339). Nil where the zone's rules are not known.
  ///
  /// Of an hour that comes twice in October, the first is meant; one that is left out in March is of summer time.
  package func moment(_ day: Day, _ time: TimeOfDay) -> String? {
    switch self {
    case .unknown: nil
    case .london:
      CivilZone.isSummer(day, time).map { "\(day.iso)T\(time.iso):00\($0 ? "+01:00" : "+00:00")" }
    }
  }

  /// The beginning of a day.
  package func moment(_ day: Day) -> String? { TimeOfDay(hour: 0, minute: 0).flatMap { moment(day, $0) } }

  /// Summer time begins at 1 am GMT on the last Sunday in March and ends at 1 am GMT on a Sunday in October, since 1996 the last
  /// (Summer Time Act 1972 with its orders; SI 2002/262). Nil before 1981, when other rules held.
  private static func isSummer(_ day: Day, _ time: TimeOfDay) -> Bool? {
    guard day.year >= 1981, let start = sunday(upTo: 31, 3, day.year),
      let end = sunday(upTo: day.year < 1990 ? 29 : day.year < 1996 ? 28 : 31, 10, day.year)
    else { return nil }
    if day == start { return time.hour >= 1 }
    if day == end { return time.hour < 2 }
    return day > start && day < end
  }

  private static func sunday(upTo day: Int, _ month: Int, _ year: Int) -> Day? {
    Day(year: year, month: month, day: day).map { $0.adding(days: -($0.weekday.rawValue % 7)) }
  }
}
