/// A date as somebody wrote it, with what could be understood of it and how.
///
/// “March 2009” is the words, the days 1 to 31 March 2009, and the note that it is overdue only after 31 March. Nothing is
/// inferred silently: `note` says in plain words how the text was read, and readers are shown it.
package struct FuzzyDate: Sendable, Hashable {
  package let words: String
  package let kind: Kind
  /// The first day that the words allow, where they give one.
  package let earliest: Day?
  /// The last day that the words allow; a deadline is missed only after it.
  package let latest: Day?
  /// What the date hangs on, as written: “subject to response from Ofsted re: 10”.
  package let condition: String?
  /// How often, as written: “3 monthly”, “no less than bi monthly”.
  package let recurrence: String?
  /// Days named by the words that are not the deadline: when a request was made, when a contract was awarded.
  package let mentioned: [Day]
  /// What the words could mean, where they could mean more than one thing.
  package let readings: [String]
  /// Doubts and reasons beyond what the kind says, each a sentence without its full stop.
  package let remarks: [String]
  /// The weekday that was written is not the weekday of that date.
  package let weekdayMismatch: Bool

  package enum Kind: String, Sendable, CaseIterable {
    /// One day.
    case day
    /// A month, a quarter, a season or a year.
    case period
    /// From one date to another.
    case range
    /// No later than a date.
    case by
    /// From a date on, without an end.
    case onwards
    /// Work that goes on, with or without a first date.
    case ongoing
    /// Again and again, without a date.
    case recurring
    /// At once; no day is named.
    case immediate
    /// A date and a later date that took its place.
    case revised
    /// Several dates, none of which takes the place of another.
    case several
    /// More than one reading; none is chosen.
    case ambiguous
    /// A date that the words mention without making it a deadline.
    case mentioned
    /// The words say that the work is done.
    case completed
    /// The same as the row above.
    case inherits = "as-above"
    /// A date that no calendar has.
    case impossible
    /// To be agreed, to be confirmed, or a month without its year.
    case undated
    /// Words in which no date could be understood.
    case notUnderstood = "not-understood"
  }
}

extension FuzzyDate {
  /// Reads any words at all; never fails.
  package init(words: String) {
    let reading = FuzzyDateReader.read(words)
    self.words = words
    self.kind = reading.kind
    self.earliest = reading.earliest
    self.latest = reading.latest
    self.condition = reading.condition
    self.recurrence = reading.recurrence
    self.mentioned = reading.mentioned
    self.readings = reading.readings
    self.remarks = reading.remarks
    self.weekdayMismatch = reading.weekdayMismatch
  }

  /// A date that is known exactly.
  package init(day: Day) {
    self.init(words: day.iso)
  }

  /// The day for sorting: the latest, else the earliest, else none.
  package var sortDay: Day? { latest ?? earliest }
}

/// What is understood of the words, while they are being read.
struct FuzzyReading {
  var kind: FuzzyDate.Kind
  var earliest: Day?
  var latest: Day?
  var condition: String?
  var recurrence: String?
  var mentioned: [Day] = []
  var readings: [String] = []
  var remarks: [String] = []
  var weekdayMismatch = false

  init(_ kind: FuzzyDate.Kind, earliest: Day? = nil, latest: Day? = nil) {
    self.kind = kind
    self.earliest = earliest
    self.latest = latest
  }
}
