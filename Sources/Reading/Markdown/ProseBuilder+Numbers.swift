import CMarkGFM
import Diagnostics
import Record

/// Paragraphs with the numbers and letters that clerks write before them, and resolutions.
extension ProseBuilder {
  /// Whether a list is a run of numbered paragraphs: “28. …” at the top level of a report or of minutes.
  func isNumbering(_ list: MarkdownNode) -> Bool {
    options.numberedParagraphs && list.isOrderedList && list.parent?.type == CMARK_NODE_DOCUMENT
  }

  private func isTop(_ paragraph: MarkdownNode) -> Bool {
    guard let parent = paragraph.parent else { return false }
    if parent.type == CMARK_NODE_DOCUMENT { return true }
    guard parent.type == CMARK_NODE_ITEM, let list = parent.parent else { return false }
    return isNumbering(list)
  }

  /// The number as it is in the source: the parser counts on from the first item of a list.
  mutating func startNumberedItem(_ node: MarkdownNode) {
    let digits = digits(of: node)
    itemNumber = Located(digits, at: place(of: node, length: digits.utf8.count))
    if node.firstChild?.type != CMARK_NODE_PARAGRAPH {
      startNumbered()
      writer.endParagraph()
    }
  }

  mutating func paragraph(_ node: MarkdownNode, _ entering: Bool) {
    guard entering else {
      flush()
      return writer.endParagraph()
    }
    if options.resolutions, isResolution(node), resolutionEnd == nil, isTop(node) { startResolution(node) }
    if itemNumber != nil { return startNumbered() }
    guard options.numberedParagraphs, isTop(node), let first = node.firstChild, first.type == CMARK_NODE_TEXT else {
      return writer.startParagraph()
    }
    let words = first.literal
    if let number = WrittenNumber.number(in: words) {
      itemNumber = Located(words.string(number.text), at: place(of: node, length: number.text.count))
      skip = number.length
      startNumbered()
    } else if !startLettered(first, words) {
      writer.startParagraph()
    }
  }

  private mutating func startNumbered() {
    guard let number = itemNumber else { return }
    itemNumber = nil
    paragraphNumber = number.value
    writer.startParagraph(number: number.value, anchor: "para-\(number.value)", kind: .paragraph, at: number.range)
  }

  /// Starts “(a) …” when the words begin with a letter in brackets.
  private mutating func startLettered(_ node: MarkdownNode, _ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let letter = WrittenNumber.letter(in: words) else { return false }
    skip = letter.length
    let text = words.string(letter.text).lowercased()
    let anchor = paragraphNumber.map { "para-\($0)-\(text)" } ?? "para-\(text)"
    writer.startParagraph(
      number: words.string(0..<letter.text.upperBound + 1), anchor: anchor, kind: .lettered,
      at: map.range(of: UnsafeBufferPointer(rebasing: words[..<letter.length]), line: node.line))
    return true
  }

  /// A break within a paragraph; where “(b) …” follows, the letters are paragraphs of their own.
  mutating func softBreak(_ node: MarkdownNode) {
    flush()
    guard options.numberedParagraphs, let next = node.next, next.type == CMARK_NODE_TEXT, let parent = node.parent,
      parent.type == CMARK_NODE_PARAGRAPH, WrittenNumber.letter(in: next.literal) != nil, isTop(parent)
    else { return writer.softBreak() }
    writer.endParagraph()
    if !startLettered(next, next.literal) { writer.startParagraph() }
  }

  mutating func headingNumber(_ node: MarkdownNode) -> Located<String>? {
    guard let first = node.firstChild, first.type == CMARK_NODE_TEXT else { return nil }
    let words = first.literal
    guard let number = WrittenNumber.number(in: words) else { return nil }
    skip = number.length
    let text = words.string(number.text)
    return Located(text, at: place(of: first, length: number.text.count))
  }

  // MARK: Resolutions

  /// A paragraph that begins “RESOLVED”, in bold or not.
  private func isResolution(_ paragraph: MarkdownNode) -> Bool {
    guard var first = paragraph.firstChild else { return false }
    if first.type == CMARK_NODE_STRONG, let inner = first.firstChild { first = inner }
    guard first.type == CMARK_NODE_TEXT else { return false }
    let words = first.literal
    let start = WrittenNumber.number(in: words)?.length ?? 0
    guard words.has("RESOLVED", at: start) else { return words.has("Resolved:", at: start) }
    return words.count == start + 8 || !words[start + 8].isWordPart
  }

  private mutating func startResolution(_ paragraph: MarkdownNode) {
    var last = paragraph
    while let next = last.next, belongsToResolution(next) { last = next }
    resolutionEnd = last
    writer.startResolution(
      ProseResolution(
        item: section?.item, headingNumber: section?.number, headingAnchor: section?.anchor,
        range: place(of: paragraph, length: 8)))
  }

  /// The paragraphs (a), (b)… and the points that a resolution consists of.
  private func belongsToResolution(_ node: MarkdownNode) -> Bool {
    if node.type == CMARK_NODE_LIST { return !node.isOrderedList }
    guard node.type == CMARK_NODE_PARAGRAPH, let first = node.firstChild, first.type == CMARK_NODE_TEXT else {
      return false
    }
    return WrittenNumber.letter(in: first.literal) != nil
  }

  mutating func endResolution() {
    resolutionEnd = nil
    writer.endResolution()
  }
}
