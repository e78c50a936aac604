/// Where the lines of a work programme stand.
enum ProgrammeSection: Equatable {
  /// Above the programme itself: the report it is appended to.
  case preamble
  /// Under the heading of this position.
  case dated(Int)
  case unscheduled
  case suggestions
  case briefings

  /// What a heading announces: “The following are suggestions from the public”, “Briefing notes:”.
  ///
  /// A matter may speak of briefings too, so a heading says “the following”, ends with a colon or has six words at the most.
  static func announced(by line: String) -> ProgrammeSection? {
    let text = line.lowercased()
    let words = WordAccount.words(text)
    let isHeading = text.hasPrefix("the following") || text.hasSuffix(":") || words.count <= 6
    guard isHeading, words.count <= 30 else { return nil }
    if words.contains(where: { $0.hasPrefix("suggest") }), words.contains("public") || words.contains("residents") {
      return .suggestions
    }
    if isBriefings(words) { return .briefings }
    return isUnscheduled(words) ? .unscheduled : nil
  }

  /// “Briefing notes”, “to be dealt with via briefing notes”, but not “Briefing note on school meals”.
  private static func isBriefings(_ words: [String]) -> Bool {
    guard let index = words.firstIndex(where: { $0 == "briefing" || $0 == "briefings" }) else { return false }
    if words[index] == "briefings" { return index == words.count - 1 }
    guard index + 1 < words.count, ["note", "notes", "paper", "papers"].contains(words[index + 1]) else { return false }
    return index + 2 == words.count
  }

  private static func isUnscheduled(_ words: [String]) -> Bool {
    if words.contains("unscheduled") { return true }
    guard let index = words.firstIndex(where: { $0 == "scheduled" || $0 == "programmed" }), index > 0 else {
      return false
    }
    return words[..<index].contains("not") || words[..<index].contains("be")
  }

  /// What the report says of it.
  var meaning: String {
    switch self {
    case .preamble: "what stands above the programme"
    case .dated: "matters with a date"
    case .unscheduled: "matters without a date"
    case .suggestions: "suggestions from the public"
    case .briefings: "matters dealt with by a briefing note"
    }
  }
}
