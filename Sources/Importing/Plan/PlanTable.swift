/// Who decides, from the lines above a table.
struct PlanMaker: Equatable {
  var line: Int
  var words: String
}

/// The columns that a row of headings announces.
struct PlanLayout: Equatable {
  private(set) var fields: [PlanField?]
  private(set) var headings: [String]

  /// Nil when the row is a row like any other: two headings at least, half of its cells, and one that says what is decided.
  init?(_ row: SourceRow, over above: SourceRow?, _ overrides: [String: PlanField]) {
    headings = row.cells
    fields = row.cells.map { PlanHeadings.field(of: $0, overrides) }
    let known = fields.compactMap(\.self)
    guard known.contains(.title), known.count > 1, known.count * 2 >= row.filled.count else { return nil }
    if let above { merge(above, overrides) }
  }

  /// Takes in headings that a cut left in another row: at their column where it is free, else behind the others.
  mutating func merge(_ row: SourceRow, _ overrides: [String: PlanField]) {
    for (column, text) in row.filled {
      guard let field = PlanHeadings.field(of: text, overrides), !fields.contains(field) else { continue }
      let isFree = column >= headings.count || headings[column].isEmpty
      let index = isFree ? column : headings.count
      while headings.count <= index {
        headings.append("")
        fields.append(nil)
      }
      (headings[index], fields[index]) = (text, field)
    }
  }

  func has(_ field: PlanField) -> Bool { fields.contains(field) }

  /// The columns up to the last heading.
  var width: Int { (headings.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}

/// Rows under one row of headings.
struct PlanTable {
  /// The position of the decision-maker among those of the paper.
  var maker: Int?
  var layout: PlanLayout
  var rows: [PlanRow] = []
}

struct PlanRow {
  var source: SourceRow
  /// Whether a page ended, or headings came back, right above.
  var afterBreak: Bool
}
