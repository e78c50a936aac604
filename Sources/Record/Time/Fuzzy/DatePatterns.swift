/// The ways in which British papers write a date, each tried at one place among the tokens.
struct DatePatterns {
  let tokens: [DateToken]

  /// The date that starts at this token, the longest pattern first.
  func mention(at index: Int) -> DateMention? {
    switch tokens[index].kind {
    case .number: return numeric(at: index) ?? dayThenMonth(at: index) ?? years(at: index)
    case .word(.month(let month)): return named(month, at: index)
    case .word(.weekday(let weekday)): return after(weekday, at: index)
    case .word(.season(let season)): return self.season(season, at: index)
    case .word(.quarter): return quarter(at: index)
    case .word(.part(let part)): return self.part(part, at: index)
    case .word(.feast(let name)): return yearEnd(at: index) ?? feast(name, at: index)
    case .word(.financial): return yearEnd(at: index) ?? financialYear(at: index)
    case .word, .mark: return nil
    }
  }

  func token(_ index: Int) -> DateToken? { index < tokens.count ? tokens[index] : nil }

  private func skip(_ marks: [Unicode.Scalar], from index: Int) -> Int {
    guard let token = token(index), marks.contains(where: token.isMark) else { return index }
    return index + 1
  }

  /// Two figures are this century up to 69, the last one from 70: “06” is 2006, “98” is 1998.
  static func fullYear(_ value: Int, digits: Int) -> Int {
    digits == 4 ? value : value < 70 ? 2000 + value : 1900 + value
  }

  private func year(at index: Int) -> Int? {
    guard case .number(let value, let digits)? = token(index)?.kind, digits == 2 || digits == 4 else { return nil }
    return DatePatterns.fullYear(value, digits: digits)
  }

  static func meaning(year: Int, month: Int, day: Int) -> DateMention.Meaning {
    if let found = Day(year: year, month: month, day: day) { return .day(found) }
    guard (1...12).contains(month) else { return .impossible("there is no month \(month)") }
    guard day > 0 else { return .impossible("days are counted from 1") }
    guard (1...9999).contains(year) else { return .impossible("there is no year \(year)") }
    let name = MonthName.full[month - 1]
    return .impossible("\(name) \(year) has \(Day.count(ofMonth: month, year: year)) days")
  }

  static func month(_ month: Int, _ year: Int) -> DateMention.Meaning {
    guard let first = Day(year: year, month: month, day: 1) else { return meaning(year: year, month: month, day: 1) }
    return .period(first, first.lastOfMonth)
  }
}

// MARK: - Figures only

extension DatePatterns {
  /// “2026-01-14”, “14/01/2026”, “28/11/14”, “23.10.2014”, “21 02 06”: always day, month, year unless the year comes first.
  private func numeric(at index: Int) -> DateMention? {
    guard let joint = token(index + 1) else { return nil }
    let spaced = joint.number(digits: 1...4) != nil
    let (second, third) = spaced ? (index + 1, index + 2) : (index + 2, index + 4)
    if !spaced {
      guard joint.isMark("/") || joint.isMark(".") || joint.isMark("-"), token(index + 3)?.kind == joint.kind else {
        return nil
      }
    }
    guard let month = token(second)?.number(digits: 1...2), let last = token(third) else { return nil }
    if let year = tokens[index].number(digits: 4...4), let day = last.number(digits: 1...2), !spaced {
      return DateMention(meaning: DatePatterns.meaning(year: year, month: month, day: day), tokens: index..<(third + 1))
    }
    guard let day = tokens[index].number(digits: 1...2), let year = year(at: third) else { return nil }
    // Three figures in a row are a date only where they could be one, or where nothing else is written.
    if spaced && !(1...12).contains(month) && tokens.count > 3 { return nil }
    return DateMention(meaning: DatePatterns.meaning(year: year, month: month, day: day), tokens: index..<(third + 1))
  }

  /// “2014/15”, “2014-15”, “06/07”, “03/2014”, “2014”.
  private func years(at index: Int) -> DateMention? {
    guard case .number(let first, let digits) = tokens[index].kind else { return nil }
    if let joint = token(index + 1), joint.isMark("/") || joint.isMark("-") || joint.isMark("."),
      case .number(let second, let secondDigits)? = token(index + 2)?.kind, joint.end == tokens[index + 2].start
    {
      let range = index..<(index + 3)
      switch (digits, secondDigits) {
      case (4, 2), (4, 4):
        return yearPair(first, second, secondDigits, joint: joint, range)
      case (1, 4), (2, 4):
        return (1...12).contains(first) ? DateMention(meaning: DatePatterns.month(first, second), tokens: range) : nil
      case (1, 2), (2, 2):
        return shortPair(first, second, digits: digits, joint: joint, range)
      default: return nil
      }
    }
    guard digits == 4, (1900...2100).contains(first) else { return nil }
    guard let start = Day(year: first, month: 1, day: 1), let end = Day(year: first, month: 12, day: 31) else {
      return nil
    }
    return DateMention(
      meaning: .period(start, end), tokens: index..<(index + 1), remarks: ["“\(first)” is read as the calendar year"])
  }

