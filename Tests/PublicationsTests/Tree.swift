import Publications

extension Block {
  /// Every anchor in it.
  var anchors: [String] {
    switch self {
    case .heading(let heading): [heading.anchor]
    case .paragraph(let paragraph): paragraph.anchor.map { [$0] } ?? []
    case .list(let list): list.items.flatMap { ($0.anchor.map { [$0] } ?? []) + $0.blocks.flatMap(\.anchors) }
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.anchors) }
    case .table(let table):
      table.rows.flatMap { row in
        (row.anchor.map { [$0] } ?? []) + row.cells.flatMap { $0.blocks.flatMap(\.anchors) }
      }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.anchors)
    case .figure, .note, .code, .rule: []
    }
  }

  var tables: [Table] {
    switch self {
    case .table(let table): [table] + table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.tables) } }
    case .figure(let figure): figure.data.map { [$0] } ?? []
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.tables) }
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.tables) }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.tables)
    case .heading, .paragraph, .note, .code, .rule: []
    }
  }

  /// Where its links lead.
  var destinations: [Destination] {
    switch self {
    case .heading(let heading): heading.words.flatMap(\.destinations)
    case .paragraph(let paragraph): paragraph.words.flatMap(\.destinations)
    case .note(let words): words.flatMap(\.destinations)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.destinations) }
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.destinations) }
    case .table(let table):
      table.columns.flatMap { $0.words.flatMap(\.destinations) }
        + table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.destinations) } }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.destinations)
    case .figure, .code, .rule: []
    }
  }
}

extension Inline {
  var destinations: [Destination] {
    switch self {
    case .link(let inner, let destination): [destination] + inner.flatMap(\.destinations)
    case .strong(let inner), .emphasis(let inner), .struck(let inner), .language(_, let inner):
      inner.flatMap(\.destinations)
    case .text, .code, .abbreviation, .lineBreak: []
    }
  }
}
