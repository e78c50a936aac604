import Drawing
import Foundation
import Testing

@testable import Pages
@testable import Record

/// What share pictures show, and what their pages say of them.
@Suite struct ShareCardsTests {
  /// As at 20 January 2026.
  private func record(_ change: (inout Record) throws -> Void = { _ in }) throws -> Record {
    var record = try MadeReviews.record()
    record.reviews[0].document.title = "Foster care & kin"
    record.subjects = [Subject(document: try Made.document("foster-care", "Foster care", in: "subjects"))]
    for place in record.recommendations.indices { record.recommendations[place].document.subjects = [Handle(0)] }
    record.meetings.append(
      Meeting(
        document: try Made.document("2026-02-03-children", "Meeting", in: "meetings"), committees: [Handle(0)],
        date: try Made.day("2026-02-03"), start: TimeOfDay(hour: 10, minute: 0), place: "Shirehall", status: .confirmed)
    )
    try change(&record)
    return record
  }

  private func site(_ change: (inout Record) throws -> Void = { _ in }) throws -> Site {
    try Site(record(change), DefaultTheme.say, sharesPictures: true)
  }

  private func html(_ site: Site, _ path: String) throws -> String {
    DefaultTheme.html(try #require(site.pages().first { $0.path == path }))
  }

  private let review = Handle<Review>(0).ref
  private let meeting = Handle<Meeting>(2).ref
  private let reviewPage = "reviews/foster/index.html"

  @Test func aReviewShowsItsRecommendationsByState() throws {
    let site = try site()
    let card = site.shareCard(of: review)
    #expect(card.words.prefix(3) == ["Wendleshire County Council · scrutiny", "Review", "Foster care & kin"])
    let counts = site.counts(of: site.record.reviews[0].recommendations)
    #expect(counts.total == 7)
    #expect(card.squares.count == 7)
    for state in RecommendationState.allCases { #expect(card.squares.count { $0 == state } == counts[state]) }
    #expect(card.counts.map(\.words).joined(separator: ", ") == site.words(of: counts))
    #expect(card.asAt == "As at 20 January 2026")
  }

  /// Numbers that no day changes are not called those of a day, and their picture need not be drawn again.
  @Test func whatIsEndedHasNoDay() throws {
    let site = try site { record in record.reviews[0].recommendations = [Handle(0)] }
    #expect(site.shareCard(of: review).counts.map(\.words) == ["1 done"])
    #expect(site.shareCard(of: review).asAt == nil)
  }

  @Test func aMeetingShowsDayTimeAndPlace() throws {
    let card = try site().shareCard(of: meeting)
    #expect(card.lines == ["Tuesday 3 February 2026, 10 am", "Shirehall"])
    #expect(card.asAt == nil)
  }

  @Test(arguments: [
    (MeetingStatus.cancelled, "Cancelled. The hall is flooded."), (.postponed, "Postponed. The hall is flooded."),
  ])
  func aMeetingThatIsNotHeldSaysSo(status: MeetingStatus, words: String) throws {
    let site = try site {
      $0.meetings[2].status = status
      $0.meetings[2].statusNote = "The hall is flooded."
    }
    #expect(site.shareCard(of: meeting).lines.last == words)
    let page = try html(site, "meetings/2026-02-03-children/index.html")
    #expect(page.contains("og:description\" content=\"Meeting, Tuesday 3 February 2026. \(words)\""))
  }

  @Test func everyWordOfAPictureIsOnItsPage() throws {
    let site = try site()
    let folders = site.sharedPages.map { $0.path.prefix { $0 != "/" } }
    #expect(folders == ["meetings", "meetings", "meetings", "reviews", "subjects"])
    for page in site.sharedPages {
      let html = try html(site, page.path).replacing("&amp;", with: "&")
      let body = html[try #require(html.range(of: "<body")).lowerBound...]
      let text = body.replacing(/<[^>]*>/, with: "")
      let card = site.shareCard(of: page.record)
      for words in [card.title] + card.counts.map(\.words) + card.lines { #expect(text.contains(words), "\(words)") }
    }
  }

  @Test func aPageTellsItsPictureByAddressAndInWords() throws {
    let site = try site()
    let page = try html(site, reviewPage)
    let address = "https://scrutiny.example.org/reviews/foster/share.png"
    #expect(page.contains("<meta property=\"og:image\" content=\"\(address)\">"))
    #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
    #expect(page.contains("<meta property=\"og:image:height\" content=\"630\">"))
    #expect(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    let words = site.shareCard(of: review).alternative
    #expect(words.hasPrefix("Wendleshire County Council · scrutiny. Review. Foster care & kin. "))
    #expect(words.hasSuffix(". As at 20 January 2026."))
    #expect(page.contains("og:image:alt\" content=\"\(words.replacing("&", with: "&amp;"))\">"))
  }

  @Test func noOtherPageAndNoSiteWithoutAnAddressHasOne() throws {
    #expect(try !html(site(), "committees/children/index.html").contains("og:image"))
    let homeless = try site { $0.council.address = nil }
    #expect(try !html(homeless, reviewPage).contains("og:image"))
    #expect(homeless.sharedPages.isEmpty)
    #expect(try !html(Site(record(), DefaultTheme.say), reviewPage).contains("og:image"))
  }

  /// It tells less than the page, so that no reader is offered it instead.
  @Test func isNoFormatToReadAPaperIn() throws {
    let page = try html(site(), reviewPage)
    #expect(!page[try #require(page.range(of: "<body")).lowerBound...].contains("share.png"))
  }
}
