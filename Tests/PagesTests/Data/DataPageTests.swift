import Foundation
import Testing

@testable import Pages
@testable import Record

/// What is given away as data, and the links to it.
@Suite struct DataPageTests {
  private func html(_ path: String, _ change: (inout Record) -> Void = { _ in }) throws -> String {
    var record = try MadePeople.record()
    record.posts[0].directorate = "Children"
    record.people[0].ward = "North Quay"
    record.reviews[0].chair = MadePeople.anwen
    change(&record)
    return DefaultTheme.html(try #require(Site(record).pages().first { $0.path == path }))
  }

  @Test func explainsEveryColumnWithAnExampleOfTheRecord() throws {
    let page = try html("data/index.html")
    #expect(page.contains("2 recommendations, each with all that became of it"))
    #expect(page.contains("<code>by_when</code>") && page.contains("When it should be done, in the words of the paper"))
    #expect(page.contains("<td data-label=\"Example\">2025-12-31</td>"))
    for file in [
      "recommendations.csv", "recommendations.csv-metadata.json", "recommendations.json", "csv-metadata.json",
    ] {
      #expect(page.contains("href=\"\(file)\""), "\(file)")
    }
    #expect(page.contains("href=\"lead/head-of-fostering/recommendations.csv\""))
  }

  @Test func saysWhetherTheCouncilNamedTheLicence() throws {
    let assumed = "The council has named no licence of its own"
    #expect(try html("data/index.html").contains(assumed))
    let named = try html("data/index.html") { $0.council.licence = Licence(written: "CC-BY-4.0") }
    #expect(!named.contains(assumed) && named.contains(">Creative Commons Attribution 4.0</a>"))
    let own = try html("data/index.html") { $0.council.licence = Licence(written: "Ask us") }
    #expect(own.contains("under the Ask us."))
  }

  @Test func aRecordWithoutRecommendationsSaysSo() throws {
    let page = try html("data/index.html") { record in
      record.recommendations = []
      record.reviews[0].recommendations = []
      record.mentions = [:]
    }
    #expect(page.contains("No recommendation has been published.") && !page.contains(".csv\""))
  }

  @Test(arguments: [
    ("committees/children/index.html", "../../data/committee/children/recommendations.csv"),
    ("posts/head-of-fostering/index.html", "../../data/lead/head-of-fostering/recommendations.csv"),
    ("posts/head-of-fostering/index.html", "../../data/directorate/children/recommendations.json"),
    ("subjects/foster-care/index.html", "../../data/subject/foster-care/recommendations.csv"),
    ("recommendations/index.html", "../data/recommendations.csv"),
    ("recommendations/lead/head-of-fostering/index.html", "../../../data/lead/head-of-fostering/recommendations.csv"),
    ("recommendations/status/done/index.html", "../../../data/status/done/recommendations.csv"),
  ])
  func aPageLinksToWhatItShowsAsData(path: String, link: String) throws {
    #expect(try html(path).contains("href=\"\(link)\""))
  }

  @Test(arguments: [
    (
      "posts/head-of-fostering/index.html",
      ["feed.atom", "../../directorates/children/feed.atom"]
    ),
    ("people/anwen-price/index.html", ["../../wards/north-quay/feed.atom"]),
    ("subjects/foster-care/index.html", ["feed.atom"]),
  ])
  func programsFindTheFeedsOfAPage(path: String, links: [String]) throws {
    let head = try #require(html(path).parted(at: "</head>")).0
    let found = head.components(separatedBy: "type=\"application/atom+xml\"").dropFirst().map { part in
      part.components(separatedBy: "href=\"")[1].prefix { $0 != "\"" }
    }
    #expect(found.map(String.init) == links + ["../../feeds/everything.atom"])
  }

  @Test func thePageOfFeedsGroupsPartsAndFoldsThem() throws {
    let page = try html("subscribe/index.html")
    #expect(page.contains("<summary>One post, person or body that leads (1)</summary>"))
    #expect(page.contains("<summary>One ward (1)</summary>") && page.contains("../wards/north-quay/feed.atom"))
    #expect(page.contains("../posts/head-of-fostering/dates.ics"))
    let without = try html("subscribe/index.html") { $0.council.address = nil }
    #expect(without.contains("dates.ics") && !without.contains(".atom"))
  }
}
