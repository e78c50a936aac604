import Testing

@testable import Record

@Suite struct ResponseClockTests {
  private func clock(_ report: String?, _ notice: String?, responded: String? = nil) -> ResponseClock {
    ResponseClock(
      reportReceived: report.flatMap { Day(iso: $0) }, noticeReceived: notice.flatMap { Day(iso: $0) },
      responded: responded.flatMap { Day(iso: $0) })
  }

  @Test(arguments: [
    ("2025-12-01", "2025-12-08", "2026-02-07"), ("2025-12-08", "2025-12-01", "2026-02-07"),
    (nil, "2025-12-08", "2026-02-07"),
    ("2025-12-31", "2025-12-31", "2026-02-28"), ("2025-12-29", "2025-12-29", "2026-02-28"),
    ("2023-12-30", "2023-12-30", "2024-02-29"), ("2026-01-01", "2026-01-01", "2026-02-28"),
  ])
  func runsTwoMonthsFromTheLaterOfReportAndNotice(report: String?, notice: String, due: String) {
    #expect(clock(report, notice).due?.iso == due)
  }

  @Test(arguments: [
    ("2026-02-07", ResponseClock.State.running(daysLeft: 0)), ("2026-01-28", .running(daysLeft: 10)),
    ("2026-02-08", .overdue(days: 1)),
  ])
  func isOverdueOnlyAfterTheLastDay(today: String, state: ResponseClock.State) throws {
    #expect(clock("2025-12-08", "2025-12-08").state(asOf: try #require(Day(iso: today))) == state)
  }

  @Test(arguments: [
    ("2025-12-07", ResponseClock.State.notStarted(daysToStart: 1)), ("2025-12-08", .running(daysLeft: 61)),
  ])
  func doesNotRunBeforeTheDayOfReceipt(today: String, state: ResponseClock.State) throws {
    #expect(clock("2025-12-01", "2025-12-08").state(asOf: try #require(Day(iso: today))) == state)
  }

  @Test func anAnswerIsMetOrLate() throws {
    let today = try #require(Day(iso: "2027-01-01"))
    #expect(clock("2025-12-08", "2025-12-08", responded: "2026-02-07").state(asOf: today) == .met)
    #expect(clock("2025-12-08", "2025-12-08", responded: "2026-02-10").state(asOf: today) == .late(days: 3))
  }

  @Test func withoutANoticeNoStatutoryClockRuns() throws {
    let silent = clock("2025-12-08", nil)
    let state = silent.state(asOf: try #require(Day(iso: "2030-01-01")))
    #expect(state == .noStatutoryClock(reason: "no notice to the executive is recorded"))
    #expect(silent.due == nil)
    #expect(silent.working.contains("no statutory clock"))
  }

  @Test func showsItsWorking() {
    #expect(
      clock("2025-12-01", "2025-12-08").working
        == "Two months from receiving the notice on 8 December 2025 end on 7 February 2026 (Local Government Act 2000, s.9FE)."
    )
    #expect(
      clock("2025-12-09", "2025-12-08").working.contains("the report, which came after the notice, on 9 December 2025"))
  }

  @Test func aCouncilsOwnClockIsNamedAsItsOwn() throws {
    let start = try #require(Day(iso: "2014-06-30"))
    #expect(OwnClock(name: "Eight weeks", period: .weeks(8)).due(from: start).iso == "2014-08-25")
    #expect(OwnClock(name: "Two months", period: .months(2)).due(from: start).iso == "2014-08-29")
    #expect(OwnClock(name: "Call-in", period: .workingDays(5, BankHolidays())).due(from: start).iso == "2014-07-07")
  }
}
