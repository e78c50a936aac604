/// Comma- or tab-separated text, as a spreadsheet exports it or a converter leaves it.
///
/// Our own splitter, because these are papers and not data: rows are ragged, headings come back on every page, page breaks are
/// blank lines, prose stands between the tables, and a cell that holds nothing but `"` is a ditto mark and not the start of a
/// quotation. A library that makes dictionaries by one heading row loses words there, and every decision and diagnostic
/// needs the line it comes from.
struct DelimitedText {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var position = 0
  private var line = 1

  init(_ text: String, separator: Unicode.Scalar) {
    scalars = Array(text.unicodeScalars)
    self.separator = separator
  }

  /// The rows in order; a line with a single cell is text, since no table has one column.
  consuming func blocks() -> [Block] {
    var blocks = TextBlocks()
    while position < scalars.count {
      let start = line
      let raw = readRow()
      if raw.count == 1 { blocks.add(line: start, text: raw[0]) } else { blocks.add(line: start, row: raw) }
    }
    return blocks.finish()
  }

  private mutating func readRow() -> [String] {
    var cells: [String] = []
    while true {
      cells.append(readCell())
      guard position < scalars.count else { return cells }
      let end = scalars[position]
      position += 1
      if end == separator { continue }
      line += 1
      return cells
    }
  }

  /// Up to the next separator or line end, which is left for the row.
  private mutating func readCell() -> String {
    if let quoted = quotedCell() {
      position = quoted.end
      line += quoted.text.count { $0 == "\n" }
      return String(quoted.text)
    }
    var text = String.UnicodeScalarView()
    while position < scalars.count, scalars[position] != separator, scalars[position] != "\n" {
      text.append(scalars[position])
      position += 1
    }
    return String(text)
  }

  /// A cell in quotation marks (RFC 4180 section 2), or nil where the mark is part of the words.
  ///
  /// In tab-separated text a mark counts as quoting only when there is need for it: a line break, a tab or a doubled mark inside.
  private func quotedCell() -> (text: String, end: Int)? {
    guard position < scalars.count, scalars[position] == "\"" else { return nil }
    if position + 1 == scalars.count || isCellEnd(position + 1) { return nil }
    var text = String.UnicodeScalarView()
    var needsQuoting = separator != "\t"
    var at = position + 1
    while at < scalars.count {
      if scalars[at] == "\"" {
        guard at + 1 < scalars.count, scalars[at + 1] == "\"" else { break }
        needsQuoting = true
        at += 1
      } else if scalars[at] == separator || scalars[at] == "\n" {
        needsQuoting = true
      }
      text.append(scalars[at])
      at += 1
    }
    guard at < scalars.count, needsQuoting, isCellEnd(at + 1) else { return nil }
    return (String(text), at + 1)
  }

  private func isCellEnd(_ index: Int) -> Bool {
    index >= scalars.count || scalars[index] == separator || scalars[index] == "\n"
  }
}
