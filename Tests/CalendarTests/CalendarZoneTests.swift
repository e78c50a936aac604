import Foundation
import Testing

@testable import Calendar
@testable import Record

/// Works through the rules in the file and compares them with the zone's own history.
@Suite struct CalendarZoneTests {
  @Test func changesTheClocksOnTheDaysOnWhichTheyWereChanged() throws {
    var lines = ContentLines()
    CivilZone.london.putRules(into: &lines)
    let rules = Rules(String(decoding: lines.bytes, as: UTF8.self).replacing("\r\n ", with: ""))
    #expect(rules.winters.count == 3)
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    for year in 1981...2040 {
      let march = try #require(rules.lastSunday(of: 3, in: year))
      let october = try #require(rules.endOfSummer(in: year))
      let start = try #require(Day(year: year, month: 1, day: 1)),
        end = try #require(Day(year: year, month: 12, day: 31))
      for number in start.number...end.number {
        let day = Day(number: number)
        let noon = Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200)
        #expect(zone.secondsFromGMT(for: noon) == (day >= march && day < october ? 3_600 : 0), "\(day)")
      }
    }
  }
}

/// As much of RRULE as the file uses.
private struct Rules {
  var winters: [(first: Int, last: Int, days: ClosedRange<Int>)] = []

  init(_ text: String) {
    for part in text.split(separator: "BEGIN:STANDARD").dropFirst() {
      let lines = part.split(separator: "\r\n")
      let start = lines.first { $0.hasPrefix("DTSTART:") }?.dropFirst(8) ?? ""
      let rule = lines.first { $0.hasPrefix("RRULE:") } ?? ""
      let until = rule.firstRange(of: "UNTIL=").map { rule[$0.upperBound...].prefix(4) } ?? "9999"
      let days = rule.firstRange(of: "BYMONTHDAY=").map { range in
        rule[range.upperBound...].prefix { $0 != ";" }.split(separator: ",").compactMap { Int($0) }
      }
      let range = (days?.first ?? 25)...(days?.last ?? 31)
      winters.append((Int(start.prefix(4)) ?? 0, Int(until) ?? 0, range))
    }
  }

  func endOfSummer(in year: Int) -> Day? {
    guard let rule = winters.first(where: { $0.first <= year && year <= $0.last }) else { return nil }
    return rule.days.compactMap { Day(year: year, month: 10, day: $0) }.first { $0.weekday == .sunday }
  }

  func lastSunday(of month: Int, in year: Int) -> Day? {
    (25...31).compactMap { Day(year: year, month: month, day: $0) }.first { $0.weekday == .sunday }
  }
}
