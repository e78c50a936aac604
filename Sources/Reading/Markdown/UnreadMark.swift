import Diagnostics

/// Marks that clerks and converters write and that mean nothing to us, so that they would be printed as they stand.
enum UnreadMark {
  case footnote, label, marker

  private static let longest = 60

  static func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (UnreadMark, Range<Int>)? {
    if bytes[start] == UInt8(ascii: "{") { return marker(bytes, start) }
    let isLabel = start > 0 && bytes[start - 1] == UInt8(ascii: "]")
    guard isLabel || bytes.has("[^", at: start), let end = end(bytes, start, UInt8(ascii: "]")), end > start + 2 else {
      return nil
    }
    return (isLabel ? .label : .footnote, start..<end)
  }

  /// “{Item 7}” beside the end of a heading, “{lang: cy}”: a word of ours in braces.
  private static func marker(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UnreadMark, Range<Int>)? {
    guard let word = bytes.word(from: start), word.lowerBound <= start + 2, word.count <= 4,
      ["item", "lang"].contains(bytes.string(word).lowercased()), let end = end(bytes, start, UInt8(ascii: "}"))
    else { return nil }
    return (.marker, start..<end)
  }

  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ sign: UInt8) -> Int? {
    bytes.offset(of: sign, in: start..<min(bytes.count, start + longest)).map { $0 + 1 }
  }

  func diagnostic(_ words: String, at range: SourceRange) -> Diagnostic {
    switch self {
    case .footnote:
      Diagnostic(
        .unreadMark, .error, "footnotes are not read, so that “\(words)” would be printed as it stands", at: range,
        fixes: [.advise("write the note where it belongs, in brackets, or as a numbered paragraph")])
    case .label:
      Diagnostic(
        .unreadMark, .warning, "“\(words)” names no address, so that it is printed as it stands", at: range,
        fixes: [.advise("write the address in round brackets, or a line “\(words): address” below")])
    case .marker:
      Diagnostic(
        .unreadMark, .warning, "“\(words)” is not understood here, so that it is printed as it stands", at: range,
        fixes: [
          .advise("write {item 7} at the end of a heading, and {lang cy: geiriau} around words of another language")
        ])
    }
  }
}
