import Testing

@testable import Record
@testable import Search

/// A council that met every week for three years, on 24 items each time.
private func record(meetings: Int) -> Record {
  let day = Day(year: 2024, month: 1, day: 1) ?? Day(number: 0)
  var record = Record(
    council: Council(
      name: "Testshire", siteTitle: "Scrutiny", timeZone: "Europe/London", profile: .principalEngland,
      yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50),
    asAt: Day(number: day.number + 7 * 160))
  record.meetings = (0..<meetings).compactMap { number in
    guard let slug = Slug("meeting-\(number)") else { return nil }
    let id = RecordID(slug)
    return Meeting(
      document: Document(id: id, title: "Meeting \(number)", path: "meetings/m\(number)/meeting.md"),
      date: Day(number: day.number + Int32(number * 7)), status: .held,
      items: (1...24).map { item in
        AgendaItem(
          id: id, number: Numbering("\(item)"),
          content: .open(
            AgendaItemContent(
              title: "Road number \(number * 24 + item)",
              purpose: LinkedProse(
                .plain("To look at the gritting of roads in ward \(item % 7) before winter \(number).")))
          ), kind: .report)
      })
  }
  return record
}

private func files(of record: Record) -> [String: [UInt8]] {
  let index = SearchIndex(record, Addresses(record))
  let files = index.files(of: index.pieces.map { index.read($0) })
  return Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.bytes)) })
}

@Suite struct IndexTests {
  @Test func changesNothingThatIsSettledWhenAMeetingIsAdded() {
    let before = files(of: record(meetings: 150))
    let after = files(of: record(meetings: 151))
    let changed = after.filter { before[$0.key] != $0.value }.keys
    #expect(before.keys.contains("search/2/f/0.js"))
    #expect(!changed.isEmpty)
    #expect(changed.filter { $0.contains("/0/") && !$0.contains("c/1/") && !$0.contains("p/1/") }.sorted() == [])
    #expect(!changed.contains("search/2/words.js"))
    #expect(before.keys.filter { after[$0] == nil } == [])
  }

  @Test func givesTheSameBytesTwice() {
    #expect(files(of: record(meetings: 20)) == files(of: record(meetings: 20)))
  }

  @Test func isOneTierWhileItIsSmall() {
    let files = files(of: record(meetings: 20))
    #expect(files.keys.contains("search/2/f/1.js"))
    #expect(!files.keys.contains("search/2/f/0.js"))
  }
}

@Suite struct TiersTests {
  private func units(_ days: [(year: Int, month: Int, count: Int)]) -> [Unit] {
    days.flatMap { day in (0..<day.count).map { Unit(.meeting, $0, day: Day(year: day.year, month: day.month, day: 9)) }
    }
  }

  @Test func cutsAtTheLatestYear() {
    let all = units([(2023, 3, 3000), (2024, 3, 100), (2024, 9, 100)])
    #expect(Tiers(all, asAt: Day(number: 30_000)).recent.count == 200)
  }

  @Test func cutsAtTheQuarterWhenTheYearHoldsTooMuch() {
    let all = units([(2023, 3, 1000), (2024, 3, 3000), (2024, 8, 100), (2024, 9, 100)])
    #expect(Tiers(all, asAt: Day(number: 30_000)).recent.count == 200)
  }

  /// What is of the day of the cut is on the later side of it, whichever way it was cut.
  @Test func theFirstDayOfAYearBelongsToThatYear() {
    let first = Day(year: 2024, month: 1, day: 1)
    let all = units([(2023, 3, 3000), (2024, 3, 100)]) + [Unit(.meeting, 9000, day: first)]
    #expect(Tiers(all, asAt: Day(number: 30_000)).recent.first?.index == 9000)
  }

  @Test func countsWhatHasNoDayAndWhatIsToComeAsRecent() {
    let all = units([(2023, 3, 3000), (2024, 3, 100), (2030, 1, 7)]) + [Unit(.person, 0)]
    let tiers = Tiers(all, asAt: Day(year: 2024, month: 11, day: 20) ?? Day(number: 0))
    #expect(tiers.settled.count == 3000)
    #expect(tiers.recent.count == 108)
    #expect(tiers.recent.first?.kind == .person)
  }
}
