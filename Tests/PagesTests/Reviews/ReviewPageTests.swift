import Foundation
import Testing

@testable import Pages
@testable import Record

struct ReviewPageTests {
  private func site() throws -> Site { Site(try MadeReviews.record()) }

  @Test func saysHowItStandsInASentenceAndInSquares() throws {
    let html = DefaultTheme.html(try site().reviewPages()[0])
    #expect(html.contains("7 recommendations, made in December 2025: 1 done, 5 late, 1 not happening."))
    #expect(html.contains("<h1>Review: Foster care</h1>"))
    #expect(html.contains(#"aria-label="3: Thing 3 is done – "#))
    #expect(!html.contains("style="))
  }

  @Test func tellsItsFiveStepsAndHowLateTheLateOneWas() throws {
    let steps = try site().view(of: Handle<Review>(0)).strip
    #expect(
      steps.map { "\($0.kind.rawValue): \($0.title), \($0.when)\($0.late.map { ", \($0)" } ?? "")" } == [
        "past: Begun, no date recorded", "past: 7 recommendations, 10 December 2025",
        "late: Answered, 13 January 2026, 4 days late", "now: Being done, 1 done, 5 late", "ahead: Closed, not yet",
      ])
  }

  @Test func anAnswerThatNeverCameIsALateStep() throws {
    var record = try MadeReviews.record()
    record.responses = []
    record.reviews[0].responses = []
    record.recommendations[0].answers = []
    let step = Site(record).view(of: Handle<Review>(0)).strip[2]
    #expect(step.title == "Answer" && step.when == "due 9 January 2026" && step.late == "11 days late")
  }

  @Test func isClosedWhenNothingMoreIsExpected() throws {
    var record = try MadeReviews.record()
    for place in record.recommendations.indices {
      record.recommendations[place].closure = Closure(.closedUnmet, on: try Made.day("2026-01-1\(place)"))
    }
    let step = try #require(Site(record).view(of: Handle<Review>(0)).strip.last)
    #expect(step.kind == .past && step.when == "16 January 2026")
    record.recommendations[3].closure?.on = nil
    #expect(Site(record).view(of: Handle<Review>(0)).strip.last?.when == "no date recorded")
  }

  @Test func tellsThatARecommendationIsWithheldAndNothingElse() throws {
    let view = try site().view(of: Handle<Review>(0))
    #expect(view.withheld.map(\.reason) == ["It names a family"])
    #expect(view.recommendations.count == 7)
    #expect(DefaultTheme.html(try site().reviewPages()[0]).contains("paragraph 2 of Part 1 of Schedule 12A"))
  }

  @Test func showsEachClockOnce() throws {
    let site = try site()
    for page in [site.reviewPages()[0], site.recommendationPages()[0], site.responsePages()[0]] {
      let lines = DefaultTheme.html(page).components(separatedBy: #"<p class="clock-line">"#).count - 1
      #expect(lines == 2, "\(page.path)")
    }
  }

  @Test func listsTheAnswersWithTheirPositions() throws {
    let view = try site().view(of: Handle<Review>(0))
    #expect(view.responses.map(\.positions) == ["1 accepted, 1 withheld"])
    #expect(try site().reviewRow(Handle(0)).progress == "7 recommendations: 1 done, 5 late, 1 not happening.")
  }

  @Test func saysOnTheAnswerWhetherItCameInTime() throws {
    let view = try site().view(of: Handle<Response>(0))
    #expect(view.clocks.clocks.map(\.status?.word) == ["4 days late", "8 days late"])
    #expect(view.positions.map(\.position.word) == ["Accepted"])
    #expect(view.withheld.map(\.kind) == ["Embargoed"])
    #expect(view.unanswered.count == 6)
  }

  @Test func saysUntilWhenAnAnswerOfTheExecutiveCanBeCalledIn() throws {
    var record = try MadeReviews.record()
    record.council.callInDays = 5
    let day = try #require(record.responses[0].date)
    let clock = try #require(Site(record).view(of: Handle<Response>(0)).clocks.clocks.last)
    #expect(clock.iso == CountingRule.working(BankHolidays()).day(5, after: day).iso)
    #expect(clock.rule == "The council’s own rule, not the law: 5 working days after the decision")
  }

  @Test func givesEveryActionARowThatAPhoneCanUse() throws {
    let html = DefaultTheme.html(try site().actionPlanPages()[0])
    #expect(html.contains(#"<tr id="action-1">"#))
    #expect(html.contains(#"<th scope="row">"#))
    #expect(html.contains("<caption>"))
    #expect(html.contains(#"data-label="By when""#))
    #expect(html.contains("Half way"))
    #expect(html.contains("February 2026 has 28 days"))
    #expect(html.contains("A second action"))
  }

  @Test func leavesOutTheColumnThatNoActionFills() throws {
    var record = try MadeReviews.record()
    record.actions[0].recommendations = []
    #expect(!DefaultTheme.html(Site(record).actionPlanPages()[0]).contains("What it answers"))
    #expect(DefaultTheme.html(try site().actionPlanPages()[0]).contains("What it answers"))
  }
}
