/// A row that is one cell short of its headings: puts a gap where the cells after it fit their columns best.
enum ShortRow {
  /// The row with its gap, and the heading under which it is; no heading where a cell that is empty anyway stands beside it.
  static func fitted(_ row: SourceRow, _ layout: Layout) -> (row: SourceRow, gap: String?) {
    var best: (cells: [String], score: Int, at: Int) = (row.cells + [""], Int.min, row.cells.count)
    for at in 1..<layout.columns.count {
      let cells = Array(row.cells[..<at]) + [""] + row.cells[at...]
      let score = zip(layout.columns, cells).map { fit($1, $0) }.reduce(0, +)
      if score > best.score { best = (cells, score, at) }
    }
    let fitted = SourceRow(line: row.line, cells: best.cells)
    guard case .field(_, let heading) = layout.columns[best.at] else { return (fitted, nil) }
    return (fitted, heading)
  }

  /// How well words stand in a column: numbers and days where they belong, words where they do.
  private static func fit(_ text: String, _ column: Layout.Column) -> Int {
    guard case .field(let field, _) = column else { return text.isEmpty ? 0 : -3 }
    let isNumber = WrittenNumber(whole: text) != nil
    switch field {
    case .number, .areaNumber: return text.isEmpty ? 0 : isNumber ? 2 : -2
    case .byWhen, .originalByWhen, .revisedByWhen, .considered:
      return text.isEmpty ? 0 : ShiftedRow.isDay(text) ? 2 : -2
    case .action, .recommendation: return text.isEmpty ? -1 : isNumber ? -2 : 1
    case .review, .section, .source, .reference, .portfolio, .response, .area, .lead, .measures, .capacity, .partners,
      .monitoring, .status, .rag, .progress, .notPlaced:
      return isNumber || ShiftedRow.isDay(text) ? -1 : 0
    }
  }
}
