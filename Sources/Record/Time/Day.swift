/// A civil date in the Gregorian calendar, without a time or a zone.
///
/// Held as one number, so that comparing, hashing and counting days are single operations. Years 1 to 9999.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970, which is 0.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Fails unless the calendar has this day: 31 February and the year 0 are not days.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Day.count(ofMonth: month, year: year) else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

extension Day {
  package var year: Int { parts.year }
  package var month: Int { parts.month }
  /// The day of the month, from 1.
  package var day: Int { parts.day }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday, the fourth day of a week that starts on Monday.
    let fromMonday = (Int(number) + 3) % 7
    return Weekday.allCases[fromMonday < 0 ? fromMonday + 7 : fromMonday]
  }

  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days the month has; `month` must be 1 to 12.
  package static func count(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - Moving

extension Day {
  package func adding(days: Int) -> Day {
    Day(number: number + Int32(days))
  }

  /// The same day of a later month, or that month's last day where it is shorter: 31 January + 1 month is 28 February.
  package func adding(months: Int) -> Day {
    let parts = self.parts
    let total = parts.year * 12 + parts.month - 1 + months
    let year = total / 12
    let month = total % 12 + 1
    let day = min(parts.day, Day.count(ofMonth: month, year: year))
    return Day(number: Day.number(year: year, month: month, day: day))
  }

  /// The same date of a later year; 29 February becomes 28 February where there is none.
  package func adding(years: Int) -> Day {
    adding(months: years * 12)
  }

  /// Days from this day to the other; negative where the other is earlier.
  package func days(to other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  package var firstOfMonth: Day {
    adding(days: 1 - day)
  }

  package var lastOfMonth: Day {
    let parts = self.parts
    return adding(days: Day.count(ofMonth: parts.month, year: parts.year) - parts.day)
  }
}

// MARK: - The calendar's arithmetic

extension Day {
  /// Year, month and day at once: cheaper than asking for each.
  package var parts: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so that the leap day comes last and months have a regular rhythm (153 days in five).
    let sinceMarchOfYearZero = Int(number) + 719_468
    let era = (sinceMarchOfYearZero >= 0 ? sinceMarchOfYearZero : sinceMarchOfYearZero - 146_096) / 146_097
    let dayOfEra = sinceMarchOfYearZero - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}
