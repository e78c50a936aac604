/// A preview for the terminal.
package struct PreviewText {
  private let preview: ImportPreview
  /// Rows beyond these are counted and not shown; the page of `--preview` has them all.
  private static let most = 40

  package init(_ preview: ImportPreview) { self.preview = preview }

  package var text: String {
    ([heading] + columns + rows + changes + decisions + files).joined(separator: "\n\n") + "\n"
  }

  private var heading: String { "\(preview.name): \(preview.kind)." }

  private var columns: [String] {
    let columns = preview.decisions.filter { $0.kind == .column }
    return columns.isEmpty
      ? [] : ["Columns\n" + columns.map { "  \($0.place): \($0.text)" }.joined(separator: "\n")]
  }

  private var rows: [String] {
    let placed = preview.rows.filter { row in row.cells.contains { $0.home.isPlaced } || !row.notes.isEmpty }
    if placed.isEmpty { return [] }
    var blocks = placed.prefix(PreviewText.most).map(block)
    if placed.count > PreviewText.most {
      blocks.append("  … and \(placed.count - PreviewText.most) more: --preview FILE.html shows all")
    }
    return ["The paper → the record\n" + blocks.joined(separator: "\n")]
  }

  private func block(_ row: ImportPreview.Row) -> String {
    let cells = row.cells.map { "    \(PreviewText.short($0.words)) → \($0.home.words)" }
    return (["  \(row.place)"] + cells + row.notes.map { "    (\($0))" }).joined(separator: "\n")
  }

  private static func short(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "“" + (line.count > 60 ? line.prefix(59) + "…" : line) + "”"
  }

  private var changes: [String] {
    preview.changes.isEmpty ? [] : ["Changes\n" + preview.changes.map { "  " + $0 }.joined(separator: "\n")]
  }

  /// How rows were joined, parted and filled.
  private var decisions: [String] {
    Decision.Kind.allCases.filter { $0 != .column }.compactMap { kind in
      let lines = preview.decisions.filter { $0.kind == kind }
      if lines.isEmpty { return nil }
      return "\(kind.rawValue) (\(lines.count))\n"
        + lines.prefix(PreviewText.most).map { "  \($0.place): \($0.text)" }.joined(separator: "\n")
    }
  }

  private var files: [String] {
    if preview.files.isEmpty { return [] }
    return ["Files\n" + preview.files.map { "  " + $0.path }.joined(separator: "\n")]
      + (preview.command.map { ["To write them:\n  " + $0] } ?? [])
  }
}

extension ImportPreview.Home {
  var isPlaced: Bool {
    switch self {
    case .field, .partOf, .parted: true
    case .notPlaced, .nothing: false
    }
  }
}
