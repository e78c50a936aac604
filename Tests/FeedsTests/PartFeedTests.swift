import Foundation
import Testing

@testable import Feeds
@testable import History
@testable import Record

/// Feeds of a subject, of who leads, of a directorate and of a ward.
@Suite struct PartFeedTests {
  /// A post of a directorate leads on the recommendation; a report names one of two wards, and another names all of them.
  private func record() throws -> Record {
    try Made.record { record in
      record.posts = [Post(document: try Made.document("head", "Head of Fostering", "posts"), kind: .post)]
      record.posts[0].directorate = "Children & Families"
      record.people = try ["quay", "mill"].map { ward in
        var person = Person(document: try Made.document(ward, ward, "people"), name: ward, addressedName: ward)
        person.ward = "\(ward.capitalized) Ward"
        return person
      }
      record.subjects = [Subject(document: try Made.document("homes", "Homes", "subjects"))]
      record.recommendations[0].leads = [Lead(words: "the head", refs: [Handle<Post>(0).ref])]
      record.recommendations[0].document.published = try Made.day("2026-10-12")
      record.reviews[0].document.subjects = [Handle(0)]
      record.reports = try [["Quay Ward"], ["All wards"], ["Nowhere"]].enumerated().map { index, wards in
        var report = Report(document: try Made.document("report-\(index)", "Report \(index)", "reports"))
        report.document.published = try Made.day("2026-10-0\(index + 1)")
        report.wards = wards
        return report
      }
    }
  }

  private func files(_ record: Record) throws -> [MadeFile] {
    try #require(FeedFiles(record, History(of: record, since: nil), Addresses(record), RecordParts(record))).files()
  }

  private func titles(_ address: String, _ record: Record) throws -> [String] {
    let file = try #require(files(record).first { $0.path == address + ".json" })
    let feed = try #require(JSONSerialization.jsonObject(with: Data(file.make())) as? [String: Any])
    return (feed["items"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
  }

  @Test func eachPartThatHasAPageHasAFeedBesideIt() throws {
    let own = try Set(files(record()).map(\.path).filter { $0.hasSuffix("feed.atom") && !$0.hasPrefix("committees") })
    #expect(
      own == [
        "reviews/foster-care/feed.atom", "posts/head/feed.atom", "subjects/homes/feed.atom",
        "directorates/children-and-families/feed.atom", "wards/quay-ward/feed.atom",
      ])
  }

  @Test func aPartTellsOfItsOwnAndOfNothingElse() throws {
    let made = "Recommendation made: Recommendation 1 – Foster care"
    #expect(try titles("posts/head/feed", record()) == [made])
    #expect(try titles("directorates/children-and-families/feed", record()) == [made])
    #expect(try titles("wards/quay-ward/feed", record()) == ["Report: Report 0"])
    let subject = try titles("subjects/homes/feed", record())
    #expect(subject.contains(made) && subject.contains("Response received: The cabinet’s response"))
    #expect(!subject.contains { $0.hasPrefix("Agenda") || $0.hasPrefix("Report:") })
  }
}
