import Testing

@testable import Record

/// A council's record made by hand, with nothing in it yet.
enum Made {
  static func record(asAt: String = "2026-01-20") throws -> Record {
    let council = Council(
      name: "Testshire", siteTitle: "Record", timeZone: "Europe/London", profile: .principalEngland,
      yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
    return Record(council: council, asAt: try day(asAt))
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func document(_ id: String, _ folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: id, path: "\(folder)/\(id).md")
  }

  static func committee(_ name: String, _ kind: CommitteeKind) throws -> Committee {
    Committee(document: try document(name, "committees"), shortTitle: name, kind: kind)
  }

  /// A recommendation with the number 1.
  static func recommendation(_ text: String) throws -> Recommendation {
    var document = try document("rec-1", "reviews/buses-2025")
    document.title = "Recommendation 1"
    return Recommendation(
      document: document, number: Numbering("1"), text: LinkedProse(.plain(text)), status: RecordedStatus(.notStated))
  }
}
