/// A feast by which people name a day: some stand on their date, and some move with Easter.
package enum Feast: Sendable, Hashable, CaseIterable {
  case shroveTuesday, ashWednesday, motheringSunday, palmSunday, goodFriday, easter, easterMonday, ascension, pentecost
  case newYear, ladyDay, midsummer, michaelmas, christmasEve, christmas, boxingDay, newYearsEve

  /// The first and the last day of it in a year. Easter without more is the four days from Good Friday to Easter Monday.
  package func days(in year: Int) -> (first: Day, last: Day)? {
    switch self {
    case .shroveTuesday: fromEaster(year, -47)
    case .ashWednesday: fromEaster(year, -46)
    case .motheringSunday: fromEaster(year, -21)
    case .palmSunday: fromEaster(year, -7)
    case .goodFriday: fromEaster(year, -2)
    case .easter: fromEaster(year, -2, 1)
    case .easterMonday: fromEaster(year, 1)
    case .ascension: fromEaster(year, 39)
    case .pentecost: fromEaster(year, 49)
    case .newYear: fixed(year, 1, 1)
    case .ladyDay: fixed(year, 3, 25)
    case .midsummer: fixed(year, 6, 24)
    case .michaelmas: fixed(year, 9, 29)
    case .christmasEve: fixed(year, 12, 24)
    case .christmas: fixed(year, 12, 25)
    case .boxingDay: fixed(year, 12, 26)
    case .newYearsEve: fixed(year, 12, 31)
    }
  }

  /// How its days were reckoned, for whoever is held to them.
  package func working(in year: Int) -> String? {
    guard let days = days(in: year), let easter = Day.easter(year) else { return nil }
    let span = days.first == days.last ? days.first.text : "\(days.first.text) to \(days.last.text)"
    return movesWithEaster ? "Easter Sunday is \(easter.text), so it is read as \(span)" : "it is read as \(span)"
  }

  private var movesWithEaster: Bool {
    switch self {
    case .shroveTuesday, .ashWednesday, .motheringSunday, .palmSunday, .goodFriday, .easter, .easterMonday, .ascension,
      .pentecost:
      true
    case .newYear, .ladyDay, .midsummer, .michaelmas, .christmasEve, .christmas, .boxingDay, .newYearsEve: false
    }
  }

  private func fromEaster(_ year: Int, _ first: Int, _ last: Int? = nil) -> (Day, Day)? {
    Day.easter(year).map { ($0.adding(days: first), $0.adding(days: last ?? first)) }
  }

  private func fixed(_ year: Int, _ month: Int, _ day: Int) -> (Day, Day)? {
    Day(year: year, month: month, day: day).map { ($0, $0) }
  }
}
