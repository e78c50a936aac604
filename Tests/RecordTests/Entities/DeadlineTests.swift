import Testing

@testable import Record

struct DeadlineTests {
  private func today() throws -> Day { try #require(Day(iso: "2026-01-20")) }

  @Test(arguments: [
    ("December 2025", Due.overdue(days: 20)),
    ("January 2026", .due(days: 11)),
    ("20.01.2026", .due(days: 0)),
    ("tbc", .undated),
    ("December 2008 (subject to response from Ofsted re: 10)", .conditional),
    ("October 2008 and ongoing", .ongoing),
    ("3 monthly", .recurring),
    ("As above", .inherited),
  ])
  func readsTheWordsOfSomethingOpen(_ words: String, _ expected: Due) throws {
    let deadline = Deadline(written: FuzzyDate(words: words), due: nil, isOpen: true)
    #expect(try deadline.state(asOf: today()) == expected)
  }

  @Test(arguments: [
    "tbc", "December 2008 (subject to response from Ofsted re: 10)", "October 2008 and ongoing", "3 monthly",
    "As above",
    "October TBC", "March 2030",
  ])
  func isNeverOverdueWithoutADayThatHasPassed(_ words: String) throws {
    let deadline = Deadline(written: FuzzyDate(words: words), due: nil, isOpen: true)
    #expect(try deadline.state(asOf: today())?.isOverdue == false)
  }

  @Test func putsTheClerksDayBeforeTheWords() throws {
    let due = try #require(Day(iso: "2026-01-10"))
    let deadline = Deadline(written: FuzzyDate(words: "March 2030"), due: due, isOpen: true)
    #expect(try deadline.state(asOf: today()) == .overdue(days: 10))
    #expect(deadline.lastDay == due)
  }

  @Test func expectsNothingOfWhatIsFinished() throws {
    let deadline = Deadline(written: FuzzyDate(words: "December 2008"), due: nil, isOpen: false)
    #expect(try deadline.state(asOf: today()) == nil)
  }

  @Test func callsNoDateAtAllUndated() throws {
    #expect(try Deadline(written: nil, due: nil, isOpen: true).state(asOf: today()) == .undated)
  }
}
