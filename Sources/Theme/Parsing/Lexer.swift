internal import Diagnostics

/// Cuts a template into tokens, following changes of delimiters.
struct Lexer {
  private let source: TemplateSource
  private let bytes: [UInt8]
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var offset = 0
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: TemplateSource) {
    self.source = source
    bytes = source.bytes
  }

  mutating func run() {
    takeMargin()
    while offset < bytes.count {
      if starts(opening, at: offset) {
        takeTag()
      } else {
        takeText()
      }
    }
  }

  private mutating func takeMargin() {
    let start = offset
    while offset < bytes.count, bytes[offset].isBlank, !starts(opening, at: offset) { offset += 1 }
    tokens.append(.margin(start..<offset))
  }

  private mutating func takeText() {
    let start = offset
    while offset < bytes.count, !bytes[offset].isNewline, !starts(opening, at: offset) { offset += 1 }
    let carriageReturn = offset < bytes.count && offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
    let end = carriageReturn && bytes[offset].isNewline ? offset - 1 : offset
    if end > start { tokens.append(.text(start..<end)) }
    guard offset < bytes.count, bytes[offset].isNewline else { return }
    offset += 1
    tokens.append(.newline(end..<offset))
    if offset < bytes.count { takeMargin() }
  }

  private mutating func takeTag() {
    let start = offset
    let inner = start + opening.count
    let triple = opening == Array("{{".utf8) && inner < bytes.count && bytes[inner] == UInt8(ascii: "{")
    let delimiters = inner < bytes.count && bytes[inner] == UInt8(ascii: "=")
    let end = triple ? Array("}}}".utf8) : delimiters ? [UInt8(ascii: "=")] + closing : closing
    guard let close = find(end, from: inner + (triple || delimiters ? 1 : 0)) else {
      diagnostics.append(.unclosedTag(at: source.range(start..<inner)))
      offset = bytes.count
      return
    }
    offset = close + end.count
    if delimiters {
      changeDelimiters(inner + 1..<close, tag: start..<offset)
    } else if triple {
      append(.rawValue, named: inner + 1..<close, in: start..<offset)
    } else {
      takeOrdinaryTag(inner..<close, in: start..<offset)
    }
  }

  private mutating func takeOrdinaryTag(_ content: Range<Int>, in offsets: Range<Int>) {
    let trimmed = trim(content)
    guard let first = trimmed.first, let (kind, sigils) = kind(startingAt: first, before: trimmed.upperBound) else {
      append(.value, named: trimmed, in: offsets)
      return
    }
    append(kind, named: first + sigils..<trimmed.upperBound, in: offsets)
  }

  /// The kind that a sigil stands for, and how many bytes it takes with the `*` of a dynamic name.
  private func kind(startingAt offset: Int, before end: Int) -> (TagKind, Int)? {
    let name = trim(offset + 1..<end)
    let isDynamic = name.first.map { bytes[$0] == UInt8(ascii: "*") } ?? false
    let star = isDynamic ? name.lowerBound + 1 - offset : 1
    switch bytes[offset] {
    case UInt8(ascii: "!"): return (.comment, 1)
    case UInt8(ascii: "#"): return (.section, 1)
    case UInt8(ascii: "^"): return (.inverted, 1)
    case UInt8(ascii: "/"): return (.close, isDynamic ? star : 1)
    case UInt8(ascii: "&"): return (.rawValue, 1)
    case UInt8(ascii: "$"): return (.block, 1)
    case UInt8(ascii: ">"): return (isDynamic ? .dynamicPartial : .partial, star)
    case UInt8(ascii: "<"): return (isDynamic ? .dynamicParent : .parent, star)
    default: return nil
    }
  }

  private mutating func append(_ kind: TagKind, named content: Range<Int>, in offsets: Range<Int>) {
    let name = trim(content)
    if kind != .comment, name.isEmpty || bytes[name].contains(where: { $0.isBlank || $0.isNewline }) {
      diagnostics.append(.badName(at: source.range(offsets)))
    }
    let text = kind == .comment ? "" : String(decoding: bytes[name], as: UTF8.self)
    tokens.append(.tag(RawTag(kind: kind, name: text, nameOffsets: name, offsets: offsets)))
  }

  private mutating func changeDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let words = bytes[content].split { $0.isBlank || $0.isNewline }
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      diagnostics.append(.badDelimiters(at: source.range(tag)))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
    tokens.append(.tag(RawTag(kind: .delimiters, name: "", nameOffsets: tag, offsets: tag)))
  }

  private func starts(_ word: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == word[0] && bytes[offset...].starts(with: word)
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + word.count <= bytes.count {
      if starts(word, at: place) { return place }
      place += 1
    }
    return nil
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isBlank || bytes[low].isNewline { low += 1 }
    while high > low, bytes[high - 1].isBlank || bytes[high - 1].isNewline { high -= 1 }
    return low..<high
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
  var isNewline: Bool { self == 0x0A }
}

extension Diagnostic {
  fileprivate static func unclosedTag(at range: SourceRange) -> Diagnostic {
    Diagnostic(.templateSyntax, .error, "this tag is not closed", at: range, fixes: [.advise("end it with }}")])
  }

  fileprivate static func badName(at range: SourceRange) -> Diagnostic {
    Diagnostic(.templateSyntax, .error, "a tag holds one name without spaces", at: range)
  }

  fileprivate static func badDelimiters(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax, .error, "a change of delimiters holds two words without an equals sign", at: range,
      fixes: [.advise("write it as {{=<% %>=}}")])
  }
}
