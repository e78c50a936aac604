/// Joins lines to paragraphs: a line goes on where the next word would not have found room in it.
struct PDFJoiner {
  /// The words of the paper in small letters, for those that the end of a line parted.
  private let known: Set<String>

  init(_ pages: [PDFPage]) {
    known = Set(pages.lazy.flatMap { $0.words.lazy.map { PDFJoiner.bare($0.text) } })
  }

  private static func bare(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0 == "-" } }

  /// The paragraphs of the lines of one column, whose right edge is at `right`.
  func paragraphs(_ lines: [[PDFWord]], right: Double) -> [String] {
    var paragraphs: [String] = []
    for (index, line) in lines.enumerated() {
      let words = line.map(\.text).joined(separator: " ")
      if index > 0, let last = paragraphs.last, goesOn(lines[index - 1], line, right: right) {
        paragraphs[paragraphs.count - 1] = joined(last, words)
      } else {
        paragraphs.append(words)
      }
    }
    return paragraphs
  }

  /// Lines that are one paragraph.
  func whole(_ lines: [[PDFWord]]) -> String {
    lines.reduce(into: "") { whole, line in
      let words = line.map(\.text).joined(separator: " ")
      whole = whole.isEmpty ? words : joined(whole, words)
    }
  }

  /// Whether the first word of a line would not have fitted into the line above, so that the paragraph goes on.
  func goesOn(_ above: [PDFWord], _ line: [PDFWord], right: Double) -> Bool {
    guard let last = above.last, let first = line.first, !PDFMark.isOne(first.text) || line.count == 1 else {
      return false
    }
    if last.text.hasSuffix("-") || last.text.hasSuffix("\u{AD}") { return true }
    return last.right + (first.right - first.left) + first.height * 0.25 > right - 1
  }

  func joined(_ above: String, _ next: String) -> String {
    if above.hasSuffix("\u{AD}") { return above.dropLast() + next }
    guard above.hasSuffix("-"), above.dropLast().last?.isLetter ?? false, next.first?.isLowercase ?? false else {
      return above + " " + next
    }
    let head = PDFJoiner.bare(String(above.split(separator: " ").last?.dropLast() ?? ""))
    let tail = PDFJoiner.bare(String(next.split(separator: " ").first ?? ""))
    return known.contains(head + tail) ? above.dropLast() + next : above + next
  }
}
