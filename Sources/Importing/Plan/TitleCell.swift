import Papers

/// A cell that holds a title and what the decision is for: “Winter fares To set the fares from December.”
struct TitleCell: Equatable {
  var title: String
  var purpose: String?
  /// A purpose in italics before the title: a page break cut it from the row above.
  var before: String?

  init(_ cell: PlanCell) {
    if let italics = TitleCell.italics(in: cell.tagged) {
      (before, title, purpose) = (nil, italics.before, italics.words)
      if italics.before.isEmpty, !italics.after.isEmpty {
        (before, title, purpose) = (italics.words, italics.after, nil)
      }
      if !italics.before.isEmpty, !italics.after.isEmpty { purpose = italics.words + " " + italics.after }
      if title.isEmpty { (title, purpose) = (italics.words, nil) }
      if purpose != nil { return }
    } else {
      title = cell.text
    }
    if let cut = TitleCell.cut(title) { (title, purpose) = cut }
  }

  /// Cuts before the first “To” with a capital that is followed by a word in small letters.
  private static func cut(_ text: String) -> (title: String, purpose: String?)? {
    let words = text.split(separator: " ").map(String.init)
    guard words.first != "To", let index = words.indices.dropFirst().first(where: { isBeginning($0, words) }) else {
      return nil
    }
    return (words[..<index].joined(separator: " "), words[index...].joined(separator: " "))
  }

  private static func isBeginning(_ index: Int, _ words: [String]) -> Bool {
    guard words[index] == "To", index + 1 < words.count else { return false }
    return words[index + 1].first?.isLowercase ?? false
  }

  /// The first words in italics, and what stands around them.
  private static func italics(in tagged: String) -> (before: String, words: String, after: String)? {
    for (open, close) in [("<i>", "</i>"), ("<em>", "</em>")] {
      let pieces = tagged.split(separator: open, maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { continue }
      let inner = pieces[1].split(separator: close, maxSplits: 1, omittingEmptySubsequences: false)
      let texts = [pieces[0], inner[0], inner.count > 1 ? inner[1] : ""].map { CellText.oneLine(CellText.clean($0)) }
      return texts[1].isEmpty ? nil : (texts[0], texts[1], texts[2])
    }
    return nil
  }
}
