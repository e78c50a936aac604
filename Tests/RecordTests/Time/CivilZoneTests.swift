import Foundation
import Testing

@testable import Record

@Suite struct CivilZoneTests {
  @Test func knowsTheOffsetOfEveryDaySince1981() throws {
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    let noon = try #require(TimeOfDay(hour: 12, minute: 0))
    let start = try #require(Day(iso: "1981-01-01"))
    let end = try #require(Day(iso: "2040-12-31"))
    for number in start.number...end.number {
      let day = Day(number: number)
      let isSummer = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200)) == 3_600
      #expect(CivilZone.london.moment(day, noon) == "\(day.iso)T12:00:00\(isSummer ? "+01:00" : "+00:00")")
    }
  }

  @Test(arguments: [
    ("2026-03-29", 0, "+00:00"), ("2026-03-29", 1, "+01:00"), ("2026-03-29", 2, "+01:00"),
    ("2026-10-25", 0, "+01:00"), ("2026-10-25", 1, "+01:00"), ("2026-10-25", 2, "+00:00"),
  ])
  func changesTheClocksAtTheHourOfTheLaw(_ iso: String, _ hour: Int, _ offset: String) throws {
    let (day, time) = (try #require(Day(iso: iso)), try #require(TimeOfDay(hour: hour, minute: 30)))
    #expect(CivilZone.london.moment(day, time)?.hasSuffix(offset) == true)
  }

  @Test func guessesNoOffset() throws {
    let (day, time) = (try #require(Day(iso: "2026-07-01")), try #require(TimeOfDay(hour: 10, minute: 0)))
    #expect(CivilZone("Europe/Dublin").moment(day, time) == nil)
    #expect(CivilZone("Europe/London").moment(try #require(Day(iso: "1975-07-01")), time) == nil)
  }
}
