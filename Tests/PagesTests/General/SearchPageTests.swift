import Foundation
import Testing

@testable import Pages
@testable import Record

struct SearchPageTests {
  private func pages() throws -> [PlannedPage] { Site(try MadePeople.record()).pages() }

  private func search() throws -> String {
    DefaultTheme.html(try #require(try pages().first { $0.kind == .search }))
  }

  @Test func putsOneBoxOnEveryPageWithAPlaceOfItsOwn() throws {
    for page in try pages() where page.kind != .redirect && page.kind != .notFound {
      let html = DefaultTheme.html(page)
      #expect(html.components(separatedBy: "role=\"search\"").count == 2, "\(page.path)")
      #expect(html.components(separatedBy: "name=\"q\"").count == 2, "\(page.path)")
    }
  }

  @Test func leadsEveryBoxToTheSearchPageFromItsOwnDepth() throws {
    let deep = try #require(try pages().first { $0.path == "people/anwen-price/index.html" })
    #expect(DefaultTheme.html(deep).contains("action=\"../../search/index.html\" method=\"get\""))
    #expect(try search().contains("action=\"index.html\" method=\"get\""))
  }

  @Test func loadsTheScriptAndLetsItReadTheIndexOnTheSearchPageAlone() throws {
    for page in try pages() {
      let html = DefaultTheme.html(page)
      #expect(html.contains("assets/search.js") == (page.kind == .search), "\(page.path)")
      #expect(html.contains("base-uri 'none'; connect-src 'self'\"") == (page.kind == .search), "\(page.path)")
    }
  }

  @Test func offersTheOtherWaysInToWhoCannotRunTheScript() throws {
    let html = try search()
    #expect(html.contains("<noscript>"))
    let ways = try #require(
      html.components(separatedBy: "class=\"search-browse\"").last?.components(separatedBy: "</main>").first)
    for way in ["a-z", "meetings", "people", "subjects", "glossary"] {
      #expect(ways.contains("<a href=\"../\(way)/index.html\">"), "\(way)")
    }
  }

  @Test func leadsToEverySubject() throws {
    let record = try MadePeople.record()
    let html = try search()
    #expect(!record.subjects.isEmpty)
    for subject in record.subjects { #expect(html.contains(">\(subject.document.title)</a>")) }
  }
}
