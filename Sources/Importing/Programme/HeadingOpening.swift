/// The words that may stand before the day of a meeting: “MEETING:”, “Meeting 1 –”, “Date of the next meeting:”.
///
/// One of them must speak of a meeting, or “On 7 September 2026” would begin one in the middle of a sentence.
enum HeadingOpening {
  private static let anchors: Set<String> = [
    "meeting", "meetings", "session", "cyfarfod", "cyfarfodydd", "sesiwn",
  ]

  private static let others: Set<String> = [
    "date", "of", "the", "on", "to", "be", "held", "for", "at", "no", "number", "formal", "ordinary", "regular",
    "scheduled", "public", "business", "committee", "scrutiny", "overview", "panel", "board", "select", "next", "first",
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "and", "dyddiad", "y", "yr",
    "ar", "pwyllgor", "craffu", "nesaf", "cyntaf", "rhif", "st", "nd", "rd", "th",
  ]

  /// Words that say of what kind the meeting is, and so are kept beside it.
  private static let kinds: Set<String> = ["special", "extraordinary", "additional", "joint", "arbennig"]

  /// Bodies, before whose name words of any kind may stand: “Works Scrutiny Committee meeting,”.
  private static let bodies: Set<String> = ["committee", "panel", "board", "pwyllgor"]

  /// Words that make a matter of what follows.
  private static let matters: Set<String> = [
    "report", "update", "item", "minutes", "papers", "briefing", "action", "deadline", "review", "feedback", "outcome",
  ]

  static let longest = 10

  static func mayStand(in words: [String]) -> Bool {
    words.prefix(longest).contains { anchors.contains(HeadingWords.squeeze($0)) }
  }

  static func allows(_ words: ArraySlice<String>) -> Bool {
    let squeezed = words.flatMap { WordAccount.words($0.lowercased()) }
    guard squeezed.contains(where: anchors.contains) else { return words.isEmpty }
    if squeezed.allSatisfy({ isOpening($0) }) { return true }
    guard squeezed.contains(where: bodies.contains), !squeezed.contains(where: matters.contains) else { return false }
    return words.allSatisfy { word in
      WordAccount.words(word.lowercased()).allSatisfy(isOpening) || word.first?.isUppercase ?? false
    }
  }

  private static func isOpening(_ word: String) -> Bool {
    anchors.contains(word) || others.contains(word) || kinds.contains(word) || isNumber(word)
  }

  static func saysKind(_ words: ArraySlice<String>) -> Bool {
    words.flatMap { WordAccount.words($0.lowercased()) }.contains(where: kinds.contains)
  }

  /// “1”, “12”, “1st”.
  private static func isNumber(_ word: String) -> Bool {
    let figures = word.prefix(while: \.isNumber)
    return (1...2).contains(figures.count)
      && ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(figures.count)))
  }
}
