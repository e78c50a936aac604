import Testing

@testable import Record

/// What is told of dates that were promised one after another.
@Suite struct DateLedgerTests {
  /// “June 2026 | July 2026: The reason.”
  private static func dates(_ list: String) -> [DueDate] {
    list.split(separator: " | ").map { row in
      let parts = row.split(separator: ": ").map(String.init)
      return DueDate(FuzzyDate(words: parts[0]), reason: parts.count > 1 ? parts[1] : nil)
    }
  }

  private static func ledger(
    _ list: String, paper: String? = nil, remembered: [(String, String)] = []
  ) throws -> DateLedger {
    DateLedger(
      paper: paper.map { FuzzyDate(words: $0) }, own: nil, listed: dates(list),
      remembered: try remembered.map { RememberedDate(words: $0.0, seen: try Made.day($0.1)) })
  }

  private static let told: [(String, String)] = [
    (
      "June 2026 | December 2026 | 30 January 2027",
      "First promised June 2026, moved twice, 214 days, no reason given."
    ),
    (
      "June 2026 | December 2026: Late. | 30 January 2027",
      "First promised June 2026, moved twice, 214 days, without a reason once."
    ),
    ("1 June 2026 | 2 June 2026: Rain.", "First promised 1 June 2026, moved once, 1 day, with a reason."),
    (
      "June 2026 | May 2026: Early. | April 2026: Earlier.",
      "First promised June 2026, moved twice, 61 days earlier, each time with a reason."
    ),
    (
      "June 2026 | July 2026: A. | June 2026: B.",
      "First promised June 2026, moved twice, to the same day in the end, each time with a reason."
    ),
    // Where a day cannot be had, none is counted.
    ("June 2026 | tbc", "First promised June 2026, moved once, no reason given."),
    (
      "June 2026 | tbc | Ongoing: A. | July 2026: B.",
      "First promised June 2026, moved three times, 31 days, without a reason once."
    ),
  ]

  @Test(arguments: told)
  func tellsHowOftenADateWasMovedAndByHowMuch(list: String, sentence: String) throws {
    #expect(try Self.ledger(list).sentence == sentence)
  }

  @Test(arguments: ["June 2026", "tbc | June 2026", "June 2026 | 30 June 2026", "June 2026 | Completed May 2026"])
  func callsNothingMovedThatWasNot(list: String) throws {
    let ledger = try Self.ledger(list)
    #expect(!ledger.isMoved)
    #expect(ledger.sentence == nil && ledger.days == nil && ledger.working == nil)
  }

  @Test func showsHowTheDaysWereCounted() throws {
    let ledger = try Self.ledger("June 2026 | 30 January 2027")
    #expect(
      ledger.working == "Counted from 30 June 2026 (the last day of “June 2026”) to 30 January 2027.")
  }

  @Test(arguments: [
    ("April 2026", ["April 2026", "June 2026", "July 2026"]), ("tbc", ["tbc", "June 2026", "July 2026"]),
    ("June 2026", ["June 2026", "July 2026"]), ("30 June 2026", ["June 2026", "July 2026"]),
    ("August 2026", ["June 2026", "July 2026"]),
  ])
  func beginsWithTheWordsOfThePaperWhereTheListDoesNot(paper: String, told: [String]) throws {
    let ledger = try Self.ledger("June 2026 | July 2026", paper: paper)
    #expect(ledger.dates.map { $0.date?.words } == told)
  }

  @Test func putsWhatOnlyTheBuildsRememberInItsTime() throws {
    let known = [("June 2026", "2026-01-10"), ("July 2026", "2026-02-10"), ("September 2026", "2026-03-10")]
    let ledger = try Self.ledger("June 2026 | September 2026: Late.", remembered: known)
    #expect(ledger.dates.map { $0.date?.words } == ["June 2026", "July 2026", "September 2026"])
    #expect(ledger.dates.map(\.origin) == [.written, .remembered, .written])
    #expect(ledger.dates.map { $0.seen?.iso } == known.map(\.1))
    #expect(ledger.movesWithoutReason == 1)
  }

  @Test func takesTheOneThatStandsForWrittenEvenWhereItStoodBefore() throws {
    let ledger = try Self.ledger(
      "", paper: "June 2026",
      remembered: [("June 2026", "2026-01-10"), ("July 2026", "2026-02-10"), ("June 2026", "2026-03-10")])
    #expect(ledger.dates.map(\.origin) == [.remembered, .remembered, .written])
    #expect(ledger.moves == 2 && ledger.days == 0)
  }

  @Test func tellsOfADateThatWasTakenOut() throws {
    let ledger = try Self.ledger(
      "", remembered: [("June 2026", "2026-01-10"), ("", "2026-02-10")])
    #expect(ledger.sentence == "First promised June 2026, moved once, and no date now, no reason given.")
    #expect(ledger.current == nil && ledger.days == nil)
  }

  @Test func tellsNothingWhereThereIsOnlyOneDate() throws {
    let ledger = try Self.ledger(
      "", paper: "June 2026", remembered: [("June 2026", "2026-01-10")])
    #expect(ledger.isEmpty && ledger.first?.date?.words == "June 2026")
  }
}

