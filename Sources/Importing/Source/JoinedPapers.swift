package import Papers

extension SourcePaper {
  /// Several papers as one, each quoted under its own name; with the line on which each begins.
  package static func joining(_ papers: [SourcePaper]) -> (paper: SourcePaper, firsts: [Int]) {
    guard var joined = papers.first else { return (SourcePaper(name: "", kind: .unknown), []) }
    var firsts = [1]
    for paper in papers.dropFirst() {
      let before = joined.lines.append(paper.lines)
      firsts.append(before + 1)
      joined.blocks.append(Block(line: before, .gap))
      joined.blocks += paper.blocks.map { $0.moved(by: before) }
      joined.remarks += paper.remarks.map { Remark(line: $0.line + before, $0.text, isDoubtful: $0.isDoubtful) }
    }
    return (joined, firsts)
  }
}

extension Block {
  fileprivate func moved(by lines: Int) -> Block {
    var block = self
    block.line += lines
    guard case .table(var table) = content else { return block }
    for index in table.rows.indices { table.rows[index].line += lines }
    block.content = .table(table)
    return block
  }
}
