import Papers

/// A cell that answers its heading, in English or Welsh.
enum YesOrNo {
  case yes, no

  private static let affirmative: Set<String> = ["yes", "y", "true", "ydy", "ydyw", "ie", "oes"]
  private static let negative: Set<String> = ["no", "n", "false", "na", "nage", "none"]
  private static let ticks: Set<Character> = ["✓", "✔", "☑", "✅"]

  /// Nil where the cell says neither, or both, as a form does that nobody filled in: “Yes / No”.
  init?(_ text: String) {
    let words = WordAccount.words(text.lowercased())
    guard let first = words.first else {
      guard text.contains(where: YesOrNo.ticks.contains) else { return nil }
      self = .yes
      return
    }
    if first == "nac" {
      self = .no
      return
    }
    let saysYes = YesOrNo.affirmative.contains(first)
    guard saysYes || YesOrNo.negative.contains(first) else { return nil }
    // “N/A” begins like “N”, and “no longer” like “no”.
    if first == "n", words.count > 1 { return nil }
    let others = words.dropFirst()
    let contradicts = saysYes ? YesOrNo.negative : YesOrNo.affirmative
    if others.contains(where: contradicts.contains) { return nil }
    if !saysYes, !others.isEmpty, !YesOrNo.isApart(text, after: first) { return nil }
    self = saysYes ? .yes : .no
  }

  /// Whether a mark stands behind the first word: “No – it is below the threshold”.
  private static func isApart(_ text: String, after first: String) -> Bool {
    let rest = CellText.trim(text).unicodeScalars.dropFirst(first.unicodeScalars.count)
    return rest.first { $0 != " " }.map { !$0.properties.isAlphabetic && $0.properties.numericType == nil } ?? true
  }
}
