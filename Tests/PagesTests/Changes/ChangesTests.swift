import Testing
import Theme

@testable import History
@testable import Pages
@testable import Record

@Suite struct ChangesTests {
  /// A record on 20 January 2026, and the same ten days later with a meeting cancelled, one withdrawn and a new page.
  private func site(_ change: (inout Record) throws -> Void = ChangesTests.changed) throws -> Site {
    let before = try MadeMeetings.record()
    var after = try MadeMeetings.record()
    after.asAt = try Made.day("2026-01-30")
    try change(&after)
    return Site(after, History(of: after, since: History(of: before, since: nil).state))
  }

  private static func changed(_ record: inout Record) throws {
    record.meetings[Int(MadeMeetings.february.index)].status = .cancelled
    record.minutes[0].document.summary = "On homes."
    record.pages.removeLast()
    record.pages.append(SitePage(document: try Made.document("new", "A new page", in: "pages")))
  }

  private func html(_ site: Site, _ path: String) throws -> String {
    DefaultTheme.html(try #require(site.pages().first { $0.path == path }))
  }

  @Test func listsWhatWasPublishedUpdatedAndWithdrawnByDay() throws {
    let html = try html(site(), "changes/index.html")
    #expect(html.contains("<h2 id=\"day-2026-01-30\">Friday 30 January 2026</h2>"))
    #expect(html.contains("href=\"../pages/new/index.html\"><b>A new page</b></a>"))
    #expect(html.contains("What changed: summary"))
    #expect(html.contains("Cancelled</span>"))
    #expect(html.contains("<li>A page was withdrawn (Children).</li>"))
    #expect(html.contains("Changes are listed from <time datetime=\"2026-01-20\">20 January 2026</time>."))
    #expect(!html.contains("The youth centre"))
  }

  @Test func saysSoWhenNothingHasChanged() throws {
    let html = try html(Site(MadeMeetings.record()), "changes/index.html")
    #expect(html.contains("Nothing has changed since then."))
    #expect(!html.contains("<h2 id=\"day-"))
  }

  /// Whatever earlier builds noticed: it is the record that gives the days.
  @Test func tellsWhatHappenedLatelyByTheRecordsOwnDays() throws {
    let first = try lately(Site(MadeMeetings.record()))
    #expect(first.contains("Minutes approved: "))
    let days = first.split(separator: "datetime=\"").dropFirst().map { $0.prefix(10) }
    #expect(days.count > 1 && days == days.sorted(by: >))
    #expect(try lately(site { $0.pages = [] }) == first)
  }

  private func lately(_ site: Site) throws -> Substring {
    let html = try html(site, "changes/index.html")
    let start = try #require(html.firstRange(of: "Lately in the record")).lowerBound
    return html[start..<(try #require(html[start...].firstRange(of: "</section>")).lowerBound)]
  }

  @Test func showsTheNewestChangesOnly() throws {
    let site = try site { record in
      for number in 0..<230 {
        record.pages.append(SitePage(document: try Made.document("new-\(number)", "Page \(number)", in: "pages")))
      }
    }
    let html = try html(site, "changes/index.html")
    let changes = html[..<(try #require(html.firstRange(of: "Lately in the record")).lowerBound)]
    #expect(changes.split(separator: "<li>").count { $0.contains("</b></a>") } == 200)
    #expect(html.contains("30 older changes stand in the history"))
  }

  @Test func tellsAPagesOwnHistoryAtItsFoot() throws {
    let site = try site()
    let february = site.addresses.page(of: MadeMeetings.february.ref)
    #expect(
      try html(site, february).contains("<li><time datetime=\"2026-01-30\">30 January 2026</time> Updated: status</li>")
    )
    #expect(try html(site, "pages/new/index.html").contains("30 January 2026</time> Published</li>"))
    #expect(try !html(site, "changes/index.html").contains("History of this page"))
  }

  @Test func letsTheClerksOwnDaysGoBeforeThoseOfTheBuilds() throws {
    let site = try site { record in
      var document = try Made.document("new", "A new page", in: "pages")
      document.published = try Made.day("2025-11-03")
      document.updated = try Made.day("2026-01-28")
      record.pages.append(SitePage(document: document))
    }
    let html = try html(site, "pages/new/index.html")
    #expect(html.contains("3 November 2025</time> Published</li>"))
    #expect(html.contains("28 January 2026</time> Updated</li>"))
    #expect(!html.contains("30 January 2026</time> Published"))
  }

  @Test func linksCalendarsAndFeedsWhereTheyAre() throws {
    let site = try site()
    let meeting = try html(site, site.addresses.page(of: MadeMeetings.february.ref))
    #expect(meeting.contains("href=\"meeting.ics\""))
    let committee = try html(site, "committees/children/index.html")
    #expect(committee.contains("href=\"meetings.ics\">Add to my calendar"))
    #expect(committee.contains("rel=\"alternate\" type=\"application/atom+xml\""))
    #expect(try html(site, "subscribe/index.html").contains("https://scrutiny.example.org/feeds/everything.atom"))
  }

  @Test func offersNoFeedsWithoutAnAddress() throws {
    let site = try site { $0.council.address = nil }
    for path in ["subscribe/index.html", "committees/children/index.html", "changes/index.html"] {
      #expect(try !html(site, path).contains(".atom"))
    }
    #expect(try html(site, "subscribe/index.html").contains("There are no feeds"))
    #expect(try html(site, "subscribe/index.html").contains("calendar/meetings.ics"))
  }
}
