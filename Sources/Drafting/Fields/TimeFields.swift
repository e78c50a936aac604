import Diagnostics
import Record

extension FieldType where Value == Day {
  /// A full date that the record depends on.
  static var day: Self {
    FieldType(
      accepts: "a full date: 2026-01-14 or 14 January 2026", example: "2026-01-14",
      schema: .fields(["type": .text("string"), "examples": .list([.text("2026-01-14"), .text("14 January 2026")])])
    ) { node, reader in
      guard let text = node.plainText else {
        reader.report(.wrongType(expected: "a date such as 2026-01-14", found: node))
        return nil
      }
      return Day.read(Located(text, at: node.range), &reader)
    }
  }
}

extension Day {
  fileprivate static func read(_ words: Located<String>, _ reader: inout DraftReader) -> Day? {
    switch Day.parse(words: words.value) {
    case .day(let day):
      if !day.isLikely { reader.report(.unlikelyYear(words, day)) }
      return day
    case .weekdayMismatch(let day, let written):
      reader.report(.weekday(words, day, written))
      return day
    case .impossible(_, let reason):
      reader.report(.impossibleDate(words, reason))
      return nil
    case .notADay:
      reader.report(.unreadableDate(words))
      return nil
    }
  }
}

extension FieldType where Value == TimeOfDay {
  static var time: Self {
    FieldType(
      accepts: "a time: 10:00 or 3.30 pm", example: "10:00",
      schema: .fields(["type": .text("string"), "examples": .list([.text("10:00"), .text("3.30 pm")])])
    ) { node, reader in
      guard let text = node.plainText, let time = TimeOfDay(text) else {
        reader.report(.impossibleTime(node))
        return nil
      }
      return time
    }
  }
}

extension FieldType where Value == FuzzyDate {
  /// A date in whatever words the paper used; the words are kept beside what was understood.
  static var fuzzyDate: Self {
    FieldType(
      accepts: "a date in the words of the paper: “March 2009”, “tbc”, “October 2008 and ongoing”",
      example: "March 2027", schema: .fields(["type": .list([.text("string"), .text("number")])])
    ) { node, reader in
      guard let text = node.plainText else {
        reader.report(.wrongType(expected: "a date in words", found: node))
        return nil
      }
      let date = FuzzyDate(words: text)
      if let day = date.sortDay, !day.isLikely { reader.report(.unlikelyYear(Located(text, at: node.range), day)) }
      return date
    }
  }
}

extension FieldType where Value == Located<Numbering> {
  /// A number as written on the paper: text with an order.
  static var number: Self {
    FieldType<Located<String>>.words.map { $0.map { Numbering($0) } }
      .described(as: "a number as written: 7, 13.1.2, 1 (a)", example: "\"7\"")
  }
}

extension FieldType {
  func described(as accepts: String, example: String) -> FieldType {
    FieldType(accepts: accepts, example: example, schema: schema, rows: rows, read: read)
  }
}

extension Day {
  /// Whether a council's record can mean it: not before there were elected councils (Municipal Corporations Act 1835), and not
  /// longer ahead than anybody plans.
  fileprivate var isLikely: Bool { (1835...2150).contains(year) }

  /// The year that was most likely meant by “0026” and “2206”.
  fileprivate var likelyYear: Int? {
    if year < 100 { return 2000 + year }
    let digits = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
    let swapped = (0..<3).map { place -> Int in
      var other = digits
      other.swapAt(place, place + 1)
      return other.reduce(0) { $0 * 10 + $1 }
    }
    return swapped.first { (1990...2060).contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func unlikelyYear(_ words: Located<String>, _ day: Day) -> Diagnostic {
    let isDay = Day.parse(words: words.value).day == day
    let meant = isDay ? day.likelyYear.flatMap { Day(year: $0, month: day.month, day: day.day) } : nil
    return Diagnostic(
      .unlikelyYear, .warning, "“\(words.value)” lies in the year \(day.year)", at: words.range,
      fixes: [meant.map { .replace(words.range, with: $0.iso) } ?? .advise("check the year")])
  }

  fileprivate static func impossibleDate(_ words: Located<String>, _ reason: String) -> Diagnostic {
    Diagnostic(.impossibleDate, .error, "“\(words.value)” is not a date: \(reason)", at: words.range)
  }

  fileprivate static func unreadableDate(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .unreadableDate, .error, "“\(words.value)” is not a full date", at: words.range,
      fixes: [.advise("write it as 2026-01-14 or 14 January 2026")])
  }

  fileprivate static func weekday(_ words: Located<String>, _ day: Day, _ written: String) -> Diagnostic {
    Diagnostic(
      .impossibleDate, .warning, "\(day.text) is a \(day.weekday.label), not a \(written)", at: words.range,
      fixes: [.advise("check which of the two is right")])
  }

  fileprivate static func impossibleTime(_ node: Node) -> Diagnostic {
    Diagnostic(
      .impossibleTime, .error, "“\(node.plainText ?? "a list")” is not a time of day", at: node.range,
      fixes: [.advise("write it as 10:00 or 3.30 pm")])
  }
}
