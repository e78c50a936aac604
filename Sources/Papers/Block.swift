/// A part of a paper, such as a paragraph or a table.
package struct Block: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case text(TextBlock)
    case table(PaperTable)
    case picture(Picture)
    /// The words of a footnote or an endnote.
    case note(mark: String, RichText)
    /// A blank line of a text, or the end of a page.
    case gap
  }

  /// The line it begins on, counted through the whole paper: see `PaperLines`.
  package var line: Int
  /// The page it stands on, from 1, where the file says so.
  package var page: Int?
  package var content: Content

  package init(line: Int, page: Int? = nil, _ content: Content) {
    self.line = line
    self.page = page
    self.content = content
  }
}

/// A heading, a paragraph or an item of a list.
package struct TextBlock: Sendable, Equatable {
  package enum Role: Sendable, Equatable {
    /// The level counts from 1.
    case heading(Int)
    case paragraph
    /// The level counts from 1.
    case listItem(Int)
    /// What stands on every page: its header, its footer, its number.
    case furniture
  }

  package var role: Role
  /// The number or bullet before the words as the page shows it, such as “1.2”, “(a)” or “•”.
  package var mark: String?
  package var text: RichText

  package init(_ role: Role, mark: String? = nil, _ text: RichText) {
    self.role = role
    self.mark = mark
    self.text = text
  }

  package init(_ text: RichText) { self.init(.paragraph, text) }

  /// The mark and the words.
  package var plain: String {
    guard let mark, !mark.isEmpty else { return text.plain }
    let words = text.plain
    return words.isEmpty ? mark : mark + " " + words
  }
}

/// A picture with what the file says of it for those who do not see it.
package struct Picture: Sendable, Equatable {
  /// Nil where the author gave none; empty where the picture is marked as decoration.
  package var alternative: String?
  package var mediaType: String
  package var bytes: [UInt8]

  package init(alternative: String?, mediaType: String, bytes: [UInt8]) {
    self.alternative = alternative
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
