extension [Block] {
  /// The words of a cell where a cell is only words: blocks on lines of their own, numbers before what they number.
  package var cellText: String { flatMap(\.cellLines).joined(separator: "\n") }
}

extension Block {
  fileprivate var cellLines: [String] {
    switch self {
    case .heading(let heading): [[heading.number, heading.words.plain].compactMap { $0 }.joined(separator: " ")]
    case .paragraph(let paragraph):
      [[paragraph.number, paragraph.words.plain].compactMap { $0 }.joined(separator: " ")]
    case .list(let list):
      list.items.map { item in [item.number, item.blocks.cellText].compactMap { $0 }.joined(separator: " ") }
    case .facts(let facts): facts.map { "\($0.name): \($0.blocks.cellText)" }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.cellLines)
    case .note(let words): [words.plain]
    case .code(let text): [text]
    case .figure(let figure): [figure.alternative]
    case .table(let table): table.lines
    case .rule: []
    }
  }
}

extension Table {
  fileprivate var lines: [String] {
    ([columns.map(\.words.plain)] + rows.map { row in row.cells.map(\.blocks.cellText) }).map {
      $0.joined(separator: "; ")
    }
  }
}
