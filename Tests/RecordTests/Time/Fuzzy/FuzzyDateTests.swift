import Testing

@testable import Record

/// What a test expects of some words; nil days are expected to be nil.
struct Expected: Sendable, CustomTestStringConvertible {
  var words: String
  var kind: FuzzyDate.Kind
  var earliest: String?
  var latest: String?
  var condition: String?
  var recurrence: String?

  init(
    _ words: String, _ kind: FuzzyDate.Kind, _ earliest: String? = nil, _ latest: String? = nil,
    condition: String? = nil,
    recurrence: String? = nil
  ) {
    (self.words, self.kind, self.earliest, self.latest) = (words, kind, earliest, latest)
    (self.condition, self.recurrence) = (condition, recurrence)
  }

  var testDescription: String { words }
}

@Suite struct FuzzyDateTests {
  static let awkward: [Expected] = [
    Expected("March 2009", .period, "2009-03-01", "2009-03-31"),
    Expected(
      "December 2008 (subject to response from Ofsted re: 10)", .period, "2008-12-01", "2008-12-31",
      condition: "subject to response from Ofsted re: 10"),
    Expected("October 2008 and ongoing", .ongoing, "2008-10-01"),
    Expected("Before end Feb 06", .by, nil, "2006-02-28"),
    Expected("Not before May 2027", .onwards, "2027-05-01"),
    Expected("not before 2 February 2027", .onwards, "2027-02-02"),
    Expected("On or after 2 February 2027", .onwards, "2027-02-02"),
    Expected("After 2 February 2027", .onwards, "2027-02-03"),
    Expected(
      "From May 07 - no less than bi monthly (to be reviewed Jan 08)", .onwards, "2007-05-01",
      condition: "to be reviewed Jan 08", recurrence: "no less than bi monthly"),
    Expected("06/07", .ambiguous),
    Expected("tbc", .undated),
    Expected("3 monthly", .recurring, recurrence: "3 monthly"),
    Expected("As above", .inherits),
    Expected("\"", .inherits),
    Expected("January 2013 onwards", .onwards, "2013-01-01"),
    Expected("Request made 13th Dec 2012", .mentioned),
    Expected("October TBC", .undated),
    Expected("23.10.2014", .day, "2014-10-23", "2014-10-23"),
    Expected("28/11/14", .day, "2014-11-28", "2014-11-28"),
    Expected("March 15", .period, "2015-03-01", "2015-03-31"),
    Expected("Completed Contract awarded April 2013.", .completed),
    Expected("Target date April 2014 Target date June 2014", .revised, "2014-04-01", "2014-06-30"),
    Expected("Scrutiny meeting to be agreed", .undated),
  ]

