/// A known heading among the other words of a longer one: “Expected Completion Date” is a completion date.
///
/// The last noun of a heading says what it is, and what stands behind a preposition says only of what: “Progress on
/// Recommendations” is progress. Alternatives (“Lead Officer/Cabinet Lead”) are tried in turn.
struct HeadingPhrase: Equatable {
  var field: ColumnField
  /// Whether the other words only colour the meaning: “made”, “expected”, “implementation”.
  var isCertain: Bool

  init?(_ heading: String) {
    guard heading.utf8.count <= 80, !heading.contains(": ") else { return nil }
    for words in HeadingPhrase.alternatives(in: NoteMark.strip(heading) ?? heading) where (1...9).contains(words.count)
    {
      if let found = HeadingPhrase.reading(words) {
        self = found
        return
      }
    }
    return nil
  }

  private init(_ field: ColumnField, rest: some Sequence<String>) {
    self.field = field
    isCertain = rest.allSatisfy(HeadingPhrase.neutral.contains)
  }

  private static func reading(_ words: [String]) -> HeadingPhrase? {
    if let date = moved(words) { return date }
    if let whole = withPreposition(words) { return whole }
    let head = words.firstIndex(where: prepositions.contains).flatMap { $0 == 0 ? nil : Array(words[..<$0]) } ?? words
    if let found = longest(in: head, isWhole: head.count == words.count, all: words) { return found }
    guard head.count < words.count, head.allSatisfy(neutral.contains), !head.contains("date"), !head.contains("number")
    else { return nil }
    let rest = Array(words[(head.count + 1)...])
    return longest(in: rest.first == "the" ? Array(rest.dropFirst()) : rest, isWhole: false, all: words)
  }

  /// A known heading at the end that has a preposition in it: “date of completion”.
  private static func withPreposition(_ words: [String]) -> HeadingPhrase? {
    for start in words.indices where words[start...].dropFirst().contains(where: prepositions.contains) {
      guard let field = phrases[words[start...].joined(separator: " ")], !field.isExactOnly else { continue }
      return HeadingPhrase(field, rest: words[..<start])
    }
    return nil
  }

  /// The longest known heading at the end of the words, else the longest before words that name nothing else.
  private static func longest(in words: [String], isWhole: Bool, all: [String]) -> HeadingPhrase? {
    for end in stride(from: words.count, to: 0, by: -1) {
      for start in 0..<end {
        guard let field = phrases[words[start..<end].joined(separator: " ")], !field.isExactOnly else { continue }
        return HeadingPhrase(field, rest: words[..<start] + words[end...] + all.dropFirst(words.count))
      }
      if others.contains(words[end - 1]) { return nil }
    }
    return nil
  }

  /// “Revised …”, “original …” and “actual …” before a date say which of several dates it is.
  private static func moved(_ words: [String]) -> HeadingPhrase? {
    guard let last = words.last, ["date", "deadline", "timescale", "timeframe", "target"].contains(last) else {
      return nil
    }
    for (word, field) in [
      ("revised", ColumnField.revisedByWhen), ("amended", .revisedByWhen), ("new", .revisedByWhen),
      ("extended", .revisedByWhen), ("original", .originalByWhen), ("initial", .originalByWhen),
      ("actual", .status),
    ] where words.contains(word) {
      return HeadingPhrase(field, rest: words.filter { $0 != word && $0 != last })
    }
    return nil
  }
}

extension HeadingPhrase {
  /// The words of each alternative, in small letters: what stands in brackets comes last.
  private static func alternatives(in heading: String) -> [[String]] {
    var outside: [[String]] = [[]]
    var inside: [[String]] = []
    var depth = 0
    for word in pieces(of: heading) {
      switch word {
      case "(", "[": (depth, inside) = (depth + 1, inside + [[]])
      case ")", "]": depth = max(0, depth - 1)
      case "/", "&", ",", ":", "-", "and", "or":
        if depth == 0 { outside.append([]) } else { inside.append([]) }
      default:
        if depth == 0 { outside[outside.count - 1].append(word) } else { inside[inside.count - 1].append(word) }
      }
    }
    return (outside + inside).filter { !$0.isEmpty }
  }

  private static func pieces(of heading: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for scalar in heading.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "’" {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        if "()[]/&,:".unicodeScalars.contains(scalar) { pieces.append(String(scalar)) }
        if "–—".unicodeScalars.contains(scalar) { pieces.append("-") }
      }
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  private static let phrases: [String: ColumnField] = {
    var phrases: [String: ColumnField] = [:]
    for (field, headings) in HeadingTable.english + HeadingTable.welsh {
      for heading in headings {
        let words = pieces(of: heading)
        if !words.contains(where: { "()[]/&,:-".contains($0) }) { phrases[words.joined(separator: " ")] = field }
      }
    }
    return phrases
  }()

  private static let prepositions: Set<String> = [
    "to", "of", "for", "against", "from", "since", "with", "on", "in", "at", "by", "as", "towards", "under", "am", "ar",
    "i",
  ]

  /// Words that do not change what a heading means.
  private static let neutral: Set<String> = [
    "recommendation", "recommendations", "action", "actions", "made", "proposed", "agreed", "accepted", "final", "full",
    "text", "details", "detail", "description", "current",
    "latest", "expected", "anticipated", "planned", "target", "implementation", "scrutiny", "committee", "committees",
    "cabinet", "executive", "council", "councils", "officer", "officers", "lead", "name", "responsible", "key",
    "overall",
    "main", "task", "group", "panel", "working", "no", "number", "project", "delivery", "required", "further", "date",
    "the", "to", "of", "for", "on", "by", "and", "member", "service", "taken", "any", "summary", "completion",
  ]

  /// Nouns that say what a heading is when they come last, and are none of those we know.
  private static let others: Set<String> = [
    "date", "dates", "day", "type", "title", "category", "committee", "meeting", "by", "name", "number", "no", "source",
    "reason", "level", "period", "group", "link", "year", "code", "cycle", "count", "rank", "method",
  ]
}
