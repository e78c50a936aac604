extension Record {
  /// What a recommendation is called in headings, lists and links: the clerk's `short`, else its first clause without “That”.
  package func shortTitle(of handle: Handle<Recommendation>) -> String { self[handle].shortTitle }
}

extension Recommendation {
  package var shortTitle: String {
    if let short { return short }
    let clause = text.prose.plainText.firstClause
    return clause.isEmpty ? document.title : clause
  }
}

extension String {
  /// The first clause that says something, without “That”; marked with “…” where words are left out.
  ///
  /// Many pages name each recommendation, so no more than its beginning is looked at, and bytes rather than characters.
  fileprivate var firstClause: String {
    let all = utf8.split(maxSplits: ShortTitle.wordsLookedAt) { $0 <= 0x20 }.map { Substring($0) }
    let words = all.drop { ["That", "That,", "–"].contains($0) }
    let end = words.indices.first {
      words.distance(from: words.startIndex, to: $0) >= 3 && words[$0].endsClause(words, $0)
    }
    let most = words.prefix(upTo: Swift.min(words.endIndex, words.startIndex + ShortTitle.mostWords))
    let kept = end.map { words[words.startIndex...$0] }.flatMap { $0.count <= most.count ? $0 : nil } ?? most
    let said = kept.joined(separator: " ").withoutEndMark.capitalisedFirst
    return kept.count < words.count ? said + " …" : said
  }

  private var withoutEndMark: String {
    var kept = Substring(self)
    while let last = kept.last, ",;:.–".contains(last) || last == " " { kept.removeLast() }
    return String(kept)
  }
}

/// How much of a text stands for it.
private enum ShortTitle {
  static let mostWords = 14
  /// With some room for “That”: what comes after them is only known to be there.
  static let wordsLookedAt = 24
}

extension Substring {
  /// Whether a clause ends with this word: a comma, a semicolon, a colon or a full stop stands at its end, or a dash after it.
  fileprivate func endsClause(_ words: ArraySlice<Substring>, _ place: Int) -> Bool {
    if let last, ",;:.".contains(last) { return true }
    return place + 1 < words.endIndex && words[place + 1] == "–"
  }
}
