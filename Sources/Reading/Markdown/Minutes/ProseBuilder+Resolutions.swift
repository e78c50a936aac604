import CMarkGFM
import Diagnostics
import Record

/// Decisions of a meeting, with all that belongs to them.
extension ProseBuilder {
  /// Starts a resolution where a paragraph begins with one, and notes what may be one.
  mutating func decision(_ paragraph: MarkdownNode) {
    let lead = DecisionLead(paragraph)
    guard let found = lead.decision else { return }
    let place = lead.withWords { map.range(of: UnsafeBufferPointer(rebasing: $0[found.word]), line: paragraph.line) }
    switch found.certainty {
    case .certain: startResolution(paragraph, lead, at: place)
    case .possible: if possibleDecision == nil { possibleDecision = .possible(lead.string(found.word), at: place) }
    }
  }

  private mutating func startResolution(_ paragraph: MarkdownNode, _ lead: DecisionLead, at place: SourceRange) {
    var last = paragraph
    if lead.isOpen, let next = last.next, canFollow(next) { last = take(next) }
    if last == paragraph, lead.isBare, !(last.next.map(belongsToResolution) ?? false) {
      report(.resolutionWithoutWords(at: place))
    }
    while let next = last.next, belongsToResolution(next) || last != paragraph && lead.isOpen && isThat(next) {
      last = take(next)
    }
    resolutionEnd = last
    possibleDecision = nil
    hasDecision = true
    writer.startResolution(
      ProseResolution(
        item: section?.item, headingNumber: section?.number, headingAnchor: section?.anchor, range: place))
  }

  /// An ordered list in a resolution is its points, and no run of numbered paragraphs.
  private mutating func take(_ node: MarkdownNode) -> MarkdownNode {
    if node.type == CMARK_NODE_LIST, node.isOrderedList { points.insert(node) }
    return node
  }

  /// Whether a block can be the words of a decision that stands open: “RESOLVED:” and nothing behind it.
  private func canFollow(_ node: MarkdownNode) -> Bool {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: !isDecision(node)
    case CMARK_NODE_LIST, CMARK_NODE_BLOCK_QUOTE: true
    case _: node.type.rawValue == MarkdownNodeTypes.shared.table
    }
  }

  /// The paragraphs (a), (b)… and the points that a resolution consists of.
  private func belongsToResolution(_ node: MarkdownNode) -> Bool {
    if node.type == CMARK_NODE_LIST { return !node.isOrderedList && !beginsDecision(node) }
    guard node.type == CMARK_NODE_PARAGRAPH, let first = node.firstChild, first.type == CMARK_NODE_TEXT else {
      return false
    }
    return WrittenNumber.letter(in: first.literal) != nil
  }

  /// Whether the first point of a list is a decision of its own.
  private func beginsDecision(_ list: MarkdownNode) -> Bool { list.firstChild?.firstChild.map(isDecision) ?? false }

  private func isDecision(_ node: MarkdownNode) -> Bool {
    node.type == CMARK_NODE_PARAGRAPH && DecisionLead(node).decision?.certainty == .certain
  }

  /// “That …”: one more thing that was resolved.
  private func isThat(_ node: MarkdownNode) -> Bool {
    guard node.type == CMARK_NODE_PARAGRAPH, let first = node.firstChild, first.type == CMARK_NODE_TEXT else {
      return false
    }
    return first.literal.has("That ", at: 0) || first.literal.has("that ", at: 0) || first.literal.has("THAT ", at: 0)
  }

  mutating func endResolution() {
    resolutionEnd = nil
    writer.endResolution()
  }

  /// Tells what may be a decision, where nothing else under the heading is one.
  mutating func endMinute() {
    if let possible = possibleDecision, !hasDecision { report(possible) }
    possibleDecision = nil
    hasDecision = false
  }

  /// A heading that is only “Resolved” leaves its decision to words that nobody takes for one.
  mutating func reportDecision(inHeading heading: MarkdownNode) {
    endMinute()
    let words = Array(ImageWords.text(of: heading).utf8)
    let found = words.withUnsafeBufferPointer { bytes -> DecisionWords? in
      guard let found = DecisionWords(bytes, marked: bytes.count), found.certainty == .certain else { return nil }
      return bytes.word(from: found.word.upperBound) == nil ? found : nil
    }
    guard found != nil, !(heading.next.map(isDecision) ?? false) else { return }
    report(.decisionAsHeading(String(decoding: words, as: UTF8.self), at: place(of: heading, length: words.count)))
  }
}

