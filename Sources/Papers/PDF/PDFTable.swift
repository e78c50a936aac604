/// Rows of a page whose words stand in columns: between the columns no row has a word.
struct PDFTable {
  /// The edges of each column.
  private(set) var columns: [ClosedRange<Double>]
  /// How many rows of the page it takes.
  private(set) var rowCount: Int
  private let rows: [PDFRow]

  /// More rows than a page has.
  private static let mostRows = 1_000

  /// The least white between two columns, in points: the margins of cells in Word make twice that.
  private static let gutter = 4.0

  /// False for numbers and bullets hanging before paragraphs, which are no column.
  private(set) var isTable = true

  /// The table that begins with the first row; nil where none does.
  init?(_ rows: ArraySlice<PDFRow>) {
    guard let first = rows.first, first.isParted else { return nil }
    var ink = Ink(first)
    var parted = 1
    var taken: [PDFRow] = [first]
    var lastParted = 1
    for row in rows.dropFirst().prefix(PDFTable.mostRows) {
      guard let above = taken.last, row.top - above.bottom < max(row.height, above.height) * 2.5 else { break }
      if row.isParted {
        let wider = ink.with(row)
        guard wider.columns.count > 1, wider.columns.count * 2 > ink.columns.count else { break }
        ink = wider
        parted += 1
        taken.append(row)
        lastParted = taken.count
      } else {
        guard ink.holdsInOneColumn(row) else { break }
        taken.append(row)
      }
    }
    guard parted > 1 else { return nil }
    // Lines after the last parted row belong to its cells where they stand close below each other.
    var end = lastParted
    while end < taken.count, taken[end].top - taken[end - 1].bottom < taken[end].height * 0.6 { end += 1 }
    self.rows = Array(taken[..<end])
    rowCount = end
    columns = ink.with(self.rows).columns
    if columns.count < 2 { return nil }
    isTable = !isNumberedText
  }

  private var isNumberedText: Bool {
    columns.count == 2
      && rows.allSatisfy { row in
        let first = row.words.filter { $0.right <= columns[0].upperBound + 0.5 }
        return first.isEmpty || (first.count == 1 && PDFMark.isOne(first[0].text))
      }
  }

  /// White and words across the page, by points.
  private struct Ink {
    private var isInk: [Bool] = []

    init(_ row: PDFRow) { add(row) }

    func with(_ row: PDFRow) -> Ink { with([row]) }

    func with(_ rows: [PDFRow]) -> Ink {
      var wider = self
      for row in rows { wider.add(row) }
      return wider
    }

    private mutating func add(_ row: PDFRow) {
      for word in row.words {
        let (from, to) = (max(0, Int(word.left.rounded(.down))), max(0, Int(word.right.rounded(.up))))
        while isInk.count < to { isInk.append(false) }
        for index in from..<max(from, to) { isInk[index] = true }
      }
      // A blank between two words of a cell is no gutter.
      for (a, b) in zip(row.words, row.words.dropFirst())
      where b.left - a.right <= max(a.height, b.height) * 0.5 && b.left > a.right {
        for index in max(0, Int(a.right))..<max(0, Int(b.left.rounded(.up))) where index < isInk.count {
          isInk[index] = true
        }
      }
    }

    var columns: [ClosedRange<Double>] {
      var columns: [ClosedRange<Double>] = []
      var start: Int?
      var white = 0
      for index in 0...isInk.count {
        let ink = index < isInk.count && isInk[index]
        if ink {
          if start == nil { start = index }
          white = 0
        } else if let from = start {
          white += 1
          if Double(white) >= PDFTable.gutter || index == isInk.count {
            columns.append(Double(from)...Double(index - white + 1))
            start = nil
          }
        }
      }
      return columns
    }

    func holdsInOneColumn(_ row: PDFRow) -> Bool {
      columns.contains { $0.lowerBound - 2 <= row.left && row.right <= $0.upperBound + 2 }
        || with(row).columns.count == columns.count
    }
  }

  // MARK: Rows

  /// The cells of the table’s own rows, of which each takes one or more rows of the page.
  func cells(_ joiner: PDFJoiner) -> [(row: PDFRow, cells: [[String]])] {
    var table: [(row: PDFRow, lines: [[[PDFWord]]])] = []
    let isSpaced = spaces.count { $0 } > 1 || rows.count == 2
    for (index, row) in rows.enumerated() {
      let parts = columns.indices.map { column in row.words.filter { place(of: $0) == column } }
      let begins = isSpaced ? spaces[index] : begins(parts, after: table.last?.lines ?? [])
      if table.isEmpty || begins {
        table.append((row, parts.map { $0.isEmpty ? [] : [$0] }))
      } else {
        for (column, words) in parts.enumerated() where !words.isEmpty {
          table[table.count - 1].lines[column].append(words)
        }
      }
    }
    return table.map { row, lines in
      (row, lines.enumerated().map { joiner.paragraphs($1, right: columns[$0].upperBound) })
    }
  }

  private func place(of word: PDFWord) -> Int {
    let middle = (word.left + word.right) / 2
    return columns.firstIndex { middle <= $0.upperBound } ?? columns.count - 1
  }

  /// Whether white stands above each row all across the table: the margins of cells, where they have some.
  private var spaces: [Bool] {
    var bottom = -Double.infinity
    return rows.map { row in
      let isApart = row.top - bottom > row.height * 0.2
      bottom = max(bottom, row.bottom)
      return isApart
    }
  }

  /// Where no white parts the rows: a row begins where a number stands in the first column, or words in the first column and others
  /// below a row whose first column has ended.
  private func begins(_ parts: [[PDFWord]], after above: [[[PDFWord]]]) -> Bool {
    guard let first = parts[0].first else { return false }
    if PDFMark.isOne(first.text) { return true }
    let wasOpen = (above.first?.count ?? 0) == (above.map(\.count).max() ?? 0)
    return !wasOpen && parts.count { !$0.isEmpty } > 1
  }
}

/// Numbers, letters and bullets before paragraphs.
enum PDFMark {
  static func isOne(_ word: String) -> Bool {
    if word.utf8.count > 9 { return false }
    if ["•", "●", "▪", "o", "-", "–", "■", "\u{F0B7}", "*"].contains(word) { return true }
    let bare = word.trimmed { "().:".contains($0) }
    guard let first = bare.first else { return false }
    let isNumber = bare.allSatisfy { $0.isNumber || $0 == "." }
    let isRoman = bare.count < 6 && bare.allSatisfy { "ivxIVX".contains($0) }
    let isCoded = bare.count < 5 && first.isLetter && bare.dropFirst().allSatisfy(\.isNumber)
    return isNumber || (bare.count < word.count && (isRoman || bare.count == 1)) || (isCoded && bare.count > 1)
  }
}

extension String {
  fileprivate func trimmed(_ isOuter: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return rest
  }
}
