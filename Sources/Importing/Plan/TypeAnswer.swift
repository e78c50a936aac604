import Record

/// What a cell says of the kind of a decision under its heading: “KD” under “Type”, “Yes – over £500,000” under “Key decision?”.
///
/// Nil where nobody can tell: what is not known is never read as non-key.
struct TypeAnswer: Equatable {
  var type: ForwardPlanType
  /// Whether the cell says more than the kind, so that its words have to be kept.
  var saysMore: Bool

  init?(_ text: String, under heading: String) {
    if let type = TypeAnswer.type(of: HeadingWords.squeeze(text)) {
      (self.type, saysMore) = (type, false)
    } else if let type = TypeAnswer.answer(text, HeadingWords.squeeze(heading)) {
      (self.type, saysMore) = (type, WordAccount.words(text).count > 1)
    } else if let type = TypeAnswer.beginning(of: text) {
      (self.type, saysMore) = (type, true)
    } else {
      return nil
    }
  }

  private static let key: Set<String> = [
    "key", "keydecision", "k", "kd", "keydec", "iskey", "yeskey", "yeskeydecision", "keyyes", "keydecisionyes",
    "thisisakeydecision", "allweddol", "penderfyniadallweddol",
  ]

  private static let nonKey: Set<String> = [
    "nonkey", "nonkeydecision", "notkey", "notakeydecision", "notkeydecision", "nk", "nkd", "nonkd", "non", "nonk",
    "keyno", "keydecisionno", "nonotkey", "nononkey", "thisisnotakeydecision", "nidywnallweddol",
    "nidywnbenderfyniadallweddol", "penderfyniadnadywnallweddol", "nadywnallweddol", "anallweddol",
  ]

  private static func type(of squeezed: String) -> ForwardPlanType? {
    if key.contains(squeezed) { return .key }
    if nonKey.contains(squeezed) { return .nonKey }
    return TypeWords.type(of: squeezed) ?? (squeezed == "policyframework" ? .budgetAndPolicyFramework : nil)
  }

  /// Yes or no, where the heading asks whether it is key, or whether it is not.
  private static func answer(_ text: String, _ heading: String) -> ForwardPlanType? {
    let rest = heading.replacing("nonkey", with: "").replacing("notkey", with: "")
    let asksForNonKey = rest != heading
    let asksForKey = rest.contains("key") || rest.contains("allweddol") || rest == "kd"
    guard let answer = YesOrNo(text), asksForKey != asksForNonKey else { return nil }
    switch (answer, asksForKey) {
    case (.yes, true): return saysNonKey(text) ? nil : .key
    case (.no, true): return .nonKey
    case (.yes, false): return .nonKey
    // It may be key, or of the budget and policy framework.
    case (.no, false): return nil
    }
  }

  private static func saysNonKey(_ text: String) -> Bool {
    let squeezed = HeadingWords.squeeze(text)
    return squeezed.contains("nonkey") || squeezed.contains("notkey") || squeezed.contains("notakey")
  }

  /// “Key – over £500,000”, “Non-key (open)”: the kind, then a mark that parts it from the rest.
  private static func beginning(of text: String) -> ForwardPlanType? {
    let cut = text.unicodeScalars.firstIndex { "–—(:;,/\n".unicodeScalars.contains($0) } ?? hyphen(in: text)
    guard let cut, let type = type(of: HeadingWords.squeeze(String(text[..<cut]))) else { return nil }
    return type == .key && saysNonKey(text) ? nil : type
  }

  /// A hyphen with blanks around it; the one in “non-key” has none.
  private static func hyphen(in text: String) -> String.Index? { text.firstRange(of: " - ")?.lowerBound }
}
