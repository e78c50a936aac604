/// What hangs on the cells of a sheet: comments, threads of comments, and words in boxes over them.
struct CellNotes {
  private let parts: PackedParts

  init(_ parts: PackedParts) { self.parts = parts }

  func add(to grid: inout SheetGrid, path: String) throws(PackedParts.Fault) {
    let links = try Relationships(of: path, in: parts)
    let threads = try notes(links.targets(of: "threadedComment"), "threadedComment")
    // A thread is repeated as a comment for programs that know no threads.
    let comments = threads.isEmpty ? try notes(links.targets(of: "comments"), "comment") : []
    grid.notes = (threads + comments).sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    for target in links.targets(of: "drawing") { try addDrawing(target, to: &grid) }
  }

  private func notes(_ paths: [String], _ element: String) throws(PackedParts.Fault) -> [SheetGrid.Note] {
    var notes: [SheetGrid.Note] = []
    for path in paths {
      for comment in try parts.document(path)?.descendants(element) ?? [] {
        guard let place = comment["ref"].flatMap({ CellReference($0) }), let text = comment.first("text") else {
          continue
        }
        let words = CellText.oneLine(SheetText.blocks(text.text).map(\.plain).joined(separator: "\n"))
        if !words.isEmpty { notes.append(.init(row: place.row, column: place.column, words: RichText(words))) }
      }
    }
    return notes
  }

  private func addDrawing(_ path: String, to grid: inout SheetGrid) throws(PackedParts.Fault) {
    guard let drawing = try parts.document(path) else { return }
    for anchor in drawing.elements where anchor.name.hasSuffix("Anchor") {
      let from = anchor.first("from")
      let number = { (name: String) in from?.first(name).flatMap { Int($0.text) } ?? 0 }
      let (row, column) = (
        min(max(number("row"), 0), CellReference.lastRow - 1) + 1, min(max(number("col"), 0), CellReference.lastColumn)
      )
      let words = anchor.descendants("p").map { CellText.trim($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
      if !words.isEmpty {
        grid.notes.append(.init(row: row, column: column, words: RichText(words)))
      } else {
        grid.remarks.append(
          SheetRemark(row: row, text: "a picture or chart lies over the sheet and is not read", isDoubtful: true))
      }
    }
  }
}
