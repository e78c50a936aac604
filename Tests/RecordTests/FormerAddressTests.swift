import Testing

@testable import Record

@Suite struct FormerAddressTests {
  private static func record(_ change: (inout Record) throws -> Void) throws -> Record {
    let council = Council(
      name: "Testshire", siteTitle: "Record", address: nil, timeZone: "Europe/London", profile: .principalEngland,
      yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
    var record = Record(council: council, asAt: Day(number: 20_777))
    record.committees = [Committee(document: try document("children", "committees"), shortTitle: "C", kind: .scrutiny)]
    record.reviews = [Review(document: try document("fostering", "reviews"), committee: Handle(0))]
    record.reports = [Report(document: try document("fostering/homes", "reviews"))]
    try change(&record)
    return record
  }

  private static func document(_ id: String, _ folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: id, path: "\(folder)/\(id).md")
  }

  @Test func leadsFromThePartsOfWhatMoved() throws {
    let record = try FormerAddressTests.record { $0.reviews[0].document.aliases = ["/reviews/foster-care/"] }
    #expect(
      record.formerAddresses.map(\.path) == ["reviews/foster-care/index.html", "reviews/foster-care/homes/index.html"])
    #expect(record.formerAddresses.map(\.id) == ["foster-care", "foster-care/homes"])
    #expect(record.formerAddresses.map(\.isWritten) == [true, false])
  }

  @Test func givesWayToWhatStandsAtTheOldAddressNow() throws {
    let record = try FormerAddressTests.record {
      $0.reviews[0].document.aliases = ["reviews/foster-care"]
      $0.reports.append(Report(document: try FormerAddressTests.document("foster-care/homes", "reviews")))
    }
    #expect(record.formerAddresses.map(\.path) == ["reviews/foster-care/index.html"])
  }

  @Test(arguments: [("old.html", nil), ("get-involved", nil), ("reviews/Old_Name", nil), ("meetings/a/b", "a/b")])
  func knowsWhichAddressARecordCanHaveHad(alias: String, id: String?) throws {
    let record = try FormerAddressTests.record { $0.committees[0].document.aliases = [alias] }
    #expect(record.formerAddresses.first?.id == id)
  }
}
