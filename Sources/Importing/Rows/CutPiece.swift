import Record

/// Tells from the edges of two texts that the lower is the rest of the upper, which a page or a line cut off.
enum CutPiece {
  enum Evidence: Equatable {
    /// The upper opens a bracket that the lower closes.
    case bracket
    /// The upper ends with a word that cannot end anything: “of”, “the”, “and”.
    case word
    /// “Febru” and “ary 2027”.
    case month
    /// “multi-” and “agency”.
    case hyphen
  }

  static func evidence(_ above: String, _ below: String) -> Evidence? {
    if opens(above), closes(below) { return .bracket }
    if isMonth(above, below) { return .month }
    if above.hasSuffix("-"), !above.hasSuffix(" -"), below.first?.isLowercase ?? false { return .hyphen }
    let last = lastWord(of: above).lowercased()
    let mayEnd = last == "by" && !(below.first?.isLowercase ?? false)
    return dangling.contains(last) && !mayEnd && below.first?.isLetter ?? false ? .word : nil
  }

  /// The two as one text: halves of a word touch, anything else has a blank between.
  static func joined(_ above: String, _ below: String) -> String {
    switch evidence(above, below) {
    case .month, .hyphen: above + below
    case .bracket, .word, nil: above + " " + below
    }
  }

  /// The two halves of a month, which stand in the joined text as one word.
  static func halves(_ above: String, _ below: String) -> String? {
    isMonth(above, below) ? "\(lastWord(of: above)) \(below.prefix { $0.isLetter })" : nil
  }

  /// Whether words are one day or one period.
  static func isDate(_ words: String) -> Bool {
    let date = FuzzyDate(words: words)
    return date.latest != nil && [.day, .period].contains(date.kind)
  }

  private static func opens(_ text: String) -> Bool { balance(text).open > 0 }

  private static func closes(_ text: String) -> Bool { balance(text).closed > 0 }

  /// The brackets that are not closed, and those that were never opened.
  private static func balance(_ text: String) -> (open: Int, closed: Int) {
    var balance = (open: 0, closed: 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") { balance.open += 1 }
      guard byte == UInt8(ascii: ")") else { continue }
      if balance.open > 0 { balance.open -= 1 } else { balance.closed += 1 }
    }
    return balance
  }

  private static func isMonth(_ above: String, _ below: String) -> Bool {
    guard let first = below.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    let start = lastWord(of: above)
    let end = below.prefix { $0.isLetter }
    guard start.first?.isUppercase ?? false, start.count + end.count <= 10 else { return false }
    return months.contains((start + end).lowercased())
  }

  private static let months = Set(
    (WrittenLanguage.english.months + WrittenLanguage.welsh.months).map { $0.lowercased() })

  private static func lastWord(of text: String) -> String {
    let end = text.utf8.suffix(24)
    let word = end.reversed().prefix { byte in
      (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte == UInt8(ascii: "&")
    }
    return String(decoding: word.reversed(), as: UTF8.self)
  }

  private static let dangling: Set<String> = [
    "of", "the", "a", "an", "and", "or", "for", "to", "with", "by", "in", "on", "from", "at", "into", "as", "that",
    "which", "their", "its", "our", "this", "these", "between", "within", "including", "&", "yr", "y", "ac", "neu",
    "gan",
  ]
}
