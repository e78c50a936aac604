/// How a cell shows its number (ECMA-376 part 1, 18.8.31): what a reader of the sheet sees.
struct NumberFormat: Sendable {
  enum Token: Sendable, Equatable {
    case literal(String)
    /// “0”, “#” or “?”.
    case digit(UInt8)
    case point
    case comma
    case percent
    /// “E+” or “E-”.
    case exponent(showsPlus: Bool)
    case general
    /// “@”, the words of the cell.
    case words
    case day(DayPart, count: Int)
  }

  enum DayPart: Sendable, Equatable {
    case year, month, day, hour, minute, second
    /// “[h]”, “[m]”, “[s]”: all of them since the calendar began.
    case hours, minutes, seconds
    /// “AM/PM” or “A/P”.
    case half
  }

  /// One of the four parts between semicolons.
  struct Section: Sendable {
    var tokens: [Token] = []
    /// For which numbers it stands, where it says so: “[>=100]”.
    var condition: Condition?
    /// The language of months and days: 0x452 is Welsh.
    var language = 0

    var isOfDays: Bool { tokens.contains { if case .day = $0 { true } else { false } } }
    /// “;;;” shows nothing of what the cell holds.
    var isEmpty: Bool { tokens.isEmpty }
  }

  struct Condition: Sendable {
    var sign: String
    var limit: Double

    func holds(_ value: Double) -> Bool {
      switch sign {
      case "<": value < limit
      case "<=": value <= limit
      case ">": value > limit
      case ">=": value >= limit
      case "<>": value != limit
      case _: value == limit
      }
    }
  }

  /// What is shown, and what had to be shown otherwise than the sheet has it.
  struct Shown: Equatable {
    enum Change: Hashable {
      /// The sheet has the month before the day, in figures.
      case dayFirst
      /// The sheet has no year.
      case yearAdded
    }

    var text: String
    var change: Change?
  }

  static let general = NumberFormat("General")

  let sections: [Section]

  init(_ code: String) {
    var parser = NumberFormatParser(code)
    sections = parser.sections()
  }

  /// The words of a cell that holds words.
  func text(words: String) -> String {
    let section = sections.count > 3 ? sections[3] : sections.first { $0.tokens.contains(.words) }
    guard let section else { return words }
    return section.tokens.reduce(into: "") { text, token in
      if token == .words { text += words }
      if case .literal(let literal) = token { text += literal }
    }
  }

  func shown(_ value: Double, is1904: Bool) -> Shown {
    guard let (section, showsSign) = section(for: value) else {
      return Shown(text: DecimalDigits(value)?.general ?? "")
    }
    if section.isOfDays {
      guard let day = SheetDay(serial: value, is1904: is1904) else {
        return NumberFormat.general.shown(value, is1904: false)
      }
      return section.shown(day)
    }
    return Shown(text: section.shown(showsSign ? value : value.magnitude))
  }

  /// The section for a number, and whether the number brings its own minus sign.
  private func section(for value: Double) -> (Section, showsSign: Bool)? {
    if sections.contains(where: { $0.condition != nil }) {
      let fallback = sections.prefix(3).first { $0.condition == nil } ?? sections.last
      return (sections.first { $0.condition?.holds(value) == true } ?? fallback).map { ($0, true) }
    }
    let numbers = sections.prefix(3)
    if value < 0, numbers.count > 1 { return (numbers[1], false) }
    if value == 0, numbers.count > 2 { return (numbers[2], false) }
    return numbers.first.map { ($0, true) }
  }
}
