import Diagnostics
package import Record

/// The day and month on which a municipal year begins.
package struct YearStart: Sendable, Equatable {
  package let month: Int
  package let day: Int

  /// The annual meeting is in May (LGA 1972 Sch 12 para 1).
  package static let firstOfMay = YearStart(month: 5, day: 1)
}

extension FieldType where Value == YearStart {
  /// A day with its month, as every year has it: “1 May”.
  static var yearStart: Self {
    FieldType<Located<String>>.words.described(as: "a day and a month: 1 May", example: "1 May")
      .reading { words, reader in
        if case .day(let day) = Day.parse(words: words.value + " \(plainYear)") {
          return YearStart(month: day.month, day: day.day)
        }
        reader.report(.notAYearStart(words))
        return nil
      }
  }

  /// Any year that is no leap year: 29 February is no day to begin every year on.
  fileprivate static var plainYear: Int { 2001 }
}

extension Diagnostic {
  fileprivate static func notAYearStart(_ words: Located<String>) -> Diagnostic {
    let near =
      Day.parse(words: words.value).day ?? Day.parse(words: "1 \(words.value) \(FieldType<YearStart>.plainYear)").day
    let mend = near.flatMap { $0.month == 2 && $0.day == 29 ? nil : "\($0.day) \($0.monthText.prefix { $0 != " " })" }
    return Diagnostic(
      .unreadableDate, .error, "“\(words.value)” is not a day and a month on which each year can begin",
      at: words.range,
      fixes: [mend.map { .replace(words.range, with: $0) } ?? .advise("write a day and a month, such as 1 May")])
  }
}
