/// A publication as braille sets it out: its words in one list, and what is done with each, before a cell is known.
struct Script: Sendable, Equatable {
  var passages: Passages
  var title: Passages.Index?
  var council: Passages.Index?
  var elements: [Element]
  var phrases: Phrases

  indirect enum Element: Sendable, Equatable {
    case heading(level: Int, words: Passages.Index)
    /// Each passage begins on a line of its own: the first where `margins` say, the others at the run-over.
    case lines([Passages.Index], Margins, number: String?)
    /// One blank line, however many ask for it.
    case gap
    case table(Table)
    /// A centred row of strokes.
    case rule
  }

  /// Empty cells before the first line and before every other.
  struct Margins: Sendable, Equatable {
    var first: Int
    var runOver: Int

    /// A paragraph begins in cell 3 and goes on in cell 1 (UKAAF 2016, paragraphs).
    static let paragraph = Margins(first: 2, runOver: 0)
    /// What has a number or a mark has it at the margin, where the finger looks for it.
    static let hanging = Margins(first: 0, runOver: 2)
    /// Begins in cell 7, goes on in cell 5 (Braille Formats 2016, notes).
    static let note = Margins(first: 6, runOver: 4)

    func moved(by cells: Int) -> Margins { Margins(first: first + cells, runOver: runOver + cells) }
  }

  struct Table: Sendable, Equatable {
    var caption: Passages.Index?
    var columns: [Column]
    var rows: [[Cell]]

    struct Column: Sendable, Equatable {
      /// At the head of the column; nil when it has no name.
      var name: Passages.Index?
      /// With a colon, before each cell of a list.
      var label: Passages.Index?
      var isNumeric: Bool
    }

    struct Cell: Sendable, Equatable {
      var elements: [Element]

      /// Its words when they are one passage.
      var only: Passages.Index? {
        guard elements.count == 1, case .lines(let lines, _, _) = elements[0], lines.count == 1 else { return nil }
        return lines[0]
      }
    }
  }
}

/// Where the added words stand among the passages.
struct Phrases: Sendable, Equatable {
  var contents, code, volume, of, pages, to, tableNote, tableNoteAgain: Passages.Index?
}
