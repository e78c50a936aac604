/// A piece of a document that begins at a heading.
package struct ProseSection: Sendable, Equatable {
  /// The anchor of the heading; nil for what stands before the first.
  package let anchor: String?
  /// The heading alone.
  package let heading: Prose
  /// What follows it, up to the next cut.
  package let body: Prose
}

extension Prose {
  /// Cuts the document before each heading whose anchor is in `anchors`; the pieces together are the whole.
  ///
  /// References, citations and files keep their places, so that the answers to the whole document's hold for each piece.
  /// A heading inside a list, a quotation or a resolution cuts nothing, as the pieces must be complete.
  package func sections(at anchors: Set<String>) -> [ProseSection] {
    var cuts: [(anchor: String?, start: Int, body: Int)] = [(nil, 0, 0)]
    withCursor { cursor in
      var depth = 0
      var isInCut = false
      var start = cursor.offset
      while let event = cursor.next() {
        depth += event.nesting
        if depth == 0, case .startHeading(_, let anchor, _, _) = event, anchors.contains(anchor.string) {
          cuts.append((anchor.string, start, start))
          isInCut = true
        } else if isInCut, case .endHeading = event {
          cuts[cuts.count - 1].body = cursor.offset
          isInCut = false
        }
        start = cursor.offset
      }
    }
    return cuts.enumerated().compactMap { index, cut in
      let end = index + 1 < cuts.count ? cuts[index + 1].start : stream.count
      if cut.anchor == nil, cut.start == end { return nil }
      return ProseSection(anchor: cut.anchor, heading: piece(cut.start..<cut.body), body: piece(cut.body..<end))
    }
  }

  private func piece(_ range: Range<Int>) -> Prose {
    var piece = self
    piece.stream = Array(stream[range])
    return piece
  }
}

extension ProseEvent {
  /// How much deeper the document is after it, in lists, quotations and resolutions.
  fileprivate var nesting: Int {
    switch self {
    case .startList, .startItem, .startQuote, .startResolution: 1
    case .endList, .endItem, .endQuote, .endResolution: -1
    case .startParagraph, .endParagraph, .startHeading, .endHeading, .codeBlock, .rule, .startTable, .endTable,
      .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .endCell, .text, .softBreak, .lineBreak, .code,
      .startEmphasis, .endEmphasis, .startStrong, .endStrong, .startStrikethrough, .endStrikethrough, .startLink,
      .endLink, .image, .reference, .startCitation, .endCitation, .startLanguage, .endLanguage, .noteReference:
      0
    }
  }
}