  static let everyday: [Expected] = [
    Expected("30/06/2025 (revised 31/12/2026)", .revised, "2025-06-30", "2026-12-31"),
    Expected("June 2026 (extended to May 2027)", .revised, "2026-06-01", "2027-05-31"),
    Expected("End of financial year 2026/27", .period, "2027-03-31", "2027-03-31"),
    Expected("By the end of FY26/27", .by, nil, "2027-03-31"),
    Expected("Financial year 2026-27", .period, "2026-04-01", "2027-03-31"),
    Expected("Year end 2026/27", .period, "2027-03-31", "2027-03-31"),
    Expected("Medi 2027", .period, "2027-09-01", "2027-09-30"),
    Expected("14 Gorffennaf 2027", .day, "2027-07-14", "2027-07-14"),
    Expected("Erbyn diwedd Mawrth 2027", .by, nil, "2027-03-31"),
    Expected("2014-10-01", .day, "2014-10-01", "2014-10-01"),
    Expected("Nov 2012 – Feb 2013", .range, "2012-11-01", "2013-02-28"),
    Expected("Late Feb. – 7 March 06", .range, "2006-02-19", "2006-03-07"),
    Expected("Dec – Feb 06", .range, "2005-12-01", "2006-02-28"),
    Expected("1-7 March 2014", .range, "2014-03-01", "2014-03-07"),
    Expected("between April and June 2014", .range, "2014-04-01", "2014-06-30"),
    Expected("From 1 May 2014 to 30 June 2014", .range, "2014-05-01", "2014-06-30"),
    Expected("End Feb 06", .period, "2006-02-28", "2006-02-28"),
    Expected("4 Jan 06", .day, "2006-01-04", "2006-01-04"),
    Expected("Jan 06", .period, "2006-01-01", "2006-01-31"),
    Expected("Summer 2014", .period, "2014-06-01", "2014-08-31"),
    Expected("Winter 2014", .period, "2014-12-01", "2015-02-28"),
    Expected("Q2 2014/15", .period, "2014-07-01", "2014-09-30"),
    Expected("Q2 2014", .ambiguous),
    Expected("2014/15", .period, "2014-04-01", "2015-03-31"),
    Expected("2011-12", .ambiguous),
    Expected("03/2014", .period, "2014-03-01", "2014-03-31"),
    Expected("by 31 March 2015", .by, nil, "2015-03-31"),
    Expected("No later than March 2015", .by, nil, "2015-03-31"),
    Expected("31 March 2015 at the latest", .by, nil, "2015-03-31"),
    Expected("Before March 2009", .by, nil, "2009-02-28"),
    Expected("To be completed by March 2009", .by, nil, "2009-03-31"),
    Expected("Complete by March 2009", .by, nil, "2009-03-31"),
    Expected("End 2014/15", .period, "2015-03-31", "2015-03-31"),
    Expected("early March 2009", .period, "2009-03-01", "2009-03-31"),
    Expected("After March 2009", .onwards, "2009-04-01"),
    Expected("Immediate", .immediate),
    Expected("Ongoing", .ongoing),
    Expected("On-going", .ongoing),
    Expected("Annually", .recurring, recurrence: "Annually"),
    Expected("every 6 weeks", .recurring, recurrence: "every 6 weeks"),
    Expected("Quarterly from April 2014", .onwards, "2014-04-01", recurrence: "Quarterly"),
    Expected("October 2014 TBC", .period, "2014-10-01", "2014-10-31", condition: "TBC"),
    Expected("March 2009 subject to funding", .period, "2009-03-01", "2009-03-31", condition: "subject to funding"),
    Expected("Following Cabinet on 4 March 2009", .undated, condition: "Following Cabinet on 4 March 2009"),
    Expected("March 2009 (JK)", .period, "2009-03-01", "2009-03-31"),
    Expected("(tbc)", .undated),
    Expected("31 02 06", .impossible),
    Expected("Completed", .completed),
    Expected("April 2009 report presented to Cabinet", .mentioned),
    Expected("13 December", .undated),
    Expected("", .undated),
    Expected("n/a", .undated),
    Expected("we may see", .notUnderstood),
    Expected("Funding approved by the partnership 23 Jan 06", .mentioned),
    Expected("Covered by the leaving care review 2012", .mentioned),
    Expected("Included in 3 proposed projects Feb 06", .mentioned),
    Expected("Review March 2009", .period, "2009-03-01", "2009-03-31"),
    Expected("Data provided 06.02.06", .mentioned),
    Expected("Annual Report", .notUnderstood),
    Expected("Apr 06 and monthly thereafter", .recurring, "2006-04-01", "2006-04-30", recurrence: "monthly"),
    Expected("Due for completion April 2014.", .period, "2014-04-01", "2014-04-30"),
    Expected("2014", .period, "2014-01-01", "2014-12-31"),
    Expected("Mon 4 March 2013 and 5 April 2013", .several, "2013-03-04", "2013-04-05"),
  ]

  @Test(arguments: awkward + everyday)
  func understandsWordsAndKeepsThem(expected: Expected) {
    let date = FuzzyDate(words: expected.words)
    #expect(date.words == expected.words)
    #expect(date.kind == expected.kind)
    #expect(date.earliest?.iso == expected.earliest)
    #expect(date.latest?.iso == expected.latest)
    #expect(date.condition == expected.condition)
    #expect(date.recurrence == expected.recurrence)
    #expect(!date.note.isEmpty)
  }

