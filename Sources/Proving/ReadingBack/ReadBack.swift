import Publications

/// What a reader of a finished file can find in it.
package struct ReadBack: Sendable {
  /// All its words.
  package var words: String
  /// Where its links lead, as written.
  package var links: Set<String>
  /// In plain text, up to which number marks of links were left out: what is looked for must be without the same.
  var marks: Int?
  /// Read away from the site: where that does not know its own address, no link can lead to it.
  var isApart = false

  package init(words: String = "", links: Set<String> = [], marks: Int? = nil) {
    self.words = words
    self.links = links
    self.marks = marks
  }
}
