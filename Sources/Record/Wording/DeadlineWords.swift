extension FuzzyDate {
  /// As readers are told it where it is no deadline: a day of which nothing more is said in the form of all days, and all else as written.
  package var told: String { kind == .day && condition == nil && remarks.isEmpty ? latest?.text ?? words : words }

  /// Whether the words are a date and nothing else, so that nobody needs to see them beside it.
  package var isPlain: Bool {
    guard kind == .day, condition == nil, remarks.isEmpty, let latest else { return false }
    return words == latest.iso || words == latest.text
  }
}
