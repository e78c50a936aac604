import Testing
import Theme

@testable import Calendar
@testable import Pages
@testable import Record

struct CalendarPagesTests {
  private func site(_ record: Record) -> Site { Site(record) }

  private func page(_ path: String, of site: Site) throws -> String {
    DefaultTheme.html(try #require(site.calendarPages().first { $0.path == path }))
  }

  @Test func hasAPageForEachMonthAndYearThatHasEntriesAndForNoOther() throws {
    let paths = site(try MadeMeetings.record()).calendarPages().map(\.path)
    let whole = paths.filter { !$0.contains("/committee/") }
    #expect(
      whole == [
        "calendar/index.html", "calendar/year/2025-26/index.html", "calendar/2025-09/index.html",
        "calendar/2025-10/index.html", "calendar/2026-01/index.html", "calendar/2026-02/index.html",
        "calendar/2026-03/index.html",
      ])
    #expect(
      paths.filter { $0.contains("/cabinet/") } == [
        "calendar/committee/cabinet/index.html", "calendar/committee/cabinet/year/2025-26/index.html",
        "calendar/committee/cabinet/2026-01/index.html",
      ])
  }

  @Test func hasItsFirstPageEvenWhenNothingIsInIt() throws {
    let site = site(try Made.record())
    #expect(site.calendarPages().map(\.path) == ["calendar/index.html"])
    let html = try page("calendar/index.html", of: site)
    #expect(html.contains("Nothing is in the calendar yet."))
    #expect(!html.contains("small-month"))
  }

  @Test func leadsFromMonthToMonthOverThoseWithoutEntries() throws {
    let html = try page("calendar/2026-01/index.html", of: site(MadeMeetings.record()))
    #expect(html.contains(#"rel="prev" href="../2025-10/index.html""#))
    #expect(html.contains(#"rel="next" href="../2026-02/index.html""#))
  }

  @Test func leadsToTheSameMonthOfEachCommitteeThatHasIt() throws {
    let site = site(try MadeMeetings.record())
    let january = try page("calendar/2026-01/index.html", of: site)
    #expect(january.contains(#"href="../committee/cabinet/2026-01/index.html">Cabinet</a>"#))
    #expect(january.contains(#"<a href="index.html" aria-current="page">All committees</a>"#))
    #expect(!(try page("calendar/2026-02/index.html", of: site)).contains("committee/cabinet/2026-02"))
  }

  @Test func showsEveryEntryInTheTableAndInTheList() throws {
    let html = try page("calendar/2026-02/index.html", of: site(MadeMeetings.record()))
    for kind in ["Meeting", "Questions by", "Agenda"] {
      #expect(html.components(of: #"<span class="calendar-kind">\#(kind)</span>"#) == 2)
    }
    #expect(html.contains(#"<h3 id="day-2026-02-11"><time datetime="2026-02-11">Wednesday 11 February</time></h3>"#))
    #expect(html.contains(#"<td><time class="day-number" datetime="2026-02-11">11</time>"#))
  }

  @Test func namesTheDayInEachLinkOfTheTable() throws {
    let html = try page("calendar/2026-02/index.html", of: site(MadeMeetings.record()))
    #expect(html.contains(#"<span class="visually-hidden">, 11 February 2026</span>"#))
  }

  @Test func saysInTheTableThatAMeetingIsOff() throws {
    let html = try page("calendar/2026-03/index.html", of: site(MadeMeetings.record()))
    let table = try #require(html.split(separator: "</table>").first)
    #expect(table.contains("Cancelled"))
  }

  @Test func marksTheDayItSpeaksOfAndNamesHolidays() throws {
    let html = try page("calendar/2026-01/index.html", of: site(MadeMeetings.record()))
    #expect(html.contains(#"aria-current="date"><time class="day-number" datetime="2026-01-20">20</time>"#))
    #expect(html.contains("New Year’s Day"))
  }

  @Test func linksToTheListWhereADayHasTooMuchForItsCell() throws {
    var record = try Made.record(asAt: "2026-01-01")
    record.committees = [
      Committee(
        document: try Made.document("children", "Children’s Services", in: "committees"), shortTitle: "Children",
        kind: .scrutiny)
    ]
    record.meetings = try (1...6).map { number in
      Meeting(
        document: try Made.document("meeting-\(number)", "Meeting \(number)", in: "meetings"),
        committees: [Handle(0)], date: try Made.day("2026-02-11"), status: .held)
    }
    let html = try page("calendar/2026-02/index.html", of: site(record))
    let table = try #require(html.split(separator: "</table>").first)
    #expect(table.split(separator: "data-kind=").count == 4)
    #expect(table.contains(##"<a href="#day-2026-02-11">3 more<span"##))
  }

  @Test func keepsWhatHasOnlyAMonthOutOfTheTable() throws {
    var record = try Made.record()
    record.forwardPlans = [ForwardPlan(document: try Made.document("plan", "Plan", in: "forward-plan"))]
    record.forwardPlanEntries = [
      ForwardPlanEntry(
        id: try #require(RecordID("plan/libraries")), plan: Handle(0), title: "Libraries",
        decisionMaker: Lead(words: "Cabinet"), onOrAfter: FuzzyDate(words: "February 2026"), type: .key)
    ]
    let html = try page("calendar/2026-02/index.html", of: site(record))
    #expect(!html.contains("<table"))
    #expect(html.contains("On no day that is known"))
    #expect(html.contains("Key decision; Cabinet; “February 2026”"))
    #expect(
      try page("calendar/index.html", of: site(record)).contains(#"<span class="margin">February 2026</span>"#))
  }

  @Test func drawsAllTwelveMonthsOfTheYearAndLinksThoseThatHaveEntries() throws {
    let html = try page("calendar/year/2025-26/index.html", of: site(MadeMeetings.record()))
    #expect(html.components(of: #"<table class="small-month"#) == 12)
    #expect(html.contains("<caption>May 2025</caption>"))
    #expect(html.contains(#"<caption><a href="../../../calendar/2026-01/index.html">January 2026</a></caption>"#))
    #expect(html.components(of: #"aria-current="date""#) == 1)
    #expect(html.components(of: #"<th scope="col">Monday</th>"#) == 12)
  }

  @Test func marksADayByWhatMattersMostOnItAndNamesIt() throws {
    let html = try page("calendar/year/2025-26/index.html", of: site(MadeMeetings.record()))
    #expect(
      html.contains(
        ##"<td class="is-meets"><a href="../../../calendar/2026-02/index.html#day-2026-02-11" aria-label="11 February 2026: "##
      ))
    #expect(html.contains(#"<td class="is-moved"><a href="../../../calendar/2026-03/index.html"#))
    #expect(html.contains(#"<td class="is-today" aria-current="date">20</td>"#))
  }

  @Test func saysWhatIsNextFromTheDayTheSiteSpeaksOf() throws {
    let html = try page("calendar/index.html", of: site(MadeMeetings.record()))
    let next = try #require(html.split(separator: #"<section aria-labelledby="coming">"#).last)
    #expect(!next.contains("Wednesday 14 January 2026"))
    #expect(next.contains("Wednesday 11 February 2026"))
  }

  @Test func leadsFromAMeetingToItsMonth() throws {
    let site = site(try MadeMeetings.record())
    let meetings = site.meetingPages()
    #expect(DefaultTheme.html(meetings[2]).contains("calendar/committee/children/2026-02/index.html"))
    #expect(DefaultTheme.html(meetings[1]).contains(#"href="../../calendar/2026-01/index.html""#))
  }

  @Test func callsItsSectionInTheMasthead() throws {
    #expect(SiteSection(path: "calendar/2026-01/index.html") == .meetings)
    #expect(SiteSection(path: "work-programme/index.html") == .meetings)
    #expect(SiteSection(path: "forward-plan/x/index.html") == .decisions)
  }
}

