import Foundation
import Testing

@testable import Harvesting
@testable import Record

@Suite struct DataCatalogueTests {
  private func catalogue(address: String?) throws -> String {
    var record = try Made.record()
    record.council.address = address
    let sets = DataSet.all(
      record, months: ["2026-06"],
      tracker: [DataSet.File("data/recommendations.csv", "Recommendations", "text/csv")])
    return String(decoding: DataCatalogue(record.council, sets, modified: Day(iso: "2026-08-01")).file(), as: UTF8.self)
  }

  @Test func givesFullAddressesWhereTheSiteHasOne() throws {
    let text = try catalogue(address: "https://example.org/")
    #expect(text.contains(#""@id": "https://example.org/record/2026-06.json""#))
    #expect(text.contains(#""@value": "2026-08-01""#))
    #expect(text.contains("oparl/system.json") && text.contains("https://example.org/data/recommendations.csv"))
    #expect(text.contains("open-government-licence/version/3"))
  }

  @Test func namesTheLicenceTheCouncilChose() throws {
    var record = try Made.record()
    record.council.licence = Licence(written: "Our own terms")
    let text = String(decoding: DataCatalogue(record.council, [], modified: nil).file(), as: UTF8.self)
    #expect(text.contains(#""dct:rights": "Our own terms""#) && !text.contains("dct:license"))
  }

  @Test func givesRelativeAddressesWhereItHasNone() throws {
    let text = try catalogue(address: nil)
    #expect(text.contains(#""@id": "../record/2026-06.json""#))
    #expect(!text.contains("oparl/system.json") && !text.contains("feeds") && !text.contains("example.org/record"))
  }

  @Test(arguments: [
    ("plan 2.pdf", "plan%202.pdf"), ("tŷ.pdf", "t%C5%B7.pdf"), ("100%.pdf", "100%25.pdf"), ("a/b-c_1", "a/b-c_1"),
  ])
  func writesPathsAsAddresses(_ path: String, _ address: String) {
    #expect(path.asAddress == address)
  }
}

@Suite struct RobotsFileTests {
  @Test func letsEveryProgramInAndNamesTheSiteMap() throws {
    let text = RobotsFile.text(try Made.record())
    #expect(text.contains("Allow: /\n") && !text.contains("Disallow"))
    #expect(text.contains("\nSitemap: https://example.org/sitemap.xml\n"))
  }

  @Test func keepsEveryProgramOutOfAPreview() throws {
    var record = try Made.record()
    record.isPreview = true
    #expect(RobotsFile.text(record) == "User-agent: *\nDisallow: /\n")
  }
}
