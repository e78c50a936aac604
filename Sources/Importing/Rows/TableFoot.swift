import Papers

/// What stands below a table and belongs to no row: notes, and a key of colours or letters.
///
/// It begins with a line that says so (“Notes”, “Key:”), with a mark of a note, or with what a colour means, and ends where rows of
/// several cells come again.
struct TableFoot {
  private(set) var isOpen = false
  /// What each colour means to the council, where the foot says so.
  private(set) var meanings: [String: String] = [:]

  /// Takes a row that belongs to the foot; false where it is a row of the table.
  ///
  /// `isMarked` says that a line with the mark of a note is one, because no row of the table follows.
  mutating func take(_ row: SourceRow, under layout: Layout, isMarked: Bool) -> Bool {
    let filled = row.filled
    guard let first = filled.first else { return false }
    let isKey = filled.count == 2 && first.column == 0 && TableFoot.isColour(first.text) && !layout.isOfColours(0)
    isOpen = isKey || filled.count == 1 && (isOpen || isMarked || TableFoot.begins(first.text))
    if isOpen { note(filled.map(\.text)) }
    return isOpen
  }

  mutating func close() { isOpen = false }

  private mutating func note(_ cells: [String]) {
    if cells.count == 2, TableFoot.isColour(cells[0]) { meanings[cells[0].lowercased()] = cells[1] }
    guard cells.count == 1 else { return }
    for piece in cells[0].split(whereSeparator: { ";\n".contains($0) }) {
      guard let sign = piece.firstIndex(where: { ":=–".contains($0) }) else { continue }
      let colour = CellText.trim(piece[..<sign])
      if TableFoot.isColour(colour) {
        meanings[colour.lowercased()] = CellText.trim(piece[piece.index(after: sign)...])
      }
    }
  }
}

extension TableFoot {
  /// Whether a line that stands alone begins a foot, whatever follows.
  static func begins(_ text: String) -> Bool {
    let opening = text.prefix { $0 != ":" && $0 != "\n" && $0 != "–" }
    let words = opening.split(separator: " ").map { HeadingWords.squeeze(String($0)) }
    guard let first = words.first, let last = words.last, words.count <= 4 else { return isLegend(text) }
    if words.count == 1, openings.contains(first) { return true }
    if openings.contains(first), words.count > 1, ["to", "on", "for"].contains(words[1]) { return true }
    if words.count <= 3, ["key", "legend", "notes", "allwedd"].contains(last) { return true }
    return isLegend(text)
  }

  /// Whether a line begins with the mark of a note; a star may also be that of a list.
  static func beginsWithMark(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "*†‡¹²³".unicodeScalars.contains($0) } ?? false || NoteMark.leads(text)
  }

  /// Two meanings of colours or more, one after the other.
  static func isLegend(_ text: String) -> Bool {
    let pieces = text.split(whereSeparator: { ";,\n|".contains($0) })
    let named = pieces.count { piece in
      piece.firstIndex { ":=–".contains($0) }.map { isColour(CellText.trim(piece[..<$0])) } ?? false
    }
    return named > 1 || (named == 1 && pieces.count == 1 && text.contains(":"))
  }

  static func isColour(_ text: String) -> Bool {
    text.utf8.count <= 12 && colours.contains(text.lowercased())
  }

  private static let openings: Set<String> = [
    "notes", "note", "key", "legend", "colours", "colour", "footnotes", "footnote", "definitions", "nb", "nodiadau",
    "nodyn",
    "allwedd",
  ]

  private static let colours: Set<String> = [
    "red", "amber", "green", "blue", "yellow", "grey", "gray", "black", "white", "purple", "orange", "coch", "ambr",
    "oren",
    "gwyrdd", "melyn", "glas", "llwyd", "red/amber", "amber/red", "amber/green",
  ]
}

extension Layout {
  fileprivate func isOfColours(_ column: Int) -> Bool {
    guard column < columns.count, case .field(let field, _) = columns[column] else { return false }
    return field == .rag || field == .status
  }
}
