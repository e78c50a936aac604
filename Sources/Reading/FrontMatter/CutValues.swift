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
    var signs = signs()
    if signs.isEmpty { return [] }
    removeQuoted(&signs)
    var lines: Set<Int32> = []
    return signs.filter { lines.insert($0.start.line).inserted }.map { sign in
      LostWords.comment.diagnostic(
        bytes.string(sign.words), at: SourceRange(path: path, start: sign.start, end: sign.end))
    }
  }

  /// A number sign after a blank and before words, on a line that begins with something else.
  private struct Sign {
    var start: SourcePosition
    var end: SourcePosition
    var words: Range<Int>
  }

  private func signs() -> [Sign] {
    var signs: [Sign] = []
    var (lineStart, line, position) = (0, firstLine, 0)
    while let offset = bytes.offset(of: UInt8(ascii: "#"), in: position..<bytes.count) {
      position = offset + 1
      while let feed = bytes.offset(of: 10, in: lineStart..<offset) { (lineStart, line) = (feed + 1, line + 1) }
      guard offset > lineStart, bytes[offset - 1].isBlank, bytes[lineStart..<offset].contains(where: { !$0.isBlank })
      else {
        continue
      }
      var end = bytes.lineEnd(from: offset)
      while end > offset, bytes[end - 1].isBlank || bytes[end - 1] == 13 { end -= 1 }
      guard bytes[offset..<end].contains(where: \.isWordPart) else { continue }
      let columns = [lineStart..<offset, lineStart..<end].map { bytes[$0].count { $0 & 0xC0 != 0x80 } + 1 }
      signs.append(
        Sign(
          start: SourcePosition(line: line, column: columns[0]), end: SourcePosition(line: line, column: columns[1]),
          words: offset..<end))
    }
    return signs
  }

  /// Takes out the signs that stand between quotation marks or in a block of lines.
  private func removeQuoted(_ signs: inout [Sign]) {
    guard var events = YAMLEvents(bytes) else { return }
    while events.advance(), events.type != YAML_STREAM_END_EVENT {
      guard events.type == YAML_SCALAR_EVENT, events.scalarStyle != YAML_PLAIN_SCALAR_STYLE else { continue }
      let isBlock = [YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE].contains(events.scalarStyle)
      let start = position(events.start)
      let first = isBlock ? SourcePosition(line: Int(start.line) + 1, column: 1) : start
      let end = position(events.end)
      signs.removeAll { first <= $0.start && $0.start < end }
    }
  }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: mark.line + firstLine, column: mark.column + 1)
  }
}
