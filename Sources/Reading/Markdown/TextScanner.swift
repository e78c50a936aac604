import Record

/// Finds what has a meaning in running text: references, citations, addresses, words struck out, words in another language.
///
/// One pass over the bytes; each look back or ahead is bounded, so that no text takes more than linear time.
struct TextScanner {
  enum Find: Equatable {
    case reference(target: String, label: String?)
    case citation(ProseCitation.Kind, number: String, page: String?)
    case address(destination: String)
    case startStrikethrough, endStrikethrough
    case startLanguage(String)
    case endLanguage
    /// What looks like a mark and means nothing here: it would stand raw on the page.
    case unreadMark(UnreadMark)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Where the text after the last find begins: nothing before it may be found again.
  private var floor = 0
  private var strikeEnd: Int?
  private var languageEnd: Int?
  /// After a search for a closing sign that failed, the rest of the text holds none.
  private var isWithoutStrike = false
  /// The citation a list goes on from: “recommendations 3 and 4”.
  private var listKind: ProseCitation.Kind?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next find and the bytes it takes.
  mutating func next() -> (find: Find, range: Range<Int>)? {
    while position < bytes.count {
      let here = position
      // Nearly every byte of running text is one of these, and none of them begins anything.
      if bytes[here] == 0x20 || (0x61...0x7A).contains(bytes[here]) {
        position = here + 1
        continue
      }
      let found: (find: Find, range: Range<Int>)? =
        switch bytes[here] {
        case 0x30...0x39: citation(at: here)
        case UInt8(ascii: "["): reference(at: here) ?? unread(at: here)
        case UInt8(ascii: ":"): address(at: here)
        case UInt8(ascii: "."): bareAddress(at: here)
        case UInt8(ascii: "@"): mailAddress(at: here)
        case UInt8(ascii: "~"): strike(at: here) ?? unread(at: here)
        case UInt8(ascii: "*"), UInt8(ascii: "]"), UInt8(ascii: "!"): unread(at: here)
        case UInt8(ascii: "{"): language(at: here) ?? unread(at: here)
        case UInt8(ascii: "}"): languageEnd == here ? endLanguage(at: here) : nil
        default: nil
        }
      guard let found else {
        position = max(position, here + 1)
        continue
      }
      position = found.range.upperBound
      floor = position
      return found
    }
    return nil
  }

  private func unread(at start: Int) -> (Find, Range<Int>)? {
    UnreadMark.found(in: bytes, at: start).map { (.unreadMark($0), $1) }
  }

  // MARK: References

  private static let longestReference = 300

  private func reference(at start: Int) -> (Find, Range<Int>)? {
    guard bytes.has("[[", at: start), !bytes.has("[[[", at: start) else { return nil }
    let limit = min(bytes.count - 1, start + TextScanner.longestReference)
    var end = start + 2
    var bar: Int?
    while end < limit, bytes[end] != UInt8(ascii: "]") {
      if bytes[end] == UInt8(ascii: "[") { return nil }
      if bytes[end] == UInt8(ascii: "|"), bar == nil { bar = end }
      end += 1
    }
    guard end < limit || end == bytes.count - 2, bytes.has("]]", at: end) else { return nil }
    let target = trimmed(start + 2..<(bar ?? end))
    let label = bar.map { trimmed($0 + 1..<end) }
    if target.isEmpty { return nil }
    return (
      .reference(target: bytes.string(target), label: label.flatMap { $0.isEmpty ? nil : bytes.string($0) }),
      start..<end + 2
    )
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  // MARK: Citations

  private mutating func citation(at start: Int) -> (Find, Range<Int>)? {
    let end = CitationWords.endOfNumber(in: bytes, from: start)
    position = end
    let wasList = listKind
    listKind = nil
    guard let words = CitationWords(before: start, floor: floor, in: bytes) else {
      guard let kind = wasList, CitationWords.isListed(bytes, floor..<start) else { return nil }
      listKind = kind
      return (.citation(kind, number: bytes.string(start..<end), page: nil), start..<end)
    }
    if words.isPlural { listKind = words.kind }
    let last = words.kind == .minute ? CitationWords.endOfYear(in: bytes, from: end) : end
    position = last
    return (
      .citation(words.kind, number: bytes.string(start..<last), page: words.page.map { bytes.string($0) }),
      words.start..<last
    )
  }

  // MARK: Addresses

  private func address(at colon: Int) -> (Find, Range<Int>)? {
    guard bytes.has("://", at: colon) else { return nil }
    let start = bytes.has("https", at: colon - 5) ? colon - 5 : bytes.has("http", at: colon - 4) ? colon - 4 : -1
    guard start >= floor, start == 0 || !bytes[start - 1].isWordPart else { return nil }
    let end = endOfAddress(from: colon + 3)
    let words = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard end > colon + 3, LinkDestination(words) == .absolute else { return nil }
    return (.address(destination: LinkDestination.encoded(words)), start..<end)
  }

  private func bareAddress(at stop: Int) -> (Find, Range<Int>)? {
    let start = stop - 3
    guard start >= floor, bytes.has("www.", at: start), start == 0 || !bytes[start - 1].isWordPart else { return nil }
    let end = endOfAddress(from: stop + 1)
    guard end > stop + 1, bytes[stop + 1].isWordPart else { return nil }
    let address = Array("http://".utf8) + bytes[start..<end]
    return address.withUnsafeBufferPointer { address in
      guard LinkDestination(address) == .absolute else { return nil }
      return (.address(destination: LinkDestination.encoded(address)), start..<end)
    }
  }

  private func endOfAddress(from start: Int) -> Int {
    var end = start
    var open = 0
    while end < bytes.count, bytes[end] > 32, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "(") { open += 1 }
      if bytes[end] == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    while end > start, TextScanner.isPunctuation(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x5F, 0x7D, 0x7E: true
    default: false
    }
  }

