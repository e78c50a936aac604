/// The place of a cell as spreadsheets name it: “B7”.
struct CellReference: Equatable {
  /// What a sheet has at most.
  static let lastRow = 1_048_576
  static let lastColumn = 16_383

  /// From 1.
  var row: Int
  /// From 0.
  var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Nil for what is no place of a sheet; `$` before letters and figures is left out.
  init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0: column = column * 26 + Int(byte) - 96
      case 48...57: row = row * 10 + Int(byte) - 48
      case UInt8(ascii: "$"): continue
      case _: return nil
      }
      if row > CellReference.lastRow || column > CellReference.lastColumn + 1 { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column - 1)
  }

  var name: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + "\(row)"
  }
}

extension SheetGrid.Merge {
  /// “A2:B5”.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":").compactMap(CellReference.init)
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else { return nil }
    self.init(rows: ends[0].row...ends[1].row, columns: ends[0].column...ends[1].column)
  }
}
