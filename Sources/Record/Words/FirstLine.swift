extension String {
  /// The first line, cut at a space with an ellipsis when it is longer than `limit` bytes.
  package func firstLine(upTo limit: Int) -> String {
    let line = utf8.firstIndex(of: 0x0A).map { String(self[..<$0]) } ?? self
    guard line.utf8.count > limit else { return line }
    let cut = line.utf8.index(line.utf8.startIndex, offsetBy: limit)
    let space = line.utf8[..<cut].lastIndex(of: 0x20) ?? line.utf8.startIndex
    return String(line[..<space]) + "…"
  }
}
