/// A table of a paper while its cells come in.
struct ProseTable {
  private let count: Int
  /// Whether the first cell of a row names it.
  private let hasRowHeads: Bool
  private var columns: [Table.Column] = []
  private var rows: [[[Block]]] = []

  init(columns: Int, hasRowHeads: Bool) {
    count = columns
    self.hasRowHeads = hasRowHeads
  }

  mutating func head(_ words: [Inline], isRight: Bool) {
    columns.append(Table.Column(words: words, isNumeric: isRight))
  }

  mutating func startRow() { rows.append([]) }

  mutating func cell(_ words: [Inline], _ pictures: [Figure]) {
    guard !rows.isEmpty else { return }
    let paragraph: [Block] = words.isEmpty ? [] : [.paragraph(Paragraph(words: words))]
    rows[rows.count - 1].append(paragraph + pictures.map { .figure($0) })
  }

  func table(caption: String) -> Table {
    var columns = self.columns
    while columns.count < count { columns.append(Table.Column(words: [])) }
    let rows = self.rows.map { $0 + Array(repeating: [], count: max(count - $0.count, 0)) }
    for column in columns.indices where !columns[column].isNumeric {
      columns[column].isNumeric = ProseTable.isNumeric(rows.map { $0[column].words })
    }
    return Table(
      caption: caption, columns: columns,
      rows: rows.map { cells in
        Table.Row(cells: cells.enumerated().map { Table.Cell(isHeading: hasRowHeads && $0 == 0, blocks: $1) })
      })
  }

  /// Figures with their signs, such as “£1,200”, “4.5%”, “-3”; a column of nothing is no column of figures.
  private static func isNumeric(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty && $0 != "–" && $0 != "-" }
    return !filled.isEmpty && filled.allSatisfy(isFigure)
  }

  private static func isFigure(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case ".", ",", "%", "£", "-", "−", "+", " ", "\u{A0}": continue
      default: return false
      }
    }
    return digits > 0
  }
}

extension [Block] {
  /// The words of paragraphs alone, as cells have them.
  fileprivate var words: String {
    compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.words.plain } else { nil }
    }.joined(separator: " ")
  }
}
