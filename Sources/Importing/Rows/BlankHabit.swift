/// What a blank cell means in a column of names or dates, judged by how the column is kept.
///
/// Where the same words are written out row after row, a blank is a blank. Where they hardly ever are, and marks or blanks stand
/// instead, a blank means the row above: at least four of those for each repetition.
struct BlankHabit: Equatable {
  var repetitions = 0
  var blanksAndMarks = 0

  /// The column's cells by row, row groups apart: a blank never reaches over to another recommendation.
  init(column groups: [[String?]]) {
    for cells in groups {
      for (above, cell) in zip(cells, cells.dropFirst()) {
        guard let cell, !DittoCell.matches(cell) else {
          blanksAndMarks += 1
          continue
        }
        if cell == above { repetitions += 1 }
      }
    }
  }

  var blankMeansAbove: Bool { repetitions * 4 <= blanksAndMarks }
}
