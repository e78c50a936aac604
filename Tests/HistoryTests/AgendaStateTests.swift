import Testing

@testable import History
@testable import Record

/// The meeting is on 9 December 2026; five clear days before it end on 1 December.
@Suite struct AgendaStateTests {
  private func record(_ day: String, _ titles: [String], published: String? = "2026-11-19", late: Set<String> = [])
    throws -> Record
  {
    try Made.record(day) { record in
      record.meetings[0].agendaPublished = published.flatMap { Day(iso: $0) }
      record.meetings[0].items = try titles.enumerated().map { index, title in
        let id = try #require(RecordID("2026-12-09-children/item-\(index + 1)"))
        var item = AgendaItem(
          id: id, number: Numbering("\(index + 1)"), content: .open(AgendaItemContent(title: title)), kind: .report)
        if late.contains(title) { item.late = LateItem(reason: "It burst.") }
        return item
      }
    }
  }

  private func added(_ now: Record, since before: Record) throws -> [Int] {
    var builds = Builds()
    _ = try builds.build(before)
    return try builds.build(now).itemsAddedLate.map { Int($0.item) }
  }

  @Test(arguments: [
    ("2026-12-03", ["A", "B", "C"], [2]), ("2026-12-03", ["A", "C", "B"], [1]), ("2026-12-01", ["A", "B", "C"], []),
    ("2026-12-03", ["A", "Better B"], []), ("2026-12-03", ["a", "B"], []), ("2026-12-03", ["B"], []),
  ])
  func findsWhatWasAddedTooLate(day: String, titles: [String], items: [Int]) throws {
    #expect(try added(record(day, titles), since: record("2026-11-20", ["A", "B"])) == items)
  }

  @Test func asksUntilTheReasonIsGiven() throws {
    var builds = Builds()
    _ = try builds.build(record("2026-11-20", ["A"]))
    #expect(try builds.build(record("2026-12-03", ["A", "B"])).itemsAddedLate.count == 1)
    #expect(try builds.build(record("2026-12-04", ["A", "B"])).itemsAddedLate.count == 1)
    #expect(try builds.build(record("2026-12-04", ["A", "B"], late: ["B"])).itemsAddedLate.isEmpty)
    #expect(try builds.build(record("2026-12-05", ["A", "B"], late: ["B"])).itemsAddedLate.isEmpty)
  }

  @Test func asksNothingOfAnAgendaThatWasNotPublished() throws {
    #expect(try added(record("2026-12-03", ["A", "B"]), since: record("2026-11-20", ["A"], published: nil)).isEmpty)
    #expect(try added(record("2026-12-03", ["A", "B"], published: nil), since: record("2026-11-20", ["A"])).isEmpty)
  }

  @Test func asksNothingOfWhatIsWrittenUpAfterwards() throws {
    #expect(try added(record("2027-01-05", ["A", "B"]), since: record("2026-12-10", ["A"])).isEmpty)
  }
}
