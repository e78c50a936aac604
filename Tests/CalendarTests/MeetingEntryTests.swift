import Testing

@testable import Calendar
@testable import Record

struct MeetingEntryTests {
  private func entries(of meeting: Meeting) throws -> [CalendarEntry] {
    var record = try MadeRecord.record()
    record.meetings = [meeting]
    return RecordCalendar(record).entries
  }

  private func texts(_ entries: [CalendarEntry]) -> [String] {
    entries.map { "\($0.day?.iso ?? "–") \($0.kind.rawValue) \($0.title): \($0.state.word)" }
  }

  @Test func givesAMeetingToComeItsAgendaDayAndItsDeadlineForQuestions() throws {
    let entries = try entries(of: MadeRecord.meeting("2026-12-09", .confirmed))
    #expect(
      texts(entries) == [
        "2026-12-01 agenda Place: To come", "2026-12-04 questions Place: To come",
        "2026-12-09 meeting Place: Confirmed",
      ])
    #expect(entries[1].end?.text == "12 noon")
    #expect(entries[1].note == "for the meeting on 9 December 2026: “noon, three working days before the meeting”")
    #expect(entries[2].start?.text == "2 pm")
  }

  @Test func showsTheDayAnAgendaWasPublishedAndNoDayToPublishIt() throws {
    var meeting = try MadeRecord.meeting("2026-12-09", .confirmed)
    meeting.agendaPublished = try MadeRecord.day("2026-11-19")
    let agendas = try entries(of: meeting).filter { $0.kind == .agenda }
    #expect(texts(agendas) == ["2026-11-19 agenda Place: Happened"])
  }

  @Test func saysHowLongAnAgendaIsLate() throws {
    let agendas = try entries(of: MadeRecord.meeting("2026-11-25", .confirmed)).filter { $0.kind == .agenda }
    #expect(texts(agendas) == ["2026-11-17 agenda Place: 3 days overdue"])
  }

  @Test(arguments: [MeetingStatus.held, .cancelled, .postponed])
  func asksNothingBeforeAMeetingThatIsNotToCome(_ status: MeetingStatus) throws {
    let entries = try entries(of: MadeRecord.meeting("2026-12-09", status))
    #expect(entries.map(\.kind) == [.meeting])
    #expect(entries[0].state == .meeting(status))
  }

  @Test func keepsTheDayAMeetingWasFirstCalledFor() throws {
    var meeting = try MadeRecord.meeting("2026-12-08", .broughtForward)
    meeting.broughtForwardFrom = try MadeRecord.day("2026-12-16")
    meeting.statusNote = "The room is taken."
    let entries = try entries(of: meeting)
    let own = try #require(entries.first { $0.kind == .meeting })
    #expect(own.note == "brought forward from 16 December 2026. The room is taken.")
    let former = try #require(entries.first { $0.kind == .formerDay })
    #expect(former.day?.iso == "2026-12-16")
    #expect(former.note == "brought forward to 8 December 2026")
    #expect(former.state.isCancelled)
  }

  @Test func leadsFromAPostponedMeetingToItsNewDay() throws {
    var record = try MadeRecord.record()
    record.meetings = [
      try MadeRecord.meeting("2026-12-02", .postponed), try MadeRecord.meeting("2027-01-13", .confirmed),
    ]
    record.meetings[0].postponedTo = Handle(1)
    let calendar = RecordCalendar(record)
    #expect(calendar.entries.first { $0.kind == .meeting }?.note == "now on 13 January 2027")
    #expect(calendar.entries(of: Handle<Meeting>(1)).map(\.kind) == [.agenda, .questions, .meeting])
  }

  @Test func showsNoDeadlineThatTheWordsDoNotGive() throws {
    var meeting = try MadeRecord.meeting("2026-12-09", .confirmed)
    meeting.questionsDeadline = "as soon as you can"
    #expect(try entries(of: meeting).map(\.kind) == [.agenda, .meeting])
  }

  @Test func keepsItsKeyWhenDayAndStatusChange() throws {
    var record = try MadeRecord.record()
    record.meetings = [try MadeRecord.meeting("2026-12-09", .confirmed)]
    let before = RecordCalendar(record).entries.map { $0.key(in: record) }.sorted()
    record.meetings[0].date = try MadeRecord.day("2026-12-16")
    record.meetings[0].status = .provisional
    let after = RecordCalendar(record).entries.map { $0.key(in: record) }.sorted()
    #expect(before == ["agenda/2026-12-09-place", "meeting/2026-12-09-place", "questions/2026-12-09-place"])
    #expect(after == before)
  }
}
