/// Puts the cells of a table on its grid, row by row, with the places that merged cells take.
struct TableGrid {
  /// A cell that goes on into the rows below.
  private struct Span {
    var row: Int
    var column: Int
    var columns: Int
    var rowsLeft: Int
  }

  /// What a whole table may have; a file that says more is made to harm.
  static let mostColumns = 1_000
  private static let mostRows = 65_534
  /// What all tables of a document may have.
  static let mostPlaces = 2_000_000

  private var rows: [PaperTable.Row] = []
  private var places: [PaperTable.Place?] = []
  private var spans: [Span] = []
  /// No place of the open row before this one is free.
  private var free = 0
  /// How many places the document may still take.
  private var room: Int

  init(room: Int) { self.room = room }

  var isEmpty: Bool { rows.isEmpty && places.isEmpty }
  var rowCount: Int { rows.count }

  /// The words of the open row.
  var openWords: String {
    places.compactMap { place in
      guard case .cell(let cell) = place, !cell.text.isEmpty else { return nil }
      return cell.plain
    }.joined(separator: " | ")
  }

  /// The first column of the open row that nothing takes yet.
  mutating func nextColumn() -> Int {
    while free < places.count, places[free] != nil { free += 1 }
    return free
  }

  mutating func beginRow() {
    (places, free) = ([], 0)
    for index in spans.indices {
      cover(spans[index])
      spans[index].rowsLeft -= 1
    }
    spans.removeAll { $0.rowsLeft <= 0 }
  }

  private mutating func cover(_ span: Span) {
    for column in span.column..<(span.column + span.columns) {
      put(.covered(row: span.row, column: span.column), at: column)
    }
  }

  /// Ends a part of the table, beyond which no cell goes (HTML 4.9.12).
  mutating func endGroup() { spans = [] }

  /// A place that is taken stays with the cell that took it first.
  private mutating func put(_ place: PaperTable.Place, at column: Int) {
    while places.count <= column { places.append(nil) }
    if places[column] == nil { places[column] = place }
  }

  /// Puts a cell at a column, or at the next one that is free; where no room is left its words join the last cell.
  mutating func place(_ cell: PaperTable.Cell, at wanted: Int) {
    let isFree = wanted >= 0 && (wanted >= places.count || places[wanted] == nil)
    let column = isFree ? wanted : nextColumn()
    guard column < TableGrid.mostColumns else { return join(cell.text) }
    var cell = cell
    cell.columns = min(max(cell.columns, 1), TableGrid.mostColumns - column)
    cell.rows = min(max(cell.rows, 1), TableGrid.mostRows)
    if cell.columns * cell.rows > room { (cell.columns, cell.rows) = (1, 1) }
    room -= cell.columns * cell.rows
    let span = Span(row: rows.count, column: column, columns: cell.columns, rowsLeft: cell.rows - 1)
    cell.rows = 1
    put(.cell(cell), at: column)
    cover(span)
    if span.rowsLeft > 0 { spans.append(span) }
  }

  private mutating func join(_ text: [TextBlock]) {
    for column in places.indices.reversed() {
      guard case .cell(var cell)? = places[column] else { continue }
      cell.text += text
      places[column] = .cell(cell)
      return
    }
  }

  /// Makes the cell above go on into the open row, as Word says it (`w:vMerge`); false where none begins in that column.
  mutating func extendAbove(at column: Int) -> Bool {
    guard let above = rows.last, above.places.indices.contains(column) else { return false }
    let origin: (row: Int, column: Int)
    switch above.places[column] {
    case .cell: origin = (rows.count - 1, column)
    case .covered(let row, let first): origin = (row, first)
    }
    guard origin.column == column, case .cell(let cell) = rows[origin.row].places[column] else { return false }
    cover(Span(row: origin.row, column: column, columns: cell.columns, rowsLeft: 0))
    return true
  }

  /// Makes the cell before go on into a column of the open row (`w:hMerge`, as Word wrote it before 2007).
  mutating func extendLeft(at column: Int) -> Bool {
    guard column > 0, column == places.count, let before = places[column - 1] else { return false }
    switch before {
    case .cell(var cell):
      cell.columns += 1
      places[column - 1] = .cell(cell)
      places.append(.covered(row: rows.count, column: column - 1))
    case .covered(let row, let first):
      if row == rows.count, case .cell(var cell)? = places[first] {
        cell.columns += 1
        places[first] = .cell(cell)
      }
      places.append(before)
    }
    return true
  }

  /// Adds words to the cell that stands at a column of the row above or goes through it.
  mutating func append(_ text: [TextBlock], toCellAbove column: Int) {
    guard let above = rows.last, above.places.indices.contains(column) else { return }
    var row = rows.count - 1
    if case .covered(let first, _) = above.places[column] { row = first }
    if case .cell(var cell) = rows[row].places[column] {
      cell.text += text
      rows[row].places[column] = .cell(cell)
    }
  }

  mutating func endRow(line: Int, isHeading: Bool) {
    rows.append(
      PaperTable.Row(line: line, isHeading: isHeading, places.map { $0 ?? .cell(PaperTable.Cell([])) }))
    places = []
  }

  /// The rows, each as wide as the widest; a column in which no row begins a cell is left out.
  consuming func finish() -> [PaperTable.Row] {
    let width = rows.map(\.places.count).max() ?? 0
    let places: Int = rows.reduce(0) { $0 + $1.places.count }
    let missing = rows.count * width - places
    if rows.count * width <= TableGrid.mostPlaces / 2, missing <= max(room, 0) { fill(width) }
    dropUnused(width)
    countRows()
    return rows
  }

  private mutating func fill(_ width: Int) {
    for row in rows.indices {
      while rows[row].places.count < width { rows[row].places.append(.cell(PaperTable.Cell([]))) }
    }
  }

  private mutating func dropUnused(_ width: Int) {
    var begins = [Bool](repeating: false, count: width)
    for row in rows {
      for (column, place) in row.places.enumerated() {
        switch place {
        case .cell: begins[column] = true
        case .covered(_, let first): if first == column { begins[column] = true }
        }
      }
    }
    guard begins.contains(false) else { return }
    var moved: [Int] = []
    var kept = 0
    for isKept in begins {
      moved.append(kept)
      if isKept { kept += 1 }
    }
    for row in rows.indices {
      rows[row].places = rows[row].places.enumerated().compactMap { column, place in
        begins[column] ? place.moved(moved, column: column, width: kept) : nil
      }
    }
  }

  /// How far down each cell goes, from the places that name it.
  private mutating func countRows() {
    for (index, row) in rows.enumerated() {
      for (column, place) in row.places.enumerated() {
        guard case .covered(let first, column) = place, case .cell(var cell) = rows[first].places[column] else {
          continue
        }
        cell.rows = index - first + 1
        rows[first].places[column] = .cell(cell)
      }
    }
  }
}

extension PaperTable.Place {
  /// The place in a table that lost columns.
  fileprivate func moved(_ moved: [Int], column: Int, width: Int) -> PaperTable.Place {
    switch self {
    case .cell(var cell):
      let end = column + cell.columns
      cell.columns = (end < moved.count ? moved[end] : width) - moved[column]
      return .cell(cell)
    case .covered(let row, let first): return .covered(row: row, column: moved[first])
    }
  }
}
