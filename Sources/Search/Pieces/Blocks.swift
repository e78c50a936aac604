import Record

/// Prose → the paragraphs a card shows, one after another: a table's row is one, its cells parted by strokes.
struct Blocks {
  /// The words of the paragraph that is open.
  var words: [UInt8] = []
  /// The anchor it begins with, when the page has one there.
  private(set) var anchor: [UInt8]?
  /// The number written before it, which counts for more than its words.
  private(set) var number: [UInt8] = []
  private(set) var isHeading = false

  /// Takes an event; true when a paragraph is complete.
  @inline(__always)
  mutating func take(_ event: ProseEvent, of prose: Prose, anchored: Bool) -> Bool {
    switch event {
    case .text(let text), .code(let text), .codeBlock(_, let text): words.append(contentsOf: text.bytes)
    case .softBreak, .lineBreak: words.append(0x20)
    case .startParagraph(let number?, let anchor?): begin(number, anchored ? anchor : nil)
    case .startHeading(_, let anchor, let number, _):
      isHeading = true
      begin(number, anchored ? anchor : nil)
    case .image(_, let alternative, _): words.append(contentsOf: alternative.bytes)
    case .reference(let index): refer(to: index, of: prose)
    case .endCell: words.append(contentsOf: " | ".utf8)
    case .endParagraph, .endHeading, .endItem, .endRow, .endTableHead: return !words.isEmpty || !number.isEmpty
    case .startParagraph, .startList, .endList, .startItem, .startQuote, .endQuote, .rule, .startTable, .endTable,
      .startTableHead, .startRow, .startCell, .startResolution, .endResolution, .startEmphasis, .endEmphasis,
      .startStrong, .endStrong, .startStrikethrough, .endStrikethrough, .startLink, .endLink, .startCitation,
      .endCitation, .startLanguage, .endLanguage, .noteReference:
      return false
    }
    return false
  }

  private mutating func begin(_ number: ProseText?, _ anchor: ProseText?) {
    self.number = number.map { Array($0.bytes) } ?? []
    self.anchor = anchor.map { Array($0.bytes) }
  }

  private mutating func refer(to index: Int, of prose: Prose) {
    guard index < prose.references.count else { return }
    words.append(contentsOf: (prose.references[index].label ?? prose.references[index].target).utf8)
  }

  mutating func clear() {
    words.removeAll(keepingCapacity: true)
    number = []
    anchor = nil
    isHeading = false
  }
}
