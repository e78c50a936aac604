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
    #expect(page.contains("Wed 4 February</time>, 10 am"))
    #expect(page.contains("Agenda due by Tuesday 27 January 2026."))
  }

  @Test func saysThatAnAgendaIsLate() throws {
    let page = try html { $0.asAt = try Made.day("2026-01-30") }
    #expect(page.contains("No agenda has been published. It was due by Tuesday 27 January 2026."))
  }

  @Test func namesTheYearOfAMeetingThatIsFarAway() throws {
    #expect(try html { $0.meetings[1].date = try Made.day("2026-12-09") }.contains("Wed 9 December 2026</time>"))
  }

  @Test func namesWhatTheNextMeetingLooksAtButNotItsRoutine() throws {
    #expect(try html().contains("2026-02-04-children/index.html#item-7\">Foster care</a>"))
    let routine = try html { $0.meetings[1].items[0].kind = .standing }
    #expect(!routine.contains("2026-02-04-children/index.html#item-7"))
  }

  @Test func asksByTheDeadlineWithALetterThatHasItsSubject() throws {
    let page = try html { record in
      record.council.email = "scrutiny@example.org"
      record.committees[0].questionsDeadline = "noon, three working days before the meeting"
    }
    #expect(page.contains("<b>noon on Friday 30 January 2026</b> (10 days left)"))
    #expect(page.contains("mailto:scrutiny@example.org?subject=Question%3A%20Children"))
  }

  @Test func asksForNothingOnceTheDeadlineHasGoneBy() throws {
    let page = try html { record in
      record.council.email = "scrutiny@example.org"
      record.committees[0].questionsDeadline = "noon, three weeks before the meeting"
    }
    #expect(page.contains("That time has gone by."))
    #expect(!page.contains("?subject="))
  }

  @Test func tellsAnAnswerThatIsLateWithWhoOwesItOnWhat() throws {
    let page = try html { record in
      record.asAt = try Made.day("2026-03-01")
      for index in record.recommendations.indices { record.recommendations[index].byWhen = nil }
      record.recommendations[0].addressedTo = [Lead(words: "Cabinet")]
      record.recommendations[1].status = RecordedStatus(.closedByCommittee)
    }
    #expect(page.contains("<dt>1</dt>"))
    #expect(
      page.contains(
        "answer from Cabinet on <a href=\"reviews/foster-care-2025/index.html\">Foster care 2025</a>: 15 days late"))
  }

  @Test func tellsTheOldestOfWhatIsPastItsDate() throws {
    let page = try html { record in
      for index in record.recommendations.indices {
        record.recommendations[index].answers = [Answer(response: Handle(0), position: .accepted)]
        record.recommendations[index].status = RecordedStatus(.underWay)
      }
      record.responses = [
        Response(
          document: try Made.document("foster-care-2025/response", "Cabinet response", in: "reviews"),
          decisionMaker: Lead(words: "Cabinet"), date: try Made.day("2025-12-20"), review: Handle(0))
      ]
    }
    #expect(page.contains("<dt>2</dt>"))
    #expect(page.contains("recommendations past their dates</a>, the oldest late since November 2025: "))
    #expect(page.contains("href=\"reviews/foster-care-2025/rec-2/index.html\">Fees be raised</a>"))
  }

  @Test func followsByEmailWhereTheCouncilHasAnAddress() throws {
    let address = "https://alerts.example.org/scrutiny"
    #expect(try html { $0.council.emailAlerts = address }.contains("<a href=\"\(address)\">By e-mail</a>"))
    #expect(try !html().contains("By e-mail"))
  }

  @Test func saysThatNothingIsLate() throws {
    #expect(
      try html { record in
        for index in record.recommendations.indices { record.recommendations[index].byWhen = nil }
      }.contains("Nothing is late."))
  }

  @Test func hasASquareForEveryRecommendationOfAReview() throws {
    let page = try html()
    #expect(page.contains("2 recommendations, one square each"))
    #expect(
      page.contains(
        "<a class=\"square state-done\" href=\"reviews/foster-care-2025/rec-2/index.html\" aria-label=\"2: Fees be raised – done"
      ))
    #expect(page.contains("1 of 2 done"))
  }

  @Test func saysWhenTheAnswerToAWholeReviewIsDue() throws {
    let page = try html { record in
      for index in record.recommendations.indices {
        record.recommendations[index].byWhen = nil
        record.recommendations[index].status = RecordedStatus(.notStated)
      }
    }
    #expect(page.contains("answer due 14 February 2026"))
  }

  @Test func leadsWithWhatWasDecidedButNotOnStandingItems() throws {
    #expect(try html().contains("#minute-11\">That the report be sent to the cabinet</a></h3>"))
    let standing = try html { record in
      record.meetings[0].items[0].kind = .standing
      record.minutes[0].minutes[0].items = [ItemRef(Handle(0), 0)]
    }
    #expect(standing.contains("No decision has been published yet."))
  }

  @Test func aWordOrTwoStandsWithWhatItIsAbout() throws {
    let page = try html { $0.minutes[0].minutes[0].resolutions = [Resolved(text: "Noted.", anchor: "minute-11")] }
    #expect(page.contains(">Foster care: noted</a></h3>"))
  }

  @Test func countsThePositionsOfAnAnswer() throws {
    let page = try html { record in
      record.responses = [
        Response(
          document: try Made.document("foster-care-2025/response", "Cabinet response", in: "reviews"),
          decisionMaker: Lead(words: "Cabinet"), date: try Made.day("2026-01-12"), review: Handle(0),
          positions: [.open(RecordedPosition(recommendation: Handle(0), position: .accepted))])
      ]
    }
    #expect(page.contains(">1 recommendation: 1 accepted</a></h3>"))
  }
}
