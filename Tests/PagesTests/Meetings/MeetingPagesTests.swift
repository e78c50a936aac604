import Testing

@testable import Pages
@testable import Record

/// Whole pages in the default theme.
@Suite struct MeetingPagesTests {
  let pages: [PlannedPage]

  init() throws {
    let site = Site(try MadeMeetings.record())
    pages =
      site.meetingPages() + site.minutesPages() + site.reportPages() + site.threadPages()
      + site.meetingIndexPages() + site.reportIndexPages() + site.completenessPages()
  }

  private func html(_ path: String) throws -> String {
    DefaultTheme.html(try #require(pages.first { $0.path == path }))
  }

  @Test func noTwoPagesClaimOneAddress() {
    #expect(Set(pages.map(\.path)).count == pages.count)
  }

  @Test func everyPageHasOneMainHeadingAndSkipsNoLevel() {
    for page in pages {
      let levels = headingLevels(of: DefaultTheme.html(page))
      #expect(levels.count { $0 == 1 } == 1, "\(page.path)")
      let skipped = zip(levels, levels.dropFirst()).contains { $1 > $0 + 1 }
      #expect(!skipped, "\(page.path): \(levels)")
    }
  }

  @Test func noPageUsesAnIdTwice() {
    for page in pages {
      let ids = DefaultTheme.html(page).split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(page.path): \(ids)")
    }
  }

  @Test func everyLinkWithinAPageLeadsSomewhere() {
    for page in pages {
      let html = DefaultTheme.html(page)
      for anchor in html.split(separator: "href=\"#").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
        #expect(html.contains("id=\"\(anchor)\""), "\(page.path) has no #\(anchor)")
      }
    }
  }

  @Test func theAgendaShowsTheWithheldItemInItsPlace() throws {
    let html = try html("meetings/2025-10-01-children/index.html")
    #expect(html.contains("<li id=\"item-9\">"))
    #expect(html.contains("Schedule 12A"))
    #expect(html.contains("It shows three bids."))
    #expect(html.contains("section 100B(4)"))
    #expect(html.contains("<li id=\"item-6\"><span class=\"margin\">6</span>\n<div>\n<h3>Foster care</h3>"))
  }

  @Test func theMinutesShowHowAnItemWasFound() throws {
    let html = try html("meetings/2025-10-01-children/minutes/index.html")
    #expect(html.contains("<span class=\"provenance\">(item found by its title)</span>"))
    #expect(
      html.contains(
        "<h2 id=\"minute--12\"><span class=\"number\">12</span> A minute that is not open to the public</h2>"))
  }

  private func minutes(_ change: (inout Minutes) -> Void) throws -> String {
    var record = try MadeMeetings.record()
    change(&record.minutes[0])
    let pages = Site(record).minutesPages()
    return DefaultTheme.html(try #require(pages.first))
  }

  @Test func theMinutesShowWhatWasCorrectedAndWhy() throws {
    let day = try #require(Day(iso: "2025-12-11"))
    let html = try minutes { minutes in
      var correction = Correction(what: LinkedProse(.plain("The sum is £14.")))
      correction.day = day
      correction.why = LinkedProse(.plain("Figures were exchanged."))
      minutes.corrections = [.open(correction)]
    }
    let (_, section) = try #require(html.parted(at: "id=\"part--corrections\""))
    for words in ["11 December 2025", "The sum is £14.", "Figures were exchanged."] { #expect(section.contains(words)) }
  }

  @Test(arguments: [("ur", true), ("cy", false)])
  func thePageSaysWhichWayItIsWritten(language: String, isFromTheRight: Bool) throws {
    let html = try minutes { $0.document.language = language }
    #expect(html.contains("<html lang=\"\(language)\" dir=\"rtl\" ") == isFromTheRight)
    #expect(html.contains("<html lang=\"\(language)\"\(isFromTheRight ? " dir=\"rtl\"" : "") data-title="))
  }

  @Test func anAgendaItsMinutesAndTheCommitteeAreHeadedDifferently() throws {
    let headings = try ["", "minutes/"].map { folder -> String in
      let (_, rest) = try #require(try html("meetings/2025-10-01-children/\(folder)index.html").parted(at: "<h1>"))
      return String(rest.prefix { $0 != "<" })
    }
    #expect(
      headings == [
        "Children’s Services Scrutiny Committee, ", "Children’s Services Scrutiny Committee, 1 October 2025: minutes",
      ])
  }

  /// Routine business is behind what the meeting is about, and still has its numbers.
  @Test func routineBusinessIsFoldedWithItsNumbers() throws {
    let agenda = try html("meetings/2025-10-01-children/index.html")
    let (before, fold) = try #require(agenda.parted(at: "Routine business: items 1"))
    #expect(before.contains("id=\"item-6\"") && before.contains("id=\"item-9\""))
    #expect(fold.contains("id=\"item-1\""))
    let minutes = try html("meetings/2025-10-01-children/minutes/index.html")
    let (_, folded) = try #require(minutes.parted(at: "Routine business: minutes 10"))
    #expect(folded.contains("Ruth Abara sent apologies."))
  }

  @Test func eachMinuteSaysHowItIsCited() throws {
    let html = try html("meetings/2025-10-01-children/minutes/index.html")
    #expect(html.contains("Children’s Services Scrutiny Committee, 1 October 2025, minute 11</details>"))
    #expect(html.contains("<a href=\"#foster-care\">¶ 11"))
  }

  @Test func theEventIsToldToSearchEngines() throws {
    let html = try html("meetings/2025-10-01-children/index.html")
    #expect(html.contains("\"startDate\": \"2025-10-01T10:00:00+01:00\", \"endDate\": \"2025-10-01T12:30:00+01:00\""))
    #expect(html.contains("\"eventStatus\": \"https://schema.org/EventScheduled\""))
    #expect(html.contains("\"url\": \"https://scrutiny.example.org/meetings/2025-10-01-children/\""))
  }

  @Test func aReportWithoutBackgroundPapersSaysSo() throws {
    var record = try MadeMeetings.record()
    record.reports[0].backgroundPapers = []
    let page = try #require(Site(record).reportPages().first)
    #expect(DefaultTheme.html(page).contains("does not say which background papers"))
  }

  private func headingLevels(of html: String) -> [Int] {
    html.split(separator: "<h").dropFirst().compactMap { piece in
      guard let digit = piece.first?.wholeNumberValue, let next = piece.dropFirst().first else { return nil }
      return next == ">" || next == " " ? digit : nil
    }
  }
}