  private func mailAddress(at sign: Int) -> (Find, Range<Int>)? {
    var start = sign
    while start > floor, sign - start < 64, TextScanner.isMailPart(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    var stop: Int?
    while end < bytes.count, end - sign < 255 {
      if bytes[end] == UInt8(ascii: ".") { stop = end } else if !isHostPart(bytes[end]) { break }
      end += 1
    }
    while end > sign + 1, !(bytes[end - 1].isLetter || bytes[end - 1].isDigit) { end -= 1 }
    guard start < sign, let stop, stop > sign + 1, end > sign + 3 else { return nil }
    guard bytes[sign + 1..<end].contains(UInt8(ascii: ".")) else { return nil }
    return (.address(destination: "mailto:" + bytes.string(start..<end)), start..<end)
  }

  private static func isMailPart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x2E || byte == 0x2B || byte == 0x2D || byte == 0x5F
  }

  private func isHostPart(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x2D }

  // MARK: Words struck out, and in another language

  /// `~~words~~` within one run of text; marks that cross emphasis stay as they are.
  private mutating func strike(at start: Int) -> (Find, Range<Int>)? {
    guard bytes.has("~~", at: start) else { return nil }
    if strikeEnd == start {
      strikeEnd = nil
      return (.endStrikethrough, start..<start + 2)
    }
    guard strikeEnd == nil, !isWithoutStrike, start + 2 < bytes.count, !bytes[start + 2].isBlank else { return nil }
    var end = start + 3
    while let tilde = bytes.offset(of: 0x7E, in: end..<bytes.count) {
      if bytes.has("~~", at: tilde), !bytes[tilde - 1].isBlank, languageEnd.map({ tilde < $0 }) ?? true {
        strikeEnd = tilde
        return (.startStrikethrough, start..<start + 2)
      }
      end = tilde + 1
    }
    isWithoutStrike = true
    return nil
  }

  /// `{lang cy: geiriau}` within one run of text.
  private mutating func language(at start: Int) -> (Find, Range<Int>)? {
    guard languageEnd == nil, bytes.has("{lang ", at: start) else { return nil }
    var end = start + 6
    while end < bytes.count, end - start < 20, bytes[end].isLetter || bytes[end].isDigit || bytes[end] == 0x2D {
      end += 1
    }
    guard end > start + 7, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    let limit = min(strikeEnd ?? bytes.count, start + 10_000, bytes.count)
    guard let close = bytes.offset(of: UInt8(ascii: "}"), in: end..<limit) else { return nil }
    languageEnd = close
    guard let tag = LanguageTag(bytes.string(start + 6..<end))?.text else { return nil }
    end += 1
    while end < close, bytes[end].isBlank { end += 1 }
    return (.startLanguage(tag), start..<end)
  }

  private mutating func endLanguage(at position: Int) -> (Find, Range<Int>) {
    languageEnd = nil
    return (.endLanguage, position..<position + 1)
  }
}
