import Diagnostics

/// A table that stands in a Markdown file as HTML, as pandoc writes it where cells are merged.
struct MarkupTable {
  /// Its rows are quoted by the lines of the file on which they begin; nil where the markup is not one table.
  let table: PaperTable?
  let lineCount: Int

  /// The table that begins on a line; nil where none does, or it does not end. `lastEnd` is the last line with an end of one.
  init?(_ lines: [Substring], at index: Int, lastEnd: Int) {
    guard index <= lastEnd, CellText.trim(lines[index]).lowercased().hasPrefix("<table") else { return nil }
    var markup = ""
    var starts: [Int] = []
    var open = 0
    var end = index
    while end <= lastEnd {
      let line = lines[end].lowercased()
      open += line.ranges(of: "<table").count - line.ranges(of: "</table").count
      starts += Array(repeating: end + 1, count: line.ranges(of: "<tr").count)
      markup += lines[end] + "\n"
      end += 1
      if open <= 0 { break }
    }
    let page = WebPaper.read(Array("<html><body>\(markup)</body></html>".utf8), name: "")
    let tables = page.value.blocks.compactMap { if case .table(let table) = $0.content { table } else { nil } }
    lineCount = end - index
    guard tables.count == 1, var table = tables.first else {
      self.table = nil
      return
    }
    for row in table.rows.indices {
      table.rows[row].line = starts.count == table.rows.count ? starts[row] : index + 1
    }
    self.table = table
  }

  static func lastEnd(in lines: [Substring]) -> Int { lines.lastIndex { $0.lowercased().contains("</table") } ?? -1 }
}
