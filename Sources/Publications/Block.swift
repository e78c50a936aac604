/// A piece of a publication that begins on a line of its own.
package enum Block: Sendable, Equatable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(List)
  case facts([Fact])
  case table(Table)
  case figure(Figure)
  case quote([Block])
  /// “RESOLVED:” and what belongs to it.
  case resolution([Block])
  /// What the record adds to the words as written: where a value was inherited from, why a text is not shown.
  case note([Inline])
  case code(String)
  case rule
}

/// A heading of level 2 to 6, without gaps: the title of the publication is level 1.
package struct Heading: Sendable, Equatable {
  package var level: Int
  /// As written, without its full stop.
  package var number: String?
  package var anchor: String
  package var words: [Inline]

  package init(level: Int, number: String? = nil, anchor: String, words: [Inline]) {
    self.level = level
    self.number = number
    self.anchor = anchor
    self.words = words
  }
}

package struct Paragraph: Sendable, Equatable {
  /// As written: “4.1”, “28”; nil where none was.
  package var number: String?
  package var anchor: String?
  package var words: [Inline]

  package init(number: String? = nil, anchor: String? = nil, words: [Inline]) {
    self.number = number
    self.anchor = anchor
    self.words = words
  }
}

package struct List: Sendable, Equatable {
  package var isOrdered: Bool
  package var items: [Item]

  package struct Item: Sendable, Equatable {
    /// As written, “3” or “(a)”; nil in a list of points.
    package var number: String?
    package var anchor: String?
    package var blocks: [Block]

    package init(number: String? = nil, anchor: String? = nil, blocks: [Block]) {
      self.number = number
      self.anchor = anchor
      self.blocks = blocks
    }
  }
}

/// A name and what is said under it: “Chair: Councillor …”.
package struct Fact: Sendable, Equatable {
  package var name: String
  package var blocks: [Block]

  package init(_ name: String, _ blocks: [Block]) {
    self.name = name
    self.blocks = blocks
  }
}

/// A table with a name, column headings, and row headings where a row has one. Every row has as many cells as there are columns.
package struct Table: Sendable, Equatable {
  package var caption: String
  /// Empty cells head nothing.
  package var columns: [Column]
  package var rows: [Row]
  /// Whether one of the publication's sheets says the same, and more of each row.
  package var isInSheet: Bool

  package struct Column: Sendable, Equatable {
    package var words: [Inline]
    /// Figures stand under each other at their right end.
    package var isNumeric: Bool

    package init(words: [Inline], isNumeric: Bool = false) {
      self.words = words
      self.isNumeric = isNumeric
    }
  }

  package struct Row: Sendable, Equatable {
    package var anchor: String?
    package var cells: [Cell]

    package init(anchor: String? = nil, cells: [Cell]) {
      self.anchor = anchor
      self.cells = cells
    }
  }

  package struct Cell: Sendable, Equatable {
    /// Whether it heads its row.
    package var isHeading: Bool
    package var blocks: [Block]

    package init(isHeading: Bool = false, blocks: [Block]) {
      self.isHeading = isHeading
      self.blocks = blocks
    }
  }

  package init(caption: String, columns: [Column], rows: [Row], isInSheet: Bool = false) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isInSheet = isInSheet
  }
}

/// A picture or a chart: never without its words, and a chart never without its numbers.
package struct Figure: Sendable, Equatable {
  package var title: String
  /// What a person who cannot see it is told.
  package var alternative: String
  /// A chart's numbers.
  package var data: Table?
  /// An image of the site, from its root; nil for a chart.
  package var image: String?
  /// A chart as an SVG that has classes but no colours, which each format gives it.
  package var drawing: [UInt8]?
}
