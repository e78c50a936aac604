import ArgumentParser
import Foundation
import Record

/// A date given on the command line.
struct DayArgument: Sendable {
  var day: Day

  @Sendable static func parse(_ text: String) throws -> DayArgument {
    switch Day.parse(words: text) {
    case .day(let day): return DayArgument(day: day)
    case .impossible(_, let reason): throw ValidationError("“\(text)” is not a date: \(reason).")
    case .weekdayMismatch, .notADay: throw ValidationError("“\(text)” is not a date; write it as 2026-11-20.")
    }
  }

  /// Today in a time zone; the machine's own when the name is unknown.
  @Sendable static func today(in timeZone: String) -> Day {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: timeZone) ?? .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(number: 0)
  }
}
