import CYAML
import Diagnostics

/// Finds values of front matter that YAML cuts at “ #”: what follows on the line is a comment to it, and words to whoever wrote it.
///
/// A comment on a line of its own is the clerk's and stays silent.
struct CutValues {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let path: String
  private let firstLine: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
  }

  var diagnostics: [Diagnostic] {
    let signs = signs()
    if signs.isEmpty { return [] }
    var found: [Diagnostic] = []
    var line = 0
    for sign in unquoted(signs) where sign.line != line && found.count < CutValues.most {
      line = sign.line
      if let diagnostic = diagnostic(sign) { found.append(diagnostic) }
    }
    return found
  }

  private static let most = 100

  /// A number sign after a blank, on a line that begins with something else.
  private struct Sign {
    var offset: Int
    var line: Int
    var column: Int

    var position: SourcePosition { SourcePosition(line: line, column: column) }
  }

  private func signs() -> [Sign] {
    var signs: [Sign] = []
    var here = Sign(offset: 0, line: firstLine, column: 1)
    var first: UInt8?
    while let next = bytes.offset(of: UInt8(ascii: "#"), in: here.offset..<bytes.count) {
      while here.offset < next { step(&here, &first) }
      if let first, first != UInt8(ascii: "#"), bytes[next - 1].isBlank { signs.append(here) }
      step(&here, &first)
    }
    return signs
  }

  /// Over one byte; `first` is the first of its line that is no blank.
  private func step(_ here: inout Sign, _ first: inout UInt8?) {
    let byte = bytes[here.offset]
    here.offset += 1
    if byte == 10 {
      (here.line, here.column, first) = (here.line + 1, 1, nil)
    } else {
      if byte & 0xC0 != 0x80 { here.column += 1 }
      if !byte.isBlank { first = first ?? byte }
    }
  }

  /// The signs that stand neither between quotation marks nor in a block of lines.
  private func unquoted(_ signs: [Sign]) -> [Sign] {
    guard var events = YAMLEvents(bytes) else { return [] }
    var kept: [Sign] = []
    var rest = signs[...]
    while !rest.isEmpty, events.advance(), events.type != YAML_STREAM_END_EVENT {
      guard events.type == YAML_SCALAR_EVENT, events.scalarStyle != YAML_PLAIN_SCALAR_STYLE else { continue }
      let isBlock = [YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE].contains(events.scalarStyle)
      let start = position(events.start)
      let first = isBlock ? SourcePosition(line: Int(start.line) + 1, column: 1) : start
      let end = position(events.end)
      kept += rest.prefix { $0.position < first }
      rest = rest.drop { $0.position < end }
    }
    return kept + rest
  }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: mark.line + firstLine, column: mark.column + 1)
  }

  private func diagnostic(_ sign: Sign) -> Diagnostic? {
    var end = bytes.lineEnd(from: sign.offset)
    while bytes[end - 1].isBlank || bytes[end - 1] == 13 { end -= 1 }
    let words = UnsafeBufferPointer(rebasing: bytes[sign.offset..<end])
    guard words.wordBytes > 0 else { return nil }
    let length = words.count { $0 & 0xC0 != 0x80 }
    let range = SourceRange(
      path: path, start: sign.position, end: SourcePosition(line: sign.line, column: sign.column + length))
    return LostWords.comment.diagnostic(words.string, at: range)
  }
}
