import Foundation
import History
import Testing

@testable import Pages
@testable import Record

/// The index of site maps, its parts, and the days in them.
@Suite struct SiteMapFilesTests {
  private func files(_ record: Record, _ history: History? = nil, limit: Int = 50_000) throws -> [String: String] {
    let site = Site(record, history)
    let maps = try #require(SiteMapFiles(site, site.pages(), limit: limit))
    let files = maps.files()
    #expect(files.map(\.path) == maps.paths)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.make(), as: UTF8.self)) })
  }

  @Test func listsEveryPageForReaders() throws {
    let files = try files(MadePeople.record())
    #expect(
      files["sitemaps/committees.xml"]?.contains("<loc>https://scrutiny.example.org/committees/children/</loc>") == true
    )
    #expect(files["sitemap.xml"]?.contains("<loc>https://scrutiny.example.org/sitemaps/committees.xml</loc>") == true)
    #expect(files.values.allSatisfy { !$0.contains("404") })
  }

  @Test func isNotThereWhereTheSiteHasNoAddress() throws {
    var record = try MadePeople.record()
    record.council.address = nil
    let site = Site(record)
    #expect(SiteMapFiles(site, site.pages()) == nil)
  }

  @Test func cutsALongPartAndLosesNoPage() throws {
    let record = try MadePeople.record()
    let whole = try files(record)
    let cut = try files(record, limit: 2)
    func addresses(_ files: [String: String]) -> [String] {
      files.filter { $0.key != "sitemap.xml" }.values
        .flatMap { $0.components(separatedBy: "<loc>").dropFirst().map { $0.components(separatedBy: "</loc>")[0] } }
        .sorted()
    }
    #expect(addresses(cut) == addresses(whole))
    #expect(cut.keys.contains("sitemaps/site-2.xml"))
    #expect(cut["sitemap.xml"]?.contains("sitemaps/site-2.xml") == true)
    #expect(cut.values.allSatisfy { $0.components(separatedBy: "<url>").count <= 3 })
  }

  @Test func saysOnWhichDayTheRecordOfAPageChangedAndNothingOfOthers() throws {
    var record = try MadePeople.record()
    let plain = try files(record)
    #expect(plain.values.allSatisfy { !$0.contains("lastmod") })
    record.committees[0].document.updated = try Made.day("2025-02-03")
    let page = "<loc>https://scrutiny.example.org/committees/children/</loc><lastmod>2025-02-03</lastmod>"
    let dated = try files(record)
    #expect(dated["sitemaps/committees.xml"]?.contains(page) == true)
    #expect(dated["sitemap.xml"]?.contains("committees.xml</loc><lastmod>2025-02-03</lastmod>") == true)
    #expect(dated["sitemaps/site.xml"]?.contains("lastmod") == false)
  }

  @Test func takesTheDayFromWhatABuildNoticed() throws {
    var record = try MadePeople.record()
    let first = History(of: record, since: nil)
    let later = record.asAt.adding(days: 7)
    record.asAt = later
    record.people[0].ward = "Harrow and the Vale"
    let history = History(of: record, since: first.state)
    let people = try files(record, history)["sitemaps/people.xml"] ?? ""
    #expect(people.components(separatedBy: "<lastmod>\(later.iso)</lastmod>").count == 2)
  }
}