  private func yearPair(_ first: Int, _ second: Int, _ digits: Int, joint: DateToken, _ range: Range<Int>)
    -> DateMention?
  {
    guard !joint.isMark("."), (1900...2100).contains(first) else { return nil }
    let follows = digits == 4 ? second == first + 1 : second == (first + 1) % 100
    let isMonth = digits == 2 && joint.isMark("-") && (1...12).contains(second)
    switch (follows, isMonth) {
    case (true, true):
      return DateMention(
        meaning: .ambiguous([financialYearWords(first), "\(MonthName.full[second - 1]) \(first)"]), tokens: range)
    case (true, false): return financialYear(first, range)
    case (false, true): return DateMention(meaning: DatePatterns.month(second, first), tokens: range)
    case (false, false):
      guard digits == 4, second > first else { return nil }
      return DateMention(
        meaning: .ambiguous(["the calendar years \(first) to \(second)", "the financial years \(first) to \(second)"]),
        tokens: range)
    }
  }

  /// “06/07” could be the year 2006/07, June 2007 or 6 July: every reading is kept and none is chosen.
  private func shortPair(_ first: Int, _ second: Int, digits: Int, joint: DateToken, _ range: Range<Int>)
    -> DateMention?
  {
    var readings: [String] = []
    let isYear = digits == 2 && second == (first + 1) % 100
    guard joint.isMark("/") || joint.isMark("-") && isYear else { return nil }
    if isYear { readings.append(financialYearWords(DatePatterns.fullYear(first, digits: 2))) }
    if (1...12).contains(first) {
      readings.append("\(MonthName.full[first - 1]) \(DatePatterns.fullYear(second, digits: 2))")
    }
    if (1...12).contains(second), (1...Day.count(ofMonth: second, year: 2000)).contains(first) {
      readings.append("\(first) \(MonthName.full[second - 1]) of a year that is not given")
    }
    return readings.isEmpty ? nil : DateMention(meaning: .ambiguous(readings), tokens: range)
  }

  private func financialYearWords(_ start: Int) -> String {
    "the year \(start)/\(MunicipalYear(startYear: start).label.suffix(2)) (1 April \(start) to 31 March \(start + 1))"
  }

  func financialYear(_ start: Int, _ range: Range<Int>) -> DateMention? {
    guard let first = Day(year: start, month: 4, day: 1), let last = Day(year: start + 1, month: 3, day: 31) else {
      return nil
    }
    return DateMention(
      meaning: .period(first, last), tokens: range, remarks: ["read as the financial year, from 1 April to 31 March"])
  }
}

// MARK: - With the name of a month

extension DatePatterns {
  /// “14 January 2026”, “13th Dec 2012”, “14-Jan-26”, “3 March” and the first figure of “1–7 March 2014”.
  private func dayThenMonth(at index: Int) -> DateMention? {
    guard let day = tokens[index].number(digits: 1...2) else { return nil }
    var next = index + 1
    if token(next)?.word == .ordinal { next += 1 }
    if let joint = token(next), joint.isMark("-") || joint.word == .to || joint.isMark("/"), dayAndMonth(at: next + 1) {
      return (1...31).contains(day) ? DateMention(meaning: .dayAlone(day), tokens: index..<next) : nil
    }
    if token(next)?.word == .filler { next += 1 }
    next = skip(["-", "/", ".", ","], from: next)
    guard case .word(.month(let month))? = token(next)?.kind else { return nil }
    let after = skip(["-", "/", ".", ","], from: next + 1)
    guard let year = year(at: after) else {
      guard (1...31).contains(day) else { return nil }
      return DateMention(meaning: .yearless(month: month, day: day), tokens: index..<(next + 1))
    }
    return DateMention(meaning: DatePatterns.meaning(year: year, month: month, day: day), tokens: index..<(after + 1))
  }

  private func dayAndMonth(at index: Int) -> Bool {
    guard token(index)?.number(digits: 1...2) != nil else { return false }
    let next = token(index + 1)?.word == .ordinal ? index + 2 : index + 1
    if case .month? = token(next)?.word { return true } else { return false }
  }

