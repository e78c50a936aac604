import Record

/// The whole days that stand among other words: “Published 1 December 2026, amended 14/12/2026”.
enum DaysInWords {
  static func days(in text: String) -> [Day] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var days: [Day] = []
    var index = 0
    while index < words.count, days.count < 100 {
      if let (day, end) = day(at: index, of: words) {
        days.append(day)
        index = end
      } else {
        index += 1
      }
    }
    return days
  }

  /// The longest run of words from `index` that is one day, and where it ends.
  static func day(at index: Int, of words: [String]) -> (day: Day, end: Int)? {
    guard index < words.count else { return nil }
    for end in ((index + 1)...min(index + 6, words.count)).reversed() {
      if let day = Day.parse(words: DateHeading.trim(words[index..<end].joined(separator: " "))).day {
        return (day, end)
      }
    }
    return nil
  }
}
