import Publications

/// What a reader of a finished file can find in it.
package struct ReadBack: Sendable {
  /// All its words.
  package var words: String
  /// Where its links lead, as written.
  package var links: Set<String>

  package init(words: String = "", links: Set<String> = []) {
    self.words = words
    self.links = links
  }
}
