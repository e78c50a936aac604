import Diagnostics

/// Why words of a source would reach nobody, and what a clerk does about it.
enum LostWords {
  case cell, definition, title, info, body, comment, unknown

  /// Of words that the Markdown parser left out, by the line they stand on.
  init(on line: UnsafeBufferPointer<UInt8>) {
    let first = line.first { !$0.isBlank && $0 != UInt8(ascii: ">") }
    self =
      if first == UInt8(ascii: "[") { .definition } else if line.contains(UInt8(ascii: "|")) { .cell } else { .unknown }
  }

  /// The first line of a body that belongs to no record; a comment is no word of one.
  static func body(of file: [UInt8], _ body: Range<Int>, path: String) -> [Diagnostic] {
    file.withUnsafeBufferPointer { bytes in
      guard let word = bytes.word(from: body.lowerBound), word.lowerBound < body.upperBound else { return [] }
      let end = bytes.lineEnd(from: word.lowerBound)
      var map = SourceMap(bytes, origin: SourceMap.Origin(path: path))
      let line = UnsafeBufferPointer(rebasing: bytes[word.lowerBound..<end])
      return [
        LostWords.body.diagnostic(
          line.string, at: map.range(word.lowerBound..<end, line: map.line(of: word.lowerBound)))
      ]
    }
  }

  private var place: String {
    switch self {
    case .cell: "stands in a cell beyond the headings of its table"
    case .definition: "stands in a definition that nothing refers to"
    case .title: "is the title of a link or an image, which is shown nowhere"
    case .info: "stands beside the language of a block of code, where it is shown nowhere"
    case .body: "stands below the fields of a file whose text is shown nowhere"
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
    case .body: "write it in a field, or in the document that this file belongs to"
    case .comment: "put the whole value in quotation marks, or a note of your own on a line of its own"
    case .unknown: "write it as a paragraph of its own"
    }
  }

  func diagnostic(_ words: String, at range: SourceRange) -> Diagnostic {
    let shown = words.count > 60 ? words.prefix(60) + "…" : words[...]
    return Diagnostic(.wordsLost, .warning, "“\(shown)” \(place)", at: range, fixes: [.advise(mend)])
  }
}
