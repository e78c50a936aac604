import Foundation
import Testing

@testable import Feeds
@testable import History
@testable import Record

/// A committee with a meeting behind it and one to come, minutes, a review, and the answer to it.
enum Made {
  static func record(_ asAt: String = "2026-11-20", _ change: (inout Record) throws -> Void = { _ in }) throws -> Record
  {
    let council = Council(
      name: "Testshire", siteTitle: "Record", address: "https://example.org/", timeZone: "Europe/London",
      profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
    var record = Record(council: council, asAt: try day(asAt))
    record.committees = [
      Committee(document: try document("children", "Children", "committees"), shortTitle: "Children", kind: .scrutiny)
    ]
    record.meetings = try meetings()
    var minutes = Minutes(
      document: try document("2026-10-07-children/minutes", "Minutes", "meetings"), meeting: Handle(0))
    minutes.document.published = try day("2026-10-20")
    minutes.approvedAt = Handle(2)
    record.minutes = [minutes]
    record.meetings[0].minutes = .open(Handle(0))
    try addReview(to: &record)
    try change(&record)
    return record
  }

  private static func meetings() throws -> [Meeting] {
    var held = try meeting("2026-10-07", .held, agenda: "2026-09-29")
    held.items = [
      try item(
        "9", "The inspectors’ letter", late: LateItem(reason: "It came on 1 October.", added: try day("2026-10-02")))
    ]
    var coming = try meeting("2026-12-09", .confirmed, agenda: "2026-11-18")
    coming.items = [try item("4", "Costs & <homes>")]
    return [held, coming, try meeting("2026-11-04", .held, agenda: nil)]
  }

  private static func meeting(_ date: String, _ status: MeetingStatus, agenda: String?) throws -> Meeting {
    Meeting(
      document: try document("\(date)-children", "Children", "meetings"), committees: [Handle(0)], date: try day(date),
      start: TimeOfDay(hour: 10, minute: 0), place: "Shirehall", status: status,
      agendaPublished: try agenda.map { try day($0) })
  }

  private static func item(_ number: String, _ title: String, late: LateItem? = nil) throws -> AgendaItem {
    AgendaItem(
      id: try #require(RecordID("meeting/item-\(number)")), number: Numbering(number),
      content: .open(AgendaItemContent(title: title)), kind: .report, late: late)
  }

  private static func addReview(to record: inout Record) throws {
    var review = Review(document: try document("foster-care", "Foster care", "reviews"), committee: Handle(0))
    review.document.published = try day("2026-10-12")
    review.recommendations = [Handle(0)]
    review.responses = [Handle(0)]
    record.reviews = [review]
    record.recommendations = [
      Recommendation(
        document: try document("foster-care/rec-1", "Recommendation 1", "reviews"), number: Numbering("1"),
        text: LinkedProse(.plain("That a target is set.")), review: Handle(0), status: RecordedStatus(.underWay))
    ]
    record.responses = [
      Response(
        document: try document("foster-care/response", "The cabinet’s response", "reviews"),
        decisionMaker: Lead(words: "Cabinet"), date: try day("2026-11-19"), review: Handle(0),
        positions: [.open(RecordedPosition(recommendation: Handle(0), position: .accepted))])
    ]
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func document(_ id: String, _ title: String, _ folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: title, path: "\(folder)/\(id).md")
  }

  // MARK: - Reading a feed back

  struct Item: Decodable {
    var id, url, title, html, date: String

    enum CodingKeys: String, CodingKey {
      case id, url, title
      case html = "content_html"
      case date = "date_published"
    }
  }

  private struct WholeFeed: Decodable { var items: [Item] }

  static func items(_ address: String, _ record: Record, _ history: History? = nil) throws -> [Item] {
    let files = FeedFiles(record, history ?? History(of: record, since: nil), Addresses(record))?.files() ?? []
    let file = try #require(files.first { $0.path == address + ".json" })
    return try JSONDecoder().decode(WholeFeed.self, from: Data(file.make())).items
  }
}
