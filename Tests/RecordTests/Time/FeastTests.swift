import Testing

@testable import Record

@Suite struct FeastTests {
  @Test(arguments: [
    ("by Easter 2028", FuzzyDate.Kind.by, nil, "2028-04-17"), ("before Easter 2028", .by, nil, "2028-04-13"),
    ("Easter 2028", .period, "2028-04-14", "2028-04-17"), ("Good Friday 2028", .day, "2028-04-14", "2028-04-14"),
    ("By Easter Monday, 2028", .by, nil, "2028-04-17"), ("Whitsun 2028", .day, "2028-06-04", "2028-06-04"),
    ("by Christmas 2027", .by, nil, "2027-12-25"), ("Christmas Eve 2027", .day, "2027-12-24", "2027-12-24"),
    ("New Year’s Eve 2027", .day, "2027-12-31", "2027-12-31"), ("by New Year 2028", .by, nil, "2028-01-01"),
    ("Michaelmas 2027", .day, "2027-09-29", "2027-09-29"), ("Shrove Tuesday 2028", .day, "2028-02-29", "2028-02-29"),
  ])
  func reckonsTheDay(words: String, kind: FuzzyDate.Kind, earliest: String?, latest: String?) {
    let date = FuzzyDate(words: words)
    #expect(date.kind == kind)
    #expect(date.earliest?.iso == earliest)
    #expect(date.latest?.iso == latest)
  }

  @Test func showsHowItWasReckoned() {
    #expect(FuzzyDate(words: "by Easter 2028").note.contains("Easter Sunday is 16 April 2028"))
  }

  @Test(arguments: ["Easter holidays 2028", "by Easter", "in the new contract 2028", "Christmas term 2028"])
  func reckonsNothingThatNobodyGave(words: String) {
    #expect(
      ![.day, .by, .period].contains(FuzzyDate(words: words).kind) || FuzzyDate(words: words).latest?.month == 12)
  }
}

@Suite struct PastMidnightTests {
  @Test(arguments: [
    ("19:00", "00:40", true), ("18:30", "01:15", true), ("19:00", "18:00", false), ("09:00", "08:00", false),
    ("10:00", "00:30", false), ("19:00", "07:00", false),
  ])
  func readsAnEndAfterMidnight(start: String, end: String, isPast: Bool) throws {
    let times = try (#require(TimeOfDay(start)), #require(TimeOfDay(end)))
    #expect(TimeOfDay.isPastMidnight(times.0, times.1) == isPast)
  }
}
