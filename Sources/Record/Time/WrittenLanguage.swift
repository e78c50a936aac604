/// The language in which days and times are written: English, but while a page or a publication in Welsh is made.
///
/// A day is written in some two hundred places, most of which know nothing of the paper they stand in; whoever makes a paper says
/// its language once, around all of them.
package struct WrittenLanguage: Sendable {
  @TaskLocal package static var current = WrittenLanguage.english

  /// Its tag (BCP 47).
  package let tag: String
  package let months: [String]
  /// Three letters, but where fewer than four would not tell two apart.
  package let shortMonths: [String]
  /// From Monday.
  package let weekdays: [String]
  package let shortWeekdays: [String]
  let noon: String
  let midnight: String
  /// What labels are called in it, by their English words.
  let labels: [String: String]
  private let words: Set<String>
  private let morning: String
  private let afternoon: String
  private let evening: String

  /// By a tag of BCP 47; a language whose months nobody has written down has the English ones.
  package static func of(_ tag: String) -> WrittenLanguage {
    tag.prefix { $0 != "-" }.lowercased() == "cy" ? .welsh : .english
  }

  /// A sentence in the language that is being written.
  package static func said(_ english: @autoclosure () -> String, cy welsh: @autoclosure () -> String) -> String {
    current.isOther ? welsh() : english()
  }

  /// Whether it is another than the one this program is written in.
  package var isOther: Bool { !labels.isEmpty }

  /// Whether words are a label of this language, also one before a colon: “Aelodau: …”, “Papur ar gyfer eitem 8: …”.
  package func isLabel(_ words: String) -> Bool {
    var beginning = words.prefix { $0 != ":" }
    while let last = beginning.last, last.isNumber || last == " " { beginning.removeLast() }
    return self.words.contains(words) || self.words.contains(String(beginning))
  }

  /// In Welsh a number in words would change the noun after it, and be changed by it.
  var countsInWords: Bool { !isOther }

  /// What stands after a time: “pm”.
  func half(of time: TimeOfDay) -> String {
    if time.hour < 12 { return morning }
    return time.hour < 18 ? afternoon : evening
  }

  package static let english = WrittenLanguage(
    tag: "en-GB", months: MonthName.full, shortMonths: MonthName.short, weekdays: Weekday.allCases.map(\.label),
    shortWeekdays: Weekday.allCases.map(\.short), noon: "12 noon", midnight: "midnight",
    labels: [:], words: [], morning: "am", afternoon: "pm", evening: "pm")

  package static let welsh = WrittenLanguage(
    tag: "cy",
    months: [
      "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
      "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ],
    shortMonths: ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"],
    weekdays: [
      "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul",
    ],
    shortWeekdays: ["Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"], noon: "12 canol dydd", midnight: "canol nos",
    labels: welshLabels, words: Set(welshLabels.values), morning: "y bore", afternoon: "y prynhawn", evening: "yr hwyr")
}
