import Testing

@testable import Record

/// Records made by hand for the tests of this room.
enum Made {
  static func record(asAt: String = "2026-01-20") throws -> Record {
    Record(council: council, asAt: try day(asAt))
  }

  static var council: Council {
    Council(
      name: "Wendleshire County Council", siteTitle: "Scrutiny record", address: "https://scrutiny.example.org/",
      timeZone: "Europe/London", profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func document(_ id: String, _ title: String, in folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: title, path: "\(folder)/\(id).md")
  }
}
