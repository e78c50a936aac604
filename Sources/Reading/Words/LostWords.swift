import Diagnostics

/// Why words of a source would reach nobody, and what a clerk does about it.
enum LostWords {
  case cell, definition, title, info, comment, unknown

  /// Of words that the Markdown parser left out, by the line they stand on.
  init(on line: UnsafeBufferPointer<UInt8>) {
    let first = line.first { !$0.isBlank && $0 != UInt8(ascii: ">") }
    self =
      if first == UInt8(ascii: "[") { .definition } else if line.contains(UInt8(ascii: "|")) { .cell } else { .unknown }
  }

  private var place: String {
    switch self {
    case .cell: "stands in a cell beyond the headings of its table"
    case .definition: "stands in a definition that nothing refers to"
    case .title: "is the title of a link or an image, which is shown nowhere"
    case .info: "stands beside the language of a block of code, where it is shown nowhere"
    case .comment: "is not read: “#” after a blank begins a comment"
    case .unknown: "is not read"
    }
  }

  private var mend: String {
    switch self {
    case .cell: "give the column a heading, or write \\| for a bar within a cell"
    case .definition: "write the words where they are to be read"
    case .title: "write it between the square brackets, or beside the link"
    case .info: "write it above the block"
    case .comment: "put the whole value in quotation marks, or a note of your own on a line of its own"
    case .unknown: "write it as a paragraph of its own"
    }
  }

  func diagnostic(_ words: String, at range: SourceRange) -> Diagnostic {
    let shown = words.count > 60 ? words.prefix(60) + "…" : words[...]
    return Diagnostic(.wordsLost, .warning, "“\(shown)” \(place)", at: range, fixes: [.advise(mend)])
  }
}
