import Testing

@testable import Pages
@testable import Record

struct TrackerTests {
  @Test func countsEveryStatusAndStanding() throws {
    let record = try MadeReviews.record()
    let tracker = RecommendationCatalogue(record, DefaultTheme.say)
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
    let tracker = RecommendationCatalogue(record, DefaultTheme.say)
    #expect(tracker.recommendations(.dateMoved) == [Handle(2), Handle(6)])
    #expect(tracker.recommendations(.pastFirst) == [Handle(2)])
    #expect(tracker.recommendations(.overdue) == [Handle(1)])
    let words = tracker.tally(of: record.reviews[0].recommendations).words
    #expect(words == "1 of 7 done, 1 overdue, 1 past the date first promised, 5 without an answer")
  }

  @Test func putsTheLongestOverdueFirst() throws {
    let record = try MadeReviews.record()
    #expect(RecommendationCatalogue(record, DefaultTheme.say).recommendations(.overdue) == [Handle(2), Handle(1)])
  }

  @Test func saysTheProgressInWords() throws {
    let record = try MadeReviews.record()
    let tally = RecommendationCatalogue(record, DefaultTheme.say).tally(of: record.reviews[0].recommendations)
    #expect(tally.words == "1 of 7 done, 2 overdue, 5 without an answer")
    #expect(tally.breakdown == "Not started 1, under way 2, done 1, paused 1, not accepted 1, not stated 1")
    #expect(Tally().words == "None")
  }

  @Test func dividesByCommitteeLeadAndYear() throws {
    let tracker = RecommendationCatalogue(try MadeReviews.record(), DefaultTheme.say)
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
    let leads = RecommendationCatalogue(record, DefaultTheme.say).values[.lead] ?? []
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

  @Test func cutsLongListsIntoPages() throws {
    var record = try MadeReviews.record()
    record.council.pageSize = 3
    let site = Site(record)
    let paths = site.trackerPages().map(\.path).filter { $0.hasPrefix("recommendations/page-") }
    #expect(paths == ["recommendations/page-2/index.html", "recommendations/page-3/index.html"])
  }

  @Test func showsNoOverdueMarkOnWhatIsUndatedOrConditional() throws {
    let site = Site(try MadeReviews.record())
    for place in [3, 4] {
      let row = site.row(of: Handle<Recommendation>(place))
      #expect(row.due?.state?.shape == .noDate)
    }
    #expect(site.row(of: Handle<Recommendation>(1)).due?.state?.word == "20 days overdue")
    let done = try #require(site.row(of: Handle<Recommendation>(0)).due)
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
