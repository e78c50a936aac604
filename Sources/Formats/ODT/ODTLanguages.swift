import Publications

extension Block {
  /// The languages of passages within it.
  var languages: [String] {
    switch self {
    case .heading(let heading): heading.words.languages
    case .paragraph(let paragraph): paragraph.words.languages
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.languages) }
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.languages) }
    case .table(let table): table.languages
    case .figure(let figure): figure.data?.languages ?? []
    case .quote(let blocks), .resolution(let blocks): blocks.flatMap(\.languages)
    case .note(let words): words.languages
    case .code, .rule: []
    }
  }
}

extension Table {
  fileprivate var languages: [String] {
    columns.flatMap(\.words.languages) + rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.languages) } }
  }
}

extension [Inline] {
  fileprivate var languages: [String] {
    flatMap { word -> [String] in
      switch word {
      case .language(let language, let words): [language] + words.languages
      case .strong(let words), .emphasis(let words), .struck(let words), .link(let words, _): words.languages
      case .text, .code, .abbreviation, .lineBreak: []
      }
    }
  }
}
