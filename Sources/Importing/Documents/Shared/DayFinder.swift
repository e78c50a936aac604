import Papers
import Record

/// A whole day that stands somewhere in words, with the time behind it: “held at County Hall on Friday 1 August 2026 at 3.00 pm”.
struct DayFinder: Equatable {
  var heading: DateHeading
  /// What stands before the day.
  var before: String
  /// What stands behind the day and its time.
  var after: String

  /// The first day in the words, in English or Welsh.
  init?(in text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for index in words.indices where DayFinder.mayBegin(words[index]) {
      guard let found = DayFinder.day(words, index) else { continue }
      self = found
      return
    }
    return nil
  }

  private static func day(_ words: [String], _ index: Int) -> DayFinder? {
    let start = index > 0 && isWeekday(words[index - 1]) ? index - 1 : index
    let first = start > 0 && ["dydd", "ddydd"].contains(words[start - 1].lowercased()) ? start - 1 : start
    for length in stride(from: min(12, words.count - first), through: 1, by: -1) {
      let run = words[first..<(first + length)].joined(separator: " ")
      guard let heading = DateHeading(WelshWords.english(run)), heading.note == nil else { continue }
      return DayFinder(
        heading: heading, before: words[..<first].joined(separator: " "),
        after: words[(first + length)...].joined(separator: " "))
    }
    return nil
  }

  private init(heading: DateHeading, before: String, after: String) {
    (self.heading, self.before, self.after) = (heading, before, after)
  }

  /// A day begins with a figure.
  private static func mayBegin(_ word: String) -> Bool { word.first { $0 != "(" }?.isNumber ?? false }

  private static func isWeekday(_ word: String) -> Bool {
    let plain = word.lowercased().filter(\.isLetter)
    return weekdays.contains(plain)
  }

  static func isMonth(_ word: String) -> Bool {
    let small = word.lowercased()
    return months.contains(small) || WelshWords.months[small] != nil
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}

/// A time of day that stands somewhere in words: “at 3.30 pm”, “10.00 a.m. – 12.30 p.m.”.
enum TimeFinder {
  static func times(in text: String) -> (start: String, end: String?)? {
    let words = WelshWords.english(text).split { $0.isWhitespace || "–—,;()".contains($0) }.map(String.init)
    var found: [String] = []
    var index = 0
    while index < words.count, found.count < 2 {
      if let (time, length) = time(words, index) {
        found.append(time)
        index += length
      } else {
        index += 1
      }
    }
    return found.first.map { ($0, found.count > 1 ? found[1] : nil) }
  }

  /// “10.00 a.m” with the stop that a reader of headings takes off.
  static func stopped(_ time: String) -> String { time.lowercased().hasSuffix(".m") ? time + "." : time }

  private static func time(_ words: [String], _ index: Int) -> (String, Int)? {
    for length in [2, 1] where index + length <= words.count {
      let text = words[index..<(index + length)].joined(separator: " ")
      let bare = DateHeading.trim(text)
      if TimeOfDay(bare) != nil { return (text.lowercased().hasSuffix(".m.") ? text : bare, length) }
    }
    return nil
  }
}
