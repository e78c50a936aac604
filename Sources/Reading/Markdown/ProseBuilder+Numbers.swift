import CMarkGFM
import Diagnostics
import Record

/// Paragraphs and headings with the numbers and letters that clerks write before them.
extension ProseBuilder {
  /// Whether a list is a run of numbered paragraphs: “28. …” at the top level of a report or of minutes.
  func isNumbering(_ list: MarkdownNode) -> Bool {
    guard options.numberedParagraphs, list.isOrderedList, !points.contains(list) else { return false }
    return list.parent?.type == CMARK_NODE_DOCUMENT || indented.contains(list)
  }

  /// Notes a list below paragraph 1 that begins with 2: the next paragraphs, which stand too far in.
  mutating func noteIndented(_ list: MarkdownNode) {
    guard list.isOrderedList, let item = list.parent, item.type == CMARK_NODE_ITEM, let outer = item.parent,
      isNumbering(outer), let number = paragraphNumber.flatMap({ Int($0) }), list.listStart == number + 1
    else { return }
    indented.insert(list)
  }

  func isTop(_ paragraph: MarkdownNode) -> Bool {
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
    if startNote() { return }
    reportPasted(node)
    if options.resolutions, resolutionEnd == nil, notes.open == nil { decision(node) }
    if itemNumber != nil { return startNumbered() }
    guard options.numberedParagraphs, isTop(node), let first = node.firstChild, first.type == CMARK_NODE_TEXT,
      startNumbered(first) || startLettered(first)
    else { return writer.startParagraph() }
  }

  /// Starts “4.1 …” when the words begin with a number.
  private mutating func startNumbered(_ node: MarkdownNode) -> Bool {
    let words = node.literal
    guard let number = WrittenNumber.number(in: words), isWritten(number.length, of: node) else { return false }
    let mark = UnsafeBufferPointer(rebasing: words[number.text])
    itemNumber = Located(mark.string, at: map.range(of: mark, line: node.line))
    skip = number.length
    startNumbered()
    return true
  }

  /// Whether the first bytes of a text are written as they are read: “1986\.” is no number.
  private mutating func isWritten(_ length: Int, of text: MarkdownNode) -> Bool {
    map.isPlain(UnsafeBufferPointer(rebasing: text.literal[..<length]), line: text.line)
  }

  private mutating func startNumbered() {
    guard let number = itemNumber else { return }
    itemNumber = nil
    paragraphNumber = number.value
    writer.startParagraph(number: number.value, anchor: "para-\(number.value)", kind: .paragraph, at: number.range)
  }

  /// Starts “(a) …” when the words begin with a letter in brackets.
  private mutating func startLettered(_ node: MarkdownNode) -> Bool {
    let words = node.literal
    guard let letter = WrittenNumber.letter(in: words), isWritten(letter.length, of: node) else { return false }
    skip = letter.length
    let text = words.string(letter.text).lowercased()
    let anchor = paragraphNumber.map { "para-\($0)-\(text)" } ?? "para-\(text)"
    writer.startParagraph(
      number: words.string(0..<letter.text.upperBound + 1), anchor: anchor, kind: .lettered,
      at: map.range(of: UnsafeBufferPointer(rebasing: words[..<letter.length]), line: node.line))
    return true
  }

  /// A break within a paragraph; where “(b) …” or the next number follows, it begins a paragraph of its own, or at least a line.
  mutating func softBreak(_ node: MarkdownNode) {
    flush()
    guard let next = node.next, next.type == CMARK_NODE_TEXT, let parent = node.parent,
      parent.type == CMARK_NODE_PARAGRAPH, isLettered(next) || isNext(next)
    else { return writer.softBreak() }
    guard options.numberedParagraphs, isTop(parent) else { return writer.lineBreak() }
    writer.endParagraph()
    if !startLettered(next), !startNumbered(next) { writer.startParagraph() }
  }

  private mutating func isLettered(_ text: MarkdownNode) -> Bool {
    WrittenNumber.letter(in: text.literal).map { isWritten($0.length, of: text) } ?? false
  }

  /// Whether the words begin with the number after that of the present paragraph.
  private mutating func isNext(_ text: MarkdownNode) -> Bool {
    guard let before = paragraphNumber, let number = WrittenNumber.number(in: text.literal) else { return false }
    return Numbering(text.literal.string(number.text)).follows(Numbering(before)) == .next
  }

  // MARK: Headings

  mutating func headingNumber(_ node: MarkdownNode) -> Located<String>? {
    guard let first = node.firstText else { return nil }
    let words = first.literal
    guard let number = options.resolutions ? minuteNumber(node, words) : reportNumber(words),
      isWritten(number.length, of: first)
    else { return nil }
    skip = number.length
    let mark = UnsafeBufferPointer(rebasing: words[number.text])
    return Located(mark.string, at: map.range(of: mark, line: first.line))
  }

  private func reportNumber(_ words: UnsafeBufferPointer<UInt8>) -> WrittenNumber? { WrittenNumber.number(in: words) }

  /// The number of a minute; one without a stop is one where it comes after the number before, or before the next one.
  private mutating func minuteNumber(_ heading: MarkdownNode, _ words: UnsafeBufferPointer<UInt8>) -> WrittenNumber? {
    guard let number = MinuteNumber(words) else { return nil }
    let isOne =
      number.isCertain || minuteNumber.map { number.follows($0) } ?? false
      || heading.nextHeading?.firstText.flatMap { MinuteNumber($0.literal) }?.follows(number) ?? false
    guard isOne else { return nil }
    minuteNumber = number
    return WrittenNumber(text: number.text, length: number.length)
  }
}

extension MarkdownNode {
  /// The first words of a heading, bold or not.
  var firstText: MarkdownNode? {
    var node = firstChild
    while let inner = node, inner.type == CMARK_NODE_STRONG || inner.type == CMARK_NODE_EMPH { node = inner.firstChild }
    return node.flatMap { $0.type == CMARK_NODE_TEXT ? $0 : nil }
  }

  /// The next heading of the same rank.
  fileprivate var nextHeading: MarkdownNode? {
    var node = next
    while let sibling = node, sibling.type != CMARK_NODE_HEADING || sibling.headingLevel > headingLevel {
      node = sibling.next
    }
    return node
  }
}
