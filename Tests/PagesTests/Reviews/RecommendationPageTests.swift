import Testing

@testable import Pages
@testable import Record

struct RecommendationPageTests {
  private func site() throws -> Site { Site(try MadeReviews.record()) }

  @Test func tellsTheStoryInOrderAndEndsWithNow() throws {
    let timeline = try site().timeline(of: Handle(0), root: "")
    #expect(
      timeline.map { "\($0.date ?? "–") \($0.title)" } == [
        "10 November 2025 The executive received the report",
        "10 November 2025 The executive received the notice to answer", "10 December 2025 Made by Children",
        "13 January 2026 Answered by Cabinet", "14 January 2026 Looked at again",
        "17 January 2026 Progress on action 1", "– Progress on action 1", "– Progress on action 1",
        "20 January 2026 Now",
      ])
    #expect(timeline.map(\.isNow) == Array(repeating: false, count: 8) + [true])
  }

  @Test func tellsEveryDateThatWasPromised() throws {
    var record = try MadeReviews.record()
    record.recommendations[2].dates = [
      DueDate(FuzzyDate(words: "November 2025"), set: try Made.day("2025-06-01")),
      DueDate(FuzzyDate(words: "March 2026"), set: try Made.day("2026-01-12"), reason: "The post is empty."),
    ]
    let site = Site(record)
    let view = site.view(of: Handle<Recommendation>(2))
    #expect(view.ledger?.ledger.sentence == "First promised November 2025, moved once, 121 days, with a reason.")
    #expect(view.due?.first == "51 days past the date first promised (November 2025)")
    #expect(view.due?.date == "31 March 2026" && view.due?.paper == nil)
    let step = try #require(site.timeline(of: Handle(2), root: "").first { $0.title.hasPrefix("Date moved") })
    #expect(step.title == "Date moved from November 2025 to March 2026")
    #expect(step.date == "12 January 2026" && step.provenance == "The post is empty.")
    #expect(site.view(of: Handle<Recommendation>(1)).ledger == nil)
  }

  @Test func saysThatNothingWasPromisedSinceItWasAccepted() throws {
    var record = try MadeReviews.record()
    record.recommendations[0].status = RecordedStatus(.notStarted)
    record.recommendations[0].leads = []
    record.recommendations[0].byWhen = nil
    record.recommendations[0].actions = []
    record.recommendations[0].progress = []
    record.council.deedsWithinDays = 6
    let deeds = try #require(Site(record).view(of: Handle<Recommendation>(0)).deeds)
    #expect(deeds.line == "Accepted on 13 January 2026, nothing promised yet: 7 days.")
    #expect(deeds.missing.hasPrefix("Looked for and not recorded: an action that serves it, somebody who leads"))
    #expect(deeds.limit == "The council gives itself 6 days for that.")
    var trust = record
    trust.posts.append(Post(document: try Made.document("trust", "The Trust", in: "posts"), kind: .partner))
    let answer = try #require(trust.recommendations[0].answers.last?.response)
    trust.responses[Int(answer.index)].decisionMaker = Lead(
      words: "The Trust", refs: [RecordRef(.post, Int32(trust.posts.count - 1))])
    #expect(Site(trust).view(of: Handle<Recommendation>(0)).deeds?.limit == nil)
    record.council.deedsWithinDays = 7
    #expect(Site(record).view(of: Handle<Recommendation>(0)).deeds?.limit == nil)
    record.council.deedsWithinDays = nil
    #expect(Site(record).view(of: Handle<Recommendation>(0)).deeds?.limit == nil)
    #expect(Site(record).view(of: Handle<Recommendation>(0)).namesNoFigure)
  }

  @Test func saysWhatTookItsPlaceAndWhoLeads() throws {
    var record = try MadeReviews.record()
    record.recommendations[1].supersededBy = Handle(2)
    record.recommendations[1].portfolio = "Families"
    let view = Site(record).view(of: Handle<Recommendation>(1))
    #expect(view.supersededBy?.title == "Recommendation 3" && view.supersededBy?.note == "Foster care")
    #expect(view.details.first { $0.label == "Portfolio" }?.text == "Families")
    #expect(view.details.first { $0.label == "Who leads" }?.leads.map(\.words) == ["Head of Fieldwork (KP)"])
  }

  @Test func saysThatNobodyIsNamed() throws {
    var record = try MadeReviews.record()
    record.recommendations[1].leads = []
    let lead = Site(record).view(of: Handle<Recommendation>(1)).details.first { $0.label == "Who leads" }
    #expect(lead?.text == "Nobody is named" && lead?.leads.isEmpty == true)
  }

  @Test func putsAMonthWhereItBegins() throws {
    var record = try MadeReviews.record()
    let text = LinkedProse(.plain("Visits began."))
    record.recommendations[0].progress = [.open(ProgressEntry(dateWords: "January 2026", text: text))]
    let entry = Site(record).timeline(of: Handle(0), root: "")[3]
    #expect(entry.title == "Progress")
    #expect(entry.date == nil)
    #expect(entry.dateWords == "January 2026")
  }

  @Test func keepsAnImpossibleDateAsWrittenWithTheReason() throws {
    let entry = try site().timeline(of: Handle(0), root: "")[6]
    #expect(entry.dateWords == "31 02 26")
    #expect(entry.provenance == "February 2026 has 28 days")
  }

  @Test func showsNothingOfAWithheldEntryButTheGround() throws {
    let entry = try site().timeline(of: Handle(0), root: "")[7]
    #expect(entry.withheld?.kind == "Exempt")
    #expect(entry.text == nil)
    #expect(entry.dateWords == nil)
  }

  @Test func saysWhenAnAnswerWasDueThatNeverCame() throws {
    let view = try site().view(of: Handle<Recommendation>(1))
    #expect(view.noAnswer == "No answer has been published. It was due on 9 January 2026.")
    #expect(view.timeline.contains { $0.title == "The time for an answer ended without one" })
    #expect(view.clocks?.clocks.map(\.status?.word) == ["11 days overdue", "15 days overdue"])
    #expect(view.clocks?.clocks.last?.rule == "The council’s own rule, not the law: Constitution, rule 14")
  }

  @Test func saysThatNoClockRunsWithoutANotice() throws {
    var record = try MadeReviews.record()
    record.recommendations[1].noticeReceived = nil
    let view = Site(record).view(of: Handle<Recommendation>(1))
    #expect(
      view.noAnswer
        == "No answer has been published, and no day is fixed by law: no notice to the executive is recorded.")
    #expect(view.clocks?.clocks.first?.status?.word == "No statutory clock")
  }

  @Test func expectsNoAnswerToWhatIsClosed() throws {
    let view = try site().view(of: Handle<Recommendation>(5))
    #expect(view.clocks == nil)
    #expect(view.noAnswer == "No answer has been published, and none is expected: not accepted.")
    #expect(view.noAction == "No action is planned, because the recommendation was not accepted.")
  }

  @Test func leadsToTheRecommendationsBeforeAndAfter() throws {
    let frame = try site().view(of: Handle<Recommendation>(1)).frame
    #expect(frame.previous?.link == "reviews/foster/rec-1/index.html")
    #expect(frame.next?.link == "reviews/foster/rec-3/index.html")
    #expect(try site().view(of: Handle<Recommendation>(0)).frame.previous == nil)
    #expect(try site().view(of: Handle<Recommendation>(6)).frame.next == nil)
  }

  @Test func writesTheStatusWithTheWordsOfThePaper() throws {
    let site = try site()
    let html = DefaultTheme.html(site.recommendationPages()[0])
    #expect(html.contains("<h1>Thing 1 is done</h1>") && html.contains(#"<p class="kicker">Recommendation 1"#))
    #expect(html.contains("<title>Thing 1 is done – Recommendation 1, Foster care"))
    #expect(html.contains(#">Done</a></span> <q class="as-written">Completed. Health now"#))
    #expect(html.contains(#"words/index.html#status-done">Done</a>"#))
    #expect(html.contains("lead inherited from the row above"))
  }
}
