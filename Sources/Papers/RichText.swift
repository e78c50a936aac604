/// Words with what sets some of them apart.
package struct RichText: Sendable, Equatable {
  package struct Style: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Style(rawValue: 1)
    package static let italic = Style(rawValue: 2)
    package static let superscript = Style(rawValue: 4)
    package static let `subscript` = Style(rawValue: 8)
  }

  /// Words of one look; a line break within a paragraph is “\n”.
  package struct Run: Sendable, Equatable {
    package var text: String
    package var style: Style
    /// Where a link leads.
    package var link: String?
    /// The mark of the note that is called here; such a run has no words of its own.
    package var note: String?

    package init(_ text: String, style: Style = [], link: String? = nil, note: String? = nil) {
      self.text = text
      self.style = style
      self.link = link
      self.note = note
    }
  }

  package var runs: [Run]

  package init(runs: [Run] = []) { self.runs = runs }

  package init(_ text: String) { runs = text.isEmpty ? [] : [Run(text)] }

  /// The words alone.
  package var plain: String {
    if runs.count == 1 { return runs[0].text }
    return runs.reduce(into: "") { $0 += $1.text }
  }

  package var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty && $0.note == nil } }

  /// Whether every word has the look.
  package func isWholly(_ style: Style) -> Bool {
    let words = runs.filter { $0.text.contains { !$0.isWhitespace } }
    return !words.isEmpty && words.allSatisfy { $0.style.contains(style) }
  }
}