  @Test func keepsEveryReadingOfAnAmbiguousDate() {
    let date = FuzzyDate(words: "06/07")
    #expect(
      date.readings == [
        "the year 2006/07 (1 April 2006 to 31 March 2007)", "June 2007", "6 July of a year that is not given",
      ])
    #expect(date.note.contains("June 2007, or 6 July"))
  }

  @Test func saysHowItWasUnderstood() {
    #expect(FuzzyDate(words: "March 2009").note == "the month of March 2009; overdue only after 31 March 2009")
    #expect(FuzzyDate(words: "2014-10-01").note == "1 October 2014; overdue only after 1 October 2014")
    #expect(FuzzyDate(words: "March 15").note.contains("could also mean 15 March"))
    #expect(FuzzyDate(words: "31 02 06").note == "no calendar has this date; February 2006 has 28 days")
    #expect(FuzzyDate(words: "October TBC").note == "no date has been set; no year is given")
    #expect(FuzzyDate(words: "March 2009 (JK)").note.contains("“JK”"))
    #expect(
      FuzzyDate(words: "December 2008 (subject to funding)").note
        == "the month of December 2008; “subject to funding” is written beside it, so it is never called overdue")
  }

  @Test func keepsTheDaysThatWordsMentionWithoutMakingThemDeadlines() {
    #expect(FuzzyDate(words: "Request made 13th Dec 2012").mentioned.map(\.iso) == ["2012-12-13"])
    #expect(FuzzyDate(words: "Completed Contract awarded April 2013.").mentioned.map(\.iso) == ["2013-04-01"])
  }

  @Test func flagsAWeekdayThatDisagrees() {
    let date = FuzzyDate(words: "Tuesday 1 October 2014")
    #expect(date.weekdayMismatch && date.kind == .day)
    #expect(date.note.contains("1 October 2014 is a Wednesday, not a Tuesday"))
    #expect(!FuzzyDate(words: "Wednesday 1 October 2014").weekdayMismatch)
  }

  @Test func surviveHostileWords() {
    for piece in ["(", ")", "end ", "1-", "é", "q", "Monday ", "every ", "-", "2014/", "from ", "12 "] {
      let date = FuzzyDate(words: String(repeating: piece, count: 5_000))
      #expect(!date.note.isEmpty)
    }
    for words in ["before 1 January 0001", "Winter 9999", "after 31 December 9999", "99999999999 March 99999999999"] {
      let date = FuzzyDate(words: words)
      #expect(!date.note.isEmpty && date.earliest?.iso != "" && date.latest?.iso != "")
    }
    for scalar in UInt8.min...UInt8.max {
      #expect(FuzzyDate(words: "4 \(UnicodeScalar(scalar)) Jan \(UnicodeScalar(scalar)) 06").kind.rawValue != "")
    }
  }
}

@Suite struct DueTests {
  private func state(_ words: String, on day: String) throws -> Due {
    FuzzyDate(words: words).state(asOf: try #require(Day(iso: day)))
  }

  @Test(arguments: [
    ("March 2009", "2009-03-31", Due.due(days: 0)), ("March 2009", "2009-04-01", .overdue(days: 1)),
    ("March 2009", "2009-03-01", .due(days: 30)), ("by 31 March 2015", "2015-04-10", .overdue(days: 10)),
    ("Target date April 2014 Target date June 2014", "2014-06-01", .due(days: 29)),
  ])
  func isOverdueOnlyAfterTheLatestDay(words: String, today: String, due: Due) throws {
    #expect(try state(words, on: today) == due)
  }

  @Test(arguments: [
    ("tbc", Due.undated), ("06/07", .ambiguous),
    ("December 2008 (subject to response from Ofsted re: 10)", .conditional),
    ("October 2008 and ongoing", .ongoing), ("January 2013 onwards", .ongoing), ("3 monthly", .recurring),
    ("As above", .inherited), ("Completed Contract awarded April 2013.", .completed),
    ("Request made 13th Dec 2012", .undated),
    ("October TBC", .undated), ("31 02 06", .undated), ("whenever", .undated), ("Immediate", .undated),
    ("From May 07 - no less than bi monthly (to be reviewed Jan 08)", .ongoing), ("Following Cabinet", .conditional),
  ])
  func nothingVagueIsEverOverdue(words: String, due: Due) throws {
    #expect(try state(words, on: "2100-01-01") == due)
  }

  @Test func speaksToReaders() {
    #expect(Due.overdue(days: 1).label == "1 day overdue")
    #expect(Due.due(days: 0).label == "due today")
    #expect(Due.due(days: 12).label == "due in 12 days")
    #expect(Due.overdue(days: 2).isOverdue && !Due.undated.isOverdue)
  }
}
