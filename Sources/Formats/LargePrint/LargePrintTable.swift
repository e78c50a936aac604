import Publications

extension Table {
  /// Whether it fits a line of large print, about 46 letters: every cell is a few words, and the columns stand side by side.
  var fitsLargePrint: Bool {
    guard columns.count > 1, columns.count <= 4 else { return false }
    var widths = columns.map { $0.words.plain.longestWord }
    for row in rows {
      for (place, cell) in row.cells.enumerated() {
        guard let text = cell.blocks.shortText else { return false }
        widths[place] = max(widths[place], min(text.unicodeScalars.count, 16), text.longestWord)
      }
    }
    return widths.reduce(0) { $0 + $1 + 2 } <= 46
  }
}

extension [Block] {
  /// The words of a cell that is one short paragraph or empty.
  fileprivate var shortText: String? {
    if isEmpty { return "" }
    guard count == 1, case .paragraph(let only) = self[0] else { return nil }
    let text = only.words.plain
    return text.unicodeScalars.count <= 48 ? text : nil
  }
}

extension String {
  fileprivate var longestWord: Int {
    unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(\.count).max() ?? 0
  }
}
