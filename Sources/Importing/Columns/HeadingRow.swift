/// Tells the row of headings from rows of cells, and reads it even where a converter ran it together.
struct HeadingRow {
  /// Headings the user mapped, squeezed.
  let overrides: [String: ColumnField]
  /// Complete rows of headings met before, latest last: a mangled one of the same width is taken for the same.
  private(set) var known: [Layout] = []
  /// The cells of every row of headings so far, squeezed.
  private var seen: Set<[String]> = []

  init(overrides: [String: ColumnField]) { self.overrides = overrides }

  func field(of heading: String) -> ColumnField? {
    if heading.utf8.count > HeadingRow.longest { return nil }
    return overrides[HeadingWords.squeeze(heading)] ?? HeadingWords.field(of: heading)
  }

  /// The layout a row announces, or nil when it is no row of headings.
  ///
  /// Of the first row of a file one heading is enough, if it says what the rows are; so is one that the user named, until
  /// headings have been found. A row that was headings once is headings again.
  func layout(of row: SourceRow, isFirst: Bool = false) -> Layout? {
    let layout = Layout(columns: row.cells.map(column))
    let filled = layout.columns.count { $0 != .blank }
    guard looksLikeHeadings(layout, row, filled) || isEnough(layout, row, filled, isFirst) else { return nil }
    if isOneWord(row) { return nil }
    return holding(mended(layout, from: row)).readingAreasAsRecommendations()
  }

  /// What a row would say if it were the headings, known words among others included.
  func reading(_ row: SourceRow) -> Layout {
    holding(Layout(columns: row.cells.map(column))).readingAreasAsRecommendations()
  }

  /// The headings that hold a known one among other words; never a second column for what has one already.
  private func holding(_ layout: Layout) -> Layout {
    var columns = layout.columns
    var taken = layout.fields
    for (index, column) in columns.enumerated() {
      guard case .unknown(let heading) = column, let found = HeadingPhrase(heading) else { continue }
      guard found.field.takesSeveral || taken.insert(found.field).inserted else { continue }
      columns[index] = .field(found.field, heading: heading)
    }
    return Layout(columns: columns)
  }

  /// Cells such as “Completed” and “Update” are headings elsewhere, so it takes two different ones and one that says what a
  /// row is about; or nothing but headings, whole, cut or run together.
  private func looksLikeHeadings(_ layout: Layout, _ row: SourceRow, _ filled: Int) -> Bool {
    let exact = layout.inOrder.count
    let different = layout.fields.count
    if different > 1, exact * 2 >= filled, layout.holdsRecords || different > 2 { return true }
    let cut = layout.columns.count { if case .cut = $0 { true } else { false } }
    if exact + cut == filled, different == exact { return filled > 0 }
    let merged = row.filled.count { field(of: $0.text) == nil && names(in: $0.text).count > 1 }
    return merged > 0 && exact + cut + merged == filled
  }

  private func isEnough(_ layout: Layout, _ row: SourceRow, _ filled: Int, _ isFirst: Bool) -> Bool {
    guard filled > 1 else { return false }
    if seen.contains(row.cells.map(HeadingWords.squeeze)) { return true }
    let isNamed = row.filled.contains { overrides[HeadingWords.squeeze($0.text)] != nil }
    return (isNamed && seen.isEmpty) || (isFirst && layout.holdsRecords)
  }

  /// Two rows that are one row of headings, such as “By” over “When”.
  func layout(of row: SourceRow, over below: SourceRow) -> Layout? {
    if let spanned = spanned(row, over: below) { return spanned }
    guard row.cells.count == below.cells.count, below.filled.count < row.filled.count else { return nil }
    guard below.filled.allSatisfy({ field(of: row.cells[$0.column] + $0.text) != nil }) else { return nil }
    let joined = zip(row.cells, below.cells).map { $1.isEmpty ? $0 : $0 + " " + $1 }
    return layout(of: SourceRow(line: row.line, cells: joined))
  }

  /// A heading over several columns that have headings of their own below it, beside headings that go through both rows.
  private func spanned(_ row: SourceRow, over below: SourceRow) -> Layout? {
    guard !below.merged.isEmpty, row.cells.count == below.cells.count else { return nil }
    var top = ""
    var isSpanning = false
    var names: [String] = []
    for (column, cell) in row.cells.enumerated() {
      if !cell.isEmpty { top = cell }
      let own = below.cells[column]
      if own.isEmpty, !cell.isEmpty, !below.merged.contains(column) { return nil }
      if cell.isEmpty, !own.isEmpty { isSpanning = true }
      names.append(own.isEmpty ? cell : field(of: own) == nil ? top + " " + own : own)
    }
    return isSpanning ? layout(of: SourceRow(line: row.line, cells: names)) : nil
  }

  mutating func remember(_ layout: Layout, _ rows: [SourceRow]) {
    for row in rows { seen.insert(row.cells.map(HeadingWords.squeeze)) }
    if layout.isComplete, !known.contains(layout) { known.append(layout) }
  }

  /// A lone “Completed” or “Outcome” at the margin of a row is a cell; a heading alone is long or in a table of its own.
  private func isOneWord(_ row: SourceRow) -> Bool {
    guard row.filled.count == 1, let only = row.filled.first else { return false }
    return overrides[HeadingWords.squeeze(only.text)] == nil && !only.text.contains(" ") && !only.text.contains("/")
      && only.text.count > 5
  }

  /// No heading is longer, in bytes, even where several ran together; cells that are need no further look.
  private static let longest = 160

  private func column(_ heading: String) -> Layout.Column {
    if heading.utf8.count > HeadingRow.longest { return .unknown(heading: heading) }
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
    if text.utf8.count > HeadingRow.longest { return [] }
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    var names: [Layout.Column] = []
    var start = 0
    while start < words.count {
      let longest = (start..<min(start + 5, words.count)).last {
        field(of: words[start...$0].joined(separator: " ")).map { !$0.isExactOnly } ?? false
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
