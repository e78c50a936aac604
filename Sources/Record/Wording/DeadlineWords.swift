extension FuzzyDate {
  /// Whether the words are a date and nothing else, so that nobody needs to see them beside it.
  package var isPlain: Bool {
    guard kind == .day, condition == nil, remarks.isEmpty, let latest else { return false }
    return words == latest.iso || words == latest.text
  }
}
