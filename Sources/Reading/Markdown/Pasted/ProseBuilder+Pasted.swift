import CMarkGFM
import Diagnostics
import Record

/// What lost its mark when it was pasted, and cannot be read with certainty.
extension ProseBuilder {
  /// Tells a paragraph that was a heading or a table.
  mutating func reportPasted(_ paragraph: MarkdownNode) {
    if options.isField { return }
    if paragraph.mayBeTable, reportTable(paragraph) { return }
    guard isTop(paragraph), let heading = LostHeading(paragraph) else { return }
    if heading.form == .signs ? !map.isPlain(heading.words, line: heading.line) : isDecision(heading.words) { return }
    report(heading.diagnostic(at: map.range(of: heading.words, line: heading.line)))
  }

  private mutating func reportTable(_ paragraph: MarkdownNode) -> Bool {
    let lines = paragraph.line...max(paragraph.line, min(paragraph.endLine, paragraph.line + 20))
    guard let table = LostTable(lines.map { map.bytes(ofLine: $0) }) else { return false }
    let line = paragraph.line + table.line
    report(table.diagnostic(at: map.range(line: line, column: 1, length: map.bytes(ofLine: line).count)))
    return true
  }

  private func isDecision(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    options.resolutions && DecisionWords(words, marked: words.count)?.certainty == .certain
  }

  /// Tells a paragraph that stands four blanks in, which Markdown takes for code.
  mutating func reportIndented(_ code: MarkdownNode) {
    if options.isField || code.isFenced { return }
    let range = map.range(line: code.line, column: code.column, length: map.bytes(ofLine: code.line).count)
    report(
      Diagnostic(
        .paragraphLost, .warning, "these words stand four blanks in, so that they are printed as code", at: range,
        fixes: [.advise("take the blanks away; code may stand between two lines of ```")]))
  }

  /// Tells a point of a list that was a numbered paragraph: “• 1 The last survey”.
  mutating func reportNumber(inPoint point: MarkdownNode) {
    guard options.numberedParagraphs, let first = point.firstChild?.firstChild, first.type == CMARK_NODE_TEXT else {
      return
    }
    let words = first.literal
    let digits = words.prefix(while: \.isDigit).count
    guard (1...3).contains(digits), digits < words.count else { return }
    guard words[digits] == 9 || WrittenNumber.number(in: words) != nil else { return }
    let number = words.string(0..<digits)
    report(
      Diagnostic(
        .paragraphLost, .warning, "this paragraph has a number after a bullet, so that nobody can refer to it by it",
        at: map.range(of: UnsafeBufferPointer(rebasing: words[..<digits]), line: first.line),
        fixes: [.advise("begin the line with “\(number). ”, without the bullet")]))
  }
}

extension MarkdownNode {
  /// Whether a tab, a bar or a stretch of blanks stands in its words.
  fileprivate var mayBeTable: Bool {
    var node = firstChild
    while let inline = node {
      let words = inline.literal
      if inline.type == CMARK_NODE_TEXT, words.hasStretch { return true }
      if words.offset(of: 9, in: 0..<words.count) ?? words.offset(of: 0x7C, in: 0..<words.count) != nil { return true }
      node = inline.next
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether three blanks stand between its words.
  fileprivate var hasStretch: Bool {
    // Of three bytes in a row one is at every third place.
    stride(from: 2, to: count, by: 3).contains { middle in
      self[middle] == 32 && (max(0, middle - 2)...middle).contains { has("   ", at: $0) }
    }
  }
}
