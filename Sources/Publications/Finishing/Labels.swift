extension [Block] {
  /// The same with the language told of headings and names of columns that are not the document's words but ours.
  func withLabels(in language: String) -> [Block] { map { $0.withLabels(in: language) } }
}

extension Block {
  fileprivate func withLabels(in language: String) -> Block {
    switch self {
    case .heading(var heading):
      if heading.anchor.contains("part--") { heading.words = [.language(language, heading.words)] }
      return .heading(heading)
    case .table(var table):
      guard table.isInSheet else { return self }
      for column in table.columns.indices {
        table.columns[column].words = [.language(language, table.columns[column].words)]
      }
      return .table(table)
    case .figure(var figure):
      figure.data = figure.data.map { data in
        guard case .table(let table) = Block.table(data).withLabels(in: language) else { return data }
        return table
      }
      return .figure(figure)
    case .paragraph, .list, .facts, .quote, .resolution, .note, .code, .rule: return self
    }
  }
}
