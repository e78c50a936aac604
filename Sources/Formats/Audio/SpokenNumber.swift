/// A number with its signs, as it is heard.
enum SpokenNumber {
  /// Nil for what is no number, or one that is said as it is written.
  static func said(_ word: String) -> String? {
    guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    if word.hasPrefix("£") { return money(word.dropFirst()) }
    if word.hasSuffix("%") { return plain(word.dropLast()).map { "\($0) per cent" } }
    return day(word) ?? years(word) ?? range(word) ?? (word.contains(".") ? plain(word[...]) : nil)
  }

  /// “1.2m” is “1 point 2 million pounds”, “3.50” is “3 pounds 50”.
  private static func money(_ amount: Substring) -> String? {
    for (ending, scale) in [("bn", "billion"), ("m", "million"), ("k", "thousand")] where amount.hasSuffix(ending) {
      return plain(amount.dropLast(ending.count)).map { "\($0) \(scale) pounds" }
    }
    let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ isWhole($0) }) else { return nil }
    if parts.count == 1 { return "\(amount) pounds" }
    return parts.count == 2 && parts[1].count == 2 ? "\(parts[0]) pounds \(parts[1])" : nil
  }

  /// “4.1” is “4 point 1”, “99.65” is “99 point 6 5”, “13.1.2” is “13 point 1 point 2”.
  private static func plain(_ number: Substring) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ isWhole($0) }) else { return nil }
    if parts.count == 2, parts[1].count > 1, parts[0].count > 1 || parts[1].count > 2 {
      return "\(parts[0]) point \(parts[1].map(String.init).joined(separator: " "))"
    }
    return parts.joined(separator: " point ")
  }

  private static func isWhole(_ part: Substring) -> Bool {
    !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
  }

  /// “2026-12-09” and “23.10.2014”.
  private static func day(_ word: String) -> String? {
    let iso = word.split(separator: "-", omittingEmptySubsequences: false)
    let dotted = word.split(separator: ".", omittingEmptySubsequences: false)
    let parts = iso.count == 3 ? [iso[2], iso[1], iso[0]] : dotted
    guard parts.count == 3, parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), let ordinal = ordinal(day), (1...12).contains(month), year > 1500
    else { return nil }
    return "the \(ordinal) of \(SpokenWords.months[month - 1]) \(year)"
  }

  /// “2026/27” is “2026 to 2027”.
  private static func years(_ word: String) -> String? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let first = Int(parts[0]),
      let second = Int(parts[1]), (first + 1) % 100 == second
    else { return nil }
    return "\(first) to \(first + 1)"
  }

  /// “7–12” is “7 to 12”.
  private static func range(_ word: String) -> String? {
    let parts = word.split(separator: "–", omittingEmptySubsequences: false)
    guard parts.count == 2, let from = plain(parts[0]), let to = plain(parts[1]) else { return nil }
    return "\(from) to \(to)"
  }

  static func ordinal(_ day: Int) -> String? { (1...31).contains(day) ? ordinals[day - 1] : nil }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
  ]
}
