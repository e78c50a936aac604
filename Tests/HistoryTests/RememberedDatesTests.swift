import Testing

@testable import History
@testable import Record

/// A date that is written over is remembered from build to build.
@Suite struct RememberedDatesTests {
  private static func dated(_ words: String?, on day: String) throws -> Record {
    try Made.record(day) { $0.recommendations[0].byWhen = words.map { FuzzyDate(words: $0) } }
  }

  /// The record of a build as the state of the one before lets it know.
  private static func recalled(_ words: String?, on day: String, _ builds: inout Builds) throws -> Recommendation {
    var record = try dated(words, on: day)
    builds.state?.recall(in: &record)
    _ = try builds.build(record)
    return record.recommendations[0]
  }

  @Test func keepsEachDateWithTheDayOnWhichItWasFirstSeen() throws {
    var builds = Builds()
    _ = try Self.recalled("June 2026", on: "2026-02-01", &builds)
    _ = try Self.recalled("June 2026", on: "2026-03-01", &builds)
    _ = try Self.recalled("December 2026", on: "2026-04-01", &builds)
    let own = try Self.recalled("31 January 2027", on: "2026-05-01", &builds)
    #expect(own.ledger.dates.map { $0.date?.words } == ["June 2026", "December 2026", "31 January 2027"])
    #expect(own.ledger.dates.map { $0.seen?.iso } == ["2026-02-01", "2026-04-01", "2026-05-01"])
    #expect(own.ledger.sentence == "First promised June 2026, moved twice, 215 days, no reason given.")
    #expect(own.deadline.first?.words == "June 2026")
  }

  @Test func tellsOfOneDayOnce() throws {
    var (one, two) = (Builds(), Builds())
    for words in ["June 2026", "July 2026"] { _ = try Self.recalled(words, on: "2026-02-01", &two) }
    _ = try Self.recalled("July 2026", on: "2026-02-01", &one)
    for words in ["August 2026", "September 2026"] { _ = try Self.recalled(words, on: "2026-03-01", &two) }
    let own = try Self.recalled("September 2026", on: "2026-03-01", &one)
    #expect(one.state == two.state)
    #expect(own.ledger.dates.count == 2)
  }

  @Test func isTheSameAgainWhenNothingChanged() throws {
    var builds = Builds()
    for (words, day) in [("June 2026", "2026-02-01"), ("July 2026", "2026-03-01")] {
      _ = try Self.recalled(words, on: day, &builds)
    }
    let state = builds.state
    _ = try Self.recalled("July 2026", on: "2026-03-01", &builds)
    #expect(builds.state == state)
  }

  @Test func adoptsTheDatesOfAStateThatKnewNone() throws {
    var builds = Builds()
    _ = try Self.recalled("June 2026", on: "2026-02-01", &builds)
    builds.state?.records.indices.forEach { builds.state?.records[$0].dates = [] }
    let own = try Self.recalled("July 2026", on: "2026-03-01", &builds)
    #expect(own.ledger.isEmpty && own.remembered.isEmpty)
    #expect(builds.state?.records.flatMap(\.dates).map(\.words) == ["July 2026"])
    let fields = builds.state?.records.flatMap(\.entries).flatMap { $0.fields.map(\.key) }
    #expect(fields == ["by-when"])
  }

  @Test func forgetsTheDatesOfWhatIsGone() throws {
    var builds = Builds()
    _ = try Self.recalled("June zyxwv 2026", on: "2026-02-01", &builds)
    let state = try #require(builds.state)
    #expect(String(decoding: state.text, as: UTF8.self).contains("zyxwv"))
    let gone = try builds.build(Made.record("2026-03-01") { $0.recommendations = [] })
    #expect(!String(decoding: gone.state.text, as: UTF8.self).contains("zyxwv"))
  }

  @Test func goesAlongWithARecordThatMoves() throws {
    var builds = Builds()
    _ = try Self.recalled("June 2026", on: "2026-02-01", &builds)
    var moved = try Self.dated("July 2026", on: "2026-03-01")
    moved.recommendations[0].document.id = try #require(RecordID("foster-care/rec-2"))
    moved.recommendations[0].document.aliases = ["reviews/foster-care/rec-1"]
    builds.state?.recall(in: &moved)
    #expect(moved.recommendations[0].ledger.moves == 1)
  }

  @Test func remembersNothingOfAPrivateLook() throws {
    var builds = Builds()
    _ = try Self.recalled("June 2026", on: "2026-02-01", &builds)
    let look = try builds.build(Self.dated("July 2026", on: "2026-03-01"), showsDrafts: true)
    #expect(look.state.records.flatMap(\.dates).map(\.words) == ["June 2026"])
  }

  @Test func takesWrittenListsForChangesOfTheDeadline() throws {
    var builds = Builds()
    let day = try Made.day("2026-02-01")
    func build(_ reason: String?, on date: String) throws -> [String] {
      let record = try Made.record(date) {
        $0.recommendations[0].dates = [DueDate(FuzzyDate(words: "June 2026"), set: day, reason: reason)]
      }
      return try builds.build(record)[Made.recommendation]?.entries.last?.fields.map(\.key) ?? []
    }
    #expect(try build(nil, on: "2026-02-01") == [])
    #expect(try build("Late.", on: "2026-03-01") == ["by-when"])
  }
}