struct CalendarShelfTests {
  private func html(_ entries: [WorkProgrammeEntry]) throws -> String {
    var record = try MadeMeetings.record()
    record.workProgrammes = [
      WorkProgramme(
        document: try Made.document("children-2025-26", "Children: programme", in: "work-programme"),
        committee: Handle(0), agreedAt: Handle(0), entries: entries.map { .open($0) })
    ]
    let page = try #require(Site(record).calendarPages().first { $0.path == "calendar/index.html" })
    return DefaultTheme.html(page)
  }

  @Test func showsWhatHasNoDayWhatWasSuggestedAndWhatChanged() throws {
    let html = try html([
      WorkProgrammeEntry(item: "Swimming", route: .meeting, status: .planned),
      WorkProgrammeEntry(
        item: "Parking", suggestedBy: .public, suggestedByWords: "Ms A", route: .meeting, status: .notTakenUp,
        outcome: MadeMeetings.prose("It belongs to the districts.")),
      WorkProgrammeEntry(item: "Vaping", route: .briefingNote, status: .planned),
      WorkProgrammeEntry(item: "Budget", meeting: Handle(3), route: .meeting, status: .planned),
      WorkProgrammeEntry(item: "Plain", meeting: Handle(2), route: .meeting, status: .planned),
    ])
    #expect(html.contains("Not yet scheduled</h4>\n<ul>\n<li>Swimming"))
    #expect(html.contains("Ms A. It belongs to the districts."))
    #expect(html.contains("Briefing notes</h4>\n<ul>\n<li>Vaping"))
    #expect(html.contains("Its meeting on 11 March 2026 was cancelled"))
    #expect(!html.contains("Plain"))
  }

  @Test func leavesOutAProgrammeThatHasNothingBesideItsDates() throws {
    let html = try html([WorkProgrammeEntry(item: "Plain", meeting: Handle(2), route: .meeting, status: .planned)])
    #expect(!html.contains("Children: programme"))
  }
}

extension StringProtocol {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
