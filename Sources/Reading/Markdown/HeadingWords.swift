import CMarkGFM

/// The words of a heading before it is written: a heading without any is an empty link in every list of contents.
enum HeadingWords {
  enum Found { case some, none, onlyItem }

  /// A number counts as a word, and so do those that stand for a picture; `{item 7}` does not.
  static func find(in heading: MarkdownNode) -> Found {
    if let first = heading.firstChild, first.type == CMARK_NODE_TEXT, WrittenNumber.number(in: first.literal) != nil {
      return .some
    }
    let words = Array(ImageWords.text(of: heading).utf8)
    return words.withUnsafeBufferPointer { bytes in
      let markers = HeadingItem.all(in: bytes)
      if !HeadingItem.removing(markers, from: Array(bytes)).withUnsafeBufferPointer(isBlank) { return .some }
      return markers.contains { !$0.items.isEmpty } ? .onlyItem : .none
    }
  }

  /// Whether there is nothing to be seen: spaces of any kind, and characters that only join or part others.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.string.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }
}
