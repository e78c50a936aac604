import Diagnostics

/// Lines of a paragraph that were the rows of a table before they were pasted.
struct LostTable {
  enum Form { case tabs, blanks, bars, dashes }

  var form: Form
  /// The line of the first row, counted from that of the paragraph.
  var line: Int

  /// `lines` are those of one paragraph as they are written.
  init?(_ lines: [UnsafeBufferPointer<UInt8>]) {
    let tabs = lines.map { LostTable.cells(of: $0, partedBy: 9) }
    if let first = tabs.firstIndex(where: { $0 > 1 }), tabs.count(where: { $0 > 1 }) > 1 || tabs[first] > 2 {
      (form, line) = (.tabs, first)
      return
    }
    let gaps = lines.map { LostTable.gaps(in: $0) }
    if let first = gaps.firstIndex(where: { $0 > 0 }), gaps.count(where: { $0 > 0 }) > 1,
      gaps.contains(where: { $0 > 1 })
    {
      (form, line) = (.blanks, first)
      return
    }
    let bars = lines.map { LostTable.bars(in: $0) }
    guard let first = bars.firstIndex(where: { $0 > 0 }) else { return nil }
    let hasEdges = lines[first].first { !$0.isBlank } == UInt8(ascii: "|") && bars[first] > 1
    guard hasEdges || bars.count(where: { $0 > 0 }) > 1 else { return nil }
    form = lines.contains(where: LostTable.isDashes) ? .dashes : .bars
    line = first
  }

  /// How many cells have words; a number or letter with a tab after it is no cell.
  private static func cells(of line: UnsafeBufferPointer<UInt8>, partedBy sign: UInt8) -> Int {
    if !line.contains(sign) { return 0 }
    var cells = line.split(separator: sign).filter(isCell)
    if let first = cells.first, isMark(first) { cells.removeFirst() }
    return cells.count
  }

  /// Whether there are words, and not only the sign of a point.
  private static func isCell(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    cell.contains { $0.isLetter || $0.isDigit } || cell.count(where: \.isWordPart) > 4
  }

  /// “(a)”, “1.”, “iv)”, “4.1”.
  private static func isMark(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = cell.filter { !$0.isBlank }
    return words.count <= 6 && words.contains { ".()".utf8.contains($0) }
      && words.allSatisfy { $0.isLetter || $0.isDigit || ".()".utf8.contains($0) }
  }

  /// Stretches of three blanks and more between words.
  private static func gaps(in line: UnsafeBufferPointer<UInt8>) -> Int {
    var (gaps, blanks, hasWords) = (0, 0, false)
    for byte in line {
      if byte != 32 && hasWords && blanks > 2 { gaps += 1 }
      blanks = byte == 32 ? blanks + 1 : 0
      hasWords = hasWords || byte != 32
    }
    return gaps
  }

  /// Bars that part cells: at an edge, or with a blank beside them.
  private static func bars(in line: UnsafeBufferPointer<UInt8>) -> Int {
    line.indices.count { position in
      guard line[position] == UInt8(ascii: "|") else { return false }
      return position == 0 || position == line.count - 1 || line[position - 1].isBlank || line[position + 1].isBlank
    }
  }

  private static func isDashes(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.allSatisfy { $0.isBlank || "|:-".utf8.contains($0) }
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    let (what, mend) =
      switch form {
      case .tabs:
        (
          "these lines have tabs between their words, as a spreadsheet pastes them, and are no table",
          "write a row of headings, | Year | Walking |, a row of dashes, |---|---|, and each row with bars"
        )
      case .blanks:
        (
          "these lines have many blanks between their words, as columns are pasted, and are no table",
          "write a row of headings, | Year | Walking |, a row of dashes, |---|---|, and each row with bars"
        )
      case .bars:
        (
          "these rows are no table, because no row of headings and no row of dashes stands above them",
          "write a row of headings, | Year | Walking |, and a row of dashes, |---|---|, above them"
        )
      case .dashes:
        (
          "these rows are no table, because the row of dashes is not the second or has not a cell for each heading",
          "give the row of dashes, |---|---|, as many cells as the row of headings just above it"
        )
      }
    return Diagnostic(.tableLost, .warning, what, at: range, fixes: [.advise(mend)])
  }
}
