import Record
import Testing

@testable import Linking

/// Where and when a recommendation was made and received: what stands nearest to it goes first.
@Suite struct RecommendationOriginTests {
  private func compiled(_ own: String = "", set: String = "", answer files: [String: String] = [:]) -> Compiled {
    let meetings = ["2026-05-06", "2026-06-10"].map { day in
      ("meetings/\(day)-children/meeting.md", "---\ncommittee: children\ndate: \(day)\nstatus: held\n---\n")
    }
    let recommendations = """
      ---
      \(set)
      recommendations:
        - number: "1"
          text: That the cabinet sets a target.
          \(own)
      ---
      """
    return Compiled(
      Small.with(Dictionary(meetings) { $1 }.merging(files) { $1 })
        .merging(["reviews/foster-care/recommendations.md": recommendations]) { $1 })
  }

  private func madeAt(_ compiled: Compiled) throws -> Day {
    let recommendation = try #require(compiled.record.recommendations.first)
    return compiled.record[try #require(recommendation.madeAt)].date
  }

  @Test func itsOwnMeetingGoesBeforeThatOfItsSet() throws {
    let set = "made-at: 2026-05-06-children"
    #expect(try madeAt(compiled(set: set)).iso == "2026-05-06")
    #expect(try madeAt(compiled("made-at: 2026-06-10-children", set: set)).iso == "2026-06-10")
  }

  @Test func theNoticeOfItsSetGoesBeforeThatOfAnAnswer() throws {
    let answer = [
      "reviews/foster-care/response.md": """
      ---
      decision-maker: Cabinet
      notice-received: 2026-06-01
      positions:
        - recommendation: "1"
          position: accepted
      ---
      """
    ]
    let both = compiled(set: "notice-received: 2026-05-11", answer: answer)
    #expect(both.record.recommendations.first?.noticeReceived?.iso == "2026-05-11")
    #expect(compiled(answer: answer).record.recommendations.first?.noticeReceived?.iso == "2026-06-01")
  }
}
