import Papers

/// Words that say that a paper, an item or a minute is kept from the public: “(Exempt – paragraph 3 of Schedule 12A)”.
struct ExemptWords: Equatable {
  /// As written, without the brackets around it.
  var words: String
  /// The paragraphs of Schedule 12A that it names.
  var paragraphs: [Int]

  /// A text that says it of what it stands with. One that speaks of excluding the public, or denies it, says nothing of the kind.
  init?(_ text: String) {
    let words = WordAccount.words(text.lowercased())
    guard words.count <= 120, ExemptWords.says(words), !ExemptWords.denies(words) else { return nil }
    self.words = text.trimmingCharacters { "()[]–—- ".contains($0) }
    paragraphs = ExemptWords.paragraphs(in: words)
  }

  private static func says(_ words: [String]) -> Bool {
    let joined = " " + words.joined(separator: " ") + " "
    let marks = [" exempt ", " not for publication ", " schedule 12a ", " eithriedig ", " exempted ", " confidential "]
    return marks.contains(where: joined.contains) || joined.hasPrefix(" paragraph") && words.count <= 4
  }

  private static func denies(_ words: [String]) -> Bool {
    let joined = " " + words.joined(separator: " ") + " "
    let denials = [
      " no exempt ", " not exempt ", " non exempt ", " exclusion of ", " public be excluded ", " not contain ",
      " exclude the ", " eithrio r cyhoedd ", " nothing exempt ", " no confidential ", " following item",
      " be excluded ",
    ]
    return denials.contains(where: joined.contains)
  }

  /// The numbers from 1 to 7 behind “paragraph” or “paragraphs”.
  static func paragraphs(in words: [String]) -> [Int] {
    var found: [Int] = []
    var isOpen = false
    for word in words {
      if word.hasPrefix("para") {
        isOpen = true
      } else if let number = Int(word), isOpen, (1...7).contains(number) {
        if !found.contains(number) { found.append(number) }
      } else if !["and", "s", "or", "to", "a", "neu"].contains(word) {
        isOpen = false
      }
    }
    return found
  }

  /// What says it at the end of a title, in brackets or behind a dash, and the title before it.
  static func ending(_ title: String) -> (exempt: ExemptWords, rest: String)? {
    let trimmed = CellText.trim(title)
    for (open, close) in [("(", ")"), ("[", "]")] where trimmed.hasSuffix(close) {
      guard let start = trimmed.lastIndex(of: Character(open)), let exempt = ExemptWords(String(trimmed[start...]))
      else { continue }
      return (exempt, CellText.trim(trimmed[..<start]))
    }
    for dash in [" – ", " — ", " - "] {
      guard let found = trimmed.ranges(of: dash).last, let exempt = ExemptWords(String(trimmed[found.upperBound...]))
      else { continue }
      let rest = CellText.trim(trimmed[..<found.lowerBound])
      if rest.count(where: { $0 == "(" }) == rest.count(where: { $0 == ")" }) { return (exempt, rest) }
    }
    return nil
  }
}
