/// What fields and parts of papers are called in Welsh, by what they are called in English: the labels of records and publications, which
/// stand in this program and not in a theme.
extension WrittenLanguage {
  /// The label in the language that is being written; itself where that has no other word for it.
  package func label(_ english: String) -> String { labels[english] ?? english }

  static let welshLabels = welshLabelsToM.merging(welshLabelsFromN) { first, _ in first }
}
