import Diagnostics
import Drafting

/// Finds paragraphs and points of a text that only hold the place of words still to be written; all are told as one, at the first.
enum PlaceholderLines {
  static func diagnostics(in text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) -> [Diagnostic] {
    var found: [SourceLine] = []
    var before: SourceLine?
    var open: SourceLine?
    SourceLine.forEach(in: text) { line in
      if let last = open, line.isEmpty || line.isPoint || line.isHeading { found.append(last) }
      let starts = line.isPoint || before.map { $0.isEmpty || $0.isHeading } ?? true
      open = starts && !line.isHeading && isPlaceholder(line) ? line : nil
      before = line
    }
    if let open { found.append(open) }
    guard let first = found.first else { return [] }
    let range = first.range(in: path, firstLine: firstLine)
    return [.placeholder(words(of: first), at: range, more: found.count - 1)]
  }

  private static let longest = 80

  private static func isPlaceholder(_ line: SourceLine) -> Bool {
    !line.isEmpty && line.words.count <= longest && Placeholder.isParagraph(words(of: line))
  }

  /// Without the stars of emphasis.
  private static func words(of line: SourceLine) -> String {
    var words = line.string[...]
    while let first = words.first, "*_".contains(first) { words.removeFirst() }
    while let last = words.last, "*_".contains(last) { words.removeLast() }
    return String(words)
  }
}
