extension [Block] {
  /// The same with the language told of headings and names of columns that are not the document's words but ours, and not in its language.
  func withLabels(besides language: String) -> [Block] { map { $0.withLabels(besides: language) } }
}

extension Block {
  fileprivate func withLabels(besides language: String) -> Block {
    switch self {
    case .heading(var heading):
      if heading.anchor.contains("part--") { heading.words = heading.words.marked(besides: language) }
      return .heading(heading)
    case .table(var table):
      guard table.isInSheet else { return self }
      for column in table.columns.indices {
        table.columns[column].words = table.columns[column].words.marked(besides: language)
      }
      return .table(table)
    case .figure(var figure):
      figure.data = figure.data.map { data in
        guard case .table(let table) = Block.table(data).withLabels(besides: language) else { return data }
        return table
      }
      return .figure(figure)
    case .paragraph, .list, .facts, .quote, .resolution, .note, .code, .rule: return self
    }
  }
}

extension [Inline] {
  /// The same without the marks of a language, where the publication is in it: see `Inline.ours`.
  func unmarked(_ language: String) -> [Inline] {
    var words: [Inline] = []
    for inline in self {
      switch inline {
      case .language(language, let own): words.join(own)
      case .strong(let inner): words.append(.strong(inner.unmarked(language)))
      case .text, .emphasis, .struck, .link, .language, .code, .abbreviation, .lineBreak: words.append(inline)
      }
    }
    return words
  }

  /// Adds words that were marked; a text goes on with the text before it.
  private mutating func join(_ words: [Inline]) {
    for inline in words {
      if case .text(let text) = inline, case .text(let before)? = last {
        self[count - 1] = .text(before + text)
      } else {
        append(inline)
      }
    }
  }

  fileprivate func marked(besides language: String) -> [Inline] {
    FormatWords.language(ofLabel: plain, in: language).map { [.language($0, self)] } ?? self
  }
}
