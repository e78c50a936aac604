/// A table that is drawn with plus signs, hyphens and bars, as pandoc writes it where cells are merged or hold several paragraphs.
///
/// A wall between two places is drawn or not; places without a wall between them are one cell. A table whose cells are no rectangles
/// is not taken apart.
struct GridTable {
  enum Reading {
    case table(PaperTable, Remark?)
    case irregular
  }

  /// More places than a drawn table has: a line of plus signs makes no columns.
  private static let mostPlaces = 200_000

  /// How many lines belong to it, whether they are regular or not.
  private(set) var lineCount: Int
  /// The characters of each line; a wide one is followed by a zero, so that positions are those on the screen.
  private let canvas: [[Unicode.Scalar]]
  /// The positions at which walls stand.
  private let columns: [Int]
  /// The lines that are walls, wholly or in part.
  private let rules: [Int]

  static func isRule(_ line: Substring) -> Bool {
    let line = line.drop { $0 == " " }.utf8
    guard line.first == UInt8(ascii: "+"), line.count > 2 else { return false }
    return line.allSatisfy { "+-=: \r".utf8.contains($0) } && line.dropFirst().contains(UInt8(ascii: "+"))
      && (line.contains(UInt8(ascii: "-")) || line.contains(UInt8(ascii: "=")))
  }

  /// The table that begins with the first of the lines, if one does.
  init?(_ lines: ArraySlice<Substring>) {
    guard let first = lines.first, GridTable.isRule(first) else { return nil }
    let indent = first.prefix { $0 == " " }.count
    var canvas: [[Unicode.Scalar]] = []
    for line in lines {
      guard let drawn = GridTable.drawn(line, indent) else { break }
      canvas.append(drawn)
    }
    lineCount = canvas.count
    while let last = canvas.last, !GridTable.isWholeRule(last) { canvas.removeLast() }
    rules = canvas.indices.filter { GridTable.hasRule(canvas[$0]) }
    columns = Set(rules.flatMap { GridTable.corners(of: canvas[$0]) }).sorted()
    self.canvas = canvas
    if isDrawn { lineCount = canvas.count }
  }

  /// Whether every line reaches from the first wall to the last; what stands beyond would be lost.
  ///
  /// So lines and walls make no more places than the text has characters, and time does not grow with the square of it.
  private var isDrawn: Bool {
    guard canvas.count > 2, rules.count > 1, columns.count > 1, let last = columns.last else { return false }
    return rules.count * columns.count <= GridTable.mostPlaces
      && canvas.allSatisfy { $0.count == last + 1 && ($0[last] == "|" || $0[last] == "+") }
  }

  /// The plus signs at which a wall ends.
  private static func corners(of line: [Unicode.Scalar]) -> [Int] {
    line.indices.filter { index in
      let isBeside = { line.indices.contains($0) && "-=:".unicodeScalars.contains(line[$0]) }
      return line[index] == "+" && (isBeside(index - 1) || isBeside(index + 1))
    }
  }

  private static func drawn(_ line: Substring, _ indent: Int) -> [Unicode.Scalar]? {
    let words = line.unicodeScalars.drop { $0 == " " }
    guard line.unicodeScalars.prefix(indent).allSatisfy({ $0 == " " }), words.first == "|" || words.first == "+" else {
      return nil
    }
    var drawn: [Unicode.Scalar] = []
    for scalar in line.unicodeScalars.dropFirst(indent) {
      drawn.append(scalar)
      if GridTable.isWide(scalar) { drawn.append("\0") }
    }
    while drawn.last == " " { drawn.removeLast() }
    return drawn
  }

  private static func isWholeRule(_ line: [Unicode.Scalar]) -> Bool {
    line.first == "+" && line.last == "+" && line.allSatisfy { "+-=:".unicodeScalars.contains($0) }
  }

  /// Whether at least one stretch of a line is a rule: “+---+” at its beginning, or “+---” or “---+” beside a merged cell.
  private static func hasRule(_ line: [Unicode.Scalar]) -> Bool {
    var wall: Int?
    for index in line.indices {
      if line[index] == "+" || line[index] == "|" {
        if let start = wall, index > start + 1, line[start] == "+" || line[index] == "+" { return true }
        wall = index
      } else if !"-=:".unicodeScalars.contains(line[index]) {
        wall = nil
      }
    }
    return false
  }

  /// Letters that take two places on a screen.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    case _: false
    }
  }
}

// MARK: - Cells

