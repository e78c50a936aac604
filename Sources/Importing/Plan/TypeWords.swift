import Record

/// What the column “issue type” says.
enum TypeWords {
  static func type(of text: String) -> ForwardPlanType? {
    switch HeadingWords.squeeze(text) {
    case "key", "keydecision": .key
    case "nonkey", "nonkeydecision", "notkey": .nonKey
    // “B&BF” is the slip of the key that papers have.
    case "bpf", "bbf", "budgetandpolicyframework", "budgetpolicyframework": .budgetAndPolicyFramework
    case _: nil
    }
  }

  /// “Non Key Budget monitoring” cut in two: in capitals, or “non key”, since a title may begin with “Key”.
  static func leading(_ text: String) -> (words: String, rest: String)? {
    for count in [2, 1] {
      let pieces = text.split(separator: " ", maxSplits: count, omittingEmptySubsequences: true).map(String.init)
      guard pieces.count == count + 1 else { continue }
      let words = pieces[..<count].joined(separator: " ")
      guard let type = type(of: words), type != .key || words == "KEY" else { continue }
      return (words, pieces[count])
    }
    return nil
  }

  /// Whether the file’s own word holds every word of the paper’s, so that none of them has to be listed.
  static func isSpelt(_ text: String, as type: ForwardPlanType) -> Bool {
    HeadingWords.squeeze(text) == HeadingWords.squeeze(type.rawValue)
  }
}
