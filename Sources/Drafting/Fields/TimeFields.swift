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
    case .day(let day): return day
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
      return FuzzyDate(words: text)
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

extension Diagnostic {
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
