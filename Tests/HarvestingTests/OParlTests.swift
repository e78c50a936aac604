import Foundation
import History
import Testing

@testable import Harvesting
@testable import Record

/// What the validator of the audit cannot know: that the objects say what the record says.
@Suite struct OParlTests {
  private func files(_ record: Record) throws -> [String: [UInt8]] {
    let oparl = try #require(OParl(record, Made.history(record), Addresses(record)))
    let files = oparl.files()
    #expect(Set(files.map(\.path)).count == files.count)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.make()) })
  }

  private func object(_ path: String, _ record: Record? = nil) throws -> [String: Any] {
    try Made.object(try #require(try files(record ?? Made.record())[path]))
  }

  @Test func isNotThereWhereTheSiteHasNoAddress() throws {
    let record = try Made.record { $0["council.yml"] = "name: Testshire\n" }
    #expect(OParl(record, Made.history(record), Addresses(record)) == nil)
  }

  @Test func givesEachRecordAnAddressThatFollowsFromItsOwn() throws {
    let files = try files(Made.record())
    for path in [
      "committees/children", "people/anwen-price", "meetings/2026-06-10-children",
      "meetings/2026-06-10-children/homes", "reviews/foster-care", "reviews/foster-care/response",
    ] {
      let object = try Made.object(try #require(files["oparl/\(path).json"], "\(path)"))
      #expect(object["id"] as? String == "https://example.org/oparl/\(path).json")
    }
  }

  @Test func tellsWhenAMeetingBeginsWithTheOffsetOfItsDay() throws {
    #expect(
      try object("oparl/meetings/2026-06-10-children.json")["start"] as? String == "2026-06-10T10:00:00+01:00")
    #expect(
      try object("oparl/meetings/2026-12-09-children.json")["start"] as? String == "2026-12-09T10:00:00+00:00")
  }

  @Test func showsThatAnItemIsWithheldAndNothingOfIt() throws {
    let meeting = try object("oparl/meetings/2026-06-10-children.json")
    let items = try #require(meeting["agendaItem"] as? [[String: Any]])
    #expect(items.map { $0["public"] as? Bool } == [true, true, false])
    #expect(items[2]["name"] as? String == "A house")
    #expect(items[2].keys.sorted() == ["id", "meeting", "name", "number", "public", "type", "web"])
  }

  @Test func tellsWhatWasResolvedUnderAnItem() throws {
    let items = try object("oparl/meetings/2026-06-10-children.json")["agendaItem"] as? [[String: Any]]
    #expect((items?[1]["resolutionText"] as? String)?.contains("that the report be noted") == true)
  }

  @Test func tiesAPaperToTheItemItWasConsideredUnder() throws {
    let items = try object("oparl/meetings/2026-06-10-children.json")["agendaItem"] as? [[String: Any]]
    let paper = try object("oparl/meetings/2026-06-10-children/homes.json")
    let consultation = try #require((paper["consultation"] as? [[String: Any]])?.first)
    #expect(consultation["id"] as? String == items?[1]["consultation"] as? String)
    #expect(consultation["agendaItem"] as? String == items?[1]["id"] as? String)
  }

  @Test func endsASeatOnItsLastDay() throws {
    let seats = try object("oparl/people/bryn-hale.json")["membership"] as? [[String: Any]]
    #expect(seats?.map { $0["endDate"] as? String } == ["2026-05-12"])
    #expect(seats?.map { $0["organization"] as? String } == ["https://example.org/oparl/committees/children.json"])
  }

  @Test func hasRecommendationsAsAnExtensionOfTheirReview() throws {
    let made = try object("oparl/reviews/foster-care.json")["scrutable:recommendation"] as? [[String: Any]]
    #expect(made?.map { $0["status"] as? String } == ["under-way"])
    #expect((made?[0]["answer"] as? [[String: Any]])?.map { $0["position"] as? String } == ["accepted"])
  }

  @Test func saysNothingOfDaysThatNobodyKnows() throws {
    let person = try object("oparl/people/bryn-hale.json")
    #expect(person["created"] == nil && person["modified"] == nil)
    #expect(
      try object("oparl/meetings/2026-06-10-children/homes.json")["modified"] as? String == "2026-06-02T00:00:00+01:00")
  }

  @Test func leadsFromPageToPageOfALongList() throws {
    let record = try Made.record { files in
      for number in 1...250 { files["people/member-\(number).md"] = "---\nname: Member \(number)\n---\n" }
    }
    let files = try files(record)
    var (next, count): (String?, Int) = ("https://example.org/oparl/persons.json", 0)
    var seen: [String] = []
    while let address = next {
      let page = try Made.object(try #require(files[String(address.dropFirst("https://example.org/".count))]))
      count += (page["data"] as? [Any])?.count ?? 0
      seen.append(address)
      next = (page["links"] as? [String: Any])?["next"] as? String
    }
    #expect(count == 252)
    #expect(seen.count == 3)
  }

  @Test func changesOnlyItsOwnFilesWhereOnePersonChanges() throws {
    let before = try files(Made.record())
    let after = try files(Made.record { $0["people/bryn-hale.md"] = "---\nname: Bryn Hale\nward: Harrow\n---\n" })
    let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(changed == ["oparl/people/bryn-hale.json", "oparl/persons.json"])
  }
}
