import Testing

@testable import Calendar
@testable import History
@testable import Record

@Suite struct DeadlineFileTests {
  @Test func givesDeadlinesWholeDays() throws {
    let text = try text(of: record())
    #expect(text.contains("SUMMARY:Questions by"))
    #expect(text.contains("DTSTART;VALUE=DATE:20261204\r\nTRANSP:TRANSPARENT\r\n"))
    #expect(!text.contains("DTEND") && !text.contains("VTIMEZONE"))
  }

  @Test func raisesTheSequenceWhenADeadlineIsMovedAndKeepsItsName() throws {
    let before = try record()
    let first = history(before, nil)
    var after = try record()
    after.asAt = after.asAt.adding(days: 1)
    after.meetings[0].questionsDeadline = "noon on 3 December 2026"
    let (old, new) = (try text(of: before, first), try text(of: after, history(after, first.state)))
    let name = try #require(names(in: old).last)
    #expect(names(in: new).contains(name))
    #expect(old.contains("UID:\(name)\r\nDTSTAMP:20261120T000000Z\r\nLAST-MODIFIED:20261120T000000Z\r\nSEQUENCE:0\r\n"))
    #expect(new.contains("UID:\(name)\r\nDTSTAMP:20261121T000000Z\r\nLAST-MODIFIED:20261121T000000Z\r\nSEQUENCE:1\r\n"))
  }

  /// Another day brings no other words: how many days something is overdue is for the pages.
  @Test func saysTheSameOnTheNextDay() throws {
    var record = try record()
    let first = history(record, nil)
    let before = try text(of: record, first)
    record.asAt = record.asAt.adding(days: 1)
    #expect(try text(of: record, history(record, first.state)) == before)
  }

  @Test func forgetsDeadlinesOfMoreThanAYearAgo() throws {
    var record = try record()
    record.asAt = try #require(Day(iso: "2027-12-05"))
    #expect(DeadlineEvents(record, RecordCalendar(record)).marks.allSatisfy { $0.day.iso > "2026-12-04" })
  }

  @Test func givesNoFileWithoutDeadlines() throws {
    var record = try record()
    record.meetings = []
    record.recommendations = []
    let files = CalendarFiles(record, history(record, nil), Addresses(record), deadlines(record)).files()
    #expect(!files.contains { $0.path == "calendar/deadlines.ics" })
  }

  // MARK: -

  /// A meeting with a deadline for questions, and a recommendation that is long overdue.
  private func record() throws -> Record {
    let council = Council(
      name: "Testshire", siteTitle: "Record", address: "https://example.org/", timeZone: "Europe/London",
      profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
    var record = Record(council: council, asAt: try #require(Day(iso: "2026-11-20")))
    record.committees = [
      Committee(
        document: Document(id: try #require(RecordID("children")), title: "Children"), shortTitle: "Children",
        kind: .scrutiny)
    ]
    record.meetings = [
      Meeting(
        document: Document(id: try #require(RecordID("2026-12-09-children")), title: "Children"),
        committees: [Handle(0)], date: try #require(Day(iso: "2026-12-09")), status: .confirmed,
        questionsDeadline: "noon on 4 December 2026")
    ]
    record.recommendations = [
      Recommendation(
        document: Document(id: try #require(RecordID("2026-12-09-children/rec-1")), title: "Recommendation 1"),
        number: Numbering("1"), text: LinkedProse(.plain("That a target is set.")), madeAt: Handle(0),
        byWhen: FuzzyDate(words: "1 October 2026"), status: RecordedStatus(.underWay))
    ]
    return record
  }

  private func deadlines(_ record: Record) -> DeadlineEvents { DeadlineEvents(record, RecordCalendar(record)) }

  private func history(_ record: Record, _ old: PublishedState?) -> History {
    History(of: record, since: old, deadlines: deadlines(record).marks)
  }

  private func text(of record: Record, _ history: History? = nil) throws -> String {
    let history = history ?? self.history(record, nil)
    let files = CalendarFiles(record, history, Addresses(record), deadlines(record)).files()
    let file = try #require(files.first { $0.path == "calendar/deadlines.ics" })
    return String(decoding: file.make(), as: UTF8.self).replacing("\r\n ", with: "")
  }

  private func names(in text: String) -> [Substring] {
    text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map { $0.dropFirst(4) }
  }
}
