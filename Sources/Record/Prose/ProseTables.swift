/// What a table of the text is to its readers, beyond its cells: the one rule for pages and for every format.
package struct TableShape {
  /// The first column names the rows.
  package let hasRowHeads: Bool
  /// The columns whose cells are all parts of a hundred.
  package let shares: Set<Int>

  fileprivate init(_ columns: [TableColumn]) {
    hasRowHeads = columns.count > 1 && String.canHeadRows(columns[0].cells)
    shares = Set(columns.indices.filter { columns[$0].isShare })
  }

  /// What clerks, and our own drafts of reports, write over a column of parts of a hundred.
  package static let shareHeadings = ["in a hundred", "per cent", "percent", "percentage", "%", "y cant", "canran"]

  /// The digits of a part of a hundred, of “17” or “17.5%”; nil for other words and for other numbers.
  package static func share(_ cell: String) -> Substring? {
    let digits = cell.hasSuffix("%") ? cell.dropLast() : cell[...]
    let isPlain = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard isPlain, let number = Double(digits), (0...100).contains(number) else { return nil }
    return digits
  }
}

private struct TableColumn {
  var heading = ""
  var cells: [String] = []

  var isShare: Bool {
    TableShape.shareHeadings.contains(heading.lowercased()) && !cells.isEmpty
      && cells.allSatisfy { TableShape.share($0) != nil }
  }
}

extension Prose {
  /// Of each of its tables in order.
  package var tableShapes: [TableShape] {
    var tables: [TableShape] = []
    var columns: [TableColumn] = []
    var column = 0
    var cell: WordGatherer?
    forEach { event in
      switch event {
      case .startTable(let count): columns = Array(repeating: TableColumn(), count: count)
      case .endTable: tables.append(TableShape(columns))
      case .startRow, .startTableHead: column = 0
      case .startCell: cell = WordGatherer(references: references)
      case .endCell(let isHeader):
        if let words = cell?.text, columns.indices.contains(column) {
          if isHeader { columns[column].heading = words } else { columns[column].cells.append(words) }
        }
        (cell, column) = (nil, column + 1)
      // The number of a footnote tells no row from another, and a picture is not its name.
      case .image: break
      case .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
        .startStrikethrough, .endStrikethrough, .startLink, .endLink, .reference, .startCitation, .endCitation,
        .startLanguage, .endLanguage, .noteReference, .startParagraph, .endParagraph, .startHeading, .endHeading,
        .startList, .endList, .startItem, .endItem, .startQuote, .endQuote, .codeBlock, .rule,
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