  /// “March 2009”, “Feb 06”, “March 15”, “March 15, 2014”, “March”.
  private func named(_ month: Int, at index: Int) -> DateMention? {
    let next = skip(["-", "/", ".", ","], from: index + 1)
    guard case .number(let value, let digits)? = token(next)?.kind else { return monthAlone(month, at: index) }
    let range = index..<(next + 1)
    if digits <= 2, let full = dayWithinMonth(month, value, at: next) {
      return DateMention(meaning: full.meaning, tokens: index..<full.end)
    }
    let ordinal = token(next + 1)?.word == .ordinal
    if digits == 1 || digits == 2 && ordinal {
      guard (1...31).contains(value) else { return monthAlone(month, at: index) }
      let end = ordinal ? next + 2 : next + 1
      return DateMention(meaning: .yearless(month: month, day: value), tokens: index..<end)
    }
    guard let year = year(at: next), digits == 2 || (1900...2199).contains(year) else {
      return monthAlone(month, at: index)
    }
    var mention = DateMention(meaning: DatePatterns.month(month, year), tokens: range)
    if digits == 2, (10...31).contains(value) {
      let name = MonthName.full[month - 1]
      mention.remarks = ["“\(value)” is read as the year \(year); it could also mean \(value) \(name)"]
    }
    return mention
  }

  /// A figure after the month is its day where a full year follows: “March 15, 2014”.
  private func dayWithinMonth(_ month: Int, _ day: Int, at index: Int) -> (meaning: DateMention.Meaning, end: Int)? {
    var next = index + 1
    if token(next)?.word == .ordinal { next += 1 }
    next = skip([","], from: next)
    guard let year = token(next)?.number(digits: 4...4) else { return nil }
    return (DatePatterns.meaning(year: year, month: month, day: day), next + 1)
  }

  /// “may” and “march” without a capital are verbs.
  private func monthAlone(_ month: Int, at index: Int) -> DateMention? {
    guard tokens[index].isCapital || month != 5 && month != 3 else { return nil }
    return DateMention(meaning: .yearless(month: month, day: nil), tokens: index..<(index + 1))
  }

  /// A weekday belongs to the date behind it, and is checked against it.
  private func after(_ weekday: Weekday, at index: Int) -> DateMention? {
    let next = skip([",", "."], from: index + 1)
    let start = token(next)?.word == .filler ? next + 1 : next
    guard case .number? = token(start)?.kind, var mention = mention(at: start) else { return nil }
    mention.tokens = index..<mention.tokens.upperBound
    if case .day(let day) = mention.meaning, day.weekday != weekday { mention.weekdayMismatch = weekday }
    return mention
  }
}

// MARK: - Parts of a year

extension DatePatterns {
  /// “Summer 2014”. Spring begins in March and each season has three months; winter runs into the next year.
  private func season(_ season: Int, at index: Int) -> DateMention? {
    let isTerm = token(index + 1)?.word == .term
    let next = isTerm ? index + 2 : index + 1
    guard let year = token(next)?.number(digits: 4...4) else { return nil }
    guard let first = Day(year: year, month: 3 + season * 3, day: 1) else { return nil }
    if isTerm {
      return DateMention(
        meaning: .ambiguous(["a school term of \(year), whose dates are not given"]), tokens: index..<(next + 1))
    }
    let last = first.adding(months: 2).lastOfMonth
    return DateMention(
      meaning: .period(first, last), tokens: index..<(next + 1),
      remarks: ["the season is read as \(first.text) to \(last.text)"])
  }

  /// “Q2 2014/15” is a quarter of the financial year; “Q2 2014” does not say of which year.
  private func quarter(at index: Int) -> DateMention? {
    guard let number = token(index + 1)?.number(digits: 1...1), (1...4).contains(number) else { return nil }
    let next = token(index + 2)?.word == .filler ? index + 3 : index + 2
    guard let year = year(at: next) else { return nil }
    if let joint = token(next + 1), joint.isMark("/") || joint.isMark("-"),
      let second = token(next + 2)?.number(digits: 2...4)
    {
      guard second % 100 == (year + 1) % 100, let april = Day(year: year, month: 4, day: 1) else { return nil }
      let first = april.adding(months: (number - 1) * 3)
      return DateMention(
        meaning: .period(first, first.adding(months: 2).lastOfMonth), tokens: index..<(next + 3),
        remarks: ["read as a quarter of the financial year"])
    }
    let (calendar, financial) = (number * 3 - 2, number * 3 + 1)
    let words = [(calendar, "calendar"), (financial, "financial")].map { month, name in
      "the quarter of the \(name) year that begins in \(MonthName.full[(month - 1) % 12]) \(year + (month - 1) / 12)"
    }
    return DateMention(meaning: .ambiguous(words), tokens: index..<(next + 1))
  }

  /// “End Feb 06”, “mid-March 2009”, “end of 2014/15”.
  private func part(_ part: PeriodPart, at index: Int) -> DateMention? {
    var next = index + 1
    while let token = token(next), token.word == .filler || token.isMark("-") || token.isMark(".") { next += 1 }
    guard next < tokens.count, isPeriodStart(next), let mention = mention(at: next) else { return nil }
    return mention.narrowed(to: part, from: index)
  }

  private func isPeriodStart(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number, .word(.month), .word(.season), .word(.quarter), .word(.financial): true
    case .word, .mark: false
    }
  }
}
