extension ContentLayout {
  /// The folders at the top of a content folder that hold records.
  package static let folders = [
    "committees", "people", "posts", "subjects", "pages", "meetings", "reports", "reviews", "indicators",
    "work-programme", "forward-plan",
  ]

  /// The folder of the format that a folder's name most likely means; nil for one that is right, and for one of another meaning.
  ///
  /// “Meetings”, “meeting”, “work programme” and “forward_plans” can mean nothing else.
  package static func folder(meantBy name: String) -> String? {
    if folders.contains(name) { return nil }
    let folded = fold(name)
    return folders.first { fold($0) == folded }
  }

  /// The same for the folder of recommendations within that of a meeting or a review.
  package static func isRecommendations(_ name: String) -> Bool { fold(name) == fold("recommendations") }

  /// In small letters, with hyphens for what joins words, and without the “s” of several.
  private static func fold(_ name: String) -> String {
    let joined = name.lowercased().map { $0 == "_" || $0.isWhitespace ? "-" : $0 }
    return String(joined.last == "s" ? joined.dropLast() : joined[...])
  }
}
