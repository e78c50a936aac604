import Foundation
import Publications
import Testing

@testable import Pages
@testable import Record

/// How the recommendations before a meeting stood on its day.
@Suite struct AsAtTests {
  private static func record() throws -> Record {
    var record = try MadeReviews.record()
    record.meetings[1].previous = Handle(0)
    return record
  }

  private static func html(_ record: Record, _ meeting: Int) throws -> String {
    let folder = Addresses.folder(of: record.meetings[meeting].document)
    let pages = Site(record).asAtPages()
    return DefaultTheme.html(try #require(pages.first { $0.path == folder + "recommendations/index.html" }))
  }

  @Test func theNewsIsTheFirstThingSaid() throws {
    let html = try Self.html(try Self.record(), 1)
    let news =
      "On 14 January 2026: 7 recommendations: 5 late, 2 waiting. Since the meeting before, on 10 December 2025: 4 now late."
    #expect(html.contains(news))
    #expect(try Self.html(try Self.record(), 0).contains("On 10 December 2025: 7 recommendations: 1 late, 6 waiting.<"))
  }

  @Test func eachRowNamesItsGroundAndWhatHasChanged() throws {
    let html = try Self.html(try Self.record(), 1)
    #expect(html.contains("It was to be done by 30 November 2025"))
    #expect(html.contains("By law it was to be answered by 9 January 2026"))
    #expect(html.contains("It has ended, but the record does not say on which day"))
    #expect(html.contains("It was waiting on 10 December 2025."))
  }

  @Test func nothingChangedIsSaidToo() throws {
    var record = try Self.record()
    record.meetings[0].date = try Made.day("2026-01-14")
    #expect(try Self.html(record, 1).contains("Nothing had changed since the meeting before, on 14 January 2026."))
  }

  @Test(arguments: [
    ("2026-01-20", MeetingStatus.confirmed, false), ("2026-01-19", .held, true), ("2026-01-19", .cancelled, false),
    ("2025-12-09", .held, false),
  ])
  func onlyMeetingsThatTookPlaceAndHadSomethingHaveAPage(day: String, status: MeetingStatus, has: Bool) throws {
    var record = try Self.record()
    record.meetings[1].date = try Made.day(day)
    record.meetings[1].status = status
    let site = Site(record)
    #expect(site.states.hasPage(Handle(1)) == has)
    #expect((site.meeting(Handle(1), path: "").states != nil) == has)
  }

  /// A cabinet has made none, and looks at those of others.
  @Test func theAgendaMayNameThoseOfAnotherCommittee() throws {
    var record = try Self.record()
    record.committees.append(
      Committee(
        document: try Made.document("cabinet", "Cabinet", in: "committees"), shortTitle: "Cabinet", kind: .executive))
    record.meetings[1].committees = [Handle(1)]
    record.meetings[1].previous = nil
    #expect(!Site(record).states.hasPage(Handle(1)))
    var content = AgendaItemContent(title: "The line")
    content.about = [Handle<Recommendation>(2).ref, Handle<Recommendation>(0).ref]
    record.meetings[1].items = [
      AgendaItem(id: try #require(RecordID("m/item-1")), number: Numbering("1"), content: .open(content))
    ]
    let states = MeetingStates(Handle(1), record, Site(record).states)
    #expect(states.rows.map(\.recommendation) == [Handle(0), Handle(2)])
  }

  @Test func aRecommendationTellsItsStatesOverTime() throws {
    let record = try Self.record()
    let spans = Site(record).spans(of: Handle(0))
    #expect(spans.map(\.iso) == ["2025-12-10", "2026-01-01", "2026-01-20"])
    #expect(spans.map(\.status.word) == ["Waiting", "Waiting", "Done"])
    #expect(
      spans.map(\.meeting?.title) == [
        "Children, 2025-12-10, 10 December 2025", "Children, 2026-01-14, 14 January 2026", nil,
      ])
  }

  @Test func theFilesHaveTheSame() throws {
    let site = Site(try Self.record())
    let files = site.stateFiles().filter { $0.path.hasSuffix(".csv") }
    let paths = [
      "meetings/2025-12-10-children/recommendations/states.csv",
      "meetings/2026-01-14-children/recommendations/states.csv", "committees/children/states.csv",
    ]
    #expect(files.map(\.path) == paths)
    let lines = files.map { String(decoding: $0.make(), as: UTF8.self).split(separator: "\r\n") }
    #expect(lines[1].count == 8)
    let row = try #require(lines[1].first { $0.hasPrefix("foster/rec-4,") })
    #expect(row.hasSuffix(",late,answer-overdue,The answer is overdue by law,2026-01-09,,waiting"))
    #expect(lines[2].filter { $0.hasPrefix("foster/rec-1,") }.map { $0.suffix(22) }.first == ",2025-12-10,2025-12-31")
  }

  /// What describes a table to programs stands beside it, and says of every column what it holds.
  @Test func eachFileIsDescribed() throws {
    let files = Site(try Self.record()).stateFiles()
    #expect(files.count == 6)
    for (table, description) in zip(files, files.dropFirst()) where table.path.hasSuffix(".csv") {
      #expect(description.path == table.path + "-metadata.json")
      let words = String(decoding: description.make(), as: UTF8.self)
      let columns = table.path.hasPrefix("committees/") ? StateFiles.ofCommittee : StateFiles.ofMeeting
      #expect(columns.allSatisfy { words.contains("\"name\": \"\($0.name)\"") })
      #expect(words.components(separatedBy: "dc:description").count == columns.count + 1)
    }
  }
}
