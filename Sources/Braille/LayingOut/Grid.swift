/// A table whose columns stand side by side within the width of a page.
struct Grid {
  private static let between = 2
  /// Fewer empty cells than this need no guide.
  private static let guided = 4

  private let widths: [Int]
  private let isNumeric: [Bool]
  /// The names of the columns, and a line of strokes under them.
  private(set) var head: [[UInt8]] = []
  private(set) var body: [[UInt8]] = []

  /// Nil when a cell has more than one passage, or a line would be too long.
  init?(_ table: Script.Table, _ cells: PassageCells) {
    let names = table.columns.map { $0.name.map { cells[$0] } ?? [] }
    var texts: [[ArraySlice<UInt8>]] = []
    for row in table.rows {
      guard row.allSatisfy({ $0.elements.isEmpty || $0.only != nil }) else { return nil }
      texts.append(row.map { $0.only.map { cells[$0] } ?? [] })
    }
    guard let widths = Grid.widths(names, texts) else { return nil }
    self.widths = widths
    isNumeric = table.columns.map(\.isNumeric)
    if names.contains(where: { !$0.isEmpty }) { head = self.head(names) }
    body = texts.map { line($0, isGuided: true) }
  }

  /// As wide as the widest cell and the longest word of the name; what is left over goes to names that need more, from the left.
  private static func widths(_ names: [ArraySlice<UInt8>], _ rows: [[ArraySlice<UInt8>]]) -> [Int]? {
    var widths = names.map { $0.split(separator: Cell.space).map(\.count).max() ?? 0 }
    for row in rows {
      for (column, text) in row.enumerated() where column < widths.count {
        widths[column] = max(widths[column], text.count)
      }
    }
    var spare = PageSize.width - widths.reduce(0, +) - between * max(0, widths.count - 1)
    guard spare >= 0, !widths.isEmpty else { return nil }
    for column in widths.indices {
      let more = min(spare, max(0, names[column].count - widths[column]))
      widths[column] += more
      spare -= more
    }
    return widths
  }

  /// The last line of each name stands on the strokes.
  private func head(_ names: [ArraySlice<UInt8>]) -> [[UInt8]] {
    let lines = zip(names, widths).map { Wrapping.lines($0, .init(first: 0, runOver: 0), width: max(1, $1)) }
    let height = lines.map(\.count).max() ?? 0
    let padded = lines.map { [[UInt8]](repeating: [], count: height - $0.count) + $0 }
    let named = (0..<height).map { line in self.line(padded.map { $0[line][...] }, isGuided: false) }
    return named + [line(widths.map { ArraySlice(repeating: Cell.stroke, count: $0) }, isGuided: false)]
  }

  /// Numbers stand under each other at their right end; a row of dots 5 leads the finger over a wide gap.
  private func line(_ texts: [ArraySlice<UInt8>], isGuided: Bool) -> [UInt8] {
    var line: [UInt8] = []
    var start = 0
    for (column, text) in texts.enumerated() where column < widths.count {
      if !text.isEmpty {
        let place = start + (isNumeric[column] ? widths[column] - text.count : 0)
        Grid.fill(&line, to: place, isGuided: isGuided)
        line += text
      }
      start += widths[column] + Grid.between
    }
    return line
  }

  private static func fill(_ line: inout [UInt8], to place: Int, isGuided: Bool) {
    let gap = place - line.count
    guard isGuided, !line.isEmpty, gap >= guided else {
      line += repeatElement(Cell.space, count: gap)
      return
    }
    line.append(Cell.space)
    line += repeatElement(Cell.guide, count: gap - 2)
    line.append(Cell.space)
  }
}
