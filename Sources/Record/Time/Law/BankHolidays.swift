/// The bank holidays of England and Wales, computed for any year from 1978, with what a council adds.
///
/// The recurring ones come from the Banking and Financial Dealings Act 1971 Sch 1 and proclamations under s.1; Christmas Day and
/// Good Friday are holidays by common law and stand beside them. One-off and moved days are data.
package struct BankHolidays: Sendable, Hashable {
  /// Days that this council treats as holidays, with their names.
  package let extra: [Day: String]

  package init(extra: [Day: String] = [:]) { self.extra = extra }

  /// The holiday's name, or nil on any other day.
  package func name(of day: Day) -> String? {
    if let name = extra[day] { return name }
    let parts = day.parts
    if let oneOff = BankHolidays.oneOffs[day.number] { return oneOff }
    switch parts.month {
    case 1: return BankHolidays.newYear(day, parts.day)
    case 3, 4: return BankHolidays.easter(day, parts.year)
    case 5, 6: return BankHolidays.spring(day, parts)
    case 8: return day.weekday == .monday && parts.day > 24 ? "Summer bank holiday" : nil
    case 12: return BankHolidays.christmas(day, parts.day)
    default: return nil
    }
  }

  /// The year's holidays in order.
  package func all(in year: Int) -> [(day: Day, name: String)] {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return []
    }
    return (first.number...last.number).compactMap { number in
      let day = Day(number: number)
      return name(of: day).map { (day, $0) }
    }
  }
}

// MARK: - The recurring days

extension BankHolidays {
  /// A weekend's New Year's Day is kept on the Monday after.
  private static func newYear(_ day: Day, _ date: Int) -> String? {
    if date == 1 { return "New Year’s Day" }
    return date <= 3 && day.weekday == .monday ? "New Year’s Day (substitute day)" : nil
  }

  private static func easter(_ day: Day, _ year: Int) -> String? {
    guard let sunday = Day.easter(year) else { return nil }
    switch sunday.days(to: day) {
    case -2: return "Good Friday"
    case 1: return "Easter Monday"
    default: return nil
    }
  }

  /// The first Monday of May since 1978, and the last, which three jubilees moved into June.
  private static func spring(_ day: Day, _ parts: (year: Int, month: Int, day: Int)) -> String? {
    guard parts.month == 5, day.weekday == .monday else { return nil }
    if parts.day <= 7 { return earlyMayMoved.contains(parts.year) ? nil : "Early May bank holiday" }
    return parts.day > 24 && !springMoved.contains(parts.year) ? "Spring bank holiday" : nil
  }

  /// Christmas Day and Boxing Day, and a weekday in the place of each that falls on a weekend.
  private static func christmas(_ day: Day, _ date: Int) -> String? {
    switch (date, day.weekday) {
    case (25, _): "Christmas Day"
    case (26, _): "Boxing Day"
    case (27, .monday), (27, .tuesday): "Christmas Day (substitute day)"
    case (28, .monday), (28, .tuesday): "Boxing Day (substitute day)"
    default: nil
    }
  }

  /// Years whose early May holiday was kept on 8 May, for the end of the war in Europe.
  private static let earlyMayMoved: Set<Int> = [1995, 2020]
  /// Years whose spring holiday was kept in June, for a jubilee.
  private static let springMoved: Set<Int> = [2002, 2012, 2022]

  private static let oneOffs: [Int32: String] = {
    var table: [Int32: String] = [:]
    for (year, month, day, name) in proclaimed {
      if let day = Day(year: year, month: month, day: day) { table[day.number] = name }
    }
    return table
  }()

  private static let proclaimed: [(Int, Int, Int, String)] = [
    (1981, 7, 29, "Royal wedding"),
    (1995, 5, 8, "Early May bank holiday (moved to VE Day)"),
    (1999, 12, 31, "Millennium holiday"),
    (2002, 6, 3, "Golden Jubilee bank holiday"),
    (2002, 6, 4, "Spring bank holiday (moved)"),
    (2011, 4, 29, "Royal wedding"),
    (2012, 6, 4, "Spring bank holiday (moved)"),
    (2012, 6, 5, "Diamond Jubilee bank holiday"),
    (2020, 5, 8, "Early May bank holiday (moved to VE Day)"),
    (2022, 6, 2, "Spring bank holiday (moved)"),
    (2022, 6, 3, "Platinum Jubilee bank holiday"),
    (2022, 9, 19, "State funeral of Queen Elizabeth II"),
    (2023, 5, 8, "Coronation bank holiday"),
  ]
}

extension Day {
  /// Easter Sunday of the Western church: the Sunday after the full moon on or after 21 March, by the Gregorian tables.
  package static func easter(_ year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let moonShift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let moon = moonShift - (moonShift > 28 || (moonShift == 28 && golden > 10) ? 1 : 0)
    let toSunday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let fromMarch28 = moon - toSunday
    return Day(year: year, month: 3, day: 28)?.adding(days: fromMarch28)
  }
}
