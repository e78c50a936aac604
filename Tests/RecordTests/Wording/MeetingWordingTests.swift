import Testing

@testable import Record

@Suite struct MeetingWordingTests {
  /// The public can come on the day itself.
  @Test(arguments: [("2026-01-19", false), ("2026-01-20", true), ("2026-01-21", true)])
  func aMeetingIsComingUntilItsDayIsOver(date: String, isComing: Bool) throws {
    let record = try Made.record()
    let meeting = Meeting(
      document: try Made.document("a-meeting", "meetings"), date: try Made.day(date), status: .confirmed)
    #expect(record.isComing(meeting) == isComing)
  }

  @Test func aMeetingThatFellAwayIsNotComing() throws {
    let meeting = Meeting(
      document: try Made.document("a-meeting", "meetings"), date: try Made.day("2026-01-21"), status: .cancelled)
    #expect(try !Made.record().isComing(meeting))
  }
}
