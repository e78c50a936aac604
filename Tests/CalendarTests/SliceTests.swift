import Testing

@testable import Calendar
@testable import Record

struct SliceTests {
  private func record() throws -> Record {
    var record = try MadeRecord.record()
    record.meetings = [
      try MadeRecord.meeting("2026-09-08", .held), try MadeRecord.meeting("2026-10-13", .held),
      try MadeRecord.meeting("2027-03-02", .held),
    ]
    record.meetings[1].committees = [MadeRecord.place, MadeRecord.cabinet]
    record.forwardPlanEntries = try [
      MadeRecord.decision("a", onOrAfter: "October 2026"), MadeRecord.decision("b", onOrAfter: "December 2026"),
      MadeRecord.decision("c", onOrAfter: "Spring 2027"), MadeRecord.decision("d", onOrAfter: "August 2026"),
    ]
    return record
  }

  private func months(_ slice: CalendarSlice) -> [String] {
    slice.months.map { "\($0.label) \($0.dated.count)+\($0.undated.count)" }
  }

  @Test func listsOnlyMonthsThatHaveEntriesInOrder() throws {
    let calendar = RecordCalendar(try record())
    #expect(
      months(calendar.whole) == ["2026-08 0+1", "2026-09 1+0", "2026-10 1+1", "2026-12 0+1", "2027-03 1+0"])
    #expect(calendar.entries(at: calendar.whole.periods).map(\.title) == ["Decision c"])
  }

  @Test func givesEachCommitteeItsOwnPartJointWorkIncluded() throws {
    let calendar = RecordCalendar(try record())
    #expect(months(calendar.slice(of: MadeRecord.place)) == ["2026-09 1+0", "2026-10 1+0", "2027-03 1+0"])
    #expect(
      months(calendar.slice(of: MadeRecord.cabinet)) == ["2026-08 0+1", "2026-10 1+1", "2026-12 0+1"])
  }

  @Test func putsADaysMeetingsFirstByTheHour() throws {
    var record = try MadeRecord.record()
    record.meetings = try ["2026-12-09", "2026-12-09"].map { try MadeRecord.meeting($0, .held) }
    record.meetings[1].start = TimeOfDay(hour: 9, minute: 30)
    record.forwardPlanEntries = [try MadeRecord.decision("a", onOrAfter: "9 December 2026")]
    let entries = RecordCalendar(record).entries
    #expect(entries.map(\.kind) == [.meeting, .meeting, .decision])
    #expect(entries[0].start?.text == "9.30 am")
  }

  @Test func holdsDaysOnBothSidesOf1970InOrder() throws {
    var record = try MadeRecord.record()
    record.meetings = try ["1969-12-31", "1970-01-01", "0001-01-01", "9999-12-31"].map {
      try MadeRecord.meeting($0, .held)
    }
    #expect(
      RecordCalendar(record).entries.map { $0.day?.iso } == ["0001-01-01", "1969-12-31", "1970-01-01", "9999-12-31"])
  }

  @Test func givesNoTwoEntriesTheSameKey() throws {
    let record = try record()
    let keys = RecordCalendar(record).entries.map { $0.key(in: record) }
    #expect(Set(keys).count == keys.count)
    #expect(keys.count == 7)
  }
}
