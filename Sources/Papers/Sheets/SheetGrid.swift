/// A sheet as its file holds it: the cells that hold something, and which of them are merged.
struct SheetGrid {
  struct Cell {
    var column: Int
    var text: [TextBlock]
  }

  struct Row {
    /// From 1.
    var number: Int
    var cells: [Cell]
    var isHidden = false
    var isHeading = false
  }

  /// A block of places that one cell takes.
  struct Merge {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  /// Words that hang on a cell, such as a comment.
  struct Note {
    var row: Int
    var column: Int
    var words: RichText
  }

  /// What more than one sheet of a paper can hold; a file that has more was made to harm, or is no paper.
  static let mostCells = 1_000_000
  private static let mostPlaces = 8_000_000

  var name: String
  var rows: [Row] = []
  var merges: [Merge] = []
  var notes: [Note] = []
  /// Columns that the sheet does not show, in order.
  var hiddenColumns: [ClosedRange<Int>] = []
  var remarks: [SheetRemark] = []

  init(name: String) { self.name = name }
}

/// What was found out about one row of a sheet, or about the whole of it.
struct SheetRemark {
  /// Nil for the sheet.
  var row: Int?
  var text: String
  var isDoubtful = false
}

extension SheetGrid {
  /// Takes out the rows that are shown, as a table; nil where they would take more places than a paper has.
  mutating func table() -> [(number: Int, row: PaperTable.Row)]? {
    rows.sort { $0.number < $1.number }
    moveHiddenOrigins()
    leaveOutHidden()
    let columns = Set(rows.lazy.flatMap { $0.cells.lazy.map(\.column) }).sorted()
    guard rows.count * columns.count <= SheetGrid.mostPlaces else { return nil }
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var table = rows.map { row in
      var all = [PaperTable.Place](repeating: .cell(PaperTable.Cell([])), count: columns.count)
      for cell in row.cells { if let place = places[cell.column] { all[place] = .cell(PaperTable.Cell(cell.text)) } }
      return (number: row.number, row: PaperTable.Row(line: 0, isHeading: row.isHeading, all))
    }
    guard merge(&table, columns) else { return nil }
    return table
  }

  /// Covers the places that merged cells take; false where they are more than a paper has.
  private mutating func merge(_ table: inout [(number: Int, row: PaperTable.Row)], _ columns: [Int]) -> Bool {
    var left = SheetGrid.mostPlaces
    for merge in merges {
      let down =
        table.partition { $0.number >= merge.rows.lowerBound }..<table.partition { $0.number > merge.rows.upperBound }
      let across =
        columns.partition { $0 >= merge.columns.lowerBound }..<columns.partition { $0 > merge.columns.upperBound }
      guard let row = down.first, let column = across.first, down.count * across.count > 1 else { continue }
      left -= down.count * across.count
      if left < 0 { return false }
      guard case .cell(var cell) = table[row].row.places[column], !cell.text.isEmpty else { continue }
      (cell.rows, cell.columns) = (down.count, across.count)
      for index in down {
        for place in across where index != row || place != column {
          if case .cell(let under) = table[index].row.places[place], !under.text.isEmpty {
            tellCovered(table[index].number)
          }
          table[index].row.places[place] = .covered(row: row, column: column)
        }
      }
      table[row].row.places[column] = .cell(cell)
    }
    return true
  }

  /// A merged cell that begins in a hidden row or column is shown where it goes on.
  private mutating func moveHiddenOrigins() {
    var nextShown = Array(rows.indices)
    for index in rows.indices.reversed() where rows[index].isHidden {
      nextShown[index] = index + 1 < rows.count ? nextShown[index + 1] : rows.count
    }
    for merge in merges {
      let first = rows.partition { $0.number >= merge.rows.lowerBound }
      guard first < rows.count, rows[first].number == merge.rows.lowerBound,
        rows[first].isHidden || isHidden(column: merge.columns.lowerBound), nextShown[first] < rows.count,
        case let shown = nextShown[first], rows[shown].number <= merge.rows.upperBound,
        let column = firstShown(of: merge.columns),
        let cell = rows[first].cells.firstIndex(where: { $0.column == merge.columns.lowerBound })
      else { continue }
      var moved = rows[first].cells.remove(at: cell)
      moved.column = column
      rows[shown].cells.removeAll { $0.column == column }
      rows[shown].cells.append(moved)
    }
  }

  private func firstShown(of columns: ClosedRange<Int>) -> Int? {
    var column = columns.lowerBound
    for hidden in hiddenColumns where hidden.contains(column) { column = hidden.upperBound + 1 }
    return columns.contains(column) ? column : nil
  }

  private func isHidden(column: Int) -> Bool {
    let next = hiddenColumns.partition { $0.lowerBound > column }
    return next > 0 && hiddenColumns[next - 1].contains(column)
  }

  private mutating func leaveOutHidden() {
    let hiddenRows = rows.count { $0.isHidden && !$0.cells.isEmpty }
    if hiddenRows > 0 { tellHidden(hiddenRows, "row") }
    rows.removeAll { $0.isHidden }
    var hidden: Set<Int> = []
    for row in rows.indices {
      for cell in rows[row].cells where isHidden(column: cell.column) { hidden.insert(cell.column) }
      if !hidden.isEmpty { rows[row].cells.removeAll { hidden.contains($0.column) } }
    }
    if !hidden.isEmpty { tellHidden(hidden.count, "column") }
    rows.removeAll { $0.cells.isEmpty }
  }

  private mutating func tellCovered(_ row: Int) {
    guard remarks.last?.row != row else { return }
    remarks.append(
      SheetRemark(
        row: row, text: "row \(row) has words under a merged cell, which the sheet does not show; they were left out",
        isDoubtful: true))
  }

  private mutating func tellHidden(_ count: Int, _ what: String) {
    let subject = count == 1 ? "1 \(what) with words is" : "\(count) \(what)s with words are"
    remarks.append(
      SheetRemark(
        text:
          "\(subject) hidden in the sheet and left out; show \(count == 1 ? "it" : "them") if the words belong to the paper",
        isDoubtful: true))
  }
}

extension Array {
  /// The first index whose element belongs to the later part of a list in order; the count where none does.
  fileprivate func partition(_ belongsLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
