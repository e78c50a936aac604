import CMarkGFM

/// What a document's words are counted by, and what the builder itself leaves out of them.
extension ProseBuilder {
  /// The number of a point as it is in the source: the parser counts on from the first.
  mutating func digits(of item: MarkdownNode) -> String {
    let digits = map.digits(line: item.line, column: item.column)
    wordBytes &+= digits.utf8.count
    return digits
  }

  /// Counts the address and the title of a link or an image; a title is shown nowhere.
  mutating func account(forAddressOf node: MarkdownNode) {
    if !node.isAutolink { wordBytes &+= node.destination.wordBytes &+ node.title.wordBytes }
    reportLost(.title, node.title, of: node)
  }

  mutating func reportLost(_ why: LostWords, _ words: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) {
    guard let start = words.firstIndex(where: { !$0.isBlank }), words.contains(where: \.isWordPart) else { return }
    let words = UnsafeBufferPointer(rebasing: words[start...])
    report(why.diagnostic(words.string, at: map.range(of: words, line: node.line)))
  }

  /// Reports the words of the source that are not in the tree.
  mutating func reportLost(in text: UnsafeBufferPointer<UInt8>, of tree: borrowing MarkdownTree) {
    var map = self.map
    var account = WordAccount(
      text, ReadWords(tree) { $0.parent?.isOrderedList == true ? map.digits(line: $0.line, column: $0.column) : "" })
    for run in account.runs().prefix(ProseBuilder.mostDiagnostics) {
      let line = map.line(of: run.lowerBound)
      let start = text[..<run.lowerBound].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let why = LostWords(on: UnsafeBufferPointer(rebasing: text[start..<text.lineEnd(from: start)]))
      report(why.diagnostic(text.string(run), at: map.range(run, line: line)))
    }
  }
}
