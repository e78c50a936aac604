/// Reads plain text: without the marks that stand for links, and with their addresses.
enum TextReader {
  static func read(_ bytes: [UInt8]) -> ReadBack {
    var found = ReadBack()
    var lines: [Substring] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if let address = address(of: line) { found.links.insert(address) } else { lines.append(line) }
    }
    found.words = withoutMarks(lines.joined(separator: "\n"))
    return found
  }

  /// What follows “[12] ” at the beginning of a line.
  private static func address(of line: Substring) -> String? {
    guard line.hasPrefix("["), let end = line.firstIndex(of: "]"),
      Int(line[line.index(after: line.startIndex)..<end]) != nil
    else { return nil }
    return String(line[line.index(after: end)...].drop { $0 == " " })
  }

  /// Without “[12]”, and without what is said of words that were struck out.
  private static func withoutMarks(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "[") {
      kept += rest[..<start]
      rest = rest[rest.index(after: start)...]
      let inside = rest.prefix { $0 != "]" }
      if Int(inside) != nil { rest = rest[inside.endIndex...] }
      if inside.hasPrefix("struck out: ") { rest = rest.dropFirst("struck out: ".count) }
    }
    return kept + rest
  }
}