/// What builds remember of dates.
@Suite struct RememberedDateTests {
  /// What is known, as “June 2026 2026-01-10”; the date that is found on 20 January, and what is known then.
  private static let told: [(known: [String], now: String?, isSameDay: Bool, told: [String])] = [
    ([], "June 2026", false, ["June 2026"]), ([], nil, false, []),
    (["June 2026 2026-01-10"], "June 2026", false, ["June 2026"]),
    (["June 2026 2026-01-10"], "30 June 2026", false, ["June 2026"]),
    (["June 2026 2026-01-10"], "Completed", false, ["June 2026"]),
    (["June 2026 2026-01-10"], "July 2026", false, ["June 2026", "July 2026"]),
    (["June 2026 2026-01-10"], nil, false, ["June 2026", ""]),
    (["June 2026 2026-01-10", " 2026-01-12"], "May 2026", false, ["June 2026", "", "May 2026"]),
    // Builds of one day tell of that day once.
    (["June 2026 2026-01-10", "July 2026 2026-01-20"], "May 2026", true, ["June 2026", "May 2026"]),
    (["June 2026 2026-01-10", "July 2026 2026-01-20"], "June 2026", true, ["June 2026"]),
    (["June 2026 2026-01-20"], "July 2026", true, ["July 2026"]),
  ]

  @Test(arguments: told)
  func followsADateByTheNext(known: [String], now: String?, isSameDay: Bool, told: [String]) throws {
    let known = try known.map {
      RememberedDate(words: String($0.dropLast(11)), seen: try Made.day(String($0.suffix(10))))
    }
    let dates = try known.followed(by: now, on: Made.day("2026-01-20"), isSameDay: isSameDay)
    #expect(dates.map(\.words) == told)
  }

  @Test func keepsOneLineOfWords() throws {
    let date = RememberedDate(
      words: "June\t2026\nor later " + String(repeating: "x", count: 400), seen: try Made.day("2026-01-20"))
    #expect(date.words.hasPrefix("June 2026 or later xxx") && date.words.utf8.count < 200)
  }
}

/// Where something stands against the date that was promised first.
@Suite struct FirstDateTests {
  private func deadline(_ first: String, _ last: String, isOpen: Bool = true) -> Deadline {
    var deadline = Deadline(written: nil, due: nil, isOpen: isOpen)
    deadline.listed = [DueDate(FuzzyDate(words: first)), DueDate(FuzzyDate(words: last))]
    deadline.first = FuzzyDate(words: first)
    return deadline
  }

  private static let told: [(first: String, last: String, day: String, past: Int?, due: Due)] = [
    ("June 2026", "December 2026", "2026-08-01", 32, Due.due(days: 152)),
    ("June 2026", "July 2026", "2026-08-01", 32, .overdue(days: 1)),
    ("June 2026", "July 2026", "2026-06-30", nil, .due(days: 31)),
    ("June 2026", "tbc", "2026-08-01", 32, .undated),
    ("June 2026 (if money is found)", "July 2026", "2026-08-01", nil, .overdue(days: 1)),
  ]

  @Test(arguments: told)
  func countsFromTheFirstDateAndFromTheLast(first: String, last: String, day: String, past: Int?, due: Due) throws {
    let deadline = deadline(first, last)
    #expect(try deadline.daysPastFirst(asOf: Made.day(day)) == past)
    #expect(try deadline.state(asOf: Made.day(day)) == due)
    #expect(try self.deadline(first, last, isOpen: false).daysPastFirst(asOf: Made.day(day)) == nil)
  }

  @Test func saysSoInWords() throws {
    let words = try deadline("June 2026", "July 2026").pastFirst(asOf: Made.day("2026-07-01"))
    #expect(words == "1 day past the date first promised (June 2026)")
  }
}
