/// A table as the file holds it, with what is merged as facts.
package struct PaperTable: Sendable, Equatable {
  /// A place of the grid.
  package enum Place: Sendable, Equatable {
    case cell(Cell)
    /// A place that a merged cell takes; the cell stands at `row` and `column` of this table, from 0.
    case covered(row: Int, column: Int)
  }

  package struct Cell: Sendable, Equatable {
    /// Its paragraphs and list items in order.
    package var text: [TextBlock]
    /// How many columns it takes, from 1.
    package var columns: Int
    /// How many rows it takes, from 1.
    package var rows: Int

    package init(_ text: [TextBlock], columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.columns = columns
      self.rows = rows
    }

    /// A cell of plain words, whose lines are paragraphs.
    package init(plain: String) {
      self.init(
        plain.split(separator: "\n", omittingEmptySubsequences: true).map { TextBlock(RichText(String($0))) })
    }

    /// Its words, a line for each paragraph, with their marks.
    package var plain: String {
      if text.count == 1 { return text[0].plain }
      return text.map(\.plain).filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  package struct Row: Sendable, Equatable {
    /// The line it is quoted by: see `PaperLines`.
    package var line: Int
    /// Whether the file says that it holds column headings.
    package var isHeading: Bool
    package var places: [Place]

    package init(line: Int, isHeading: Bool = false, _ places: [Place]) {
      self.line = line
      self.isHeading = isHeading
      self.places = places
    }
  }

  /// The name of its sheet, or its caption.
  package var name: String?
  package var rows: [Row]

  package init(name: String? = nil, rows: [Row] = []) {
    self.name = name
    self.rows = rows
  }
}
