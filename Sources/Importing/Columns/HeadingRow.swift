/// Tells the row of headings from rows of cells, and reads it even where a converter ran it together.
struct HeadingRow {
  /// Headings the user mapped, squeezed.
  let overrides: [String: ColumnField]
  /// Complete rows of headings met before, latest last: a mangled one of the same width is taken for the same.
  private(set) var known: [Layout] = []

  init(overrides: [String: ColumnField]) { self.overrides = overrides }

  func field(of heading: String) -> ColumnField? {
    overrides[HeadingWords.squeeze(heading)] ?? HeadingWords.field(of: heading)
  }

  /// The layout a row announces, or nil when it is no row of headings.
  ///
  /// Of the first row of a file one heading is enough, if it says what the rows are; so is one that the user named, anywhere.
  func layout(of row: SourceRow, isFirst: Bool = false) -> Layout? {
    let columns = row.cells.map(column)
    let filled = columns.count { $0 != .blank }
    let exact = columns.count { if case .field = $0 { true } else { false } }
    let merged = row.filled.filter { field(of: $0.text) == nil && names(in: $0.text).count > 1 }.count
    let cut = columns.count { if case .cut = $0 { true } else { false } }
    let isHeading =
      (exact >= 2 && exact * 2 >= filled) || (merged > 0 && exact + merged == filled)
      || (exact == 1 && merged + cut > 0 && exact + merged + cut == filled)
      || (exact + cut > 0 && exact + cut == filled)
    let isNamed = row.filled.contains { overrides[HeadingWords.squeeze($0.text)] != nil }
    let isEnough = filled > 1 && (isNamed || (isFirst && Layout(columns: columns).holdsRecords))
    guard isHeading || isEnough, !isOneWord(row) else { return nil }
    return mended(Layout(columns: columns), from: row).readingAreasAsRecommendations()
  }

  /// Two rows that are one row of headings, such as “By” over “When”.
  func layout(of row: SourceRow, over below: SourceRow) -> Layout? {
    guard row.cells.count == below.cells.count, below.filled.count < row.filled.count else { return nil }
    guard below.filled.allSatisfy({ field(of: row.cells[$0.column] + $0.text) != nil }) else { return nil }
    let joined = zip(row.cells, below.cells).map { $1.isEmpty ? $0 : $0 + " " + $1 }
    return layout(of: SourceRow(line: row.line, cells: joined))
  }

  mutating func remember(_ layout: Layout) {
    if layout.isComplete, !known.contains(layout) { known.append(layout) }
  }

  /// A lone “Completed” or “Outcome” at the margin of a row is a cell; a heading alone is long or in a table of its own.
  private func isOneWord(_ row: SourceRow) -> Bool {
    guard row.filled.count == 1, let only = row.filled.first else { return false }
    return overrides[HeadingWords.squeeze(only.text)] == nil && !only.text.contains(" ") && !only.text.contains("/")
      && only.text.count > 5
  }

  private func column(_ heading: String) -> Layout.Column {
    if HeadingWords.squeeze(heading).isEmpty { return .blank }
    if let field = field(of: heading) { return .field(field, heading: heading) }
    return HeadingWords.isCut(heading) ? .cut(heading: heading) : .unknown(heading: heading)
  }
}

// MARK: - Headings that ran together

extension HeadingRow {
  /// Fills what was run together: by spreading the names over the blank cells after them, else from an earlier row of headings.
  private func mended(_ layout: Layout, from row: SourceRow) -> Layout {
    if let spread = spreading(layout, row) { return spread }
    return borrowing(layout, row) ?? layout
  }

  /// “Owner By When Progress” over three columns, of which two are blank.
  private func spreading(_ layout: Layout, _ row: SourceRow) -> Layout? {
    var columns = layout.columns
    var found = false
    for (column, text) in row.filled {
      guard case .unknown = columns[column] else { continue }
      let names = names(in: text)
      let blanks = columns[(column + 1)...].prefix { $0 == .blank }.count
      let isLast = column + blanks == columns.count - 1
      guard names.count > 1, names.count == blanks + 1 || (isLast && names.count <= blanks + 1) else { continue }
      for (offset, name) in names.enumerated() { columns[column + offset] = name }
      found = true
    }
    return found ? Layout(columns: columns) : nil
  }

  /// The latest complete row of headings of the same width that has what can be read, in the same order.
  private func borrowing(_ layout: Layout, _ row: SourceRow) -> Layout? {
    guard layout.columns.contains(where: { $0 == .blank }) || layout.hasUnknown else { return nil }
    let readable = layout.inOrder
    guard readable.count >= 2 else { return nil }
    return known.last { $0.columns.count == layout.columns.count && readable.isSubsequence(of: $0.inOrder) }
  }

  /// The known headings inside a cell, longest first; words between them are a converter's noise.
  private func names(in text: String) -> [Layout.Column] {
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    var names: [Layout.Column] = []
    var start = 0
    while start < words.count {
      let longest = (start..<min(start + 5, words.count)).last {
        field(of: words[start...$0].joined(separator: " ")) != nil
      }
      if let longest, let field = field(of: words[start...longest].joined(separator: " ")) {
        names.append(.field(field, heading: words[start...longest].joined(separator: " ")))
        start = longest + 1
      } else {
        start += 1
      }
    }
    return names.count * 2 > words.count / 2 ? names : []
  }
}

extension [ColumnField] {
  /// Whether the elements stand in `other` in the same order, perhaps with others between.
  fileprivate func isSubsequence(of other: [ColumnField]) -> Bool {
    var rest = other[...]
    for field in self {
      guard let found = rest.firstIndex(of: field) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }
}
