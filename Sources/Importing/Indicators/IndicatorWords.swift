import Papers
import Record

/// What the cells of indicators say in the record's own words.
enum IndicatorWords {
  /// A cell without a figure: “N/A”, “-”, “No data”.
  static func isEmpty(_ text: String) -> Bool {
    let squeezed = HeadingWords.squeeze(text)
    return squeezed.isEmpty
      || ["na", "notapplicable", "nodata", "notavailable", "tbc", "none", "nil"].contains(squeezed)
  }

  static func polarity(_ text: String) -> Polarity? {
    switch HeadingWords.squeeze(text) {
    case "higherisbetter", "higher", "high", "highisgood", "highergood", "higherisgood", "biggerisbetter", "bigger",
      "maximise",
      "increase", "uwchyngwell", "uchelyndda":
      .higherIsBetter
    case "lowerisbetter", "lower", "low", "lowisgood", "lowergood", "lowerisgood", "smallerisbetter", "smaller",
      "minimise",
      "decrease", "iselyndda":
      .lowerIsBetter
    case "neither", "neitherisbetter", "none", "contextual", "notapplicable": Polarity.none
    case _: nil
    }
  }

  private static let signs: [Unicode.Scalar: Direction] = [
    "↗": .up, "⬆": .up, "△": .up, "⇑": .up, "🔼": .up, "↘": .down, "⬇": .down, "▽": .down, "⇓": .down, "🔽": .down,
    "➔": .same, "➜": .same, "➡": .same, "⇒": .same, "⇔": .same, "▶": .same, "⬌": .same,
  ]

  /// A dash or dots, which say nothing.
  static func isDash(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { "-–—.… ".unicodeScalars.contains($0) } }

  /// An arrow or a word; “improving” needs to know which way is better.
  static func direction(_ text: String, _ polarity: Polarity?) -> Direction? {
    if let direction = Direction(asWritten: text) { return direction }
    if let sign = text.unicodeScalars.first, let direction = signs[sign] { return direction }
    switch HeadingWords.squeeze(text) {
    case "increasing", "increase", "higher", "upward", "upwards", "rise": return .up
    case "decreasing", "decrease", "lower", "downward", "downwards", "fall": return .down
    case "stable", "nochange", "maintained", "level", "steady", "nosignificantchange": return .same
    case "improving", "improved", "better": return way(better: true, polarity)
    case "worsening", "worsened", "worse", "declining", "declined", "deteriorating": return way(better: false, polarity)
    case _: return nil
    }
  }

  private static func way(better: Bool, _ polarity: Polarity?) -> Direction? {
    switch polarity {
    case .higherIsBetter?: better ? .up : .down
    case .lowerIsBetter?: better ? .down : .up
    case Polarity.none?, nil: nil
    }
  }

  static func measure(_ text: String) -> MeasurePeriod? {
    let squeezed = HeadingWords.squeeze(text)
    let isSnapshot = squeezed.contains("snapshot")
    guard isSnapshot != squeezed.contains("cumulative") else { return nil }
    return isSnapshot ? .snapshot : .cumulative
  }

  private static let circles: [Character: String] = [
    "🔴": "Red", "🟥": "Red", "🟠": "Amber", "🟧": "Amber", "🟡": "Amber", "🟢": "Green", "🟩": "Green", "🔵": "Blue",
  ]

  /// The colour that a cell begins with, and what it says besides: “Green – on target”.
  static func colour(_ text: String) -> (words: String, rest: String)? {
    if let sign = text.first, let word = circles[sign] { return (word, CellText.trim(text.dropFirst())) }
    if RAG(asWritten: text) != nil { return (text, "") }
    let first = text.prefix { $0.isLetter }
    guard first.utf8.count > 1, RAG(asWritten: String(first)) != nil else { return nil }
    let rest = text.dropFirst(first.count)
    guard let mark = rest.first(where: { $0 != " " }), !mark.isLetter, mark != "/" else { return nil }
    return (String(first), CellText.trim(rest.drop { " -–—:;,(".contains($0) }))
  }
}