/// The first words of a paragraph of minutes, and the decision they may begin.
struct DecisionLead {
  private var words: [UInt8] = []
  private var marked = 0
  /// Whether the whole paragraph is among the words.
  private var isWhole = true
  private(set) var decision: DecisionWords?

  private static let longest = 240

  init(_ paragraph: MarkdownNode) {
    var node = paragraph.firstChild
    while let inline = node, isWhole {
      gather(inline)
      if marked == 0, inline == paragraph.firstChild, inline.type != CMARK_NODE_TEXT { marked = words.count }
      node = inline.next
    }
    decision = words.withUnsafeBufferPointer { [marked] in DecisionLead.decision(in: $0, marked: marked) }
  }

  /// The decision behind the number that a paragraph may have.
  private static func decision(in words: UnsafeBufferPointer<UInt8>, marked: Int) -> DecisionWords? {
    var start = WrittenNumber.number(in: words)?.length ?? WrittenNumber.letter(in: words)?.length ?? 0
    if words.has("“", at: start) || words.has("‘", at: start) { start += 3 }
    let rest = UnsafeBufferPointer(rebasing: words[start...])
    return DecisionWords(rest, marked: max(0, marked - start)).map {
      DecisionWords($0.certainty, $0.word.lowerBound + start..<$0.word.upperBound + start)
    }
  }

  private mutating func gather(_ node: MarkdownNode) {
    switch node.type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: words.append(contentsOf: node.literal.prefix(DecisionLead.longest))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(32)
    case CMARK_NODE_STRONG, CMARK_NODE_EMPH, CMARK_NODE_LINK:
      var inner = node.firstChild
      while let child = inner, isWhole {
        gather(child)
        inner = child.next
      }
    case _: break
    }
    if words.count >= DecisionLead.longest { isWhole = false }
  }

  func withWords<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    words.withUnsafeBufferPointer(body)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: words[range], as: UTF8.self) }

  /// Whether nothing is resolved in the paragraph itself.
  var isBare: Bool {
    guard isWhole, let decision else { return false }
    return withWords { bytes in
      if bytes.last(where: { !$0.isBlank }) == UInt8(ascii: ".") { return false }
      var position = decision.word.upperBound
      while let word = bytes.word(from: position) {
        position = word.upperBound
        if !["that", "to", "unanimously", "bod", "i"].contains(bytes.string(word).lowercased()) { return false }
      }
      return true
    }
  }

  /// Whether what was resolved goes on in the next block.
  var isOpen: Bool {
    if isBare { return true }
    guard isWhole else { return false }
    return withWords { bytes in
      let end = bytes.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
      return end > 0 && bytes[end - 1] == UInt8(ascii: ":") || bytes.has(" that", at: end - 5)
        || bytes.has("–", at: end - 3)
    }
  }
}

extension Diagnostic {
  fileprivate static func possible(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .decisionUnread, .advice, "“\(word)” may tell a decision here, and stands in no table of decisions", at: range,
      fixes: [.advise("if it is one, begin the paragraph with “RESOLVED:” or “\(word.uppercased()):”")])
  }

  fileprivate static func decisionAsHeading(_ words: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .decisionUnread, .warning, "what was decided stands under the heading “\(words)”, and in no table of decisions",
      at: range, fixes: [.advise("write it as a paragraph: **RESOLVED:** that …")])
  }

  fileprivate static func resolutionWithoutWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .decisionUnread, .warning, "nothing follows that was resolved", at: range,
      fixes: [.advise("write what was resolved behind it, or as points below it")])
  }
}
