extension NumberFormat.Section {
  /// A day in this format.
  ///
  /// A month in figures before its day would be read as the day here, and a day without its year as any year's: such days are
  /// written with the day first and with their year, and the change is told.
  func shown(_ day: SheetDay) -> NumberFormat.Shown {
    var section = self
    var change: NumberFormat.Shown.Change?
    if let (month, number) = monthBeforeDay {
      section.tokens.swapAt(month, number)
      change = .dayFirst
    }
    var text = section.tokens.reduce(into: "") { $0 += words(for: $1, day) }
    if holds(.day), holds(.month), !holds(.year), day.day > 0 {
      text += separator + "\(day.year)"
      change = .yearAdded
    }
    return NumberFormat.Shown(text: text, change: change)
  }

  private func holds(_ part: NumberFormat.DayPart) -> Bool {
    tokens.contains { if case .day(part, _) = $0 { true } else { false } }
  }

  /// What stands between the day and the month.
  private var separator: String {
    let parts = tokens.indices.filter {
      if case .day(let part, _) = tokens[$0] { part == .day || part == .month } else { false }
    }
    guard parts.count > 1, case .literal(let words) = tokens[parts[parts.count - 1] - 1] else { return " " }
    return words
  }

  /// The places of a month and a day in figures, where the month comes first and no year before it.
  private var monthBeforeDay: (month: Int, day: Int)? {
    var month: Int?
    for (index, token) in tokens.enumerated() {
      guard case .day(let part, let count) = token else { continue }
      switch part {
      case .year: if month == nil { return nil }
      case .month: month = count < 3 ? index : nil
      case .day:
        guard count < 3 else { continue }
        return month.map { ($0, index) }
      case .hour, .minute, .second, .hours, .minutes, .seconds, .half: continue
      }
    }
    return nil
  }

  private func words(for token: NumberFormat.Token, _ day: SheetDay) -> String {
    switch token {
    case .literal(let words): words
    case .point: "."
    case .comma: ","
    case .percent: "%"
    case .day(let part, let count): words(for: part, count, day)
    // “ss.000”: parts of a second are no words of a paper.
    case .digit, .exponent, .general, .words: ""
    }
  }

  private func words(for part: NumberFormat.DayPart, _ count: Int, _ day: SheetDay) -> String {
    switch part {
    case .year: count > 2 ? figures(day.year, 4) : figures(day.year % 100, 2)
    case .month: month(day.month, count)
    case .day: count > 2 ? weekday(day.weekday, count) : figures(day.day, count)
    case .hour: figures(holds(.half) ? (day.hour + 11) % 12 + 1 : day.hour, count)
    case .minute: figures(day.minute, count)
    case .second: figures(day.second, count)
    case .hours: figures(day.elapsedSeconds / 3600, count)
    case .minutes: figures(day.elapsedSeconds / 60, count)
    case .seconds: figures(day.elapsedSeconds, count)
    case .half: String((day.hour < 12 ? "AM" : "PM").prefix(count))
    }
  }

  private func figures(_ number: Int, _ width: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private var isWelsh: Bool { language & 0x3FF == 0x52 }

  private func month(_ number: Int, _ count: Int) -> String {
    guard count > 2 else { return figures(number, count) }
    let name = (isWelsh ? NumberFormat.Section.welshMonths : NumberFormat.Section.months)[max(0, number - 1)]
    switch count {
    case 3: return isWelsh ? NumberFormat.Section.shortWelshMonths[max(0, number - 1)] : String(name.prefix(3))
    case 5: return String(name.prefix(1))
    case _: return name
    }
  }

  private func weekday(_ number: Int, _ count: Int) -> String {
    let name = (isWelsh ? NumberFormat.Section.welshDays : NumberFormat.Section.days)[number]
    return count == 3 ? String(name.split(separator: " ").last.map { $0.prefix(3) } ?? "") : name
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let welshMonths = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
  ]
  private static let shortWelshMonths = [
    "Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag",
  ]
  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let welshDays = [
    "Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn",
  ]
}
