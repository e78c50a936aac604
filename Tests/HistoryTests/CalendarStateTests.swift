import Testing

@testable import History
@testable import Record

@Suite struct CalendarStateTests {
  private let uid = CalendarName.uid(of: .meeting, "2026-12-09-children")

  @Test func raisesTheSequenceWhenTimePlaceOrStatusChange() throws {
    let changes: [(inout Record) throws -> Void] = [
      { $0.meetings[0].start = TimeOfDay(hour: 14, minute: 0) },
      { $0.meetings[0].end = TimeOfDay(hour: 16, minute: 0) },
      { $0.meetings[0].place = "Town hall" }, { $0.meetings[0].status = .cancelled },
      { $0.meetings[0].date = try Made.day("2026-12-16") },
    ]
    for change in changes {
      var builds = Builds()
      _ = try builds.build(Made.record())
      let changed = try builds.build(Made.record("2026-12-01", change)).calendarState(uid)
      #expect(changed?.sequence == 1)
      #expect(changed?.changed?.iso == "2026-12-01")
      let back = try builds.build(Made.record("2026-12-02")).calendarState(uid)
      #expect(back?.sequence == 2)
    }
  }

  @Test func keepsTheSequenceWhenOtherWordsChange() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let history = try builds.build(Made.record("2026-12-01") { $0.meetings[0].document.summary = "On homes." })
    #expect(history.calendarState(uid)?.sequence == 0)
    #expect(history.calendarState(uid)?.changed == nil)
  }

  @Test func keepsAWithdrawnMeetingWithoutAWordOfIt() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let gone = try builds.build(Made.record("2026-12-01") { $0.meetings = [] })
    let entry = try #require(gone.calendarState(uid))
    #expect(entry.isWithdrawn && entry.sequence == 1)
    #expect(entry.date.iso == "2026-12-09")
    #expect(entry.committees == ["children"])
    #expect(!String(decoding: gone.state.text, as: UTF8.self).contains("2026-12-09-children"))
    let later = try builds.build(Made.record("2026-12-02") { $0.meetings = [] })
    #expect(later.calendarState(uid) == entry)
    let back = try builds.build(Made.record("2026-12-03"))
    #expect(back.calendarState(uid)?.sequence == 2)
    #expect(back.calendarState(uid)?.isWithdrawn == false)
  }

  @Test func namesEntriesForEverInTheSameWay() {
    #expect(uid == CalendarName.uid(of: .meeting, "2026-12-09-children"))
    #expect(uid != CalendarName.uid(of: "questions/2026-12-09-children"))
    #expect(uid != CalendarName.uid(of: .review, "2026-12-09-children"))
    #expect(uid.utf8.count == 32)
  }
}
