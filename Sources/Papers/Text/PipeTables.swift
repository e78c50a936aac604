/// The pipe tables of a Markdown file, with the words between them as paragraphs.
enum PipeTables {
  static func blocks(of text: String) -> [Block] {
    var blocks = TextBlocks()
    var number = 0
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = CellText.trim(raw)
      if !line.hasPrefix("|") {
        blocks.add(line: number, text: line)
      } else if !isDelimiterRow(line) {
        blocks.add(line: number, row: cells(of: line))
      }
    }
    return blocks.finish()
  }

  /// The row of hyphens under the headings; it holds no words.
  private static func isDelimiterRow(_ line: String) -> Bool {
    line.contains("-") && line.unicodeScalars.allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }

  /// `\|` is a pipe inside a cell (GFM 0.29, section 4.10).
  private static func cells(of line: String) -> [String] {
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
