import Record

/// Whose work a record is, where it does not say so itself.
extension Record {
  func committee(of plan: ActionPlan) -> Handle<Committee>? {
    plan.review.map { self[$0].committee } ?? plan.meeting.flatMap { self[$0].committees.first }
  }

  func committee(of action: Action) -> Handle<Committee>? {
    if let plan = action.plan { return committee(of: self[plan]) }
    return action.minutes.flatMap { self[self[$0].meeting].committees.first }
  }
}

extension Prose {
  /// How many headings part the document: those in no list, quotation or resolution.
  var sectionCount: Int {
    var count = 0
    eachSectionHeading { _, _ in count += 1 }
    return count
  }

  /// The anchors of those headings, in order.
  var sectionAnchors: [String] {
    var anchors: [String] = []
    eachSectionHeading { anchor, _ in anchors.append(anchor.string) }
    return anchors
  }

  private func eachSectionHeading(_ body: (_ anchor: ProseText, _ number: ProseText?) -> Void) {
    var depth = 0
    forEach { event in
      switch event {
      case .startList, .startQuote, .startResolution: depth += 1
      case .endList, .endQuote, .endResolution: depth -= 1
      case .startHeading(_, let anchor, let number, _):
        if depth == 0 { body(anchor, number) }
      case .startItem, .endItem, .startParagraph, .endParagraph, .endHeading, .codeBlock, .rule, .startTable, .endTable,
        .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .endCell, .text, .softBreak, .lineBreak, .code,
        .startEmphasis, .endEmphasis, .startStrong, .endStrong, .startStrikethrough, .endStrikethrough, .startLink,
        .endLink, .image, .reference, .startCitation, .endCitation, .startLanguage, .endLanguage, .noteReference:
        return
      }
    }
  }
}