extension GridTable {
  /// The table; its rows are quoted by the lines of the file, of which the first is `line`.
  func read(from line: Int) -> Reading {
    guard isDrawn, let cells = spans() else { return .irregular }
    if let rows = lineRows(line, cells) {
      let remark = Remark(
        line: line, "a table without rules between its rows: each of its lines was taken for a row", isDoubtful: true)
      return .table(PaperTable(rows: rows), remark)
    }
    let bands = rules.count - 1
    let headings = rules.lastIndex { canvas[$0].contains("=") && $0 != rules[0] && $0 != rules[bands] } ?? 0
    let rows = (0..<bands).map { band in
      let places = (0..<columns.count - 1).map { place(band, $0, cells) }
      return PaperTable.Row(line: line + rules[band] + 1, isHeading: band < headings, places)
    }
    return .table(PaperTable(rows: rows), nil)
  }

  private func place(_ band: Int, _ column: Int, _ cells: [[Span]]) -> PaperTable.Place {
    let span = cells[band][column]
    guard span.row == band, span.column == column else { return .covered(row: span.row, column: span.column) }
    let text = words(rules[band] + 1..<rules[band + span.rows], columns[column] + 1..<columns[column + span.columns])
    return .cell(PaperTable.Cell(GridCellText(text).blocks, columns: span.columns, rows: span.rows))
  }

  private func words(_ lines: Range<Int>, _ positions: Range<Int>) -> [String] {
    lines.map { line in
      let range = positions.clamped(to: 0..<canvas[line].count)
      return String(String.UnicodeScalarView(canvas[line][range].filter { $0 != "\0" }))
    }
  }

  /// The cell that a place belongs to, by its first place and its size.
  private struct Span {
    var row: Int
    var column: Int
    var rows = 1
    var columns = 1
  }

  /// Nil where a cell is no rectangle.
  private func spans() -> [[Span]]? {
    let (height, width) = (rules.count - 1, columns.count - 1)
    var spans = [[Span?]](repeating: Array(repeating: nil, count: width), count: height)
    for row in 0..<height {
      for column in 0..<width where spans[row][column] == nil {
        var span = Span(row: row, column: column)
        while column + span.columns < width, !isWall(row, rightOf: column + span.columns - 1) { span.columns += 1 }
        while row + span.rows < height, !isWall(below: row + span.rows - 1, column) { span.rows += 1 }
        for down in row..<row + span.rows {
          for across in column..<column + span.columns {
            guard spans[down][across] == nil, isInside(down, across, span) else { return nil }
            spans[down][across] = span
          }
        }
      }
    }
    return spans.map { $0.compactMap { $0 } }
  }

  /// Whether walls stand around a cell and none within it, as far as one of its places shows.
  private func isInside(_ row: Int, _ column: Int, _ span: Span) -> Bool {
    let right = column + 1 == columns.count - 1 || isWall(row, rightOf: column)
    let bottom = row + 1 == rules.count - 1 || isWall(below: row, column)
    let left = column == 0 || isWall(row, rightOf: column - 1)
    let top = row == 0 || isWall(below: row - 1, column)
    return right == (column + 1 == span.column + span.columns) && bottom == (row + 1 == span.row + span.rows)
      && left == (column == span.column) && top == (row == span.row)
  }

  private func isWall(_ row: Int, rightOf column: Int) -> Bool {
    let position = columns[column + 1]
    return (rules[row] + 1..<rules[row + 1]).contains { isOne(of: "|+", $0, position) }
      && (rules[row] + 1..<rules[row + 1]).allSatisfy { isOne(of: "|+", $0, position) }
  }

  private func isWall(below row: Int, _ column: Int) -> Bool {
    let rule = rules[row + 1]
    return (columns[column] + 1..<columns[column + 1]).allSatisfy { isOne(of: "-=:+", rule, $0) }
  }

  private func isOne(of signs: String, _ line: Int, _ position: Int) -> Bool {
    position < canvas[line].count && signs.unicodeScalars.contains(canvas[line][position])
  }

  /// The rows of a table that has a rule under its headings only, as databases print it: a filled first place on every line.
  private func lineRows(_ first: Int, _ cells: [[Span]]) -> [PaperTable.Row]? {
    guard rules.count == 3, !canvas.contains(where: { $0.contains("=") }) else { return nil }
    let bodies = [rules[0] + 1..<rules[1], rules[1] + 1..<rules[2]]
    let isPlain = cells.allSatisfy { $0.allSatisfy { $0.rows == 1 && $0.columns == 1 } }
    guard isPlain, bodies[0].count == 1, bodies[1].count > 1 else { return nil }
    let rows = bodies.joined().map { line in
      PaperTable.Row(
        line: first + line, isHeading: line < rules[1],
        (0..<columns.count - 1).map { column in
          let text = words(line..<line + 1, columns[column] + 1..<columns[column + 1])
          return .cell(PaperTable.Cell(GridCellText(text).blocks))
        })
    }
    return rows.allSatisfy { if case .cell(let cell) = $0.places[0] { !cell.text.isEmpty } else { false } } ? rows : nil
  }
}
