extension FuzzyDate {
  /// As readers are told it where it is no deadline: a day of which nothing more is said in the form of all days, and all else as written.
  package var told: String { kind == .day && condition == nil && remarks.isEmpty ? latest?.text ?? words : words }

  /// Whether the words are a date and nothing else, so that nobody needs to see them beside it.
  package var isPlain: Bool {
    guard kind == .day, condition == nil, remarks.isEmpty, let latest else { return false }
    return words == latest.iso || words == latest.text
  }
}

extension Deadline {
  /// The words of the paper, where the clerk lists dates and none of them has these words.
  package var wordsBesideList: FuzzyDate? {
    written.flatMap { paper in listed.isEmpty || listed.contains { $0.date?.words == paper.words } ? nil : paper }
  }

  /// “174 days past the date first promised (June 2026)”.
  package func pastFirst(asOf today: Day) -> String? {
    guard let first, let days = daysPastFirst(asOf: today) else { return nil }
    return "\(days.of("day")) past the date first promised (\(first.told))"
  }
}
