extension DatePatterns {
  /// “Easter 2027”, “Good Friday 2027”, “Christmas Eve 2026”, “New Year’s Day 2027”. Holidays of schools are not reckoned: nobody gave
  /// their dates.
  func feast(_ name: FeastName, at index: Int) -> DateMention? {
    guard let (feast, end) = named(name, after: index), !isHoliday(at: end) else { return nil }
    let isJoined = tokens.indices.contains(end) && (tokens[end].word == .filler || tokens[end].isMark(","))
    let next = isJoined ? end + 1 : end
    guard tokens.indices.contains(next), let year = tokens[next].number(digits: 4...4), (1900...2100).contains(year),
      let days = feast.days(in: year)
    else { return nil }
    let meaning: DateMention.Meaning = days.first == days.last ? .day(days.first) : .period(days.first, days.last)
    return DateMention(
      meaning: meaning, tokens: index..<(next + 1), remarks: feast.working(in: year).map { [$0] } ?? [])
  }

  private func named(_ name: FeastName, after index: Int) -> (Feast, end: Int)? {
    let next = index + 1
    let word = tokens.indices.contains(next) ? tokens[next].word : nil
    switch (name, word) {
    case (.easter, .weekday(.monday)): return (.easterMonday, next + 1)
    case (.easter, .weekday(.sunday)): return (.easter, next + 1)
    case (.easter, _): return (.easter, next)
    case (.good, .weekday(.friday)): return (.goodFriday, next + 1)
    case (.palm, .weekday(.sunday)): return (.palmSunday, next + 1)
    case (.mothering, .weekday(.sunday)): return (.motheringSunday, next + 1)
    case (.shrove, .weekday(.tuesday)): return (.shroveTuesday, next + 1)
    case (.ash, .weekday(.wednesday)): return (.ashWednesday, next + 1)
    case (.pentecost, .weekday(.sunday)): return (.pentecost, next + 1)
    case (.christmas, .feast(.eve)): return (.christmasEve, next + 1)
    case (.boxing, .feast(.day)): return (.boxingDay, next + 1)
    case (.lady, .feast(.day)): return (.ladyDay, next + 1)
    case (.new, .feast(.year)): return newYear(at: next + 1)
    case (.christmas, _): return (.christmas, afterDay(next))
    case (.michaelmas, _): return (.michaelmas, afterDay(next))
    case (.midsummer, _): return (.midsummer, afterDay(next))
    case (.ascension, _): return (.ascension, afterDay(next))
    case (.pentecost, _): return (.pentecost, afterDay(next))
    case (.good, _), (.palm, _), (.mothering, _), (.shrove, _), (.ash, _), (.boxing, _), (.lady, _), (.new, _),
      (.day, _),
      (.eve, _), (.year, _), (.holiday, _):
      return nil
    }
  }

  /// “New Year’s Eve”: the apostrophe is no token, and the “s” after it is a word.
  private func newYear(at index: Int) -> (Feast, end: Int) {
    let next =
      tokens.indices.contains(index) && tokens[index].end - tokens[index].start == 1 && tokens[index].word == .other
      ? index + 1 : index
    if tokens.indices.contains(next), tokens[next].word == .feast(.eve) { return (.newYearsEve, next + 1) }
    return (.newYear, afterDay(next))
  }

  private func afterDay(_ index: Int) -> Int {
    tokens.indices.contains(index) && tokens[index].word == .feast(.day) ? index + 1 : index
  }

  private func isHoliday(at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].word == .feast(.holiday) || tokens[index].word == .term
  }
}

/// A word of which names of feasts are made.
enum FeastName: Equatable {
  case easter, good, palm, mothering, shrove, ash, ascension, pentecost, new, lady, midsummer, michaelmas, christmas,
    boxing
  case day, eve, year, holiday
}
