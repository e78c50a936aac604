import Testing

@testable import Pages
@testable import Record

struct TrackerTests {
  @Test func countsEveryStatusAndStanding() throws {
    let record = try MadeReviews.record()
    let tracker = Site(record).tracker
    let counts = TrackerFilter.allCases.map { "\($0.rawValue) \(tracker.recommendations($0).count)" }
    #expect(
      counts == [
        "overdue 2", "past-first-date 0", "date-moved 0", "nothing-promised 0", "awaiting-response 5", "undated 1",
        "conditional 1", "date-unclear 0", "not-started 1",
        "under-way 2", "paused 1", "done 1", "not-accepted 1", "superseded 0", "closed-by-committee 0", "not-stated 1",
      ])
  }

  @Test func listsWhatWasMovedAndWhatIsPastTheDateFirstPromised() throws {
    var record = try MadeReviews.record()
    record.recommendations[2].dates = ["November 2025", "March 2026"].map { DueDate(FuzzyDate(words: $0)) }
    record.recommendations[6].dates = ["March 2027", "May 2027"].map { DueDate(FuzzyDate(words: $0)) }
    let tracker = Site(record).tracker
    #expect(tracker.recommendations(.dateMoved) == [Handle(2), Handle(6)])
    #expect(tracker.recommendations(.pastFirst) == [Handle(2)])
    #expect(tracker.recommendations(.overdue) == [Handle(1)])
  }

  @Test func putsTheLongestOverdueFirst() throws {
    let record = try MadeReviews.record()
    #expect(Site(record).tracker.recommendations(.overdue) == [Handle(2), Handle(1)])
  }

  @Test func countsByTheOneRuleForStates() throws {
    let site = Site(try MadeReviews.record())
    let counts = site.counts(of: site.record.reviews[0].recommendations)
    #expect(site.summary(of: counts) == "7 recommendations: 1 done, 5 late, 1 not happening.")
    #expect(RecommendationState.allCases.reduce(0) { $0 + counts[$1] } == counts.total)
    #expect(site.summary(of: StateCounts([])) == "There are none.")
  }

  @Test func putsTheLongestLateFirstAndWhatIsEndedLast() throws {
    let site = Site(try MadeReviews.record())
    let order = site.inOrderOfUrgency(site.record.reviews[0].recommendations).map { Int($0.index) }
    #expect(order == [2, 1, 3, 4, 6, 0, 5])
    let groups = site.groups(order.map { Handle($0) }, of: site.counts(of: site.record.reviews[0].recommendations))
    #expect(
      groups.map { "\($0.title) \($0.count) \($0.state.isEnded)" } == [
        "Late 5 false", "Done 1 true", "Not happening 1 true",
      ])
  }

  @Test func givesEachStateAListAndEachChipLeadsToIt() throws {
    let pages = Site(try MadeReviews.record()).trackerPages()
    let whole = DefaultTheme.html(try #require(pages.first))
    for state in RecommendationState.allCases {
      #expect(pages.contains { $0.path == "recommendations/state/\(state.rawValue)/index.html" })
      #expect(
        whole.contains(
          #"<a class="chip state-\#(state.rawValue)" href="state/\#(state.rawValue)/index.html"><b>"#
        ))
    }
    #expect(whole.contains("<h1>7 recommendations: 1 done, 5 late</h1>"))
    let late = DefaultTheme.html(try #require(pages.first { $0.path == "recommendations/state/late/index.html" }))
    #expect(late.contains(#"href="index.html" aria-current="page""#))
    #expect(late.contains("Thing 3 is done") && !late.contains("Thing 1 is done"))
  }

  @Test func marksEachRowWithTheListsItStandsOn() throws {
    var record = try MadeReviews.record()
    record.recommendations[1].leads = []
    let codes = Site(record).tracker.codes
    #expect(codes[Handle(0)] == "c0 l0 y0")
    #expect(codes[Handle(1)] == "c0 l1 y0")
    let html = DefaultTheme.html(try #require(Site(record).trackerPages().first))
    #expect(html.contains(#"<option value="l1">"#) && html.contains(#"<tr data-in="c0 l1 y0">"#))
  }

  @Test func dividesByCommitteeLeadAndYear() throws {
    let tracker = Site(try MadeReviews.record()).tracker
    let values = TrackerFacet.allCases.flatMap { facet in
      (tracker.values[facet] ?? []).map { "\($0.folder(of: facet)) \($0.title) \($0.members.count)" }
    }
    #expect(
      values == [
        "recommendations/committee/children/ Children 7", "recommendations/lead/fieldwork/ Head of Fieldwork 7",
        "recommendations/year/2025-26/ 2025-26 7",
      ])
  }

  @Test func setsApartLeadsThatNobodyCouldIdentify() throws {
    var record = try MadeReviews.record()
    record.recommendations[1].leads = [Lead(words: "SF (ISM)")]
    record.recommendations[2].leads = []
    let leads = Site(record).tracker.values[.lead] ?? []
    #expect(leads.map(\.slug) == ["fieldwork", "not-identified", "not-named"])
    #expect(leads.map(\.members.count) == [5, 1, 1])
  }

  @Test func givesEveryListAPageEvenWhenItIsEmpty() throws {
    let site = Site(try MadeReviews.record())
    let paths = site.trackerPages().map(\.path)
    #expect(paths.contains("recommendations/index.html"))
    #expect(TrackerFilter.allCases.allSatisfy { paths.contains($0.folder + "index.html") })
    #expect(TrackerFacet.allCases.allSatisfy { paths.contains($0.folder + "index.html") })
    #expect(Set(paths).count == paths.count)
    let empty = try #require(site.trackerPages().first { $0.path == "recommendations/status/superseded/index.html" })
    #expect(DefaultTheme.html(empty).contains("No recommendation stands in this list as at 20 January 2026."))
  }

  @Test(arguments: [(300, []), (301, ["recommendations/page-2/index.html"])])
  func isWholeOnOnePageUpToThreeHundred(count: Int, pages: [String]) throws {
    var record = try MadeReviews.record()
    record.council.pageSize = 3
    record.recommendations = Array(repeating: record.recommendations[1], count: count)
    record.reviews[0].recommendations = record.recommendations.indices.map { Handle($0) }
    let paths = Site(record).trackerPages().map(\.path).filter { $0.hasPrefix("recommendations/page-") }
    #expect(paths == pages)
  }

  @Test func showsNoOverdueMarkOnWhatIsUndatedOrConditional() throws {
    let site = Site(try MadeReviews.record())
    for place in [3, 4] {
      let row = site.view(of: Handle<Recommendation>(place))
      #expect(row.due?.state?.shape == .noDate)
    }
    #expect(site.view(of: Handle<Recommendation>(1)).due?.state?.word == "20 days overdue")
    let done = try #require(site.view(of: Handle<Recommendation>(0)).due)
    #expect(done.state == nil)
  }

  @Test func listsOverdueActions() throws {
    let site = Site(try MadeReviews.record())
    let page = try #require(site.actionListPages().first)
    let html = DefaultTheme.html(page)
    #expect(page.path == "actions/index.html")
    #expect(html.contains("20 days overdue"))
    #expect(html.contains("reviews/foster/action-plan/index.html#action-1"))
  }
}
