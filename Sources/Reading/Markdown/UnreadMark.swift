import Diagnostics

/// Marks that clerks and converters write and that mean nothing to us, so that they would be printed as they stand.
enum UnreadMark {
  case footnote, label, marker
  /// “[[rec-10” without an end, “**word”, “~~word”, “](the address.pdf)”.
  case reference, emphasis, strike, link, image

  private static let longest = 60

  static func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (UnreadMark, Range<Int>)? {
    switch bytes[start] {
    case UInt8(ascii: "{"): marker(bytes, start)
    case UInt8(ascii: "*"): sign("**", .emphasis, bytes, start)
    case UInt8(ascii: "~"): sign("~~", .strike, bytes, start)
    case UInt8(ascii: "]"): link(bytes, start)
    case UInt8(ascii: "!"): image(bytes, start)
    case _: bracket(bytes, start)
    }
  }

  private static func bracket(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UnreadMark, Range<Int>)? {
    if bytes.has("[[", at: start) { return reference(bytes, start) }
    let isLabel = start > 0 && bytes[start - 1] == UInt8(ascii: "]")
    guard isLabel || bytes.has("[^", at: start), let end = end(bytes, start, UInt8(ascii: "]")), end > start + 2 else {
      return nil
    }
    return (isLabel ? .label : .footnote, start..<end)
  }

  /// “[[2026-12-08-children”: begun, and ended nowhere or with one bracket.
  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UnreadMark, Range<Int>)? {
    guard start == 0 || bytes[start - 1] != UInt8(ascii: "["), start + 2 < bytes.count, bytes[start + 2].isWordPart
    else { return nil }
    let end = bytes[(start + 2)...].firstIndex { $0.isBlank || "[],;".utf8.contains($0) } ?? bytes.count
    return (.reference, start..<end)
  }

  /// Two signs at a word: they begin or end what has no other half.
  private static func sign(
    _ sign: StaticString, _ mark: UnreadMark, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (UnreadMark, Range<Int>)? {
    guard bytes.has(sign, at: start), start == 0 || bytes[start - 1] != bytes[start] else { return nil }
    let end = bytes[start...].firstIndex { $0 != bytes[start] } ?? bytes.count
    let touches = end < bytes.count && bytes[end].isWordPart || start > 0 && !bytes[start - 1].isBlank
    return end - start == 2 && touches ? (mark, start..<end) : nil
  }

  /// “[page 3](the file.pdf)” and “[page 3] (https://…)”: an address with a blank in it or before it is none.
  private static func link(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UnreadMark, Range<Int>)? {
    let isApart =
      bytes.has("] (http", at: start) || bytes.has("] (www.", at: start) || bytes.has("] (mailto:", at: start)
    guard bytes.has("](", at: start) || isApart, let end = end(bytes, start, UInt8(ascii: ")")), end > start + 3 else {
      return nil
    }
    return (.link, start..<end)
  }

  /// “![chart]” without an address.
  private static func image(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UnreadMark, Range<Int>)? {
    guard bytes.has("![", at: start), let end = end(bytes, start, UInt8(ascii: "]")) else { return nil }
    return bytes.has("(", at: end) ? nil : (.image, start..<end)
  }

  /// “{Item 7}” beside the end of a heading, “{lang: cy}”: a word of ours in braces.
  private static func marker(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (UnreadMark, Range<Int>)? {
    guard let word = bytes.word(from: start), word.lowerBound <= start + 2, word.count <= 5,
      ["item", "items", "lang"].contains(bytes.string(word).lowercased())
    else { return nil }
    return (.marker, start..<(end(bytes, start, UInt8(ascii: "}")) ?? word.upperBound))
  }

  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ sign: UInt8) -> Int? {
    bytes.offset(of: sign, in: start..<min(bytes.count, start + longest)).map { $0 + 1 }
  }

  func diagnostic(_ words: String, at range: SourceRange) -> Diagnostic {
    let (severity, what, mend) = telling(words)
    return Diagnostic(.unreadMark, severity, what, at: range, fixes: [.advise(mend)])
  }

  private func telling(_ words: String) -> (Severity, String, mend: String) {
    switch self {
    case .footnote:
      (
        .error,
        "“\(words)” is the mark of a footnote that is not written here, so that it would be printed as it stands",
        "write the note below, on a line of its own: \(words): words; in a field or a link write it in brackets"
      )
    case .label:
      (
        .warning, "“\(words)” names no address, so that it is printed as it stands",
        "write the address in round brackets, or a line “\(words): address” below"
      )
    case .marker:
      (
        .warning, "“\(words)” is not understood here, so that it is left out",
        "write {item 7} or {items 7, 8} in a heading, and {lang cy: geiriau} around words of another language"
      )
    case .reference:
      (
        .warning, "the reference “\(words)” is begun and never ended, so that it is printed as it stands",
        "write ]] behind the id, or \\[[ for two brackets"
      )
    case .emphasis:
      (
        .warning, "“\(words)” has no other half, so that it is printed as it stands",
        "write \(words) at both ends of the words and no blank inside, or \\*\\* for two stars"
      )
    case .strike:
      (
        .warning, "“\(words)” has no other half, so that it is printed as it stands",
        "write ~~ at both ends of the words"
      )
    case .image:
      (
        .warning, "“\(words)” has no address, so that it is printed as it stands",
        "write the name of the image in round brackets behind it: \(words)(chart.png)"
      )
    case .link:
      (
        .warning, "“\(words)” is no address of a link, so that it is printed as it stands",
        "write ( just behind ], and %20 for each blank of the address, or better give the file a name without any"
      )
    }
  }
}
