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
    var position = start(of: line)
    var column = column
    while position < bytes.count, column > 0 {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      column -= 1
    }
    return position < bytes.count ? bytes[position] : nil
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
