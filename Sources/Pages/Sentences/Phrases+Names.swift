/// The last of several after the others.
enum OfNamesAndLast: Int, SentenceGroup {
  static let gaps = ["names", "last"]

  case listAnd
}

enum OfReadingAge: Int, SentenceGroup {
  static let gaps = ["mean", "ari", "coleman"]

  case readingAge
}

/// What is said of somebody or something by its name.
enum OfNameAndWords: Int, SentenceGroup {
  static let gaps = ["name", "words"]

  case topicMeasured
}

/// A square among the squares: what a reader who cannot see it is told.
enum OfSquare: Int, SentenceGroup {
  static let gaps = ["number", "title", "words"]

  case squareName
}

enum OfThread: Int, SentenceGroup {
  static let gaps = ["count", "from", "until", "names"]

  case threadSummary
}
