import Papers

/// Tables whose rows are the items of an agenda or minutes: number, words, pages.
enum NumberedTables {
  /// A row's parts in place of the table: the number with the first words as a heading, the rest as paragraphs.
  static func expanded(_ parts: [DocumentPart], _ log: inout ImportLog) -> [DocumentPart] {
    parts.flatMap { part -> [DocumentPart] in
      guard case .table(let table) = part.form, isNumbered(table) else { return [part] }
      var reader = NumberedTable(page: part.page)
      for row in table.rows { reader.take(row, &log) }
      return reader.parts
    }
  }

  private static func isNumbered(_ table: PaperTable) -> Bool {
    let rows = table.rows.filter { row in row.places.contains { !$0.plain.isEmpty } }
    let numbered = rows.count { NumberedTable.number(of: $0) != nil }
    return numbered > 0 && numbered * 2 >= rows.count - 1
      && table.rows.allSatisfy { $0.places.count > 1 && $0.places.count <= 8 }
  }
}

private struct NumberedTable {
  private(set) var parts: [DocumentPart] = []
  private var headings: [String] = []
  private let page: Int?

  init(page: Int?) { self.page = page }

  /// A first cell that is a number, alone or before its words.
  static func number(of row: PaperTable.Row) -> PartNumber? {
    guard let first = row.places.first(where: { !$0.plain.isEmpty })?.plain, let number = PartNumber(first) else {
      return nil
    }
    return number.year == "roman" ? nil : number
  }

  mutating func take(_ row: PaperTable.Row, _ log: inout ImportLog) {
    guard let number = NumberedTable.number(of: row) else { return takeOther(row, &log) }
    let first = row.places.firstIndex { !$0.plain.isEmpty } ?? 0
    var isTitled = false
    for (column, place) in row.places.enumerated() where !place.plain.isEmpty {
      guard case .cell(let cell) = place else { continue }
      if column == first {
        guard number.length < cell.plain.count else { continue }
        add(cell, row.line, number: number, drop: number.length)
        isTitled = true
      } else if !isTitled {
        add(cell, row.line, number: number, drop: 0)
        isTitled = true
      } else {
        addFurther(cell, column, row.line)
      }
    }
  }

  private mutating func add(_ cell: PaperTable.Cell, _ line: Int, number: PartNumber, drop: Int) {
    for (index, block) in cell.text.enumerated() {
      var part = DocumentPart(
        index == 0 ? .heading(nil) : .paragraph, line: line, page: page, mark: block.mark, block.text)
      if index == 0 {
        part.text = drop == 0 ? block.text : block.text.dropping(drop)
        part.mark = CellText.trim(number.words)
        part.isRow = true
      } else if case .listItem(let level) = block.role {
        part.form = .point(level)
      }
      parts.append(part)
    }
  }

  /// The cells beside the words: pages as they are, others behind their heading.
  private mutating func addFurther(_ cell: PaperTable.Cell, _ column: Int, _ line: Int) {
    let heading = column < headings.count ? headings[column] : ""
    let isPages = PageWords(whole: cell.plain, inColumn: HeadingWords.squeeze(heading).hasPrefix("page")) != nil
    for (index, block) in cell.text.enumerated() {
      let label = index == 0 && !isPages && !heading.isEmpty ? [RichText.Run(heading + ": ")] : []
      var part = DocumentPart(
        .paragraph, line: line, page: page, mark: block.mark, RichText(runs: label + block.text.runs))
      part.isPages = isPages
      part.isRow = true
      parts.append(part)
    }
  }

  /// Column headings above the first number, a heading over several columns, or the rest of a row that a page cut.
  private mutating func takeOther(_ row: PaperTable.Row, _ log: inout ImportLog) {
    let filled = row.places.filter { !$0.plain.isEmpty }
    if filled.isEmpty { return }
    if parts.isEmpty || row.isHeading {
      let words = row.places.map(\.plain)
      if filled.count == 1, !row.isHeading,
        words.contains(where: { PaperLabel($0) == nil && WordAccount.words($0).count > 3 })
      {
        addLoose(row)
        return
      }
      if headings.isEmpty { headings = words.map(CellText.oneLine) }
      return log.leave(words.filter { !$0.isEmpty }.joined(separator: " | "), row.line, .heading)
    }
    addLoose(row)
  }

  private mutating func addLoose(_ row: PaperTable.Row) {
    for (column, place) in row.places.enumerated() {
      guard case .cell(let cell) = place else { continue }
      let isPages = column > 0 && PageWords(whole: cell.plain, inColumn: true) != nil
      for block in cell.text {
        var part = DocumentPart(.paragraph, line: row.line, page: page, mark: block.mark, block.text)
        part.isPages = isPages
        part.isRow = true
        parts.append(part)
      }
    }
  }
}
