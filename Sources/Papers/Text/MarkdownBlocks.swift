/// The tables of a Markdown file – drawn with pipes or as a grid, or written as HTML – with the words between them as paragraphs.
struct MarkdownBlocks {
  private let lines: [Substring]
  private let lastTableEnd: Int
  /// Lines before this one are known to hold no table of HTML.
  private var plainEnd = 0
  private var blocks = TextBlocks()
  private var remarks: [Remark] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lastTableEnd = MarkupTable.lastEnd(in: lines)
  }

  consuming func read() -> (blocks: [Block], remarks: [Remark]) {
    var index = 0
    while index < lines.count { index += take(at: index) }
    return (blocks.finish(), remarks)
  }

  /// Takes what begins on a line; how many lines it was.
  private mutating func take(at index: Int) -> Int {
    let line = CellText.trim(lines[index])
    if let grid = GridTable(lines[index...]) {
      take(grid, at: index)
      return grid.lineCount
    }
    if index >= plainEnd, let markup = MarkupTable(lines, at: index, lastEnd: lastTableEnd) {
      if let table = markup.table {
        blocks.add(Block(line: index + 1, .table(table)))
        return markup.lineCount
      }
      plainEnd = index + markup.lineCount
    }
    if line.hasPrefix("|") {
      if !PipeRow.isRule(line) { blocks.add(line: index + 1, row: PipeRow.cells(of: line)) }
    } else if isBareTable(at: index) {
      return takeBareTable(at: index)
    } else {
      blocks.add(line: index + 1, text: line)
    }
    return 1
  }

  private mutating func take(_ grid: GridTable, at index: Int) {
    switch grid.read(from: index + 1) {
    case .table(let table, let remark):
      blocks.add(Block(line: index + 1, .table(table)))
      if let remark { remarks.append(remark) }
    case .irregular:
      remarks.append(
        Remark(line: index + 1, "a table whose lines do not meet; its words stand as text", isDoubtful: true))
      for offset in 0..<grid.lineCount {
        let words = lines[index + offset].split { "|+-=: ".contains($0) }
        if !words.isEmpty { blocks.add(line: index + offset + 1, text: CellText.trim(lines[index + offset])) }
      }
    }
  }

  /// A pipe table without pipes at its margins: its second line is the rule (GFM 0.29, section 4.10).
  private func isBareTable(at index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].contains("|") else { return false }
    let rule = CellText.trim(lines[index + 1])
    return rule.contains("|") && PipeRow.isRule(rule)
  }

  private mutating func takeBareTable(at index: Int) -> Int {
    var count = 0
    while index + count < lines.count, lines[index + count].contains("|") {
      if count != 1 { blocks.add(line: index + count + 1, row: PipeRow.cells(of: "|" + lines[index + count])) }
      count += 1
    }
    return count
  }
}

/// A line of a pipe table.
enum PipeRow {
  /// The row of hyphens under the headings; it holds no words.
  static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.unicodeScalars.allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }

  /// `\|` is a pipe inside a cell (GFM 0.29, section 4.10).
  static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var escaped = false
    for scalar in line.unicodeScalars.dropFirst() {
      if scalar == "|", !escaped {
        cells.append(String(cell))
        cell = .init()
      } else {
        if escaped, scalar != "|" { cell.append("\\") }
        if scalar != "\\" || escaped { cell.append(scalar) }
      }
      escaped = scalar == "\\" && !escaped
    }
    if !cell.isEmpty { cells.append(String(cell)) }
    return cells.map(CellText.withoutStrongMarks)
  }
}
