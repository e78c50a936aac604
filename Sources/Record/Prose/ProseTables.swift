extension Prose {
  /// Of each of its tables in order whether the first column names the rows: the one rule for pages and for every format.
  package var tablesWithRowHeads: [Bool] {
    var tables: [Bool] = []
    var firstCells: [String] = []
    var (columns, column) = (0, 0)
    var cell: WordGatherer?
    forEach { event in
      switch event {
      case .startTable(let count): (columns, firstCells) = (count, [])
      case .endTable: tables.append(columns > 1 && String.canHeadRows(firstCells))
      case .startRow: column = 0
      case .startCell(let isHeader, _):
        if !isHeader, column == 0 { cell = WordGatherer(references: references) }
        column += 1
      case .endCell:
        if let words = cell?.text { firstCells.append(words) }
        cell = nil
      // The number of a footnote tells no row from another, and a picture is not its name.
      case .image: break
      case .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
        .startStrikethrough, .endStrikethrough, .startLink, .endLink, .reference, .startCitation, .endCitation,
        .startLanguage, .endLanguage, .noteReference, .startParagraph, .endParagraph, .startHeading, .endHeading,
        .startList, .endList, .startItem, .endItem, .startQuote, .endQuote, .codeBlock, .rule, .startTableHead,
        .endTableHead, .endRow, .startResolution, .endResolution:
        cell?.take(event)
      }
    }
    return tables
  }
}

extension String {
  /// The first cell names its row when no two rows share it and none is without.
  fileprivate static func canHeadRows(_ cells: [String]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { !$0.isEmpty } && Set(cells).count == cells.count
  }
}
