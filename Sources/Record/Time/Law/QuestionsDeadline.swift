/// When questions from the public must arrive for a meeting, as the council or the committee put it.
///
/// Understood are a day (“noon on Thursday 3 December 2026”) and a count (“5 pm, two working days before the meeting”, “three
/// clear working days before”, “one week before the meeting”). Other words stand as they are, without a day.
package struct QuestionsDeadline: Sendable, Hashable {
  package let words: String
  package let time: TimeOfDay?
  /// The last day; nil where nobody could tell.
  package let day: Day?
  /// The days of a count, from the day before the meeting back; empty where the day is written out.
  package let walk: [ClearDays.Step]

  package init(_ words: String, before meeting: Day, holidays: BankHolidays) {
    var rest = QuestionsDeadline.tokens(of: words)
    self.words = words
    time = QuestionsDeadline.takeTime(from: &rest)
    if rest.first == "on", case .day(let day) = Day.parse(words: rest.dropFirst().joined(separator: " ")) {
      self.day = day
      walk = []
      return
    }
    let count = Count(rest).map { ClearDays($0.clear, before: meeting, rule: $0.rule(holidays)) }
    day = count?.publishBy
    walk = count.map { $0.walk + [ClearDays.Step(day: $0.publishBy, skippedBecause: nil)] } ?? []
  }

  /// “noon on Thursday 3 December 2026”; the words as written where no day was understood.
  package var text: String {
    guard let day else { return words }
    return time.map { "\($0 == TimeOfDay(hour: 12, minute: 0) ? "noon" : $0.text) on \(day.textWithWeekday)" }
      ?? day.textWithWeekday
  }

  /// Whether the words themselves name the day, so that nothing was worked out.
  package var isWrittenOut: Bool { day != nil && walk.isEmpty }
}

// MARK: - Reading

extension QuestionsDeadline {
  private static func tokens(of words: String) -> [String] {
    words.lowercased().split { $0 == " " || $0 == "," || $0 == "\n" }.map(String.init).drop { $0 == "by" || $0 == "at" }
      .map { $0 }
  }

  /// The longest beginning that is a time.
  private static func takeTime(from tokens: inout [String]) -> TimeOfDay? {
    for length in stride(from: min(3, tokens.count), to: 0, by: -1) {
      guard let time = TimeOfDay(tokens[..<length].joined(separator: " ")) else { continue }
      tokens.removeFirst(length)
      return time
    }
    return nil
  }

  /// So many days, working days or weeks before the meeting.
  private struct Count {
    /// Clear days between the deadline and the meeting.
    var clear: Int
    var isWorking: Bool

    func rule(_ holidays: BankHolidays) -> CountingRule { isWorking ? .working(holidays) : .calendar }

    init?(_ tokens: [String]) {
      var rest = tokens[...]
      guard let first = rest.popFirst(), let number = Count.number(first) else { return nil }
      let isClear = Count.take("clear", from: &rest)
      isWorking = Count.take("working", from: &rest)
      guard let unit = rest.popFirst(), let days = Count.days(unit), !(isWorking && days > 1) else { return nil }
      guard rest.popFirst() == "before", Count.endings.contains(rest.joined(separator: " ")) else { return nil }
      // The second working day before a meeting leaves one clear working day between the two.
      clear = number * days - (isClear ? 0 : 1)
    }

    private static let endings: Set<String> = [
      "", "the meeting", "a meeting", "each meeting", "the day of the meeting", "the date of the meeting", "it meets",
    ]
    private static let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]

    private static func number(_ word: String) -> Int? {
      if word == "the" || word == "a" { return 1 }
      if let index = numbers.firstIndex(of: word) { return index + 1 }
      return Int(word).flatMap { (1...60).contains($0) ? $0 : nil }
    }

    private static func days(_ unit: String) -> Int? {
      switch unit {
      case "day", "days": 1
      case "week", "weeks": 7
      case _: nil
      }
    }

    private static func take(_ word: String, from tokens: inout ArraySlice<String>) -> Bool {
      guard tokens.first == word else { return false }
      tokens.removeFirst()
      return true
    }
  }
}
