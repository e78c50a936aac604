/// A part of a month or a year, as loosely as people mean it.
enum PeriodPart {
  case beginning, middle, late, end
}

/// What a word can mean in a date.
enum DateWord: Equatable {
  case month(Int)
  case weekday(Weekday)
  /// 0 is spring.
  case season(Int)
  case quarter
  case term
  /// “Easter”, “Good” of Good Friday, “Eve”.
  case feast(FeastName)
  /// “st”, “nd”, “rd”, “th” after a figure.
  case ordinal
  case part(PeriodPart)
  /// How the date bounds the deadline.
  case before, by, from, after, until, between
  case onwards, ongoing, immediate
  case to, be, and
  /// “In”, “of”, “the”, “than”: words that change nothing.
  case filler
  case not
  /// “About”, “circa”.
  case roughly
  case toBeConfirmed
  /// “Agreed”, “confirmed”: what follows “to be” when there is no date yet.
  case settled
  case target, revised
  /// “Complete”, which orders in “complete by March” and reports anywhere else.
  case complete
  case completed
  /// “Made”, “awarded”: something that happened, not something due.
  case past
  /// “Subject”, “pending”: a condition begins.
  case condition
  /// “Reviewed”: a condition when it follows “to be” in brackets.
  case review
  /// “Monthly”, “annually”.
  case recurring
  /// A recurrence by itself, and part of a title in “Annual Report”.
  case annual
  /// “Every”, “each”, “twice”: a recurrence whose measure follows.
  case every
  /// “Bi”, “half”, “least”: words that lead into a recurrence.
  case measure
  case above
  /// “Financial”, “fiscal”, “FY”: before the year that begins in April.
  case financial
  case other

  init(_ bytes: ArraySlice<UInt8>) {
    let small = String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() { buffer[index] = byte | 0x20 }
      return bytes.count
    }
    self = DateWord.known[small] ?? (small.utf8.count > 4 && small.hasSuffix("ed") ? .past : .other)
  }

  private static let known: [String: DateWord] = {
    var table: [String: DateWord] = [:]
    for (index, name) in MonthName.full.enumerated() {
      table[name.lowercased()] = .month(index + 1)
      table[MonthName.short[index].lowercased()] = .month(index + 1)
    }
    for (index, name) in WrittenLanguage.welsh.months.enumerated() { table[name.lowercased()] = .month(index + 1) }
    table["sept"] = .month(9)
    for (name, day) in welshDays where table[name] == nil { table[name] = .weekday(day) }
    for day in Weekday.allCases {
      table[day.label.lowercased()] = .weekday(day)
      table[day.short.lowercased()] = .weekday(day)
    }
    for (spelling, day) in [("tues", Weekday.tuesday), ("weds", .wednesday), ("thur", .thursday), ("thurs", .thursday)]
    {
      table[spelling] = .weekday(day)
    }
    for (words, meaning) in lists {
      for word in words.split(separator: " ") { table[String(word)] = meaning }
    }
    return table
  }()

  /// The names of the days without “dydd”; “mawrth” alone is March.
  private static let welshDays: [(name: String, day: Weekday)] = zip(
    ["llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul"], Weekday.allCases
  ).map { ($0, $1) }

  /// “Dydd Mawrth”, of which the second word would be a month by itself.
  static func welshDay(_ bytes: ArraySlice<UInt8>) -> Weekday? {
    welshDays.first { $0.name.utf8.elementsEqual(bytes.lazy.map { $0 | 0x20 }) }?.day
  }

  private static let lists: [(words: String, meaning: DateWord)] = [
    ("spring", .season(0)), ("summer", .season(1)), ("autumn", .season(2)), ("winter", .season(3)),
    ("q qtr quarter", .quarter), ("term", .term), ("st nd rd th af il ydd fed", .ordinal),
    ("start beginning early", .part(.beginning)), ("mid middle", .part(.middle)), ("late", .part(.late)),
    ("end diwedd", .part(.end)), ("dechrau", .part(.beginning)), ("canol", .part(.middle)),
    ("before", .before), ("by latest later erbyn", .by), ("from since starting commencing", .from), ("after", .after),
    ("until till", .until), ("between", .between), ("onwards onward", .onwards),
    ("ongoing going continuous continuing continuously", .ongoing), ("immediate immediately asap urgent", .immediate),
    ("to", .to), ("be", .be), ("and", .and),
    ("in of the on or at than up for date dates thereafter mis ym yn", .filler),
    ("not no", .not), ("about around circa approx approximately", .roughly), ("tbc tba tbd tbn", .toBeConfirmed),
    ("agreed confirmed advised arranged decided determined set fixed announced scheduled finalised notified", .settled),
    ("target due deadline completion finish expected anticipated planned proposed estimated required", .target),
    ("revised extended moved slipped deferred now", .revised),
    ("complete", .complete), ("completed done achieved finished closed implemented", .completed),
    ("made held sent met began gave went was were has had took", .past),
    (
      "subject dependent depending depends pending unless if following once when awaiting conditional",
      .condition
    ),
    ("review reviewed", .review),
    (
      "daily weekly fortnightly monthly bimonthly quarterly termly annually yearly biannual biannually",
      .recurring
    ),
    ("annual", .annual), ("every each twice", .every), ("bi half least less more two three four six minimum", .measure),
    ("above", .above), ("financial fiscal fy ariannol", .financial),
    ("easter", .feast(.easter)), ("good", .feast(.good)), ("palm", .feast(.palm)), ("mothering", .feast(.mothering)),
    ("shrove", .feast(.shrove)), ("ash", .feast(.ash)), ("ascension", .feast(.ascension)),
    ("pentecost whitsun whit whitsuntide", .feast(.pentecost)), ("new", .feast(.new)), ("lady", .feast(.lady)),
    ("midsummer", .feast(.midsummer)), ("michaelmas", .feast(.michaelmas)), ("christmas xmas", .feast(.christmas)),
    ("boxing", .feast(.boxing)), ("day", .feast(.day)), ("eve", .feast(.eve)), ("year", .feast(.year)),
    ("holiday holidays break vacation recess week", .feast(.holiday)),
  ]
}
