import Papers

/// A row of a table with the line of the paper it begins on.
struct SourceRow: Sendable, Equatable {
  var line: Int
  var cells: [String]
  /// The cells with tags around their italics, where they have some: italics tell a purpose from a title.
  var tagged: [String] = []
  /// The columns whose cell is merged with the one above, as the file says; the cell here is empty.
  var merged: Set<Int> = []

  /// The cells that hold something, with their positions.
  var filled: [(column: Int, text: String)] {
    cells.enumerated().filter { !$0.element.isEmpty }.map { (column: $0.offset, text: $0.element) }
  }

  /// The row without the empty cells at its end, which converters add at will.
  var width: Int { (cells.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}

/// What a paper of tables consists of, whatever its file.
enum SourceLine: Sendable, Equatable {
  case row(SourceRow)
  /// Words that stand outside any table.
  case prose(line: Int, String)
  /// A blank line, or the beginning of another table: where a converter met the end of a page.
  case gap
}

extension SourcePaper {
  /// Whether every table begins with a row of its own, as in a document and on each sheet of a workbook; in a text of values rows
  /// follow each other through all.
  var hasWholeTables: Bool {
    switch kind {
    case .markdown, .wordDocument, .openText, .webPage, .workbook, .openSheet, .xml, .json: true
    case .delimited, .text, .pdf, .oldWord, .oldExcel, .oldOffice, .binaryWorkbook, .protected, .slides, .flatOffice,
      .message, .richText, .image, .archive, .unknown:
      false
    }
  }

  /// The rows of its tables and the words between them.
  var sourceLines: [SourceLine] {
    var lines: [SourceLine] = []
    var afterTable = false
    for block in blocks {
      switch block.content {
      case .gap: lines.append(.gap)
      case .text(let text): lines.append(.prose(line: block.line, text.plain))
      case .note(let mark, let words): lines.append(.prose(line: block.line, mark + " " + words.plain))
      case .picture(let picture):
        if let words = picture.alternative, !words.isEmpty { lines.append(.prose(line: block.line, words)) }
      case .table(let table):
        if afterTable { lines.append(.gap) }
        lines += table.rows.map(SourceRow.init).filter { $0.width > 0 }.map(SourceLine.row)
        afterTable = true
        continue
      }
      afterTable = false
    }
    return lines
  }
}

extension SourceRow {
  fileprivate init(_ row: PaperTable.Row) {
    self.init(line: row.line, cells: row.places.map(\.words))
    if row.places.contains(where: \.hasItalics) { tagged = row.places.map(\.tagged) }
    for (column, place) in row.places.enumerated() {
      if case .covered(_, column) = place { merged.insert(column) }
    }
  }
}

extension PaperTable.Place {
  fileprivate var words: String {
    switch self {
    case .cell(let cell): cell.plain
    case .covered: ""
    }
  }

  fileprivate var hasItalics: Bool {
    switch self {
    case .cell(let cell): cell.text.contains { $0.text.runs.contains { $0.style.contains(.italic) } }
    case .covered: false
    }
  }

  /// The words with `<i>` around those in italics.
  fileprivate var tagged: String {
    guard case .cell(let cell) = self else { return "" }
    return cell.text.map { text in
      let words = text.text.runs.map { $0.style.contains(.italic) ? "<i>\($0.text)</i>" : $0.text }.joined()
      return text.mark.map { $0 + " " + words } ?? words
    }.joined(separator: "\n")
  }
}
