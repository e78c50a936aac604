/// Comma- or tab-separated text, as a spreadsheet exports it or a converter leaves it.
///
/// Our own splitter, because these are papers and not data: rows are ragged, headings come back on every page, page breaks are
/// blank lines, prose stands between the tables, and a cell that holds nothing but `"` is a ditto mark and not the start of a
/// quotation. A library that makes dictionaries by one heading row loses words there, and every decision and diagnostic
/// needs the line it comes from.
struct DelimitedText {
  /// The bytes of a cell, without the quotation marks around them.
  private struct Cell {
    var range: Range<Int>
    var hasDoubledMarks = false
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  init(_ text: String, separator: Separator) {
    bytes = Array(text.utf8)
    self.separator = separator.rawValue
  }

  /// More cells than a paper has: a text of commas would take memory beyond all measure of its file.
  static let mostCells = 4_000_000

  /// The rows in order; a line with a single cell is text, since no table has one column. The first lines may be left out. Nil where
  /// there are more cells than a paper has.
  consuming func blocks(after skipped: Int = 0) -> [Block]? {
    var blocks = TextBlocks()
    var count = 0
    while position < bytes.count {
      let start = line
      let cells = readRow()
      count += cells.count
      if count > DelimitedText.mostCells { return nil }
      if start <= skipped { continue }
      if cells.count == 1 {
        blocks.add(line: start, text: words(of: cells[0]))
      } else {
        blocks.add(line: start, row: cells.map(words))
      }
    }
    return blocks.finish()
  }

  /// How many rows have how many cells; rows without a word are not counted.
  consuming func widths() -> [Int: Int] {
    var widths: [Int: Int] = [:]
    while position < bytes.count {
      let cells = readRow()
      if cells.contains(where: { bytes[$0.range].contains { $0 > 32 } }) { widths[cells.count, default: 0] += 1 }
    }
    return widths
  }

  private mutating func readRow() -> [Cell] {
    var cells: [Cell] = []
    while true {
      cells.append(readCell())
      if cells.count > DelimitedText.mostCells { position = bytes.count }
      guard position < bytes.count else { return cells }
      let end = bytes[position]
      position += 1
      if end == separator { continue }
      line += 1
      return cells
    }
  }

  /// Up to the next separator or line end, which is left for the row.
  private mutating func readCell() -> Cell {
    if let quoted = quotedCell() {
      position = quoted.range.upperBound + 1
      line += bytes[quoted.range].count { $0 == 10 }
      return quoted
    }
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 10 { position += 1 }
    return Cell(range: start..<position)
  }

  /// A cell in quotation marks (RFC 4180 section 2), or nil where the mark is part of the words.
  ///
  /// In tab-separated text a mark counts as quoting only when there is need for it: a line break, a tab or a doubled mark inside.
  private func quotedCell() -> Cell? {
    guard position < bytes.count, bytes[position] == DelimitedText.mark else { return nil }
    if position + 1 == bytes.count || isCellEnd(position + 1) { return nil }
    var needsQuoting = separator != 9
    var hasDoubledMarks = false
    var at = position + 1
    while at < bytes.count {
      if bytes[at] == DelimitedText.mark {
        guard at + 1 < bytes.count, bytes[at + 1] == DelimitedText.mark else { break }
        (needsQuoting, hasDoubledMarks) = (true, true)
        at += 1
      } else if bytes[at] == separator || bytes[at] == 10 {
        needsQuoting = true
      }
      at += 1
    }
    guard at < bytes.count, needsQuoting, isCellEnd(at + 1) else { return nil }
    return Cell(range: position + 1..<at, hasDoubledMarks: hasDoubledMarks)
  }

  private static let mark = UInt8(ascii: "\"")

  private func isCellEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == separator || bytes[index] == 10
  }

  private func words(of cell: Cell) -> String {
    guard cell.hasDoubledMarks else { return String(decoding: bytes[cell.range], as: UTF8.self) }
    var words: [UInt8] = []
    var at = cell.range.lowerBound
    while at < cell.range.upperBound {
      words.append(bytes[at])
      at += bytes[at] == DelimitedText.mark ? 2 : 1
    }
    return String(decoding: words, as: UTF8.self)
  }
}
