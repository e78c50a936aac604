import Papers

/// A label of a form with the words beside it: “Decision maker” | “Cabinet”, “Decision due: 13 January 2027”, “Ref No 12/2026”.
struct FormLabel {
  var words: String
  var field: PlanField
  /// The words beside the label; blank where they stand on the next line.
  var value: [String]

  /// A row of a table with a label in its first cell, or a line with a label before its colon; nil for any other.
  init?(_ row: SourceRow, _ overrides: [String: PlanField]) {
    let filled = row.filled
    guard let first = filled.first, first.column == 0 else { return nil }
    if let field = FormLabel.field(of: first.text, overrides, isAlone: filled.count == 1) {
      (words, self.field, value) = (first.text, field, filled.dropFirst().map(\.text))
      return
    }
    guard filled.count == 1, let cut = FormLabel.cut(first.text, overrides) else { return nil }
    (words, field, value) = (cut.label, cut.field, cut.value.isEmpty ? [] : [cut.value])
  }

  /// A line by itself is a label only word for word, since a title has words of headings too.
  private static func field(of text: String, _ overrides: [String: PlanField], isAlone: Bool = false) -> PlanField? {
    if text.utf8.count > 120 { return nil }
    if let field = PlanHeadings.field(of: text, overrides) { return field }
    if isReference(text) { return .notes }
    guard !isAlone, DateHeading(text) == nil, !DateWords.areAll(of: text) else { return nil }
    return PlanHeadingSense.field(of: text) ?? (PlanHeadingSense.asksWhy(text) ? .notes : nil)
  }

  private static func cut(
    _ text: String, _ overrides: [String: PlanField]
  ) -> (label: String, field: PlanField, value: String)? {
    if let colon = text.firstIndex(where: { ":?".contains($0) }),
      let field = field(of: String(text[..<colon]), overrides)
    {
      return (String(text[..<colon]), field, CellText.trim(text[text.index(after: colon)...]))
    }
    let words = text.split(separator: " ").map(String.init)
    for count in [3, 2, 1] where words.count > count && isReference(words[..<count].joined(separator: " ")) {
      return (words[..<count].joined(separator: " "), .notes, words[count...].joined(separator: " "))
    }
    return nil
  }

  private static let references: Set<String> = [
    "ref", "refno", "reference", "referenceno", "referencenumber", "decisionref", "decisionreference", "itemno",
    "itemnumber", "decisionno", "decisionnumber", "planref", "forwardplanref", "cyfeirnod", "rhifcyfeirnod",
  ]

  private static func isReference(_ text: String) -> Bool { references.contains(HeadingWords.squeeze(text)) }
}
