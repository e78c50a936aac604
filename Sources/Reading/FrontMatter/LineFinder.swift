import CYAML
import Diagnostics

/// Finds lines in the text that libyaml reads; cheap when asked for lines in order.
struct LineFinder {
  let firstLine: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private var line = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: mark.line + firstLine, column: mark.column + 1)
  }

  /// The number of spaces before the first line, from `wanted` on, that is not blank.
  mutating func indentation(from wanted: Int) -> Int {
    var position = start(of: wanted)
    var spaces = 0
    while position < bytes.count {
      switch bytes[position] {
      case 32: spaces += 1
      case 10, 13: spaces = 0
      default: return spaces
      }
      position += 1
    }
    return 0
  }

  /// The byte at a place, both counted from 0, the column in characters.
  mutating func byte(line: Int, column: Int) -> UInt8? {
    let position = offset(line: line, column: column)
    return position < bytes.count ? bytes[position] : nil
  }

  private mutating func offset(line: Int, column: Int) -> Int {
    var position = start(of: line)
    var column = column
    while position < bytes.count, column > 0 {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      column -= 1
    }
    return position
  }

  /// The escapes of a value in double quotation marks that stand for what no page may hold, and where they are.
  mutating func forbiddenEscapes(from start: yaml_mark_t, to end: yaml_mark_t) -> [(ForbiddenCharacter, SourcePosition)]
  {
    var found: [(ForbiddenCharacter, SourcePosition)] = []
    var position = SourcePosition(line: start.line + firstLine, column: start.column + 1)
    var index = offset(line: start.line, column: start.column)
    let limit = offset(line: end.line, column: end.column)
    while index < limit {
      let escape = ForbiddenCharacter(escapeIn: bytes, at: index)
      if let escape, ForbiddenCharacter.isOne(escape.value) { found.append((escape, position)) }
      let next = escape?.bytes.upperBound ?? index + 1
      if bytes[index] == 10 {
        position = SourcePosition(line: Int(position.line) + 1, column: 1)
      } else {
        position.column += Int32(bytes[index..<next].count { $0 & 0xC0 != 0x80 })
      }
      index = next
    }
    return found
  }

  /// Whether a value that is closed stands before a place on its line.
  mutating func hasWords(before mark: yaml_mark_t) -> Bool {
    let last = contents(ofLine: mark.line).prefix(offset(line: mark.line, column: mark.column) - start(of: mark.line))
      .last { !$0.isBlank }
    return last.map { "\"']}".utf8.contains($0) } ?? false
  }

  /// The bytes of a line, counted from 0, without its end.
  mutating func contents(ofLine line: Int) -> UnsafeBufferPointer<UInt8> {
    let start = start(of: line)
    return UnsafeBufferPointer(rebasing: bytes[start..<max(start, bytes.lineEnd(from: start))])
  }

  private mutating func start(of wanted: Int) -> Int {
    if wanted < line {
      line = 0
      offset = 0
    }
    while line < wanted, offset < bytes.count {
      if bytes[offset] == 10 { line += 1 }
      offset += 1
    }
    return offset
  }
}
