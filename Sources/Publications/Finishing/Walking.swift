extension [Block] {
  /// The same tree with every run of words changed.
  func mapWords(_ change: ([Inline]) -> [Inline]) -> [Block] { map { $0.mapWords(change) } }

  /// Headings so many levels deeper, for text that stands below a heading; what is too deep is settled at the end.
  func moved(by levels: Int) -> [Block] {
    map { block in
      guard case .heading(var heading) = block else { return block }
      heading.level += levels
      return .heading(heading)
    }
  }
}

extension [Block] {
  /// Every block and, right after it, those within it.
  package var all: [Block] { flatMap { [$0] + $0.inner.all } }
}

extension Block {
  /// The blocks right within it, in the order they are read.
  package var inner: [Block] {
    switch self {
    case .list(let list): list.items.flatMap(\.blocks)
    case .facts(let facts): facts.flatMap(\.blocks)
    case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.blocks) }
    case .figure(let figure): figure.data.map { [.table($0)] } ?? []
    case .quote(let blocks), .resolution(let blocks): blocks
    case .heading, .paragraph, .note, .code, .rule: []
    }
  }

  /// The runs of words that are its own.
  package var ownWords: [[Inline]] {
    switch self {
    case .heading(let heading): [heading.words]
    case .paragraph(let paragraph): [paragraph.words]
    case .table(let table): table.columns.map(\.words)
    case .note(let words): [words]
    case .list, .facts, .figure, .quote, .resolution, .code, .rule: []
    }
  }

  fileprivate func mapWords(_ change: ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .heading(var heading):
      heading.words = change(heading.words)
      return .heading(heading)
    case .paragraph(var paragraph):
      paragraph.words = change(paragraph.words)
      return .paragraph(paragraph)
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = list.items[index].blocks.mapWords(change) }
      return .list(list)
    case .facts(let facts): return .facts(facts.map { Fact($0.name, $0.blocks.mapWords(change)) })
    case .table(let table): return .table(table.mapWords(change))
    case .figure(var figure):
      figure.data = figure.data?.mapWords(change)
      return .figure(figure)
    case .quote(let inner): return .quote(inner.mapWords(change))
    case .resolution(let inner): return .resolution(inner.mapWords(change))
    case .note(let words): return .note(change(words))
    case .code, .rule: return self
    }
  }
}

extension Table {
  fileprivate func mapWords(_ change: ([Inline]) -> [Inline]) -> Table {
    var table = self
    for column in table.columns.indices { table.columns[column].words = change(table.columns[column].words) }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.mapWords(change)
      }
    }
    return table
  }
}
