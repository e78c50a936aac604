import Foundation
import Testing

@testable import Pages
@testable import Record

struct GeneralPagesTests {
  private func html(_ path: String, _ change: (inout Record) -> Void = { _ in }) throws -> String {
    var record = try MadePeople.record()
    change(&record)
    return DefaultTheme.html(try #require(Site(record).pages().first { $0.path == path }))
  }

  @Test func holdsAStrictPolicyOnEveryPage() throws {
    for page in Site(try MadePeople.record()).pages() {
      let html = DefaultTheme.html(page)
      #expect(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"), "\(page.path)")
      #expect(!html.contains(" style=") && !html.contains("unsafe-inline"), "\(page.path)")
    }
  }

  @Test func givesEveryPageOneHeadingOfTheFirstLevel() throws {
    for page in Site(try MadePeople.record()).pages() {
      #expect(DefaultTheme.html(page).components(separatedBy: "<h1").count == 2, "\(page.path)")
    }
  }

  @Test func leadsBackToTheRootFromAnyDepth() throws {
    #expect(try html("index.html").contains("href=\"./assets/site.css\""))
    #expect(try html("people/anwen-price/index.html").contains("href=\"../../assets/site.css\""))
  }

  @Test func marksTheSectionOneIsIn() throws {
    let page = try html("people/anwen-price/index.html")
    #expect(page.contains("href=\"../../people/index.html\" aria-current=\"true\""))
    #expect(!page.contains("href=\"../../meetings/index.html\" aria-current"))
  }

  @Test func namesItsCanonicalAddressOnlyWhenItHasOne() throws {
    #expect(
      try html("people/index.html").contains("<link rel=\"canonical\" href=\"https://scrutiny.example.org/people/\">"))
    #expect(!(try html("people/index.html") { $0.council.address = nil }).contains("canonical"))
  }

  @Test func leadsFromALostPageByFullAddressesOrNotAtAll() throws {
    #expect(try html("404.html").contains("href=\"https://scrutiny.example.org/meetings/\""))
    let without = try html("404.html") { $0.council.address = nil }
    #expect(!without.contains("<a "))
    #expect(without.contains("delete everything after the name of the site"))
  }

  @Test func sendsReadersOfAFormerAddressToThePresentOne() throws {
    let page = try html("committees/old-name/index.html") {
      $0.committees[0].document.aliases = ["committees/old-name"]
    }
    #expect(page.contains("http-equiv=\"refresh\" content=\"0; url=../children/index.html\""))
    #expect(page.contains("<a href=\"../children/index.html\">"))
    #expect(page.contains("rel=\"canonical\" href=\"https://scrutiny.example.org/committees/children/\""))
  }

  @Test func statesTheDatesOfTheAccessibilityStatementOrThatThereAreNone() throws {
    let bare = try html("accessibility/index.html")
    #expect(bare.contains("No day of preparation has been recorded."))
    #expect(bare.contains("No review has been recorded."))
    let day = try Made.day("2026-01-05")
    let dated = try html("accessibility/index.html") { $0.council.statementPrepared = day }
    #expect(dated.contains("It was prepared on 5 January 2026."))
  }

  @Test(arguments: [
    (nil as StatementStatus?, [] as [String], "partially compliant"), (.fully, [], "is fully compliant"),
    (.fully, ["The map has no words."], "partially compliant"), (.notYet, [], "not compliant"),
  ])
  func claimsNoBetterStatusThanWhatIsKnownAllows(
    _ claimed: StatementStatus?, _ failures: [String], _ told: String
  ) throws {
    let page = try html("accessibility/index.html") {
      $0.council.statement = AccessibilityStatement(
        status: claimed, failures: failures.map { StatementFailure(what: $0, criterion: "1.1.1") })
    }
    #expect(page.contains(told))
    #expect(failures.allSatisfy { page.contains($0) })
  }

  @Test func saysWhatTheCouncilCommitsItselfToAndWhatLiesOutOfScope() throws {
    let page = try html("accessibility/index.html") { $0.council.statement.outOfScope = "Papers from before 2018." }
    #expect(page.contains("is committed to making its website accessible"))
    #expect(page.contains("not within the scope") && page.contains("Papers from before 2018."))
  }

  @Test func cutsALongIndexIntoAPageForEachLetter() throws {
    var record = try MadePeople.record()
    record.glossary = (0..<301).map { GlossaryEntry(term: "Word \($0)", anchor: "word-\($0)") }
    let paths = Site(record).pages().map(\.path).filter { $0.hasPrefix("a-z/") }
    #expect(paths.contains("a-z/index.html"))
    #expect(paths.contains("a-z/letter-w/index.html"))
    #expect(!Site(try MadePeople.record()).pages().contains { $0.path.hasPrefix("a-z/letter") })
  }

  @Test func explainsTermsOfOnePaperApart() throws {
    let page = try html("glossary/index.html") { record in
      record.glossary = [
        GlossaryEntry(term: "MASH", standsFor: "multi-agency safeguarding hub", anchor: "mash"),
        GlossaryEntry(term: "KP", scope: RecordRef(.review, 0), anchor: "kp"),
      ]
    }
    let (everywhere, scoped) = try #require(page.parted(at: "Only in"))
    #expect(everywhere.contains("multi-agency safeguarding hub"))
    #expect(scoped.contains("id=\"kp\"") && scoped.contains("Foster care 2025"))
  }
}
