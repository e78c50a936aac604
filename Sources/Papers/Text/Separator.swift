/// What parts the cells of a sheet of values.
enum Separator: UInt8, CaseIterable, Sendable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case pipe = 0x7C

  var name: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    case .pipe: "vertical bars"
    }
  }

  /// What the whole text speaks for: the separator by which the most rows have the same number of cells, and of two the one that makes
  /// more of them; decimal commas and commas in sentences come in some rows only.
  init(of text: String) {
    var best = (separator: Separator.comma, rows: 0, cells: 0)
    for separator in Separator.allCases where text.utf8.contains(separator.rawValue) {
      let widths = DelimitedText(text, separator: separator).widths().filter { $0.key > 1 }
      guard let (cells, rows) = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
      if (rows, cells) > (best.rows, best.cells) { best = (separator, rows, cells) }
    }
    self = best.separator
  }

  /// What a first line `sep=;` says, which Excel reads and does not show.
  init?(declaredIn text: String) {
    let line = text.utf8.prefix { $0 != 10 }
    guard line.count == 5, line.starts(with: "sep=".utf8) || line.starts(with: "SEP=".utf8), let last = line.last else {
      return nil
    }
    self.init(rawValue: last)
  }
}
