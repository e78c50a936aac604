import Testing

@testable import Calendar
@testable import History
@testable import Record

@Suite struct CalendarFilesTests {
  @Test func givesACalendarForAllForEachCommitteeAndForEachMeeting() throws {
    let paths = try files(Made.record()).map(\.path)
    #expect(
      paths == [
        "calendar/meetings.ics", "calendar/deadlines.ics", "committees/children/meetings.ics",
        "meetings/2026-12-09-children/meeting.ics",
        "meetings/2027-07-14-children/meeting.ics",
      ])
  }

  @Test func writesTimesOnTheClockOfTheCouncil() throws {
    let text = try all(Made.record())
    #expect(text.contains("DTSTART;TZID=Europe/London:20261209T100000\r\nDTEND;TZID=Europe/London:20261209T123000\r\n"))
    #expect(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"))
    #expect(text.split(separator: "BEGIN:VTIMEZONE").count == 2)
  }

  @Test func writesTimesOfAnotherZoneAsTheClockOnTheWall() throws {
    let text = try all(Made.record { $0.council.timeZone = "Europe/Dublin" })
    #expect(text.contains("DTSTART:20261209T100000\r\n"))
    #expect(!text.contains("TZID") && !text.contains("VTIMEZONE"))
  }

  @Test func givesAMeetingWithoutATimeTheWholeDay() throws {
    let text = try all(Made.record { $0.meetings[0].start = nil })
    #expect(text.contains("DTSTART;VALUE=DATE:20261209\r\n"))
    #expect(!text.contains("DTEND;TZID=Europe/London:20261209"))
  }

  @Test(arguments: [nil, TimeOfDay(hour: 9, minute: 0), TimeOfDay(hour: 10, minute: 0)])
  func givesNoEndThatIsNotLaterThanTheStart(end: TimeOfDay?) throws {
    let text = try all(Made.record { $0.meetings[0].end = end })
    #expect(text.contains("DTSTART;TZID=Europe/London:20261209T100000\r\n"))
    #expect(!text.contains("DTEND"))
  }

  @Test(arguments: [
    (MeetingStatus.provisional, "TENTATIVE", "Provisional: Children"), (.confirmed, "CONFIRMED", "Children"),
    (.broughtForward, "CONFIRMED", "Children"), (.held, "CONFIRMED", "Children"),
    (.postponed, "CANCELLED", "Postponed: Children"), (.cancelled, "CANCELLED", "Cancelled: Children"),
  ])
  func tellsTheStatusInBothWays(status: MeetingStatus, property: String, summary: String) throws {
    let text = try all(Made.record { $0.meetings[0].status = status })
    #expect(text.contains("STATUS:\(property)\r\n"))
    #expect(text.contains("SUMMARY:\(summary)\r\n"))
  }

  @Test func namesAMeetingForEverWhateverChanges() throws {
    func names(_ record: Record) throws -> [Substring] {
      try all(record).split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    let before = try names(Made.record())
    #expect(Set(before).count == 2)
    #expect(before.allSatisfy { $0.hasSuffix("@example.org") })
    let after = try names(
      Made.record {
        $0.meetings[0].date = $0.meetings[0].date.adding(days: 1)
        $0.meetings[0].document.title = "Another title"
      })
    #expect(Set(after) == Set(before))
    #expect(try names(Made.record { $0.council.address = nil }).allSatisfy { $0.hasSuffix("@testshire.invalid") })
  }

  @Test func raisesTheSequenceFromBuildToBuildAndDatesItByTheBuild() throws {
    var builds = Builds()
    let first = try Made.record()
    #expect(try all(first, builds.build(first)).contains("SEQUENCE:0\r\n"))
    let moved = try Made.record("2026-12-01") { $0.meetings[0].place = "Town hall" }
    let text = try all(moved, builds.build(moved))
    #expect(text.contains("DTSTAMP:20261201T000000Z\r\nLAST-MODIFIED:20261201T000000Z\r\nSEQUENCE:1\r\n"))
  }

  @Test func keepsAWithdrawnMeetingAsCancelledWithoutAWordOfIt() throws {
    var builds = Builds()
    let open = try Made.record {
      $0.meetings[0].document.title = "Secret matter"
      $0.meetings[0].place = "Secret hall"
    }
    let before = try all(open, builds.build(open))
    let shut = try Made.record("2026-12-01") { $0.meetings.removeFirst() }
    let files = try files(shut, builds.build(shut))
    let name = try #require(before.split(separator: "\r\n").first { $0.hasPrefix("UID:") })
    for path in ["calendar/meetings.ics", "committees/children/meetings.ics"] {
      let text = String(decoding: try #require(files.first { $0.path == path }).make(), as: UTF8.self)
      #expect(text.contains(name))
      #expect(text.contains("SUMMARY:Meeting withdrawn\r\nSTATUS:CANCELLED\r\n"))
      #expect(text.contains("DTSTART;TZID=Europe/London:20261209T100000\r\n"))
      #expect(!text.contains("Secret") && !text.contains("2026-12-09-children"))
    }
    #expect(files.allSatisfy { !$0.path.contains("2026-12-09") })
  }

  @Test func tellsNoTitleOfAnItemThatIsWithheld() throws {
    let text = try all(
      Made.record {
        $0.meetings[0].items = [
          AgendaItem(
            id: try #require(RecordID("a/item-1")), number: Numbering("1"),
            content: .open(AgendaItemContent(title: "Foster care")), kind: .report),
          AgendaItem(
            id: try #require(RecordID("a/item-2")), number: Numbering("2"),
            content: .withheld(Withheld(.draft, publicTitle: "Prices")), kind: .report),
        ]
      })
    #expect(text.contains("Agenda:\\n1. Foster care\\n"))
    #expect(!text.contains("Prices"))
  }

  @Test func givesNoEmptyCalendar() throws {
    #expect(try files(Made.record { $0.meetings = [] }).isEmpty)
  }

  // MARK: -

  private func files(_ record: Record, _ history: History? = nil) throws -> [MadeFile] {
    CalendarFiles(
      record, history ?? History(of: record, since: nil), Addresses(record),
      DeadlineEvents(record, RecordCalendar(record))
    ).files()
  }

  private func all(_ record: Record, _ history: History? = nil) throws -> String {
    let file = try #require(try files(record, history).first { $0.path == "calendar/meetings.ics" })
    return String(decoding: file.make(), as: UTF8.self).replacing("\r\n ", with: "")
  }
}

/// Builds one after another, each with the state of the one before.
private struct Builds {
  var state: PublishedState?

  mutating func build(_ record: Record) -> History {
    let history = History(of: record, since: state)
    state = history.state
    return history
  }
}

/// A record with two meetings.
private enum Made {
  static func record(_ asAt: String = "2026-11-20", _ change: (inout Record) throws -> Void = { _ in }) throws -> Record
  {
    let council = Council(
      name: "Testshire", siteTitle: "Record", address: "https://example.org/", timeZone: "Europe/London",
      profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
    var record = Record(council: council, asAt: try #require(Day(iso: asAt)))
    record.committees = [
      Committee(document: try document("children", "Children", "committees"), shortTitle: "Children", kind: .scrutiny)
    ]
    record.meetings = [try meeting("2026-12-09"), try meeting("2027-07-14")]
    record.meetings[0].end = TimeOfDay(hour: 12, minute: 30)
    try change(&record)
    return record
  }

  private static func meeting(_ day: String) throws -> Meeting {
    Meeting(
      document: try document("\(day)-children", "Children", "meetings"), committees: [Handle(0)],
      date: try #require(Day(iso: day)), start: TimeOfDay(hour: 10, minute: 0), place: "Shirehall", status: .confirmed)
  }

  private static func document(_ id: String, _ title: String, _ folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: title, path: "\(folder)/\(id).md")
  }
}
