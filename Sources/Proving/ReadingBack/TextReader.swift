import Publications

/// Reads plain text: without the marks that stand for links, and with their addresses.
enum TextReader {
  static func read(_ bytes: [UInt8]) -> ReadBack {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let addresses = addresses(at: lines)
    return ReadBack(
      words: withoutMarks(lines.dropLast(addresses.count).joined(separator: "\n"), upTo: addresses.count),
      links: Set(addresses), marks: addresses.count)
  }

  /// What follows “[1] ”, “[2] ” … at the end, in the order of the numbers: a year in brackets may begin a line anywhere.
  private static func addresses(at lines: [Substring]) -> [String] {
    guard let heading = lines.lastIndex(where: { line in FormatWords.all.contains { $0.links == line } }) else {
      return []
    }
    let found = lines[(heading + 1)...].enumerated().compactMap { address(of: $1, number: $0 + 1) }
    return found.count == lines.count - heading - 1 ? found : []
  }

  private static func address(of line: Substring, number: Int) -> String? {
    let mark = "[\(number)] "
    return line.hasPrefix(mark) ? String(line.dropFirst(mark.count)) : nil
  }

  /// Without “[12]” where there are so many links, and without what is said of words that were struck out.
  static func withoutMarks(_ text: String, upTo count: Int) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
      kept += rest[..<start]
      rest = rest[rest.utf8.index(after: start)...]
      let inside = rest.prefix { $0 != "]" }
      if let number = Int(inside), number <= count { rest = rest[inside.endIndex...] }
      if let end = struckOutStarts.lazy.compactMap({ end(of: $0, in: inside) }).first { rest = rest[end...] }
    }
    return kept + rest
  }

  private static let struckOutStarts = FormatWords.all.map { $0.struckOut + ": " }

  /// Where words end that a text begins with, in which any space may have become the end of a line.
  private static func end(of words: String, in text: Substring) -> Substring.Index? {
    var rest = text
    for character in words {
      guard let first = rest.first else { return nil }
      if character == " " {
        guard first.isWhitespace else { return nil }
        rest = rest.drop { $0.isWhitespace }
      } else {
        guard first == character else { return nil }
        rest = rest.dropFirst()
      }
    }
    return rest.startIndex
  }
}
