import Testing

@testable import History
@testable import Record

/// A small record made by hand: a committee, a meeting, a review with a recommendation.
enum Made {
  static func record(_ asAt: String = "2026-11-20", _ change: (inout Record) throws -> Void = { _ in }) throws -> Record
  {
    var record = Record(council: council, asAt: try day(asAt))
    record.committees = [
      Committee(document: try document("children", "Children", "committees"), shortTitle: "Children", kind: .scrutiny)
    ]
    record.meetings = [
      Meeting(
        document: try document("2026-12-09-children", "Children", "meetings"), committees: [Handle(0)],
        date: try day("2026-12-09"), start: TimeOfDay(hour: 10, minute: 0), place: "Shirehall", status: .confirmed)
    ]
    record.reviews = [
      Review(document: try document("foster-care", "Foster care", "reviews"), committee: Handle(0))
    ]
    record.recommendations = [
      Recommendation(
        document: try document("foster-care/rec-1", "Recommendation 1", "reviews"), number: Numbering("1"),
        text: LinkedProse(.plain("That a target is set.")), review: Handle(0), status: RecordedStatus(.underWay))
    ]
    try change(&record)
    return record
  }

  static let council = Council(
    name: "Testshire", siteTitle: "Record", address: "https://example.org/", timeZone: "Europe/London",
    profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func document(_ id: String, _ title: String, _ folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: title, path: "\(folder)/\(id).md")
  }

  static let meeting = Handle<Meeting>(0).ref
  static let recommendation = Handle<Recommendation>(0).ref
}

/// Builds one after another, each with the state of the one before as it comes back from its file.
struct Builds {
  var state: PublishedState?

  mutating func build(_ record: Record, showsDrafts: Bool = false) throws -> History {
    let history = History(of: record, since: state, showsDrafts: showsDrafts)
    let read: PublishedState = try #require(PublishedState(text: history.state.text))
    state = read
    #expect(state == history.state)
    return history
  }
}
