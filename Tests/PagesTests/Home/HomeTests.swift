import Foundation
import Testing

@testable import Pages
@testable import Record

struct HomeTests {
  private func html(_ change: (inout Record) throws -> Void = { _ in }) throws -> String {
    var record = try MadePeople.record()
    try change(&record)
    return DefaultTheme.html(try #require(Site(record).pages().first { $0.path == "index.html" }))
  }

  @Test func saysWhenTheAgendaOfTheNextMeetingIsDue() throws {
    let page = try html()
    #expect(page.contains("Wednesday 4 February 2026"))
    #expect(page.contains("Agenda due by Tuesday 27 January 2026."))
  }

  @Test func saysThatAnAgendaIsLate() throws {
    let page = try html { $0.asAt = try Made.day("2026-01-30") }
    #expect(page.contains("No agenda has been published. It was due by Tuesday 27 January 2026."))
  }

  @Test func countsTheAnswersThatAreWaitedForWithTheirLastDay() throws {
    let page = try html { $0.recommendations[1].status = RecordedStatus(.notStarted) }
    #expect(page.contains("2 recommendations"))
    #expect(page.contains("14 February 2026"))
    #expect(page.contains("Due in 25 days"))
  }

  @Test func ofSeveralAnswersTheFirstLastDayIsTold() throws {
    let page = try html { record in
      record.recommendations[1].status = RecordedStatus(.notStarted)
      record.recommendations[1].noticeReceived = try Made.day("2026-01-05")
    }
    #expect(page.contains("14 February 2026") && !page.contains("4 March 2026"))
  }

  @Test func namesNoStatutoryDayWithoutANotice() throws {
    let page = try html { record in
      for index in record.recommendations.indices { record.recommendations[index].noticeReceived = nil }
    }
    #expect(page.contains("the law fixes no day for an answer"))
    #expect(!page.contains("14 February 2026"))
  }

  @Test func waitsForNothingThatWasAnswered() throws {
    let page = try html { record in
      record.responses = [
        Response(
          document: try Made.document("foster-care-2025/response", "Cabinet response", in: "reviews"),
          decisionMaker: Lead(words: "Cabinet"), date: try Made.day("2026-01-12"), review: Handle(0),
          positions: [.open(RecordedPosition(recommendation: Handle(0), position: .accepted))])
      ]
      record.recommendations[0].answers = [Answer(response: Handle(0), position: .accepted)]
    }
    #expect(page.contains("Every recommendation has been answered."))
    #expect(page.contains("1 recommendation: 1 accepted."))
  }

  @Test func showsTheLatestResolutionsButNotThoseOnStandingItems() throws {
    #expect(try html().contains("that the report be sent to the cabinet"))
    let standing = try html { record in
      record.meetings[0].items[0].kind = .standing
      record.minutes[0].minutes[0].items = [ItemRef(Handle(0), 0)]
    }
    #expect(standing.contains("No decision has been published yet."))
  }
}
