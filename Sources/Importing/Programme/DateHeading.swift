import Papers
import Record

/// The words of a line that names the day of a meeting: “Monday 7 September 2026 at 10.30am (brought forward from 14 September 2026)”.
///
/// Every part stays as written. A sentence that only begins with a date is none: what stands behind the day is a time, or in
/// brackets, or behind a dash, or begins with a word such as “provisional”.
struct DateHeading: Equatable {
  var date: String
  var day: Day
  var start: String?
  var end: String?
  /// What stands behind, without its brackets.
  var note: String?
  /// The day the meeting was first called for, as written.
  var former: String?
  var status = MeetingStatus.provisional
  /// What the status says already: “brought forward from”, “CANCELLED”.
  var statusWords: String?
  /// “At” and “to”, for which a meeting has no field.
  var ties: [String] = []

  init?(_ text: String) {
    let words = DateHeading.words(text)
    guard let (opening, day, length) = DateHeading.beginning(of: words) else { return nil }
    self.day = day
    date = DateHeading.trim(words[opening..<length].joined(separator: " "))
    var rest = HeadingTime(words: words, from: length)
    rest.read()
    (start, end, ties) = (rest.start, rest.end, rest.ties)
    let before = words[..<opening].joined(separator: " ")
    let behind = Array(words[rest.position...])
    guard DateHeading.isNote(behind) else { return nil }
    note = DateHeading.unbracketed(behind)
    if HeadingOpening.saysKind(words[..<opening]) {
      note = [DateHeading.trim(before), note].compactMap(\.self).joined(separator: "; ")
    } else if opening > 0 {
      ties.insert(before, at: 0)
    }
    readStatus()
  }

  private mutating func readStatus() {
    let squeezed = HeadingWords.squeeze(note ?? "")
    if squeezed.contains("broughtforward"), let from = DateHeading.dayFrom(note ?? "") {
      (status, former) = (.broughtForward, from.words)
      if from.isAll { (statusWords, note) = (from.before, nil) }
    } else if squeezed.contains("cancelled") {
      status = .cancelled
    } else if squeezed.contains("postponed") {
      status = .postponed
    }
    if squeezed == HeadingWords.squeeze(status.rawValue) { (statusWords, note) = (note, nil) }
  }

  /// The day behind “from”, what stands before it, and whether the day is the end of the note.
  private static func dayFrom(_ note: String) -> (words: String, before: String, isAll: Bool)? {
    let words = DateHeading.words(note)
    guard let from = words.firstIndex(where: { $0.lowercased() == "from" }) else { return nil }
    guard let (_, end) = DaysInWords.day(at: from + 1, of: words) else { return nil }
    let before = words[...from].joined(separator: " ")
    return (
      trim(words[(from + 1)..<end].joined(separator: " ")), before,
      end == words.count && HeadingWords.squeeze(before) == "broughtforwardfrom"
    )
  }
}

extension DateHeading {
  private static func words(_ text: String) -> [String] {
    text.replacing("(", with: " (").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Where the day begins and ends, behind words that may stand before it.
  private static func beginning(of words: [String]) -> (opening: Int, day: Day, end: Int)? {
    if let (day, end) = DaysInWords.day(at: 0, of: words) { return (0, day, end) }
    guard words.count > 1, HeadingOpening.mayStand(in: words) else { return nil }
    for index in 1..<min(HeadingOpening.longest + 1, words.count) where HeadingOpening.allows(words[..<index]) {
      if let (day, end) = DaysInWords.day(at: index, of: words) { return (index, day, end) }
    }
    return nil
  }

  private static let openings: Set<String> = [
    "provisional", "provisionally", "cancelled", "brought", "postponed", "moved", "rearranged", "rescheduled",
    "special",
    "extraordinary", "additional", "reserve", "tbc", "if", "joint",
  ]

  private static func isNote(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= 24 else { return words.isEmpty }
    if ["(", "[", "-", "–", "—"].contains(where: first.hasPrefix) { return true }
    return openings.contains(HeadingWords.squeeze(first))
  }

  private static func unbracketed(_ words: [String]) -> String? {
    var text = words.joined(separator: " ")
    while let first = text.first, "-–— ".contains(first) { text.removeFirst() }
    if text.hasPrefix("("), text.hasSuffix(")"), text.dropFirst().dropLast().allSatisfy({ $0 != "(" && $0 != ")" }) {
      text = String(text.dropFirst().dropLast())
    }
    return WordAccount.words(text).isEmpty ? nil : CellText.trim(text)
  }

  static func trim(_ text: String) -> String {
    var text = CellText.trim(text)
    while let last = text.last, ",:;.".contains(last) { text.removeLast() }
    return text
  }
}

/// Reads “at 10.30am”, “, 2 pm”, “10:00 - 12:30” behind a day.
struct HeadingTime {
  private let words: [String]
  private(set) var position: Int
  private(set) var start: String?
  private(set) var end: String?
  private(set) var ties: [String] = []

  init(words: [String], from position: Int) {
    self.words = words
    self.position = position
  }

  mutating func read() {
    if let both = range() { return (start, end, ties, position) = (both.start, both.end, both.ties, both.next) }
    guard let first = time(after: ["at", "am", "@", ",", "-", "–", "—", "from"], from: position) else { return }
    (start, ties, position) = (first.words, first.ties, first.next)
    guard let last = time(after: ["-", "–", "—", "to", "until"], from: position), !last.marks.isEmpty else { return }
    (end, position) = (last.words, last.next)
    ties += last.ties
  }

  /// “10:00-12:30” without a blank.
  private func range() -> (start: String, end: String, ties: [String], next: Int)? {
    let (index, marks) = skip(["at", "am", ",", "from"], from: position)
    guard index < words.count else { return nil }
    let halves = words[index].split { "-–—".contains($0) }.map { DateHeading.trim(String($0)) }
    guard halves.count == 2, halves.allSatisfy({ TimeOfDay($0) != nil }) else { return nil }
    return (halves[0], halves[1], marks.filter(HeadingTime.isWord), index + 1)
  }

  private func time(
    after marks: Set<String>, from index: Int
  ) -> (words: String, ties: [String], marks: [String], next: Int)? {
    let (index, skipped) = skip(marks, from: index)
    for length in [2, 1] where index + length <= words.count {
      let text = DateHeading.trim(words[index..<(index + length)].joined(separator: " "))
      if TimeOfDay(text) != nil { return (text, skipped.filter(HeadingTime.isWord), skipped, index + length) }
    }
    return nil
  }

  private func skip(_ marks: Set<String>, from index: Int) -> (index: Int, skipped: [String]) {
    var index = index
    var skipped: [String] = []
    while index < words.count, marks.contains(words[index].lowercased()) {
      skipped.append(words[index])
      index += 1
    }
    return (index, skipped)
  }

  private static func isWord(_ mark: String) -> Bool { !WordAccount.words(mark).isEmpty }
}
